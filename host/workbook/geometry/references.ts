import { columnIndex, columnName } from './a1';
import { type Shift, shiftSpan } from './shifts';

/**
 * Text in quotes is skipped; then an optional tab name and A1, A1:B2, A:B or 1:2 with any dollar signs.
 * A name followed by a bracket is a function (LOG10), not a cell.
 */
const pattern =
  /"(?:[^"]|"")*"|('(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?(?<![\p{L}\d_.$])(\$?[A-Za-z]{1,3}\$?[1-9]\d*(?::\$?[A-Za-z]{1,3}\$?[1-9]\d*)?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?[1-9]\d*:\$?[1-9]\d*)(?![\p{L}\d_(!.])/gu;

/** Follows inserted and deleted rows or columns of `sheetName`; what was deleted becomes #REF!. */
export function shiftReferences(formula: string, homeName: string, sheetName: string, shift: Shift): string {
  return formula.replace(pattern, (whole: string, tab: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    if ((tab === undefined ? homeName : unquoted(tab)) !== sheetName) return whole;
    return `${tab ?? ''}${shifted(reference, shift)}`;
  });
}

/** A renamed tab is renamed in formulas too. */
export function renameInReferences(formula: string, oldName: string, newName: string): string {
  return formula.replace(pattern, (whole: string, tab: string | undefined, reference: string | undefined) => {
    if (reference === undefined || tab === undefined || unquoted(tab) !== oldName) return whole;
    return `'${newName.replace(/'/g, "''")}'!${reference}`;
  });
}

/** As copying does: relative references move along, those with a dollar sign stay. */
export function moveReferences(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(pattern, (whole: string, tab: string | undefined, reference: string | undefined) => {
    if (reference === undefined) return whole;
    const moved = reference.split(':').map((corner) => moveCorner(corner, rows, columns));
    return moved.includes(null) ? '#REF!' : `${tab ?? ''}${moved.join(':')}`;
  });
}

interface Corner {
  readonly columnDollar: string;
  readonly column: number | null;
  readonly rowDollar: string;
  readonly row: number | null;
}

function corner(text: string): Corner {
  const [, columnDollar, letters, rowDollar, digits] = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(text)!;
  const onlyRow = letters === '';
  return {
    columnDollar: onlyRow ? '' : columnDollar!,
    column: onlyRow ? null : columnIndex(letters!),
    rowDollar: onlyRow ? columnDollar! : rowDollar!,
    row: digits === '' ? null : Number(digits) - 1,
  };
}

function written(one: Corner): string {
  const column = one.column === null ? '' : one.columnDollar + columnName(one.column);
  return column + (one.row === null ? '' : `${one.rowDollar}${one.row + 1}`);
}

function shifted(reference: string, shift: Shift): string {
  const corners = reference.split(':').map(corner);
  const first = corners[0]!;
  const last = corners[corners.length - 1]!;
  const from = shift.axis === 'row' ? first.row : first.column;
  const to = shift.axis === 'row' ? last.row : last.column;
  if (from === null || to === null) return reference;
  const start = Math.min(from, to);
  const span = shiftSpan(start, Math.abs(to - from) + 1, shift);
  if (!span) return '#REF!';
  const ends =
    from <= to ? [span.start, span.start + span.size - 1] : [span.start + span.size - 1, span.start];
  return corners.map((one, at) => written({ ...one, [shift.axis]: ends[at]! })).join(':');
}

function moveCorner(text: string, rows: number, columns: number): string | null {
  const one = corner(text);
  const row = one.row === null || one.rowDollar ? one.row : one.row + rows;
  const column = one.column === null || one.columnDollar ? one.column : one.column + columns;
  if ((row ?? 0) < 0 || (column ?? 0) < 0) return null;
  return written({ ...one, row, column });
}

function unquoted(tab: string): string {
  const name = tab.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}
