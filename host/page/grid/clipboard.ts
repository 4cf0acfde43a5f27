import type { Place } from '../../server/protocol';
import type { RangeBox } from '../../state/workbook';
import type { Book } from '../book';
import type { Editor } from './editor';
import type { Selection } from './selection';
import { fromTsv, toTsv } from './tsv';
import type { GridView } from './view';

/** What was copied here, to be known again when it is pasted: such cells keep their kind and look. */
interface Copied {
  readonly place: Place;
  readonly text: string;
  readonly cut: boolean;
}

export class Clipboard {
  private copied: Copied | null = null;

  constructor(
    private readonly book: Book,
    private readonly view: GridView,
    private readonly selection: Selection,
    private readonly editor: Editor,
    private readonly paste: (what: { from: Place; cut: boolean } | { texts: string[][] }) => void,
  ) {
    editor.field.addEventListener('copy', (event) => this.take(event, false));
    editor.field.addEventListener('cut', (event) => this.take(event, true));
    editor.field.addEventListener('paste', (event) => {
      if (editor.editing) return;
      event.preventDefault();
      this.put(event.clipboardData?.getData('text/plain') ?? '');
    });
  }

  /** From the menu, where there is no clipboard event. */
  async copy(cut: boolean): Promise<void> {
    await navigator.clipboard.writeText(await this.remember(cut));
  }

  async pasteFromMenu(): Promise<void> {
    this.put(await navigator.clipboard.readText());
  }

  forget(): void {
    this.copied = null;
    this.view.markCopied(null);
  }

  private take(event: ClipboardEvent, cut: boolean): void {
    if (this.editor.editing) return;
    event.preventDefault();
    const box = this.used();
    const texts = this.texts(box);
    if (texts) {
      event.clipboardData?.setData('text/plain', this.keep(box, texts, cut));
      return;
    }
    // Some rows were never on the screen: they have to come first, after which the event is over.
    void this.copy(cut);
  }

  private async remember(cut: boolean): Promise<string> {
    const box = this.used();
    await this.book.have(box.row, box.row + box.rows - 1);
    return this.keep(box, this.texts(box) ?? [], cut);
  }

  private keep(box: RangeBox, texts: string[][], cut: boolean): string {
    const text = toTsv(texts);
    this.copied = { place: { sheet: this.book.activeId, box }, text, cut };
    this.view.markCopied(this.copied.place);
    return text;
  }

  private put(text: string): void {
    if (text === '') return;
    const { copied } = this;
    const own = copied && copied.text === text.replaceAll('\r\n', '\n');
    if (own) this.paste({ from: copied.place, cut: copied.cut });
    else this.paste({ texts: spread(fromTsv(text), this.selection.box) });
    if (!own || copied.cut) this.forget();
  }

  /** Whole rows and columns only as far as something stands there. */
  private used(): RangeBox {
    const { box } = this.selection;
    const { sheet } = this.view.metrics;
    const rows = this.selection.wholeColumns ? Math.max(1, sheet.usedRows - box.row) : box.rows;
    const columns = this.selection.wholeRows ? Math.max(1, sheet.usedColumns - box.column) : box.columns;
    return { ...box, rows, columns };
  }

  /** Null when some of the rows are not here yet. */
  private texts(box: RangeBox): string[][] | null {
    const rows: string[][] = [];
    for (let r = box.row; r < box.row + box.rows; r++) {
      const row: string[] = [];
      for (let c = box.column; c < box.column + box.columns; c++) {
        const cell = this.book.cell(r, c);
        if (cell === undefined) return null;
        row.push(cell?.t ?? '');
      }
      rows.push(row);
    }
    return rows;
  }
}

/** One copied cell fills the whole selection. */
function spread(texts: string[][], box: RangeBox): string[][] {
  const single = texts.length === 1 && texts[0]!.length === 1;
  if (!single || box.rows * box.columns > 100_000) return texts;
  return Array.from({ length: box.rows }, () => new Array<string>(box.columns).fill(texts[0]![0]!));
}
