import type {
  DocCell,
  DocElement,
  DocParagraph,
  DocRun,
  DocTable,
  DocumentState,
} from '../../state/document';

/** What a document looks like once everything that is inherited has been filled in. Lengths in points. */
export interface LaidOut {
  readonly blocks: readonly Block[];
}

export type Block = Line | Grid;

export interface Line {
  readonly kind: 'line';
  readonly alignment: DocParagraph['alignment'];
  readonly heading: string;
  /** Distance of the first line and of the others from the margin. */
  readonly first: number;
  readonly start: number;
  readonly end: number;
  readonly before: number;
  readonly after: number;
  readonly spacing: number;
  /** A page starts here. */
  readonly breakBefore: boolean;
  readonly rule: boolean;
  readonly marker: { readonly text: string; readonly listId: string; readonly level: number } | null;
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string | null;
  readonly background: string | null;
  readonly url: string | null;
}

export interface Grid {
  readonly kind: 'grid';
  readonly widths: readonly number[];
  readonly border: { readonly width: number; readonly color: string } | null;
  readonly breakBefore: boolean;
  readonly rows: readonly {
    readonly height: number | null;
    readonly header: boolean;
    readonly cells: readonly Box[];
  }[];
}

export interface Box {
  readonly background: string | null;
  readonly vertical: 'TOP' | 'CENTER' | 'BOTTOM';
  readonly padding: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
  readonly blocks: readonly Block[];
}

/** Sizes of Google's built-in styles. */
const headingSizes: Readonly<Record<string, number>> = {
  TITLE: 26,
  SUBTITLE: 15,
  HEADING1: 20,
  HEADING2: 16,
  HEADING3: 14,
  HEADING4: 12,
};

export function layOut(elements: readonly DocElement[], width: number): Block[] {
  const numbers = new Map<string, number[]>();
  const blocks: Block[] = [];
  let breaks = false;
  for (const element of elements) {
    if (element.kind === 'table') {
      blocks.push(gridOf(element, width, breaks));
      breaks = false;
      continue;
    }
    const hasBreak = element.children.some((child) => child.kind === 'pageBreak');
    // A paragraph of nothing but a page break would leave an empty line on the new page.
    if (hasBreak && element.children.length === 1) {
      breaks = true;
      continue;
    }
    const leads = element.children[0]?.kind === 'pageBreak';
    blocks.push(lineOf(element, breaks || leads, numbers));
    breaks = hasBreak && !leads;
  }
  return blocks;
}

export function textWidth({ page }: DocumentState): number {
  return page.width - page.left - page.right;
}

function lineOf(paragraph: DocParagraph, breakBefore: boolean, numbers: Map<string, number[]>): Line {
  const level = paragraph.nesting ?? 0;
  const isItem = paragraph.kind === 'listItem';
  const start = paragraph.indentStart ?? (isItem ? 36 * (level + 1) : 0);
  return {
    kind: 'line',
    alignment: paragraph.alignment,
    heading: paragraph.heading,
    first: paragraph.indentFirstLine ?? (isItem ? start - 18 : start),
    start,
    end: paragraph.indentEnd ?? 0,
    before: paragraph.spacingBefore ?? 0,
    after: paragraph.spacingAfter ?? 0,
    spacing: paragraph.lineSpacing ?? 1.15,
    breakBefore,
    rule: paragraph.children.some((child) => child.kind === 'horizontalRule'),
    marker: isItem
      ? { text: markerText(paragraph, level, numbers), listId: paragraph.listId ?? 'list', level }
      : null,
    pieces: piecesOf(paragraph),
  };
}

const bullets = ['●', '○', '■'];

/** Numbers count per list and level; a deeper level starts anew under each item. */
function markerText(paragraph: DocParagraph, level: number, numbers: Map<string, number[]>): string {
  if (!/NUMBER|LATIN|ROMAN/.test(paragraph.glyph ?? '')) return bullets[level % 3] ?? '●';
  const list = paragraph.listId ?? 'list';
  const counts = (numbers.get(list) ?? []).slice(0, level + 1);
  counts[level] = (counts[level] ?? 0) + 1;
  numbers.set(list, counts);
  return `${counts[level]}.`;
}

function piecesOf(paragraph: DocParagraph): Piece[] {
  const size = headingSizes[paragraph.heading] ?? 11;
  return paragraph.children.flatMap((child) => {
    if (child.kind !== 'text') return [];
    const runs = child.runs.length > 0 ? child.runs : [{ start: 0, end: child.text.length }];
    return runs
      .map((run) => pieceOf(child.text.slice(run.start, run.end), run, size))
      .filter(({ text }) => text !== '');
  });
}

function pieceOf(text: string, run: DocRun, size: number): Piece {
  return {
    text,
    font: run.fontFamily ?? 'Arial',
    size: run.fontSize ?? size,
    bold: run.bold ?? false,
    italic: run.italic ?? false,
    underline: run.underline ?? run.url !== undefined,
    color: run.color ?? (run.url === undefined ? null : '#1155cc'),
    background: run.background ?? null,
    url: run.url ?? null,
  };
}

function gridOf(table: DocTable, width: number, breakBefore: boolean): Grid {
  const columns = Math.max(1, ...table.rows.map((row) => row.cells.length));
  const widths = columnWidths(table.columnWidths, columns, width);
  const border = table.borderWidth ?? 1;
  return {
    kind: 'grid',
    widths,
    border: border > 0 ? { width: border, color: table.borderColor ?? '#000000' } : null,
    breakBefore,
    rows: table.rows.map((row, index) => ({
      height: row.minimumHeight,
      header: border > 0 && index === 0 && table.rows.length > 1 && row.cells.every(isTitle),
      cells: row.cells.map((cell, column) => boxOf(cell, widths[column] ?? width / columns)),
    })),
  };
}

/** Columns without a width share what the others leave. */
function columnWidths(given: readonly (number | null)[], columns: number, width: number): number[] {
  const all = Array.from({ length: columns }, (_, column) => given[column] ?? null);
  const used = all.reduce<number>((sum, one) => sum + (one ?? 0), 0);
  const open = all.filter((one) => one === null).length;
  const share = open > 0 ? Math.max((width - used) / open, 20) : 0;
  return all.map((one) => one ?? share);
}

/** Google Docs does not keep which row repeats; a first row all in bold is the head of the table. */
function isTitle(cell: DocCell): boolean {
  const pieces = cell.content.flatMap((element) => (element.kind === 'table' ? [] : piecesOf(element)));
  return pieces.every((piece) => piece.bold || piece.text.trim() === '');
}

function boxOf(cell: DocCell, width: number): Box {
  const { top, right, bottom, left } = cell.padding;
  const padding = { top: top ?? 5, right: right ?? 5, bottom: bottom ?? 5, left: left ?? 5 };
  return {
    background: cell.background,
    vertical: cell.verticalAlignment ?? 'TOP',
    padding,
    blocks: layOut(cell.content, width - padding.left - padding.right),
  };
}
