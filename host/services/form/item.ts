import { Exception } from '../exception';
import { BaseItem } from './baseItem';
import { CheckboxItem, ListItem, MultipleChoiceItem } from './choiceItems';
import { DateItem } from './dateItem';
import { PageBreakItem, SectionHeaderItem } from './layoutItems';
import { ScaleItem } from './scaleItem';
import { ParagraphTextItem, TextItem } from './textItems';

type ItemClass<T> = new (...args: ConstructorParameters<typeof TextItem>) => T;

/** An item of whichever kind, as getItems() gives it: what belongs to one kind comes after asTextItem() and its like. */
export class Item extends BaseItem {
  static readonly gas = 'FormApp.Item';

  asTextItem(): TextItem {
    return this._as('TEXT', TextItem);
  }

  asParagraphTextItem(): ParagraphTextItem {
    return this._as('PARAGRAPH_TEXT', ParagraphTextItem);
  }

  asMultipleChoiceItem(): MultipleChoiceItem {
    return this._as('MULTIPLE_CHOICE', MultipleChoiceItem);
  }

  asCheckboxItem(): CheckboxItem {
    return this._as('CHECKBOX', CheckboxItem);
  }

  asListItem(): ListItem {
    return this._as('LIST', ListItem);
  }

  asScaleItem(): ScaleItem {
    return this._as('SCALE', ScaleItem);
  }

  asDateItem(): DateItem {
    return this._as('DATE', DateItem);
  }

  asSectionHeaderItem(): SectionHeaderItem {
    return this._as('SECTION_HEADER', SectionHeaderItem);
  }

  asPageBreakItem(): PageBreakItem {
    return this._as('PAGE_BREAK', PageBreakItem);
  }

  private _as<T>(type: string, Kind: ItemClass<T>): T {
    if (this._item.type !== type)
      throw new Exception(`Invalid conversion for item type: ${this._item.type}.`);
    return new Kind(this._bridge, this._form, this._item);
  }
}
