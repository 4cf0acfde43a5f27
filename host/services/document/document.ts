import type { DocumentState } from '../../state/document';
import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import { Body } from './body';
import { Draft } from './draft';
import { elementOver } from './elements';
import { emptyParagraph } from './nodes';
import { FooterSection, HeaderSection } from './section';

export class Document {
  static readonly gas = 'DocumentApp.Document';

  private readonly _draft: Draft;

  constructor(
    private readonly _state: DocumentState,
    bridge: Bridge,
  ) {
    this._draft = new Draft(_state, bridge, elementOver);
  }

  getId(): string {
    return this._state.id;
  }

  getName(): string {
    return this._state.name;
  }

  setName(name: string): this {
    this._state.name = name;
    return this;
  }

  getUrl(): string {
    return `https://docs.google.com/document/d/${this._state.id}/edit`;
  }

  getBody(): Body {
    return new Body(this._draft);
  }

  getHeader(): HeaderSection | null {
    return this._draft.header ? new HeaderSection(this._draft) : null;
  }

  getFooter(): FooterSection | null {
    return this._draft.footer ? new FooterSection(this._draft) : null;
  }

  addHeader(): HeaderSection {
    if (this._draft.header) throw new Exception('Document already has a header.');
    this._draft.edit();
    this._draft.header = [emptyParagraph()];
    return new HeaderSection(this._draft);
  }

  addFooter(): FooterSection {
    if (this._draft.footer) throw new Exception('Document already has a footer.');
    this._draft.edit();
    this._draft.footer = [emptyParagraph()];
    return new FooterSection(this._draft);
  }

  addViewer(emailAddress: string): this {
    if (!emailAddress.includes('@')) throw new Exception(`Invalid email: ${emailAddress}`);
    if (!this._state.viewers.includes(emailAddress)) this._state.viewers.push(emailAddress);
    return this;
  }

  saveAndClose(): void {
    if (this._draft.closed) throw new Exception('Document is closed, its contents cannot be updated.');
    this._draft.save();
  }

  get _open(): boolean {
    return !this._draft.closed;
  }

  _save(): void {
    this._draft.save();
  }
}
