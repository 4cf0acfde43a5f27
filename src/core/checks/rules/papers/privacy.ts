import { type Cell, cellText, isDateCell } from '../../../cells/cell';
import { parseDay } from '../../../cells/date';
import { cellAt, columnCount, type Grid, rowCount } from '../../../cells/grid';
import { emailIn } from '../../../registry/values/email';
import { phoneIn } from '../../../registry/values/phone';
import { sexOfFirstName } from '../../../text/person/firstNames';
import { nameWords } from '../../../text/person/nameWords';
import { sexOfPatronymic, sexOfSurname } from '../../../text/person/sex';
import type { CheckContext, Rule, Spot } from '../../rule';
import { isPaperNumber } from './sensitive';

/** The school has decided for codes: nothing on her tabs may tell who is who. */
export const privacyRules: readonly Rule[] = [
  personal('privacy.name', (text) => (isName(text) ? 'name' : null)),
  personal('privacy.data', (text, cell, title) => {
    if (isDateCell(cell) || parseDay(text)) return /рожд|д\.?\s*р\.?(?![а-яё])/i.test(title) ? 'birth' : null;
    if (isPaperNumber(text) || (/снилс|паспорт/i.test(title) && /\d{4}/.test(text))) return 'number';
    if (emailIn(text)) return 'email';
    return !isDateCell(cell) && phoneIn(text) ? 'phone' : null;
  }),
];

type Likeness = (text: string, cell: Cell, title: string) => string | null;

function personal(id: Rule['id'], find: Likeness): Rule {
  return {
    id,
    severity: 'error',
    blocks: ['order', 'mail'],
    looks: 'tab',
    when: 'codes',
    hides: 'all',
    find: (context) => tabsOf(context).flatMap((grid) => spotsOn(grid, context, find)),
  };
}

function spotsOn(grid: Grid, { grid: own, registry }: CheckContext, find: Likeness): readonly Spot[] {
  const here = grid === own;
  const people = new Map(here ? registry.people.map((person) => [person.place.row, person]) : []);
  const titles = new Map(here ? registry.columns.map(({ column, title }) => [column, title]) : []);
  const elsewhere = here ? {} : { elsewhere: grid };
  const spots: Spot[] = [];
  for (let row = 1; row <= rowCount(grid); row++)
    for (let column = 1; column <= columnCount(grid); column++) {
      const cell = cellAt(grid, row, column);
      if (cell === null || typeof cell === 'boolean') continue;
      const found = cellText(cell);
      const kind = find(found, cell, titles.get(column) ?? '');
      if (kind)
        spots.push({ row, column, found, person: people.get(row) ?? null, data: { kind }, ...elsewhere });
    }
  return spots;
}

/** The registry's own tab; the curator's other tabs are looked at once, with the first registry. */
function tabsOf({ grid, grids, registries }: CheckContext): readonly Grid[] {
  const { mentees, mentors } = registries;
  const ids = [mentees?.sheetId, mentors?.sheetId];
  const first = grid.sheetId === (mentees ?? mentors)?.sheetId;
  return [grid, ...(first ? grids.filter(({ sheetId }) => !ids.includes(sheetId)) : [])];
}

/** A surname with a name or initials; titles, posts and subjects have neither patronymics nor first names. */
function isName(text: string): boolean {
  if (/[А-ЯЁ][а-яё]+\s+[А-ЯЁ]\.\s?[А-ЯЁ]\.|(?<![А-ЯЁ])[А-ЯЁ]\.\s?[А-ЯЁ]\.\s?[А-ЯЁ][а-яё]/.test(text))
    return true;
  if (/[А-ЯЁ][а-яё]+\s+[А-ЯЁ][а-яё]*(?:[оеё]вич|[оеё]вна|ич|ична)(?![а-яё])/.test(text)) return true;
  const { words, rest } = nameWords(text);
  return (
    rest === '' &&
    words.length > 1 &&
    words.length < 4 &&
    words.some((word) => sexOfFirstName(word) !== null) &&
    words.some((word) => sexOfPatronymic(word) !== null || sexOfSurname(word) !== null)
  );
}
