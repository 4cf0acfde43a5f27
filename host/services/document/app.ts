import type { DocumentState } from '../../state/document';
import type { Bridge } from '../bridge';
import { type Enum, enumOf } from '../enums';
import { Exception } from '../exception';
import { Document } from './document';
import { emptyParagraph } from './nodes';

const pointsPerInch = 72;
const notFound = 'No item with the given ID could be found, or you do not have permission to access it.';

export class DocumentApp {
  static readonly gas = 'DocumentApp';

  readonly Attribute: Enum = enumOf('DocumentApp.Attribute');
  readonly ElementType: Enum = enumOf('DocumentApp.ElementType');
  readonly GlyphType: Enum = enumOf('DocumentApp.GlyphType');
  readonly HorizontalAlignment: Enum = enumOf('DocumentApp.HorizontalAlignment');
  readonly ParagraphHeading: Enum = enumOf('DocumentApp.ParagraphHeading');
  readonly VerticalAlignment: Enum = enumOf('DocumentApp.VerticalAlignment');

  private readonly _opened = new Map<string, Document>();

  constructor(private readonly _bridge: Bridge) {}

  /** A new document has one empty paragraph, Letter paper and margins of an inch. */
  create(name: string): Document {
    const { state, keep, newId, now } = this._bridge;
    const inch = pointsPerInch;
    const made: DocumentState = keep({
      id: newId('document'),
      name,
      createdAt: now(),
      page: { width: 8.5 * inch, height: 11 * inch, top: inch, right: inch, bottom: inch, left: inch },
      body: [emptyParagraph()],
      header: null,
      footer: null,
      viewers: [],
      editors: [state.user.email],
      trashed: false,
    });
    state.documents.push(made);
    return this._open(made);
  }

  openById(id: string): Document {
    const found = this._bridge.state.documents.find((document) => document.id === id && !document.trashed);
    if (!found) throw new Exception(notFound);
    return this._open(found);
  }

  openByUrl(url: string): Document {
    const id = /\/document\/d\/([\w-]+)/.exec(url)?.[1];
    if (!id) throw new Exception('Invalid argument: url');
    return this.openById(id);
  }

  /** The same document opened twice in one execution is one, until it is closed. */
  private _open(state: DocumentState): Document {
    const known = this._opened.get(state.id);
    if (known?._open) return known;
    const fresh = new Document(state, this._bridge);
    this._opened.set(state.id, fresh);
    return fresh;
  }

  /** The end of the execution saves what was left open. */
  _saveAll(): void {
    for (const document of this._opened.values()) if (document._open) document._save();
  }
}
