import { isDay } from '../cells/date';
import type { PairingOrder } from './order';

/** What keeps the order from being complete; `codes` of people, or of the pair. */
export type OrderProblem =
  | { readonly code: PlainProblem }
  | {
      readonly code: 'pair-twice' | 'form-missing' | 'name-missing' | 'about-missing' | 'consent-missing';
      readonly codes: readonly string[];
    };

type PlainProblem =
  | 'school-name'
  | 'school-short'
  | 'place'
  | 'head-name'
  | 'head-post'
  | 'curator-name'
  | 'curator-post'
  | 'school-year'
  | 'number'
  | 'date'
  | 'term'
  | 'plan-until'
  | 'no-pairs';

/** Every requisite of GOST R 7.0.97-2025 that an order needs is there and filled; empty = ready. */
export function checkRequisites(order: PairingOrder): readonly OrderProblem[] {
  return [...plainProblems(order).map((code) => ({ code })), ...pairProblems(order)];
}

function plainProblems(order: PairingOrder): readonly PlainProblem[] {
  const wrong: readonly (readonly [PlainProblem, boolean])[] = [
    ['school-name', isBlank(order.school.full)],
    ['school-short', isBlank(order.school.short)],
    ['place', isBlank(order.school.place)],
    ['head-post', isBlank(order.head.post)],
    ['head-name', isBlank(order.head.name.surname)],
    ['curator-post', isBlank(order.curator.post)],
    ['curator-name', isBlank(order.curator.name.surname)],
    ['school-year', !/^\d{4}\/\d{4}$/.test(order.schoolYear)],
    ['number', isBlank(order.number)],
    ['date', !isDay(order.date)],
    ['term', order.from > order.to],
    ['plan-until', order.planUntil < order.from || order.planUntil > order.to],
    ['no-pairs', order.pairs.length === 0],
  ];
  return wrong.filter(([, isWrong]) => isWrong).map(([code]) => code);
}

function pairProblems(order: PairingOrder): readonly OrderProblem[] {
  const people = order.pairs.flatMap((pair) => [pair.mentor, pair.mentee]);
  const codesOf = (isWrong: (person: (typeof people)[number]) => boolean): readonly string[] => [
    ...new Set(people.filter(isWrong).map((person) => person.code)),
  ];
  const problems: OrderProblem[] = twice(order).map((codes) => ({ code: 'pair-twice', codes }));
  const lists = [
    { code: 'name-missing' as const, codes: codesOf((person) => isBlank(person.name)) },
    { code: 'about-missing' as const, codes: codesOf((person) => isBlank(person.about)) },
    { code: 'consent-missing' as const, codes: codesOf((person) => person.consentOn === null) },
  ];
  return [...problems, ...lists.filter((list) => list.codes.length > 0)];
}

/** The same two people in the same form. */
function twice(order: PairingOrder): readonly (readonly string[])[] {
  const seen = new Set<string>();
  const found: (readonly string[])[] = [];
  for (const { form, mentor, mentee } of order.pairs) {
    const key = `${form} ${mentor.code} ${mentee.code}`;
    if (seen.has(key)) found.push([mentor.code, mentee.code]);
    seen.add(key);
  }
  return found;
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}
