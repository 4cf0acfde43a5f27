import type { DocElement, DocumentState } from '../../state/document';
import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import type { Element, Holder } from './element';

/**
 * The shadow copy that edits go to: Google commits it at saveAndClose() or at the end of the execution, so a kill
 * in between loses what was not saved. A row of a table weighs ten ordinary changes; past `changeLimit` Google
 * refuses, which happens at some hundreds of table rows.
 */
export class Draft {
  page: DocumentState['page'];
  body: DocElement[];
  header: DocElement[] | null;
  footer: DocElement[] | null;
  private _closed = false;
  private _changes = 0;

  constructor(
    readonly document: DocumentState,
    private readonly _bridge: Bridge,
    /** Handed in so that containers need not import what they contain. */
    private readonly _over: (draft: Draft, node: DocElement, holder: Holder | null) => Element,
  ) {
    const { page, body, header, footer } = _bridge.keep(document);
    this.page = page;
    this.body = body;
    this.header = header;
    this.footer = footer;
  }

  /** The service object over a node; a null holder makes a detached one. */
  elementOf(node: DocElement, holder: Holder | null): Element {
    return this._over(this, node, holder);
  }

  get closed(): boolean {
    return this._closed;
  }

  /** To be called before every change. */
  edit(weight = 1): void {
    if (this._closed) throw new Exception('Document is closed, its contents cannot be updated.');
    this._changes += weight;
    if (this._changes <= changeLimit) return;
    throw new Exception(
      'Too many changes applied before saving document. Please save changes in smaller batches using Document.saveAndClose(), then reopen the document with Document.openById().',
    );
  }

  save(): void {
    if (this._changes > 0) {
      const { page, body, header, footer } = this;
      Object.assign(this.document, this._bridge.keep({ page, body, header, footer }));
    }
    this._closed = true;
  }
}

export const rowWeight = 10;
const changeLimit = 5000;
