import type { RangeBox } from '../../state/workbook';
import type { Book } from '../book';
import { make } from '../dom';
import { Headers } from './headers';
import { headerHeight, headerWidth, type Metrics, metricsOf } from './metrics';
import { type Frame, Pane, type Span, withMerges } from './pane';
import type { Selection, Spot } from './selection';

/** Rows drawn beyond the edge, so that a small scroll has nothing to draw. */
const spareRows = 6;
const spareColumns = 2;

interface Part {
  readonly pane: Pane;
  readonly marks: HTMLElement;
  readonly frozenRows: boolean;
  readonly frozenColumns: boolean;
}

/**
 * The picture of the shown tab. A scroller with an empty page of the full size moves; the picture stays over it
 * and is drawn for where the scroller stands, all four parts at once.
 */
export class GridView {
  readonly scroller = make('div', { class: 'scroller', tabindex: -1 });
  /** Covers the scroller; everything is placed from its corner. */
  readonly stage = make('div', { class: 'stage', role: 'grid', 'aria-label': 'Таблица' });
  metrics: Metrics;
  private readonly spacer = make('div', { class: 'spacer' });
  private readonly parts: readonly Part[];
  private readonly headers = {
    rows: [new Headers('row'), new Headers('row')] as const,
    columns: [new Headers('column'), new Headers('column')] as const,
  };
  private readonly corner = make('div', { class: 'corner', title: 'Выделить всё' });
  private readonly edges = [
    make('div', { class: 'frozen-edge' }),
    make('div', { class: 'frozen-edge' }),
  ] as const;
  private selection: Selection | null = null;
  private copied: { sheet: number; box: RangeBox } | null = null;
  private version = 0;
  private asked = false;
  private readonly drawn: (() => void)[] = [];
  private readonly places = new Map<number, { top: number; left: number }>();

  constructor(private readonly book: Book) {
    this.metrics = metricsOf(book.active);
    this.parts = [false, true].flatMap((frozenRows) =>
      [false, true].map((frozenColumns) => {
        const pane = new Pane();
        const marks = make('div', { class: 'marks', 'aria-hidden': true });
        pane.layer.append(marks);
        return { pane, marks, frozenRows, frozenColumns };
      }),
    );
    this.stage.append(
      ...this.parts.map((part) => part.pane.element),
      ...this.headers.columns.map((one) => one.element),
      ...this.headers.rows.map((one) => one.element),
      ...this.edges,
      this.corner,
    );
    this.scroller.append(this.stage, this.spacer);
    this.scroller.addEventListener('scroll', () => this.ask(), { passive: true });
    new ResizeObserver(() => this.ask()).observe(this.scroller);
  }

  attach(selection: Selection): void {
    this.selection = selection;
  }

  onDrawn(drawn: () => void): void {
    this.drawn.push(drawn);
  }

  /** The tab, its rows or columns are not what they were. */
  refresh(): void {
    const before = this.metrics.sheet.id;
    this.metrics = metricsOf(this.book.active);
    this.spacer.style.width = `${headerWidth + this.metrics.columns.total + 40}px`;
    this.spacer.style.height = `${headerHeight + this.metrics.rows.total + 40}px`;
    this.stage.setAttribute('aria-rowcount', String(this.metrics.sheet.maxRows));
    this.stage.setAttribute('aria-colcount', String(this.metrics.sheet.maxColumns));
    if (before !== this.metrics.sheet.id) {
      this.places.set(before, { top: this.scroller.scrollTop, left: this.scroller.scrollLeft });
      const place = this.places.get(this.metrics.sheet.id) ?? { top: 0, left: 0 };
      this.scroller.scrollTo(place);
    }
    this.redraw();
  }

  /** Cells are not what they were. */
  redraw(): void {
    this.version += 1;
    this.ask();
  }

  markCopied(place: { sheet: number; box: RangeBox } | null): void {
    this.copied = place;
    this.ask();
  }

  /** Draws before the next picture, once however often it is asked. */
  ask(): void {
    if (this.asked) return;
    this.asked = true;
    requestAnimationFrame(() => {
      this.asked = false;
      this.draw();
    });
  }

