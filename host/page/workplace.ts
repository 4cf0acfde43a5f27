import type { Edit, Place } from '../server/protocol';
import type { RangeBox } from '../state/workbook';
import type { Book } from './book';
import type { Connection } from './connection';
import { byId } from './dom';
import { addressOf, boxOf } from './grid/address';
import { openChoices, typedChoice } from './grid/choices';
import { Clipboard } from './grid/clipboard';
import { Editor } from './grid/editor';
import { fittingWidth } from './grid/fittingWidth';
import { Hover } from './grid/hover';
import { Keys } from './grid/keys';
import { Pointer, type PointerActions } from './grid/pointer';
import { Selection, type Spot } from './grid/selection';
import { GridView } from './grid/view';
import { confirm, tell } from './panels/questions';
import { toast } from './panels/toasts';

export interface WorkplaceEvents {
  readonly changed: () => void;
  readonly find: () => void;
  readonly follow: (address: string) => void;
  readonly menu: PointerActions['menu'];
}

/** The grid with everything a hand does in it. */
export class Workplace {
  readonly book: Book;
  readonly view: GridView;
  readonly selection: Selection;
  readonly editor: Editor;
  readonly clipboard: Clipboard;
  private readonly place = byId('place') as HTMLInputElement;
  private told = 0;
  /** Moves of the person, and how many there were when the last edit or run was sent. */
  private moves = 0;
  private movesWhenSent = 0;
  /** What was selected in the tabs left behind. */
  private readonly boxes = new Map<number, RangeBox>();

