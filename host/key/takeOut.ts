import type { Cell } from '../state/workbook';
import { displayOf } from '../workbook/display/display';
import { bare, isPersonal } from './clean';
import type { Key, KeyPerson } from './key';
import type { NameFinder } from './names';
import { looksPersonal, yearOnly } from './personal';
import { type PeopleTable, textOf } from './rows';
import type { Mentions } from './surnames';

/** Fields that say who a person is or how to reach him. */
const personalFields = new Set([
  'name',
  'surname',
  'given',
  'patronymic',
  'linkedName',
  'wishes',
  'refusals',
  'advice',
  'adviceAgainst',
  'phone',
  'email',
  'contacts',
  'snils',
]);
/** Of these the names of other participants become their codes. */
const partnerFields = new Set(['linkedName', 'wishes', 'refusals', 'advice', 'adviceAgainst']);
const birthFields = new Set(['birth', 'age']);

/** Empties the personal cells of every person's row and hides the columns that are left with nothing. */
export function takeOut(table: PeopleTable): readonly KeyPerson[] {
  const { sheet, codes, titles, fields, codeAt } = table;
  const people: KeyPerson[] = [];
  for (const [row, code] of codes) {
    const cells = sheet.rows[row] as (Cell | null)[];
    const taken = new Map<string, Cell>();
    const nameOf = (field: string): string => {
      const at = Array.from(fields).find(([, one]) => one === field)?.[0];
      return at === undefined ? '' : displayOf(cells[at] ?? null).trim();
    };
    const name = nameOf('name') || ['surname', 'given', 'patronymic'].map(nameOf).join(' ').trim();
    cells.forEach((cell, at) => {
      if (!cell || at === codeAt) return;
      const field = fields.get(at) ?? '';
      const left = remains(cell, field);
      if (left === cell) return;
      // The name itself has a column of its own in the key.
      if (cell.value !== undefined && !(field === 'name' && cell.value === name))
        taken.set(titles.get(at) ?? '', kept(cell));
      cells[at] = left;
    });
    people.push({ code, name, cells: taken });
  }
  const isEmpty = (at: number): boolean =>
    Array.from(codes.keys()).every((row) => sheet.rows[row]?.[at]?.value === undefined);
  for (const [at, field] of fields)
    if (
      personalFields.has(field) &&
      !partnerFields.has(field) &&
      isEmpty(at) &&
      !sheet.hiddenColumns.includes(at)
    )
      sheet.hiddenColumns.push(at);
  sheet.hiddenColumns.sort((a, b) => a - b);
  return people;
}

/** The cell without what is personal in it; the same cell when nothing is. */
function remains(cell: Cell, field: string): Cell | null {
  const holds = cell.value !== undefined || cell.note !== undefined || cell.formula !== undefined;
  if (personalFields.has(field)) return holds || cell.rule ? bare(cell) : cell;
  if (birthFields.has(field)) return cell.value === undefined ? cell : yearOnly(cell);
  if (isPersonal(cell)) return bare(cell);
  if (!looksPersonal(cell.note ?? '')) return cell;
  const { note: _, ...rest } = cell;
  return rest;
}

function kept({ value, style }: Cell): Cell {
  return {
    ...(value === undefined ? {} : { value }),
    ...(style?.numberFormat ? { style: { numberFormat: style.numberFormat } } : {}),
  };
}

/** «ФИО наставника» on the tab of mentees says the mentor's code from now on. */
export function codePartners(
  { sheet, codes, titles, fields }: PeopleTable,
  { people }: Key,
  names: NameFinder,
): void {
  const byCode = new Map(people.map((person) => [person.code, person]));
  for (const [at, field] of fields) {
    if (!partnerFields.has(field)) continue;
    for (const [row, code] of codes) {
      const was = textOf(byCode.get(code)?.cells.get(titles.get(at) ?? ''));
      const found = names.coded(was).match(/[НМ]-\d{6}/gu) ?? [];
      const cells = sheet.rows[row] as (Cell | null)[];
      if (found.length > 0) cells[at] = { ...cells[at], value: Array.from(new Set(found)).join('; ') };
    }
  }
}

/** «Дружит с Димой Лосевым»: what mentions a participant in a person's row goes into the key as well. */
export function takeOutMentions(
  { sheet, codes, titles, codeAt }: PeopleTable,
  { people }: Key,
  mentions: Mentions,
): void {
  const byCode = new Map(people.map((person) => [person.code, person]));
  for (const [row, code] of codes)
    sheet.rows[row]?.forEach((cell, at, cells) => {
      if (!cell || at === codeAt || !mentions(textOf(cell))) return;
      byCode.get(code)?.cells.set(titles.get(at) ?? '', kept(cell));
      cells[at] = bare(cell);
    });
}
