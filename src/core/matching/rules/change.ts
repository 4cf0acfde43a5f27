import type { Person } from '../../registry/person';
import { nameOf } from '../../wording/matching';
import type { PairOfCodes } from '../build';
import { wishKey } from '../judging/criterion';
import { sidesOf } from './conditions';
import type { NewCondition } from './conditionsTab';
import type { Condition, ConditionKind } from './rules';

/** What is to be written into «Условия подбора». */
export interface ConditionsChange {
  readonly more: readonly NewCondition[];
  /** Rows to be emptied. */
  readonly without: readonly number[];
}

/** A line about these people; nothing where it stands already. */
export function conditionAdded(
  conditions: readonly Condition[],
  everybody: readonly Person[],
  kind: ConditionKind,
  people: readonly Person[],
): ConditionsChange {
  const codes = people.map(({ code }) => code ?? '');
  const stands = conditionRemoved(conditions, everybody, kind, codes).without.length > 0;
  return { more: stands ? [] : [lineOf(kind, people)], without: [] };
}

/** The lines that are about these people away. Give them as `saidOf` does. */
export function conditionRemoved(
  conditions: readonly Condition[],
  everybody: readonly Person[],
  kind: ConditionKind,
  people: readonly string[],
): ConditionsChange {
  const said = keyOf(people);
  const lines = conditions.filter((one) => one.kind === kind && keyOf(saidOf(one, everybody)) === said);
  return { more: [], without: lines.map(({ row }) => row) };
}

/** Codes of the people of a line; its words as they stand where they name nobody for sure. */
export function saidOf(condition: Condition, everybody: readonly Person[]): readonly string[] {
  const found = sidesOf(condition, everybody);
  return 'kind' in found ? condition.people : [...found.mentees, ...found.mentors];
}

/**
 * Exactly these pairs as «отклонена при подборе»: lines of others go, those that are missing come. A line that names
 * nobody for sure stays as it is.
 */
export function declinedChange(
  conditions: readonly Condition[],
  everybody: readonly Person[],
  pairs: readonly PairOfCodes[],
): ConditionsChange {
  const wanted = new Map(pairs.map((pair) => [wishKey(pair), pair]));
  const without: number[] = [];
  const stand = new Set<string>();
  for (const condition of conditions) {
    if (condition.kind !== 'declined') continue;
    const found = sidesOf(condition, everybody);
    if ('kind' in found) continue;
    const keys = found.mentees.flatMap((mentee) =>
      found.mentors.map((mentor) => wishKey({ mentee, mentor })),
    );
    if (keys.every((key) => wanted.has(key) && !stand.has(key))) for (const key of keys) stand.add(key);
    else without.push(condition.row);
  }
  const byCode = new Map(everybody.map((person) => [person.code, person]));
  const more = Array.from(wanted).flatMap(([key, { mentee, mentor }]) => {
    if (stand.has(key)) return [];
    const people = [mentee, mentor].map((code) => byCode.get(code) ?? code);
    return [lineOf('declined', people)];
  });
  return { more, without };
}

/** Code and name, so that both the reader and the add-in know who is meant. */
function lineOf(kind: ConditionKind, people: readonly (Person | string)[]): NewCondition {
  const texts = people.map((one) => {
    if (typeof one === 'string') return one;
    return one.name === null ? (one.code ?? '') : `${one.code} ${nameOf(one)}`;
  });
  return { kind, people: texts };
}

function keyOf(codes: readonly string[]): string {
  return Array.from(new Set(codes)).sort().join('+');
}