  constructor(
    private readonly connection: Connection,
    book: Book,
    private readonly on: WorkplaceEvents,
  ) {
    this.book = book;
    this.view = new GridView(book);
    this.selection = new Selection(
      () => this.view.metrics,
      (reveal) => this.moved(reveal),
    );
    this.editor = new Editor(book, this.view, this.selection, {
      look: ({ row, column }) => connection.post('/cell', { sheet: book.activeId, row, column }),
      write: (spot, text) => this.write(spot, text),
      editing: (spot) => {
        if (!spot) this.showPlace();
      },
    });
    this.clipboard = new Clipboard(book, this.view, this.selection, this.editor, (what) => this.paste(what));
    byId('grid').append(this.view.scroller);
    this.view.attach(this.selection);
    new Hover(book, this.view, this.selection, on.follow);
    new Pointer(this.view, this.selection, this.editor, {
      resize: (column, pixels) => this.resize(column, pixels),
      fit: (column) => this.fit(column),
      choose: () => void this.choose(),
      toggle: () => this.toggle(),
      menu: on.menu,
    });
    new Keys(this.view, this.selection, this.editor, {
      undo: () => void this.edit({ kind: 'undo' }),
      redo: () => void this.edit({ kind: 'redo' }),
      clear: () => this.clear(),
      fill: (way) => this.fill(way),
      find: on.find,
      choose: () => this.choose(),
      toggle: () => this.toggle(),
      forgetCopy: () => this.clipboard.forget(),
      filled: (row, column) => {
        const cell = book.cell(row, column);
        return cell === undefined ? undefined : cell !== null && cell.t !== '';
      },
      loadAll: () => book.have(0, Math.max(0, book.active.usedRows - 1)),
      tab: (way) => this.neighbour(way),
    });
    this.place.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== 'Escape') return;
      // Or the key would be typed into the cell, which has the keyboard by then.
      event.preventDefault();
      const address = this.place.value;
      this.editor.focus();
      if (event.key === 'Enter') this.goTo(address);
    });
    this.place.addEventListener('focus', () => this.place.select());
    this.place.addEventListener('blur', () => this.showPlace());
  }

  focus = (): void => this.editor.focus();

  /** Sends one edit; asks first where the place is protected, and says so when it was not done. */
  async edit(edit: Edit, sure = false): Promise<boolean> {
    this.movesWhenSent = this.moves;
    const reply = await this.connection.post('/edit', { edit, sure });
    if (reply.ok) {
      this.editor.forget();
      this.book.apply(reply.patch);
      void this.editor.follow();
      return true;
    }
    if ('ask' in reply) {
      const agreed = await confirm('Внимание!', reply.ask);
      if (agreed) return this.edit(edit, true);
    } else if (edit.kind === 'undo' || edit.kind === 'redo') toast('Отмена и повтор', reply.sentence, 6);
    else await tell('Не получилось', reply.sentence);
    // What was shown ahead of the answer has not come true.
    await this.reload();
    this.editor.focus();
    return false;
  }

  /** The answer to an edit or a run leads there, unless the person has gone on to something else meanwhile. */
  moveTo(place: Place): void {
    if (!this.editor.editing && this.moves === this.movesWhenSent) this.show(place);
  }

  /** To a place of the workbook: a tab, and in it a box. */
  show({ sheet, box }: Place): void {
    this.editor.commit();
    if (sheet !== this.book.activeId) this.showSheet(sheet);
    this.selection.set(box);
  }

  showSheet(sheet: number): void {
    this.editor.commit();
    this.rememberBox();
    this.book.show(sheet);
    this.selection.set(this.boxes.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 }, false);
    this.editor.focus();
  }

  goTo(address: string): void {
    const { maxRows, maxColumns } = this.book.active;
    const box = boxOf(address, maxRows, maxColumns);
    if (box) this.selection.set(box);
    else this.showPlace();
  }

  /** Tabs or rows are not what they were. */
  refresh(): void {
    this.view.refresh();
    this.showPlace();
  }

  clear(): void {
    void this.edit({ kind: 'clear', sheet: this.book.activeId, box: this.selection.box });
  }

  /** Rows of the selection that can be sorted: below the frozen ones and as far as something stands there. */
  sort(ascending: boolean): void {
    const { active: sheet } = this.book;
    const { box, active, single } = this.selection;
    const chosen = !single && box.rows > 1 && !this.selection.wholeColumns;
    const filter = sheet.filter;
    const first = filter ? filter.row + 1 : sheet.frozenRows;
    const last = filter ? filter.row + filter.rows : sheet.usedRows;
    const whole: RangeBox = {
      row: first,
      column: 0,
      rows: last - first,
      columns: Math.max(sheet.usedColumns, 1),
    };
    const area = chosen ? { ...box, rows: Math.min(box.rows, Math.max(1, sheet.usedRows - box.row)) } : whole;
    if (area.rows < 2) return;
    void this.edit({ kind: 'sort', sheet: sheet.id, box: area, column: active.column, ascending });
  }

  fill(way: 'down' | 'right'): void {
    const { box } = this.selection;
    if ((way === 'down' ? box.rows : box.columns) < 2) return;
    void this.edit({ kind: 'fill', sheet: this.book.activeId, box, way });
  }

  private rememberBox(): void {
    this.boxes.set(this.book.activeId, this.selection.box);
  }

  private write({ row, column }: Spot, text: string): void {
    this.book.foresee(row, column, text);
    void this.edit({ kind: 'type', sheet: this.book.activeId, row, column, text });
  }

  private paste(what: { from: Place; cut: boolean } | { texts: string[][] }): void {
    const { row, column } = this.selection.box;
    const sheet = this.book.activeId;
    if ('texts' in what) void this.edit({ kind: 'paste', sheet, row, column, texts: what.texts });
    else void this.edit({ kind: 'copy', sheet, row, column, ...what });
  }

  private resize(column: number, pixels: number): void {
    void this.edit({ kind: 'resizeColumn', sheet: this.book.activeId, column, pixels });
  }

  private fit(column: number): void {
    const pixels = fittingWidth(this.view.stage, column);
    if (pixels !== null) this.resize(column, pixels);
  }

  private async choose(): Promise<boolean> {
    const { active } = this.selection;
    const cell = this.book.cell(active.row, active.column);
    if (cell?.rule !== 'list') return false;
    const { choices } = await this.editor.look();
    if (!choices) return false;
    const home = this.selection.mergeAt(active) ?? { ...active, rows: 1, columns: 1 };
    const place = this.view.boxOf(home);
    const stage = this.view.stage.getBoundingClientRect();
    openChoices(
      choices,
      cell.t,
      { left: stage.left + place.left, bottom: stage.top + place.top + place.height, width: place.width },
      (choice) => choice !== cell.t && this.write(active, typedChoice(choice)),
      this.focus,
    );
    return true;
  }

  private toggle(): boolean {
    const { active } = this.selection;
    const cell = this.book.cell(active.row, active.column);
    if (cell?.rule !== 'check') return false;
    this.write(active, cell.t === 'ИСТИНА' ? 'ЛОЖЬ' : 'ИСТИНА');
    return true;
  }

  private neighbour(way: 1 | -1): void {
    const visible = this.book.sheets.filter((sheet) => !sheet.hidden);
    const next = visible[visible.findIndex((sheet) => sheet.id === this.book.activeId) + way];
    if (next) this.showSheet(next.id);
  }

  private moved(reveal: Spot | null): void {
    this.moves += 1;
    if (reveal) this.view.reveal(reveal);
    this.view.ask();
    this.showPlace();
    this.editor.forget();
    void this.editor.follow();
    this.tellPlace();
    this.on.changed();
  }

  /** The add-in asks which cell is active; a drag is told once, at its end. */
  private tellPlace(): void {
    clearTimeout(this.told);
    this.told = window.setTimeout(() => this.tellNow(), 80);
  }

  /** Nothing typed or selected is left untold: to be called before the add-in runs. */
  settle(): void {
    this.editor.commit();
    this.tellNow();
    this.movesWhenSent = this.moves;
  }

  private tellNow(): void {
    clearTimeout(this.told);
    const place = { sheet: this.book.activeId, box: this.selection.box };
    void this.connection.post('/select', place).catch(() => undefined);
  }

  private showPlace(): void {
    if (document.activeElement === this.place) return;
    const { box, active, single } = this.selection;
    const far = addressOf(box.row + box.rows - 1, box.column + box.columns - 1);
    this.place.value = single
      ? addressOf(active.row, active.column)
      : `${addressOf(box.row, box.column)}:${far}`;
    this.editor.field.setAttribute('aria-label', `Ячейка ${this.place.value}`);
  }

  private async reload(): Promise<void> {
    this.book.refetch();
    this.editor.forget();
    await this.editor.follow();
  }
}
