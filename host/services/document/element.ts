import type { DocElement } from '../../state/document';
import type { GasEnum } from '../enum';
import { enumValue } from '../enums';
import { Exception } from '../exception';
import type { Draft } from './draft';

/** Whatever holds paragraphs and tables: a section or a table cell. */
export interface Holder {
  readonly _draft: Draft;
  _content(): DocElement[];
  removeChild(child: Element): unknown;
}

/** The base of everything inside a document. */
export abstract class Element {
  constructor(
    readonly _draft: Draft,
    readonly _type: string,
  ) {}

  getType(): GasEnum {
    return enumValue('DocumentApp.ElementType', this._type);
  }

  asParagraph(): Element {
    return this._as('PARAGRAPH');
  }

  asListItem(): Element {
    return this._as('LIST_ITEM');
  }

  asTable(): Element {
    return this._as('TABLE');
  }

  asTableRow(): Element {
    return this._as('TABLE_ROW');
  }

  asTableCell(): Element {
    return this._as('TABLE_CELL');
  }

  asText(): Element {
    return this._as('TEXT');
  }

  asBody(): Element {
    return this._as('BODY_SECTION');
  }

  asPageBreak(): Element {
    return this._as('PAGE_BREAK');
  }

  asHorizontalRule(): Element {
    return this._as('HORIZONTAL_RULE');
  }

  private _as(type: string): Element {
    if (this._type !== type) throw new Exception(`${this._type} can't be cast to ${type}.`);
    return this;
  }
}

/** A child by its number, with Google's words when there is none. */
export function childAt<T>(children: readonly T[], index: number): T {
  const child = children[index];
  if (child !== undefined) return child;
  if (index < 0) throw new Exception(`Child index (${index}) must be greater than or equal to zero.`);
  throw new Exception(
    `Child index (${index}) must be less than the number of child elements (${children.length}).`,
  );
}
