import type { RangeBox } from '../../state/workbook';
import type { Book } from '../book';
import { make } from '../dom';
import { cellElement } from './cellElement';
import type { Metrics } from './metrics';

/** From the first to before the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Which pixel of the tab stands in the upper left corner of the pane. */
  readonly x: number;
  readonly y: number;
}

/** One of the four parts that frozen rows and columns make of the grid. Only the rows on the screen exist. */
export class Pane {
  readonly element = make('div', { class: 'pane' });
  /** Moves under the pane; what lies in it is placed in pixels of the tab. */
  readonly layer = make('div', { class: 'layer' });
  private readonly cells = make('div', { class: 'cells', role: 'presentation' });
  private readonly rows = new Map<number, HTMLElement>();
  private drawn = '';

  constructor() {
    this.layer.append(this.cells);
    this.element.append(this.layer);
  }

  place(frame: Frame): void {
    const { style } = this.element;
    style.cssText = `left:${frame.left}px;top:${frame.top}px;width:${Math.max(0, frame.width)}px;height:${Math.max(0, frame.height)}px`;
    this.layer.style.transform = `translate(${-frame.x}px,${-frame.y}px)`;
  }

  /** `version` grows with everything that makes drawn rows wrong. */
  draw(book: Book, metrics: Metrics, rows: Span, columns: Span, version: number): void {
    const drawn = `${version}/${columns.from}/${columns.to}`;
    if (drawn !== this.drawn) this.clear();
    this.drawn = drawn;
    for (const [row, element] of this.rows) {
      if (row >= rows.from && row < rows.to) continue;
      element.remove();
      this.rows.delete(row);
    }
    for (let row = rows.from; row < rows.to; row++) {
      if (this.rows.has(row) || metrics.rows.size(row) === 0) continue;
      const element = rowElement(book, metrics, row, columns);
      this.rows.set(row, element);
      this.cells.append(element);
    }
  }

  private clear(): void {
    this.rows.clear();
    this.cells.replaceChildren();
  }
}

function rowElement(book: Book, metrics: Metrics, row: number, columns: Span): HTMLElement {
  const element = make('div', { class: 'row', role: 'row', 'aria-rowindex': row + 1 });
  element.style.cssText = `top:${metrics.rows.start(row)}px;height:${metrics.rows.size(row)}px`;
  const merges = metrics.sheet.merges.filter((merge) => row >= merge.row && row < merge.row + merge.rows);
  for (const merge of merges) {
    const reaches = merge.column < columns.from && merge.column + merge.columns > columns.from;
    if (merge.row !== row || !reaches) continue;
    const drawn = cellOf(book, metrics, row, merge.column, merge);
    // Its true place is the part of the frozen columns; here only the rest of it shows.
    if (merge.column < metrics.sheet.frozenColumns) hideFromReaders(drawn);
    element.append(drawn);
  }
  for (let column = columns.from; column < columns.to; column++) {
    const merge = merges.find((one) => column >= one.column && column < one.column + one.columns);
    if (merge && (merge.row !== row || merge.column !== column)) continue;
    if (metrics.columns.size(column) === 0 && !merge) continue;
    element.append(cellOf(book, metrics, row, column, merge));
  }
  return element;
}

function cellOf(
  book: Book,
  metrics: Metrics,
  row: number,
  column: number,
  merge: RangeBox | undefined,
): HTMLElement {
  const cell = book.cell(row, column) ?? null;
  const width = metrics.columns.span(column, merge?.columns ?? 1);
  const place = {
    row,
    column,
    left: metrics.columns.start(column),
    width,
    height: merge ? metrics.rows.span(row, merge.rows) : metrics.rows.size(row),
    room: merge ? width : roomFor(book, metrics, row, column, width),
  };
  const drawn = cellElement(place, cell, cell ? book.style(row, cell) : {});
  if (merge) drawn.classList.add('merged');
  return drawn;
}

function hideFromReaders(element: HTMLElement): void {
  for (const name of ['role', 'aria-rowindex', 'aria-colindex']) element.removeAttribute(name);
  element.setAttribute('aria-hidden', 'true');
}

/** Shorter text than this many pixels a letter fits for certain. */
const widestLetter = 9;

/** Long text runs on over empty neighbours, as in Google Sheets; numbers and wrapped text do not. */
function roomFor(book: Book, metrics: Metrics, row: number, column: number, width: number): number {
  const cell = book.cell(row, column);
  if (!cell || cell.k || cell.rule || cell.t.length * widestLetter < width) return width;
  const style = book.style(row, cell);
  if (style.wrap === 'wrap' || style.wrap === 'clip' || (style.horizontal && style.horizontal !== 'left'))
    return width;
  let room = width;
  for (let next = column + 1; next < metrics.columns.count && room < 2000; next++) {
    const neighbour = book.cell(row, next);
    if (next === metrics.sheet.frozenColumns || (neighbour && (neighbour.t !== '' || neighbour.rule))) break;
    room += metrics.columns.size(next);
  }
  return room;
}

/** Widens the rows to be drawn so that a merge that reaches into them is drawn from its first row. */
export function withMerges(rows: Span, merges: readonly RangeBox[], least: number): Span {
  let { from } = rows;
  for (const merge of merges) {
    if (merge.row >= least && merge.row < from && merge.row + merge.rows > from) from = merge.row;
  }
  return { from, to: rows.to };
}
