import { columnLetters, columnNumber, fileGrid } from './a1';

/** Pieces of a formula: texts and quoted sheet names, which never change, and everything else. */
const quoted = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

/** A reference like $A1, not part of a longer name and not a function such as LOG10(. */
const address = /(^|[^\w.$А-яЁё])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\w(.А-яЁё])/g;

/**
 * The formula as it reads in another cell of the same shared group, so many rows down and columns right.
 * `moved('B2*$C$1', 1, 0)` → `B3*$C$1`
 */
export function moved(formula: string, rows: number, columns: number): string {
  const move = (plain: string) =>
    plain.replace(address, (match, before, fixedColumn, letters, fixedRow, digits) => {
      const column = columnNumber(letters) + (fixedColumn ? 0 : columns);
      const row = Number(digits) - 1 + (fixedRow ? 0 : rows);
      if (column < 0 || row < 0 || column >= fileGrid.columns || row >= fileGrid.rows)
        return `${before}#REF!`;
      if (columnNumber(letters) >= fileGrid.columns) return match;
      return `${before}${fixedColumn}${columnLetters(column)}${fixedRow}${row + 1}`;
    });
  return formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 0 ? move(piece) : piece))
    .join('');
}

/**
 * The formula as the file holds it, without '='; null when Excel would call the file damaged because of it:
 * Russian function names, semicolons, brackets that do not close.
 */
export function fileFormula(text: string): string | null {
  const formula = text.slice(1).trim();
  if (formula === '' || formula.length > 8192) return null;
  const plain = formula
    .split(quoted)
    .map((piece, index) => (index % 2 === 0 ? piece : 'q'))
    .join('');
  if (/["']/.test(plain) || !balanced(plain)) return null;
  if (/[А-яЁё][А-яЁё.]*\s*\(/.test(plain)) return null;
  if (/;/.test(plain.replace(/\{[^}]*\}/g, ''))) return null;
  // An operator at the end or two operands in a row: «+7 (916) 123-45-67».
  if (/[-+*/^&=<>,]$/.test(plain.trim()) || /(?:[\w)])\s+(?=[\d(])/.test(plain.trim())) return null;
  return formula;
}

function balanced(plain: string): boolean {
  let depth = 0;
  for (const sign of plain) {
    if (sign === '(') depth++;
    if (sign === ')') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}

/** Errors that the xlsx format knows; Google's «#ERROR!» for an unreadable formula is not among them. */
export const fileErrors: ReadonlySet<string> = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
]);
