import { type Cell, isBlank, sameCell } from '../cells/cell';
import { cellAt, columnCount, rowCount } from '../cells/grid';
import { addedRow, type ChangeLine } from './line';
import { columnOf, faceOf, type Sight, type Sights } from './sight';

/**
 * What became of a cell: `after` – it holds what we wrote; `before` – what stood there earlier; `other` – something
 * else; `gone` – its tab or its row is not there. An added row is either `after` or `gone`.
 */
export interface Located {
  readonly line: ChangeLine;
  readonly standing: 'after' | 'before' | 'other' | 'gone';
  readonly row: number;
  readonly column: number;
}

/**
 * Where the cells of one change are now, in the order of the lines. `partly`: rows that an earlier run has begun to
 * clear are meant, too.
 */
export function locate(lines: readonly ChangeLine[], sights: Sights, partly = false): readonly Located[] {
  const taken = new Set<string>();
  return lines.map((line) => {
    const sight = sights.get(line.sheetId);
    const lost = { line, standing: 'gone' as const, row: line.row || 1, column: line.column || 1 };
    if (!sight) return lost;
    const cells = addedRow(line);
    if (cells) {
      const row = rowHolding(sight, cells, taken, partly);
      return row === null ? lost : { line, standing: 'after', row, column: 1 };
    }
    const column = columnOf(sight, line.title, line.column);
    const rows = column > columnCount(sight.grid) ? [] : rowsOf(line, sight, lines);
    const holds = (value: Cell): number | undefined =>
      rows.find((row) => isWritten(cellAt(sight.grid, row, column), value));
    const after = holds(line.after as Cell);
    if (after !== undefined) return { line, standing: 'after', row: after, column };
    const before = holds(line.before);
    if (before !== undefined) return { line, standing: 'before', row: before, column };
    return rows[0] === undefined ? { ...lost, column } : { line, standing: 'other', row: rows[0], column };
  });
}

/** Rows that may be meant: of copies with one code the one in the old place, if there is one. */
function rowsOf(line: ChangeLine, sight: Sight, lines: readonly ChangeLine[]): readonly number[] {
  if (line.person !== '') {
    const rows = sight.rows.get(line.person) ?? [];
    return rows.includes(line.row) ? [line.row] : rows;
  }
  const changed = lines.filter(({ sheetId, row }) => sheetId === line.sheetId && row === line.row);
  const columns = changed.map(({ title, column }) => columnOf(sight, title, column));
  return faceOf(sight, line.row, columns) === line.face ? [line.row] : [];
}

/** A row with these cells and nothing else but a code; of two equal ones each is taken once. */
function rowHolding(
  { grid, codeColumns }: Sight,
  cells: readonly Cell[],
  taken: Set<string>,
  partly: boolean,
): number | null {
  const width = Math.max(cells.length, columnCount(grid));
  for (let row = rowCount(grid); row > 0; row--) {
    const name = `${grid.sheetId} ${row}`;
    let fits = !taken.has(name);
    let filled = 0;
    for (let at = 0; fits && at < width; at++) {
      const wanted = cells[at] ?? null;
      const found = cellAt(grid, row, at + 1);
      if (found !== null && isWritten(found, wanted)) filled++;
      else if (wanted === null) fits = isBlank(found) || codeColumns.includes(at + 1);
      else fits = partly && found === null;
    }
    if (!fits || filled === 0) continue;
    taken.add(name);
    return row;
  }
  return null;
}

/** A number in a cell of plain text has become text. */
function isWritten(found: Cell, wanted: Cell): boolean {
  return sameCell(found, wanted) || (typeof wanted === 'number' && found === String(wanted));
}
