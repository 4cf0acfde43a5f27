import type { DocParagraph } from '../../state/document';
import type { GasEnum } from '../enum';
import { enumValue } from '../enums';
import type { Draft } from './draft';
import type { Holder } from './element';
import { Paragraph } from './paragraph';

export class ListItem extends Paragraph {
  static override readonly gas: string = 'DocumentApp.ListItem';

  constructor(draft: Draft, node: DocParagraph, holder: Holder | null) {
    super(draft, node, holder, 'LIST_ITEM');
  }

  getListId(): string {
    return this._node.listId ?? '';
  }

  getNestingLevel(): number {
    return this._node.nesting ?? 0;
  }

  setNestingLevel(level: number): this {
    this._draft.edit();
    this._node.nesting = level;
    return this;
  }

  getGlyphType(): GasEnum {
    return enumValue('DocumentApp.GlyphType', this._node.glyph ?? 'NUMBER');
  }

  setGlyphType(glyph: GasEnum): this {
    this._draft.edit();
    this._node.glyph = glyph.name();
    return this;
  }
}
