import { type Cell, cellText, isBlank, isErrorCell } from '../cells/cell';
import { cellAt } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { ColumnMatch } from '../registry/registry';
import { type RowReader, rowReader } from '../registry/row';
import { titleWords } from '../registry/titles/titleWords';
import { emailIn } from '../registry/values/email';
import { phoneIn } from '../registry/values/phone';
import { readClass } from '../registry/values/schoolClass';
import { keyOf } from '../text/key';
import { fullName } from '../text/names';
import { readNames } from '../text/person/people';
import type { Doubt } from './likeness';
import { meeting } from './meeting';
import { momentOf, type Part } from './source';

/** One person of a source, whose rows have been put together. */
export interface Applicant {
  /** As the last row tells. */
  readonly person: Person;
  /** The last one counts; what it leaves empty an earlier one may say. */
  readonly rows: readonly number[];
  /** What the rows say, by field; never an empty cell. */
  readonly said: ReadonlyMap<FieldId, Cell>;
  /** The same in columns of no known meaning, by the key of their title. */
  readonly aside: ReadonlyMap<string, Cell>;
  /** Further phones and addresses, as that of a parent. */
  readonly spare: readonly string[];
  /** Somebody who stands earlier in the source and may be the same person. */
  readonly like: { readonly applicant: Applicant; readonly doubt: Doubt } | null;
}

/** The people of a source in the order in which they applied; who applied twice is one of them. */
export function applicantsOf(part: Part, pairs: boolean): readonly Applicant[] {
  const { people, grid } = part;
  const reader = rowReader(grid, people.columns);
  const rowOf = (person: Person) => person.place.row as number;
  const moment = new Map(
    people.people.map((person) => [person, momentOf(reader.cell(rowOf(person), 'timestamp'))]),
  );
  const inOrder = [...people.people].sort((a, b) => {
    const [first, second] = [moment.get(a) as string, moment.get(b) as string];
    return first < second ? -1 : first > second ? 1 : rowOf(a) - rowOf(b);
  });
  const { find } = meeting(inOrder);
  const applicants: Applicant[] = [];
  /** By the position of a person: that of the applicant whom his row has joined. */
  const joined: number[] = [];
  inOrder.forEach((person, at) => {
    const met = find(person, at);
    const groups = Array.from(new Set(met.same.map((other) => joined[other] as number)));
    const own = applicantOf(part, reader, person);
    if (groups.length === 1) {
      const group = groups[0] as number;
      joined[at] = group;
      applicants[group] = together(applicants[group] as Applicant, own, pairs);
      return;
    }
    const like = groups.length > 1 ? { at: met.same[0]!, doubt: 'namesake' as const } : met.like;
    joined[at] = applicants.length;
    applicants.push(
      like ? { ...own, like: { applicant: applicants[joined[like.at]!]!, doubt: like.doubt } } : own,
    );
  });
  return applicants;
}

function applicantOf({ grid, people }: Part, reader: RowReader, person: Person): Applicant {
  const row = person.place.row as number;
  const said = new Map<FieldId, Cell>();
  const aside = new Map<string, Cell>();
  const spare: string[] = [];
  for (const match of people.columns) {
    const { column, field, title } = match;
    const cell = field ? reader.cell(row, field) : cellAt(grid, row, column);
    if (isBlank(cell) || isErrorCell(cell)) continue;
    if (field) said.set(field, cell);
    else if (title !== '' && !isConsent(match) && !aside.has(asideKey(title)))
      aside.set(asideKey(title), cell);
    if (isSpareContact(match))
      spare.push(cellText(cell) + (titleWords(title).whose === 'parent' ? ' (родитель)' : ''));
  }
  return { person, rows: [row], said, aside, spare, like: null };
}

/** «Телефон родителя» beside «Телефон»: it has no column of its own, and finds a place among the contacts. */
export function isSpareContact({ field, candidates: [likeliest] }: ColumnMatch): boolean {
  return field === null && (likeliest === 'phone' || likeliest === 'email' || likeliest === 'contacts');
}

/** Form exports cut titles at 64 characters, sometimes a little before. */
export function asideKey(title: string): string {
  return keyOf(title).slice(0, 60).trim();
}

/** What was said later counts; in a table of pairs every row names one more partner. */
function together(earlier: Applicant, later: Applicant, pairs: boolean): Applicant {
  const said = new Map([...earlier.said, ...later.said]);
  const partners = [earlier, later].flatMap((one) => one.said.get('linkedName') ?? []).map(cellText);
  if (pairs && partners.length > 0) said.set('linkedName', Array.from(new Set(partners)).join('; '));
  return {
    ...later,
    rows: [...earlier.rows, ...later.rows],
    said,
    aside: new Map([...earlier.aside, ...later.aside]),
    spare: Array.from(new Set([...later.spare, ...earlier.spare])),
    like: earlier.like,
  };
}

const consents: readonly FieldId[] = [
  'consent',
  'consentSigner',
  'consentPublish',
  'consentThird',
  'consentParent',
  'mentorConsent',
];

/** A tick in an application is no consent, to whatever: that is a document of its own (156-ФЗ). */
export function isConsent({ field, title }: ColumnMatch): boolean {
  return field ? consents.includes(field) : /соглас/.test(keyOf(title));
}

/** And what is counted or given anew in a registry. */
const never: ReadonlySet<FieldId> = new Set<FieldId>([...consents, 'number', 'code']);

/** Fields whose columns a registry may fill from others of a source. */
export const fedBy: Readonly<Partial<Record<FieldId, readonly FieldId[]>>> = {
  name: ['surname', 'given', 'patronymic'],
  surname: ['name'],
  given: ['name'],
  patronymic: ['name'],
  phone: ['contacts'],
  email: ['contacts'],
  contacts: ['phone', 'email'],
};

/** What an applicant says for a column of this meaning; null for nothing. `has`: columns of the registry. */
export function saidFor(
  field: FieldId,
  { said, person, spare }: Applicant,
  has: (field: FieldId) => boolean,
): Cell {
  if (never.has(field)) return null;
  const text = (of: FieldId): string => cellText(said.get(of) ?? null);
  const { names, rest } = readNames(text('name'));
  // «Иванова М. П., учитель математики», «Белов Артём, 7А»
  const behind = names.length === 1 && rest !== '' ? rest : null;
  if (field === 'contacts') {
    const apart = (['phone', 'email'] as const).flatMap((one) => (has(one) ? [] : text(one)));
    return [text('contacts'), ...apart, ...spare].filter((one) => one !== '').join(', ') || null;
  }
  const own = field === 'name' && behind ? undefined : said.get(field);
  // A phone kept as a number is no sum.
  if (own !== undefined) return typeof own === 'number' && field === 'phone' ? String(own) : own;
  switch (field) {
    case 'name':
      return person.name && fullName(person.name);
    case 'surname':
    case 'given':
    case 'patronymic':
      return person.name?.[field] || null;
    case 'post':
      return behind && readClass(behind) ? null : behind;
    case 'schoolClass':
      return behind && readClass(behind) ? behind : null;
    case 'phone':
      return has('contacts') ? null : phoneIn(text('contacts'));
    case 'email':
      return has('contacts') ? null : emailIn(text('contacts'));
    case 'role':
      return person.role === 'mentor' ? 'наставник' : 'наставляемый';
    default:
      return null;
  }
}
