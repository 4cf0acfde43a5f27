import { cellText, isBlank, isErrorCell } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import { cellAt, type Grid, rowCount } from '../cells/grid';
import { keyOf } from '../text/key';
import { nameWords } from '../text/person/nameWords';
import type { FieldId } from './fields';
import type { Person, Role } from './person';
import { readPerson } from './readPerson';
import type { ColumnMatch, Registry } from './registry';
import { type RowReader, rowReader } from './row';
import { matchColumns } from './titles/columns';
import type { Header } from './titles/header';
import { rolesIn } from './titles/valueTests';

/** Filled down by schools in advance, so that alone they make no person. */
const idle: ReadonlySet<FieldId> = new Set<FieldId>(['number', 'code', 'form', 'timestamp', 'consent']);

/**
 * The people of a tab whose titles and role are known. `split`: the column that says whose row it is, on a tab with
 * both roles. Nobody is read while it is not known in which column the names stand.
 */
export function readRegistry(
  grid: Grid,
  header: Header,
  role: Role,
  today: IsoDate,
  columns: readonly ColumnMatch[] = matchColumns(grid, header, role, today),
  split: number | null = null,
): Registry {
  const reader = rowReader(grid, columns);
  const people: Person[] = [];
  const roleless: number[] = [];
  const nameless = columns.some(
    ({ asked, field, candidates }) => asked && field === null && candidates.includes('name'),
  );
  const named = reader.has('name') || reader.has('surname') || !nameless;
  for (let row = header.firstRow; named && row <= rowCount(grid); row++) {
    if (reader.goesOn(row) || !isPersonRow(grid, reader, columns, header, row)) continue;
    const roles = split === null ? [role] : rolesIn(cellText(cellAt(grid, row, split)));
    if (roles.length === 0) roleless.push(row);
    if (roles.includes(role)) people.push(readPerson(grid, reader, role, row, today));
  }
  const { sheetId, sheetName } = grid;
  const lastRow = people[people.length - 1]?.place.row ?? header.row;
  return {
    role,
    sheetId,
    sheetName,
    headerRow: header.row,
    firstRow: header.firstRow,
    lastRow,
    columns,
    people,
    roleless,
  };
}

/** Not an empty row, a section heading, a total or the titles repeated on another page. */
function isPersonRow(
  grid: Grid,
  reader: RowReader,
  columns: readonly ColumnMatch[],
  header: Header,
  row: number,
): boolean {
  let filled = 0;
  let telling = 0;
  let anywhere = 0;
  for (const { column, field } of columns) {
    if (isBlank(cellAt(grid, row, column))) continue;
    anywhere++;
    if (field === null) continue;
    filled++;
    if (!idle.has(field)) telling++;
  }
  if (telling === 0 || isRepeatedTitle(grid, header, row)) return false;
  const name = reader.text(row, 'name') || reader.text(row, 'surname');
  if (name === '') {
    const broken = isErrorCell(reader.cell(row, reader.has('name') ? 'name' : 'surname'));
    // A list of codes instead of names: the code is the person.
    const coded = !reader.has('name') && !reader.has('surname') && reader.text(row, 'code') !== '';
    return (broken || telling >= (coded ? 1 : 2)) && !isTotal(grid, row);
  }
  // Alone in its row: a person to be completed, or the heading of a section.
  return anywhere > 1
    ? !isTotal(grid, row)
    : filled === 1 && nameWords(name).words.length > 1 && !isHeading(name);
}

function isRepeatedTitle(grid: Grid, header: Header, row: number): boolean {
  let same = 0;
  let texts = 0;
  for (const { column, text } of header.titles) {
    const cell = cellAt(grid, row, column);
    if (isBlank(cell)) continue;
    texts++;
    if (typeof cell === 'string' && cell.trim() === text) same++;
  }
  return same >= 2 && same * 2 > texts;
}

function isTotal(grid: Grid, row: number): boolean {
  const first = (grid.cells[row - 1] ?? []).find((cell) => !isBlank(cell));
  return typeof first === 'string' && /^(итого|всего)/.test(keyOf(first));
}

function isHeading(name: string): boolean {
  return /класс|форма|групп|параллель/.test(keyOf(name));
}
