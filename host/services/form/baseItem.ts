import type { FormItem, FormState } from '../../state/form';
import type { Bridge } from '../bridge';
import type { GasEnum } from '../enum';
import { enumValue } from '../enums';
import { Exception } from '../exception';

/** What all items have in common. */
export abstract class BaseItem {
  constructor(
    readonly _bridge: Bridge,
    readonly _form: FormState,
    readonly _item: FormItem,
  ) {}

  getId(): number {
    return this._item.id;
  }

  getIndex(): number {
    const at = this._form.items.indexOf(this._item);
    if (at < 0) throw new Exception('The item has been deleted.');
    return at;
  }

  getType(): GasEnum {
    return enumValue('FormApp.ItemType', this._item.type);
  }

  getTitle(): string {
    return this._item.title;
  }

  setTitle(title: string): this {
    return this._change({ title });
  }

  getHelpText(): string {
    return this._item.help;
  }

  setHelpText(text: string): this {
    return this._change({ help: text });
  }

  protected _change(values: Partial<FormItem>): this {
    this.getIndex();
    Object.assign(this._item, this._bridge.keep(values));
    return this;
  }
}
