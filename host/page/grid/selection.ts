import type { RangeBox } from '../../state/workbook';
import type { Metrics } from './metrics';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where a person is: the active cell, and the box stretched from it. */
export class Selection {
  active: Spot = { row: 0, column: 0 };
  /** The opposite corner of the box. */
  private far: Spot = { row: 0, column: 0 };
  private whole: 'rows' | 'columns' | 'all' | null = null;

  /** `changed` is told after every move; `reveal` is the cell that should be on the screen, if any. */
  constructor(
    private readonly metrics: () => Metrics,
    private readonly changed: (reveal: Spot | null) => void,
  ) {}

  /** Merged cells go in whole. */
  get box(): RangeBox {
    const { sheet } = this.metrics();
    const rows = this.whole === 'columns' || this.whole === 'all';
    const columns = this.whole === 'rows' || this.whole === 'all';
    const top = rows ? 0 : Math.min(this.active.row, this.far.row);
    const left = columns ? 0 : Math.min(this.active.column, this.far.column);
    const bottom = rows ? sheet.maxRows : Math.max(this.active.row, this.far.row) + 1;
    const right = columns ? sheet.maxColumns : Math.max(this.active.column, this.far.column) + 1;
    const box = { row: top, column: left, rows: bottom - top, columns: right - left };
    return this.whole ? box : withMerges(box, sheet.merges);
  }

  get single(): boolean {
    const merge = this.mergeAt(this.active);
    const { rows, columns } = this.box;
    return merge ? rows === merge.rows && columns === merge.columns : rows === 1 && columns === 1;
  }

  get wholeRows(): boolean {
    return this.whole === 'rows' || this.whole === 'all';
  }

  get wholeColumns(): boolean {
    return this.whole === 'columns' || this.whole === 'all';
  }

  go(spot: Spot, reveal = true): void {
    this.whole = null;
    this.active = this.corner(this.inside(spot));
    this.far = this.active;
    this.changed(reveal ? this.active : null);
  }

  /** Stretches the box to a cell; the active cell stays. */
  stretch(spot: Spot, reveal = true): void {
    this.far = this.inside(spot);
    this.changed(reveal ? this.far : null);
  }

  set(box: RangeBox, reveal = true): void {
    this.whole = null;
    this.active = this.corner(this.inside({ row: box.row, column: box.column }));
    this.far = this.inside({ row: box.row + box.rows - 1, column: box.column + box.columns - 1 });
    const { sheet } = this.metrics();
    if (box.rows >= sheet.maxRows) this.whole = box.columns >= sheet.maxColumns ? 'all' : 'columns';
    else if (box.columns >= sheet.maxColumns) this.whole = 'rows';
    this.changed(reveal ? this.active : null);
  }

  lines(what: 'rows' | 'columns', index: number, stretch: boolean): void {
    const { rows, columns } = this.metrics();
    const spot =
      what === 'rows' ? { row: index, column: columns.first() } : { row: rows.first(), column: index };
    if (!stretch || this.whole !== what) this.active = this.inside(spot);
    this.far = this.inside(spot);
    this.whole = what;
    this.changed(null);
  }

  all(): void {
    this.whole = 'all';
    this.changed(null);
  }

  /** One step with an arrow; `stretch` with Shift. */
  step(down: number, right: number, stretch: boolean): void {
    const from = stretch ? this.far : this.active;
    const merge = this.mergeAt(from);
    const { rows, columns } = this.metrics();
    let { row, column } = from;
    if (down > 0) row = rows.step(merge ? merge.row + merge.rows - 1 : row, 1);
    if (down < 0) row = rows.step(row, -1);
    if (right > 0) column = columns.step(merge ? merge.column + merge.columns - 1 : column, 1);
    if (right < 0) column = columns.step(column, -1);
    if (stretch) this.stretch({ row, column });
    else this.go({ row, column });
  }

  /** From where the next move of the keyboard counts. */
  from(stretch: boolean): Spot {
    return stretch ? this.far : this.active;
  }

  mergeAt(spot: Spot): RangeBox | undefined {
    return this.metrics().sheet.merges.find(
      (one) =>
        spot.row >= one.row &&
        spot.row < one.row + one.rows &&
        spot.column >= one.column &&
        spot.column < one.column + one.columns,
    );
  }

  private corner(spot: Spot): Spot {
    const merge = this.mergeAt(spot);
    return merge ? { row: merge.row, column: merge.column } : spot;
  }

  private inside(spot: Spot): Spot {
    const { sheet } = this.metrics();
    return {
      row: Math.min(Math.max(spot.row, 0), sheet.maxRows - 1),
      column: Math.min(Math.max(spot.column, 0), sheet.maxColumns - 1),
    };
  }
}

/** Grows the box until it cuts no merge. */
function withMerges(box: RangeBox, merges: readonly RangeBox[]): RangeBox {
  let { row, column } = box;
  let bottom = row + box.rows;
  let right = column + box.columns;
  for (let grown = true; grown; ) {
    grown = false;
    for (const one of merges) {
      const [low, end] = [one.row + one.rows, one.column + one.columns];
      const touches = one.row < bottom && low > row && one.column < right && end > column;
      const within = one.row >= row && low <= bottom && one.column >= column && end <= right;
      if (!touches || within) continue;
      row = Math.min(row, one.row);
      column = Math.min(column, one.column);
      bottom = Math.max(bottom, low);
      right = Math.max(right, end);
      grown = true;
    }
  }
  return { row, column, rows: bottom - row, columns: right - column };
}