  reveal({ row, column }: Spot): void {
    const { rows, columns, sheet, frozenHeight, frozenWidth } = this.metrics;
    const { scroller } = this;
    const height = scroller.clientHeight - headerHeight - frozenHeight;
    const width = scroller.clientWidth - headerWidth - frozenWidth;
    if (row >= sheet.frozenRows) {
      const top = rows.start(row) - frozenHeight;
      if (top < scroller.scrollTop) scroller.scrollTop = top;
      else if (top + rows.size(row) > scroller.scrollTop + height)
        scroller.scrollTop = top + rows.size(row) - height;
    }
    if (column >= sheet.frozenColumns) {
      const left = columns.start(column) - frozenWidth;
      if (left < scroller.scrollLeft) scroller.scrollLeft = left;
      else if (left + columns.size(column) > scroller.scrollLeft + width)
        scroller.scrollLeft = Math.min(left, left + columns.size(column) - width);
    }
  }

  /** Rows that fit on the screen besides the frozen ones. */
  get pageLength(): number {
    const { rows } = this.visible();
    return Math.max(1, rows.to - rows.from - 2);
  }

  /** The cell under a point of the window, and whether the point is on the letters or numbers. */
  at(x: number, y: number): { spot: Spot; on: 'cells' | 'rows' | 'columns' | 'corner' } {
    const place = this.stage.getBoundingClientRect();
    const { rows, columns, frozenHeight, frozenWidth } = this.metrics;
    const left = x - place.left - headerWidth;
    const top = y - place.top - headerHeight;
    const spot = {
      row: rows.at(top < frozenHeight ? top : top + this.scroller.scrollTop),
      column: columns.at(left < frozenWidth ? left : left + this.scroller.scrollLeft),
    };
    if (left < 0) return { spot, on: top < 0 ? 'corner' : 'rows' };
    return { spot, on: top < 0 ? 'columns' : 'cells' };
  }

  /** Where a cell stands on the stage, in pixels. */
  boxOf(box: RangeBox): { left: number; top: number; width: number; height: number } {
    const { rows, columns, sheet } = this.metrics;
    const scrolledX = box.column < sheet.frozenColumns ? 0 : this.scroller.scrollLeft;
    const scrolledY = box.row < sheet.frozenRows ? 0 : this.scroller.scrollTop;
    return {
      left: headerWidth + columns.start(box.column) - scrolledX,
      top: headerHeight + rows.start(box.row) - scrolledY,
      width: columns.span(box.column, box.columns),
      height: rows.span(box.row, box.rows),
    };
  }

  private visible(): { rows: Span; columns: Span } {
    const { rows, columns, sheet, frozenHeight, frozenWidth } = this.metrics;
    const { scrollTop, scrollLeft, clientHeight, clientWidth } = this.scroller;
    return {
      rows: {
        from: Math.max(sheet.frozenRows, rows.at(frozenHeight + scrollTop)),
        to: rows.at(scrollTop + clientHeight - headerHeight) + 1,
      },
      columns: {
        from: Math.max(sheet.frozenColumns, columns.at(frozenWidth + scrollLeft)),
        to: columns.at(scrollLeft + clientWidth - headerWidth) + 1,
      },
    };
  }

  private draw(): void {
    const { metrics, book, version } = this;
    const { sheet } = metrics;
    this.stage.style.width = `${this.scroller.clientWidth}px`;
    this.stage.style.height = `${this.scroller.clientHeight}px`;
    const seen = this.visible();
    const rows = {
      from: Math.max(sheet.frozenRows, seen.rows.from - spareRows),
      to: Math.min(sheet.maxRows, seen.rows.to + spareRows),
    };
    const columns = {
      from: Math.max(sheet.frozenColumns, seen.columns.from - spareColumns),
      to: Math.min(sheet.maxColumns, seen.columns.to + spareColumns),
    };
    if (sheet.frozenRows > 0) book.need(0, sheet.frozenRows - 1);
    book.need(rows.from, rows.to);
    for (const part of this.parts) {
      part.pane.place(this.frameOf(part.frozenRows, part.frozenColumns));
      const rowSpan = part.frozenRows ? { from: 0, to: sheet.frozenRows } : rows;
      const columnSpan = part.frozenColumns ? { from: 0, to: sheet.frozenColumns } : columns;
      part.pane.draw(
        book,
        metrics,
        withMerges(rowSpan, sheet.merges, part.frozenRows ? 0 : sheet.frozenRows),
        columnSpan,
        version,
      );
    }
    this.drawHeaders(rows, columns);
    this.drawMarks();
    for (const drawn of this.drawn) drawn();
  }

