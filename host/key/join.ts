import type { Cell, SheetState, SpreadsheetState } from '../state/workbook';
import { WorkbookModel } from '../workbook/model';
import { codeIn, replaceCodes } from './codes';
import { type Key, type KeyPerson, namesByCode } from './key';
import type { Meaning } from './meaning';
import { yearOnly } from './personal';
import { type PeopleTable, peopleTable, textOf } from './rows';

/** Codes of all people in the registries of a table with codes. */
export function codesIn(book: SpreadsheetState, meaning: Meaning): ReadonlySet<string> {
  return new Set(tablesOf(book, meaning).flatMap(({ codes }) => Array.from(codes.values())));
}

/** A copy of the workbook to read and to print: every name stands where its code does, the registries are whole again. */
export function join(book: SpreadsheetState, meaning: Meaning, key: Key): SpreadsheetState {
  const copy = structuredClone(book);
  const people = new Map(key.people.map((person) => [person.code, person]));
  const names = namesByCode(key);
  const tables = tablesOf(copy, meaning);
  for (const table of tables) restore(table, people);
  for (const sheet of copy.sheets)
    nameCodes(sheet, tables.find((table) => table.sheet === sheet)?.codeAt ?? null, names);
  for (const table of tables)
    if (!Array.from(table.fields.values()).some((field) => field === 'name' || field === 'surname'))
      addNames(new WorkbookModel(copy), table, names);
  return copy;
}

function tablesOf(book: SpreadsheetState, { registries }: Meaning): readonly PeopleTable[] {
  return registries.flatMap((registry) => {
    const sheet = book.sheets.find(({ id }) => id === registry.sheetId);
    return (sheet && peopleTable(sheet, registry)) ?? [];
  });
}

/** Puts back what was taken out, where nobody has written anything else since. */
function restore(
  { sheet, codes, titles, fields }: PeopleTable,
  people: ReadonlyMap<string, KeyPerson>,
): void {
  for (const [row, code] of codes)
    for (const [at, title] of titles) {
      const person = people.get(code);
      const was = person?.cells.get(title) ?? nameCell(person, fields.get(at));
      const cells = sheet.rows[row] as (Cell | null)[];
      if (!was || !isFree(cells[at] ?? null, was)) continue;
      const { note, style, rule } = cells[at] ?? {};
      cells[at] = {
        ...was,
        style: { ...style, ...was.style },
        ...(note === undefined ? {} : { note }),
        ...(rule === undefined ? {} : { rule }),
      };
      sheet.hiddenColumns = sheet.hiddenColumns.filter((hidden) => hidden !== at);
    }
}

function nameCell(person: KeyPerson | undefined, field: string | undefined): Cell | null {
  return person && person.name !== '' && field === 'name' ? { value: person.name } : null;
}

/** Empty, only the year of the date that was there, or only codes in place of names. */
function isFree(now: Cell | null, was: Cell): boolean {
  if (now?.value === undefined) return true;
  return now.value === yearOnly(was)?.value || textOf(now).replace(/[НМ]-\d{6}|[;\s]/gu, '') === '';
}

/** Codes in texts become names, except in columns that are there for the code. */
function nameCodes(sheet: SheetState, codeAt: number | null, names: ReadonlyMap<string, string>): void {
  const keeps = new Set<number>(codeAt === null ? [] : [codeAt]);
  for (const cells of sheet.rows)
    cells.forEach((cell, at) => {
      if (/^Код(\s|$)/u.test(textOf(cell))) keeps.add(at);
    });
  for (const cells of sheet.rows)
    cells.forEach((cell, at) => {
      const text = textOf(cell);
      const named = keeps.has(at) ? text : replaceCodes(text, (code) => names.get(code) ?? null);
      if (named === text || !cell) return;
      const { runs: _, formula: __, ...rest } = cell;
      cells[at] = { ...rest, value: named };
    });
}

/** A registry that never had a column of names gets one beside the codes. */
function addNames(
  model: WorkbookModel,
  { sheet, codeAt, codes }: PeopleTable,
  names: ReadonlyMap<string, string>,
): void {
  model.insertColumns(sheet.id, codeAt + 1, 1);
  sheet.columnWidths[codeAt + 1] = 240;
  const put = (row: number, value: string): void => {
    const cells = sheet.rows[row] as (Cell | null)[];
    while (cells.length < codeAt + 1) cells.push(null);
    cells[codeAt + 1] = { ...cells[codeAt + 1], value };
  };
  const first = Math.min(...codes.keys());
  if (first > 0) put(first - 1, 'ФИО');
  for (const [row, code] of codes)
    if (codeIn(sheet.rows[row]?.[codeAt]?.value)) put(row, names.get(code) ?? '');
}
