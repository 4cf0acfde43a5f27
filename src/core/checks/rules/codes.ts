import { roleOfCode, shapedCode } from '../../registry/codes';
import type { Person } from '../../registry/person';
import { at, type CheckContext, eachPerson, type Rule, type Spot, textOf } from '../rule';

export const codeRules: readonly Rule[] = [
  {
    id: 'code.broken',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    find: eachPerson((person, context) =>
      person.code === null && textOf(context, person, 'code') !== '' ? at(context, person, 'code') : null,
    ),
  },
  {
    id: 'code.otherRole',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    hides: ['code.duplicate'],
    find: eachPerson((person, context) =>
      person.code !== null && roleOfCode(person.code) !== person.role ? at(context, person, 'code') : null,
    ),
  },
  { id: 'code.duplicate', severity: 'error', blocks: ['pairing', 'order', 'mail'], find: repeatedCodes },
];

/** A row copied together with its code: the first keeps it. */
function repeatedCodes(context: CheckContext): readonly Spot[] {
  const first = new Map<string, Person>();
  const spots: Spot[] = [];
  for (const person of context.registry.people) {
    const code = person.code ?? shapedCode(textOf(context, person, 'code'));
    if (code === null) continue;
    const before = first.get(code);
    if (before) spots.push(at(context, person, 'code', { row: before.place.row as number }));
    else first.set(code, person);
  }
  return spots;
}
