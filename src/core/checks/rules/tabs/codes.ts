import { roleOfCode, shapedCode } from '../../../registry/codes';
import type { Person } from '../../../registry/person';
import {
  at,
  type CheckContext,
  eachPerson,
  everything,
  type Rule,
  rewritten,
  type Spot,
  textOf,
} from '../../rule';

export const codeRules: readonly Rule[] = [
  {
    id: 'code.broken',
    severity: 'error',
    blocks: everything,
    find: eachPerson((person, context) =>
      person.code === null && textOf(context, person, 'code') !== '' ? at(context, person, 'code') : null,
    ),
  },
  {
    id: 'code.otherRole',
    severity: 'error',
    blocks: everything,
    hides: ['code.duplicate', 'code.foreign', 'code.other', 'code.former'],
    find: eachPerson((person, context) =>
      person.code !== null && roleOfCode(person.code) !== person.role
        ? withNewCode(at(context, person, 'code'), person)
        : null,
    ),
  },
  {
    id: 'code.duplicate',
    severity: 'error',
    blocks: everything,
    looks: 'tab',
    find: repeatedCodes,
  },
];

/** A row copied together with its code: whoever it was given to keeps it, else the first. */
function repeatedCodes(context: CheckContext): readonly Spot[] {
  const { strangers, registry } = context;
  const copies = new Map<number | null, string | null>();
  for (const { person, own } of strangers?.copies ?? [])
    if (person.role === registry.role) copies.set(person.place.row, own);
  const coded = registry.people.flatMap((person) => {
    const code = person.code ?? shapedCode(textOf(context, person, 'code'));
    return code === null ? [] : [{ person, code }];
  });
  const keepers = new Map<string, Person>();
  for (const { person, code } of coded) {
    const keeper = keepers.get(code);
    if (!keeper || (copies.has(keeper.place.row) && !copies.has(person.place.row))) keepers.set(code, person);
  }
  return coded.flatMap(({ person, code }) => {
    const keeper = keepers.get(code) as Person;
    if (person === keeper) return [];
    const spot = at(context, person, 'code', { row: keeper.place.row as number });
    const own = copies.get(person.place.row) ?? null;
    return own === null || coded.some((one) => one.code === own)
      ? withNewCode(spot, person)
      : rewritten(context, spot, own);
  });
}

function withNewCode(spot: Spot, { role }: Person): Spot {
  return { ...spot, fix: { kind: 'newCode', role } };
}
