import type { IsoDate } from '../../cells/date';
import { formById } from '../../registry/forms';
import { mentoringKinds } from '../../registry/kinds';
import type { AgeRange, Person } from '../../registry/person';
import { keyOf } from '../../text/key';
import { hasInitials, nameKey, partKey } from '../../text/names';
import { stemsOf } from '../../words/stems';
import { type FreeTime, freeTimeOf } from './freeTime';
import { type Mentions, mentionsOf } from './mentions';

/** A person prepared for comparison once, because everybody is compared with everybody. */
export interface Candidate {
  readonly person: Person;
  /** The code; for a person without one, the place in the table. */
  readonly key: string;
  /** Full years today, as narrow as the registry allows. */
  readonly ages: AgeRange | null;
  readonly subjects: ReadonlySet<string>;
  /** What free words may mean besides. */
  readonly guesses: ReadonlySet<string>;
  /** Telling words of the request or the offer by their stem; those that name one of the subjects are counted there. */
  readonly stems: ReadonlyMap<string, string>;
  readonly stemList: readonly string[];
  readonly roleModel: string | null;
  /** One string for one full name; null when initials leave it open. */
  readonly fullName: string | null;
  /** As it is compared; '' = unknown. */
  readonly surname: string;
  readonly free: FreeTime;
  /** A teacher or another employee, as far as form and class tell. */
  readonly employee: boolean;
  /** The young teach the experienced. */
  readonly reversive: boolean;
  /** People named in the other side's column of this row, wanted, not wanted, advised and advised against. */
  readonly linked: Mentions;
  readonly wished: Mentions;
  readonly refused: Mentions;
  readonly advised: Mentions;
  readonly advisedAgainst: Mentions;
}

const reversiveKind = mentoringKinds.find((kind) => kind.startsWith('реверс'));

export function candidateOf(person: Person, today: IsoDate): Candidate {
  const listed = stemsOf(person.subjects);
  const stems = new Map(Array.from(stemsOf(person.topics)).filter(([stem]) => !listed.has(stem)));
  return {
    person,
    key: personKey(person),
    ages: agesOf(person, today),
    subjects: new Set(person.subjects),
    guesses: new Set(person.guesses ?? []),
    stems,
    stemList: Array.from(stems.keys()),
    roleModel: person.roleModel === null ? null : keyOf(person.roleModel).replace(/\s*-\s*/g, ' – '),
    fullName:
      person.name === null || person.name.given === null || hasInitials(person.name)
        ? null
        : nameKey(person.name),
    surname: person.name === null ? '' : partKey(person.name.surname),
    free: freeTimeOf(person.slots),
    employee: isEmployee(person),
    reversive: person.kinds.some((kind) => kind === reversiveKind),
    linked: mentionsOf(person.linkedNames),
    wished: mentionsOf(person.wishes),
    refused: mentionsOf(person.refusals),
    advised: mentionsOf(person.advised),
    advisedAgainst: mentionsOf(person.advisedAgainst),
  };
}

function isEmployee({ form, role, schoolClass, experienceYears, qualification }: Person): boolean {
  if (form !== null) return formById(form)[role] === 'employee';
  return schoolClass === null && (experienceYears !== null || qualification !== null);
}

export function personKey(person: Person): string {
  return person.code ?? `${person.place.sheetId}:${person.place.row}`;
}

/** By code; those without a code after them, by name and place. The order of rows never decides. */
export function byCode(a: Person, b: Person): number {
  if (a.code !== null && b.code !== null && a.code !== b.code) return a.code < b.code ? -1 : 1;
  if ((a.code === null) !== (b.code === null)) return a.code === null ? 1 : -1;
  const [nameA, nameB] = [a.name?.raw ?? '', b.name?.raw ?? ''];
  if (nameA !== nameB) return nameA < nameB ? -1 : 1;
  return (a.place.row ?? 0) - (b.place.row ?? 0);
}

/** From the birthday, the year, the age written down, or, for a pupil, the class: 7th grade is 12 to 14. */
function agesOf(person: Person, today: IsoDate): AgeRange | null {
  const { birth, schoolClass } = person;
  const year = Number(today.slice(0, 4));
  if (birth?.date) {
    const full = year - Number(birth.date.slice(0, 4)) - (today.slice(5) < birth.date.slice(5) ? 1 : 0);
    return { from: full, to: full };
  }
  if (birth?.year) return { from: year - birth.year - 1, to: year - birth.year };
  if (birth?.age) return { from: birth.age, to: birth.age };
  return schoolClass === null ? null : { from: schoolClass.grade + 5, to: schoolClass.grade + 7 };
}