  private drawHeaders(rows: Span, columns: Span): void {
    const { metrics, version, selection } = this;
    const { sheet, frozenHeight, frozenWidth } = metrics;
    if (!selection) return;
    const { scrollLeft, scrollTop } = this.scroller;
    const box = selection.box;
    const height = this.scroller.clientHeight - headerHeight - frozenHeight;
    const width = this.scroller.clientWidth - headerWidth - frozenWidth;
    const [restColumns, firstColumns] = this.headers.columns;
    firstColumns.place({ left: headerWidth, top: 0, width: frozenWidth, height: headerHeight, x: 0, y: 0 });
    firstColumns.draw(metrics, { from: 0, to: sheet.frozenColumns }, box, selection.wholeColumns, version);
    const x = frozenWidth + scrollLeft;
    restColumns.place({ left: headerWidth + frozenWidth, top: 0, width, height: headerHeight, x, y: 0 });
    restColumns.draw(metrics, columns, box, selection.wholeColumns, version);
    const [restRows, firstRows] = this.headers.rows;
    firstRows.place({ left: 0, top: headerHeight, width: headerWidth, height: frozenHeight, x: 0, y: 0 });
    firstRows.draw(metrics, { from: 0, to: sheet.frozenRows }, box, selection.wholeRows, version);
    const y = frozenHeight + scrollTop;
    restRows.place({ left: 0, top: headerHeight + frozenHeight, width: headerWidth, height, x: 0, y });
    restRows.draw(metrics, rows, box, selection.wholeRows, version);
    const [across, down] = this.edges;
    across.style.cssText = `left:0;right:0;top:${headerHeight + frozenHeight - 3}px;height:${sheet.frozenRows ? 3 : 0}px`;
    down.style.cssText = `top:0;bottom:0;left:${headerWidth + frozenWidth - 3}px;width:${sheet.frozenColumns ? 3 : 0}px`;
  }

  private drawMarks(): void {
    if (!this.selection) return;
    const { box, active, single } = this.selection;
    const home = this.selection.mergeAt(active) ?? { ...active, rows: 1, columns: 1 };
    for (const { marks } of this.parts) {
      const parts = [this.mark('active', home)];
      if (!single) parts.unshift(this.mark('selected', box));
      if (this.copied?.sheet === this.metrics.sheet.id) parts.push(this.mark('copied', this.copied.box));
      marks.replaceChildren(...parts);
    }
  }

  private mark(kind: string, box: RangeBox): HTMLElement {
    const { rows, columns } = this.metrics;
    const mark = make('div', { class: `mark ${kind}` });
    mark.style.cssText = `left:${columns.start(box.column)}px;top:${rows.start(box.row)}px;width:${columns.span(box.column, box.columns)}px;height:${rows.span(box.row, box.rows)}px`;
    return mark;
  }

  private frameOf(frozenRows: boolean, frozenColumns: boolean): Frame {
    const { frozenHeight, frozenWidth } = this.metrics;
    const { clientHeight, clientWidth, scrollTop, scrollLeft } = this.scroller;
    return {
      left: headerWidth + (frozenColumns ? 0 : frozenWidth),
      top: headerHeight + (frozenRows ? 0 : frozenHeight),
      width: frozenColumns ? frozenWidth : clientWidth - headerWidth - frozenWidth,
      height: frozenRows ? frozenHeight : clientHeight - headerHeight - frozenHeight,
      x: frozenColumns ? 0 : frozenWidth + scrollLeft,
      y: frozenRows ? 0 : frozenHeight + scrollTop,
    };
  }
}
