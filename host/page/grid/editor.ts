import type { CellReply } from '../../server/protocol';
import type { Book } from '../book';
import { byId, make } from '../dom';
import type { Selection, Spot } from './selection';
import type { GridView } from './view';

/**
 * Typing. One text field holds the keyboard all the time: unseen it lies on the active cell and catches the
 * first letter of any alphabet, then it shows itself as the cell's editor.
 */
export class Editor {
  readonly field = make('textarea', {
    class: 'editor',
    rows: 1,
    spellcheck: 'false',
    autocomplete: 'off',
    'aria-label': 'Ячейка',
  });
  readonly bar = byId('formula') as HTMLTextAreaElement;
  private spot: Spot | null = null;
  private original = '';
  private shown: { key: string; reply: Promise<CellReply> } | null = null;
  /** Typed text is replaced by arrows moving away, as in Sheets; a text opened by F2 keeps them. */
  quick = false;

  constructor(
    private readonly book: Book,
    private readonly view: GridView,
    private readonly selection: Selection,
    private readonly on: {
      look: (spot: Spot) => Promise<CellReply>;
      write: (spot: Spot, text: string) => void;
      editing: (spot: Spot | null) => void;
    },
  ) {
    view.stage.append(this.field);
    this.field.addEventListener('input', () => {
      if (!this.editing) this.begin(selection.active, '', this.field.value, true);
      this.bar.value = this.field.value;
      this.fit();
    });
    this.bar.addEventListener('focus', () => void this.open());
    this.bar.addEventListener('input', () => {
      this.field.value = this.bar.value;
      this.quick = false;
      this.fit();
    });
    view.onDrawn(() => this.place());
  }

  get editing(): boolean {
    return this.spot !== null;
  }

  focus(): void {
    this.field.focus({ preventScroll: true });
  }

  /** What stands in the active cell and what it may be; asked once per cell. */
  look(): Promise<CellReply> {
    const { row, column } = this.selection.active;
    const key = `${this.book.activeId}/${row}/${column}`;
    if (this.shown?.key !== key) this.shown = { key, reply: this.on.look({ row, column }) };
    return this.shown.reply;
  }

  /** The cell may have changed: ask again when it is next looked at. */
  forget(): void {
    this.shown = null;
  }

  /** The formula bar follows the active cell. */
  async follow(): Promise<void> {
    const { row, column } = this.selection.active;
    const { text } = await this.look();
    const same = row === this.selection.active.row && column === this.selection.active.column;
    if (same && !this.editing) this.bar.value = text;
  }

  /** F2, Enter and double click: the text that is there. */
  async open(): Promise<void> {
    if (this.editing) return;
    const { active } = this.selection;
    const { text } = await this.look();
    if (this.editing || active !== this.selection.active) return;
    this.begin(active, text, text, false);
    if (document.activeElement !== this.bar) this.focus();
  }

  commit(): void {
    if (!this.spot) return;
    const { spot, original } = this;
    const text = this.field.value;
    this.end();
    if (text === original) return;
    this.forget();
    this.on.write(spot, text);
  }

  cancel(): void {
    this.end();
    void this.follow();
  }

  private begin(spot: Spot, original: string, text: string, quick: boolean): void {
    this.spot = spot;
    // A text field knows only \n, and what was only looked at must not count as changed.
    this.original = original.replaceAll('\r\n', '\n');
    this.quick = quick;
    this.field.value = text;
    this.bar.value = text;
    this.field.classList.add('open');
    this.on.editing(spot);
    this.place();
  }

  private end(): void {
    this.spot = null;
    this.field.value = '';
    this.field.classList.remove('open');
    this.on.editing(null);
    this.place();
    this.focus();
  }

  private place(): void {
    const spot = this.spot ?? this.selection.active;
    const home = this.selection.mergeAt(spot) ?? { ...spot, rows: 1, columns: 1 };
    const { left, top, width, height } = this.view.boxOf(home);
    const { style } = this.field;
    style.left = `${left}px`;
    style.top = `${top}px`;
    style.minWidth = `${width - 1}px`;
    style.minHeight = `${height - 1}px`;
    if (this.spot) this.fit();
    else style.width = style.height = '';
  }

  /** As big as its text: to the right as far as the grid goes, then down; in a cell that wraps, only down. */
  private fit(): void {
    const { field, view } = this;
    const { style } = field;
    const least = Number.parseFloat(style.minWidth);
    const most = Math.max(least, view.stage.clientWidth - field.offsetLeft - 8);
    style.whiteSpace = 'pre';
    style.minWidth = style.width = '0';
    const width = this.wraps() ? least : Math.min(Math.max(field.scrollWidth + 6, least), most);
    style.whiteSpace = '';
    style.minWidth = `${least}px`;
    style.width = `${width}px`;
    style.height = '0';
    style.height = `${field.scrollHeight}px`;
  }

  private wraps(): boolean {
    const cell = this.spot && this.book.cell(this.spot.row, this.spot.column);
    return !!this.spot && !!cell && this.book.style(this.spot.row, cell).wrap === 'wrap';
  }
}
