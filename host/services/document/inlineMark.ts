import type { DocParagraph } from '../../state/document';
import type { Draft } from './draft';
import { Element } from './element';

type Mark = Exclude<DocParagraph['children'][number], { kind: 'text' }>;

/** What stands inside a paragraph and is not text. */
export abstract class InlineMark extends Element {
  constructor(
    draft: Draft,
    private readonly _paragraph: DocParagraph,
    private readonly _mark: Mark,
    private readonly _parent: Element,
  ) {
    super(draft, _mark.kind === 'pageBreak' ? 'PAGE_BREAK' : 'HORIZONTAL_RULE');
  }

  getParent(): Element {
    return this._parent;
  }

  removeFromParent(): this {
    this._draft.edit();
    const at = this._paragraph.children.indexOf(this._mark);
    if (at >= 0) this._paragraph.children.splice(at, 1);
    return this;
  }
}

export class PageBreak extends InlineMark {
  static readonly gas = 'DocumentApp.PageBreak';
}

export class HorizontalRule extends InlineMark {
  static readonly gas = 'DocumentApp.HorizontalRule';
}
