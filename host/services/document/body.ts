import type { DocElement, DocumentState } from '../../state/document';
import type { Attributes } from './attributes';
import { Container } from './container';
import type { Draft } from './draft';

type Side = keyof DocumentState['page'];

const attributeOf: Readonly<Record<string, Side>> = {
  PAGE_WIDTH: 'width',
  PAGE_HEIGHT: 'height',
  MARGIN_TOP: 'top',
  MARGIN_RIGHT: 'right',
  MARGIN_BOTTOM: 'bottom',
  MARGIN_LEFT: 'left',
};

/** Size and margins hold for the whole document: Google Docs has no orientation per section in DocumentApp. */
export class Body extends Container {
  static readonly gas = 'DocumentApp.Body';

  constructor(draft: Draft) {
    super(draft, 'BODY_SECTION');
  }

  _content(): DocElement[] {
    return this._draft.body;
  }

  getPageWidth(): number {
    return this._draft.page.width;
  }

  setPageWidth(points: number): this {
    return this._page('width', points);
  }

  getPageHeight(): number {
    return this._draft.page.height;
  }

  setPageHeight(points: number): this {
    return this._page('height', points);
  }

  getMarginTop(): number {
    return this._draft.page.top;
  }

  setMarginTop(points: number): this {
    return this._page('top', points);
  }

  getMarginRight(): number {
    return this._draft.page.right;
  }

  setMarginRight(points: number): this {
    return this._page('right', points);
  }

  getMarginBottom(): number {
    return this._draft.page.bottom;
  }

  setMarginBottom(points: number): this {
    return this._page('bottom', points);
  }

  getMarginLeft(): number {
    return this._draft.page.left;
  }

  setMarginLeft(points: number): this {
    return this._page('left', points);
  }

  override setAttributes(attributes: Attributes): this {
    for (const [name, value] of Object.entries(attributes)) {
      const side = attributeOf[name];
      if (side && typeof value === 'number') this._page(side, value);
    }
    return super.setAttributes(attributes);
  }

  private _page(side: Side, points: number): this {
    this._draft.edit();
    this._draft.page[side] = points;
    return this;
  }
}
