import type { Cell, Scalar, SheetState, Style } from '../../host/state/workbook';
import { emptySheet } from '../../host/workbook/empty';

/** A tab written row by row, as a person fills it in. */
export class Tab {
  readonly sheet: SheetState;

  constructor(id: number, name: string) {
    this.sheet = emptySheet(id, name);
  }

  /** The number a person sees for the next row. */
  get nextRow(): number {
    return this.sheet.rows.length + 1;
  }

  /** Returns the number of the row as a person sees it. */
  add(cells: readonly (Scalar | Cell | null)[], style?: Style): number {
    const width = cells.length;
    this.sheet.rows.push(Array.from({ length: width }, (_, column) => asCell(cells[column] ?? null, style)));
    return this.sheet.rows.length;
  }

  title(text: string, width: number, style: Style): void {
    const row = this.add([text, ...Array<null>(width - 1).fill(null)], style) - 1;
    this.sheet.merges.push({ row, column: 0, rows: 1, columns: width });
  }

  cell(row: number, column: number): Cell {
    const cells = this.sheet.rows[row - 1]!;
    const cell = cells[column] ?? {};
    cells[column] = cell;
    return cell;
  }

  /** Another content in a cell that keeps its look. */
  put(row: number, column: number, content: Pick<Cell, 'value' | 'error' | 'formula' | 'note'>): void {
    const { value: _, error: __, formula: ___, ...rest } = this.cell(row, column);
    this.sheet.rows[row - 1]![column] = { ...rest, ...content };
  }

  widths(pixels: readonly number[]): void {
    pixels.forEach((width, column) => {
      this.sheet.columnWidths[column] = width;
    });
  }
}

function asCell(content: Scalar | Cell | null, style: Style | undefined): Cell | null {
  const cell: Cell =
    content === null ? {} : typeof content === 'object' ? { ...content } : { value: content };
  if (style) cell.style = cell.style ? { ...style, ...cell.style } : style;
  return Object.keys(cell).length > 0 ? cell : null;
}

const line = { style: 'thin', color: '#b7b7b7' } as const;
const borders = { top: line, right: line, bottom: line, left: line };

export const looks = {
  school: { bold: true, fontFamily: 'Times New Roman', fontSize: 12, horizontal: 'center' },
  title: {
    bold: true,
    fontFamily: 'Times New Roman',
    fontSize: 14,
    horizontal: 'center',
    vertical: 'middle',
    wrap: 'wrap',
  },
  header: {
    bold: true,
    background: '#d9ead3',
    horizontal: 'center',
    vertical: 'middle',
    wrap: 'wrap',
    borders,
  },
  numbers: { italic: true, color: '#7f7f7f', horizontal: 'center', borders },
  row: { vertical: 'top', wrap: 'wrap', borders },
  date: { vertical: 'top', borders, numberFormat: 'dd.mm.yyyy' },
} satisfies Record<string, Style>;

/** Days as spreadsheets count them. */
export function day(year: number, month: number, date: number): number {
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

export function dateCell(year: number, month: number, date: number): Cell {
  return { value: day(year, month, date), style: looks.date };
}
