import type { BookView, CellView, Patch, Place, RowsReply, SheetView } from '../server/protocol';
import type { Style } from '../state/workbook';
import type { Connection } from './connection';

/** Rows are asked for by the hundred. */
const pageRows = 100;

interface RowsPage {
  readonly reply: RowsReply;
  /** The workbook has changed since: still shown until the new one is here. */
  stale: boolean;
}

const plain: Style = {};

/** What the page knows of the workbook: all tabs, and the rows that were looked at. */
export class Book {
  name = '';
  id = '';
  activeId = 0;
  canUndo = false;
  canRedo = false;
  private version = 0;
  private order: readonly number[] = [];
  private readonly views = new Map<number, SheetView>();
  private readonly pages = new Map<string, RowsPage>();
  private readonly asked = new Map<string, Promise<void>>();

  /** `changed`: tabs or the shown tab; `filled`: rows have come; `moved`: the selection is to go there. */
  constructor(
    private readonly connection: Connection,
    private readonly on: { changed: () => void; filled: () => void; moved: (place: Place) => void },
  ) {}

  open(view: BookView): void {
    this.name = view.name;
    this.id = view.id;
    this.apply(view);
  }

  get sheets(): readonly SheetView[] {
    return this.order.map((id) => this.views.get(id)!);
  }

  get active(): SheetView {
    return this.views.get(this.activeId)!;
  }

  sheet(id: number): SheetView | undefined {
    return this.order.includes(id) ? this.views.get(id) : undefined;
  }

  /** An answer and the stream both bring it: the second time it says nothing new. */
  apply(patch: Patch): void {
    if (patch.version <= this.version) return;
    this.version = patch.version;
    this.order = patch.order;
    for (const sheet of patch.changed) {
      this.views.set(sheet.id, sheet);
      for (const [key, page] of this.pages) if (key.startsWith(`${sheet.id}/`)) page.stale = true;
    }
    this.canUndo = patch.canUndo;
    this.canRedo = patch.canRedo;
    const shown = this.sheet(this.activeId);
    if (!shown || shown.hidden) this.activeId = this.sheets.find((sheet) => !sheet.hidden)!.id;
    this.on.changed();
    if (patch.select) this.on.moved(patch.select);
  }

  show(sheet: number): void {
    this.activeId = sheet;
    this.on.changed();
  }

  /** Undefined = its row has not come yet. */
  cell(row: number, column: number): CellView | null | undefined {
    const page = this.pages.get(this.keyOf(row));
    if (!page) return undefined;
    return page.reply.rows[row % pageRows]?.[column] ?? null;
  }

  style(row: number, cell: CellView): Style {
    if (cell.s === undefined) return plain;
    return this.pages.get(this.keyOf(row))?.reply.styles[cell.s] ?? plain;
  }

  /** Asks for the rows from one to another that are missing or out of date. */
  need(from: number, to: number): void {
    const last = Math.min(to, this.active.maxRows - 1);
    for (let page = Math.floor(from / pageRows); page <= Math.floor(last / pageRows); page++)
      void this.load(page);
  }

  /** Settles when these rows of the shown tab are here. */
  async have(from: number, to: number): Promise<void> {
    const pages = [];
    for (let page = Math.floor(from / pageRows); page <= Math.floor(to / pageRows); page++) pages.push(page);
    await Promise.all(pages.map((page) => this.load(page)));
  }

  /** Shows typed text at once; the server's answer replaces it. */
  foresee(row: number, column: number, text: string): void {
    const page = this.pages.get(this.keyOf(row));
    if (!page) return;
    const rows = page.reply.rows as (CellView | null)[][];
    while (rows.length <= row % pageRows) rows.push([]);
    const cells = rows[row % pageRows]!;
    while (cells.length < column) cells.push(null);
    const { t: _, k: __, runs: ___, bad: ____, ...kept } = cells[column] ?? { t: '' };
    cells[column] = { ...kept, t: text.startsWith("'") ? text.slice(1) : text };
    this.on.filled();
  }

  /** Forgets what the shown tab showed ahead of the server. */
  refetch(): void {
    for (const [key, page] of this.pages) if (key.startsWith(`${this.activeId}/`)) page.stale = true;
    this.on.filled();
  }

  private load(page: number): Promise<void> {
    const key = `${this.activeId}/${page}`;
    const known = this.pages.get(key);
    if (known && !known.stale) return Promise.resolve();
    const asked = this.asked.get(key) ?? this.ask(key, this.activeId, page);
    this.asked.set(key, asked);
    return asked;
  }

  private async ask(key: string, sheet: number, page: number): Promise<void> {
    try {
      const reply = await this.connection.post('/rows', { sheet, from: page * pageRows, count: pageRows });
      this.pages.set(key, { reply, stale: reply.version < this.version });
    } catch {
      // The tab is gone or the program was closed: the header says so, and the next look asks again.
      return;
    } finally {
      this.asked.delete(key);
    }
    this.on.filled();
  }

  private keyOf(row: number): string {
    return `${this.activeId}/${Math.floor(row / pageRows)}`;
  }
}
