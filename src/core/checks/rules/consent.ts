import { isBlank, isErrorCell } from '../../cells/cell';
import type { Person } from '../../registry/person';
import { signersAt } from '../consentAges';
import { at, type CheckContext, eachPerson, type Rule } from '../rule';
import { knownAge, sideOf } from '../side';

export const consentRules: readonly Rule[] = [
  {
    id: 'consent.missing',
    severity: 'warning',
    blocks: ['order', 'mail'],
    find: eachPerson((person, context) =>
      context.reader.has('consent') &&
      isBlank(consentCell(person, context)) &&
      person.consent.state === 'unknown'
        ? at(context, person, 'consent')
        : null,
    ),
  },
  {
    id: 'consent.refused',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    find: eachPerson((person, context) =>
      person.consent.state === 'no' ? at(context, person, 'consent') : null,
    ),
  },
  {
    id: 'consent.withdrawn',
    severity: 'error',
    blocks: ['pairing', 'order', 'mail'],
    find: eachPerson((person, context) =>
      person.consent.state === 'withdrawn' ? at(context, person, 'consent') : null,
    ),
  },
  {
    id: 'consent.unreadable',
    severity: 'warning',
    blocks: ['order', 'mail'],
    find: eachPerson((person, context) => {
      const cell = consentCell(person, context);
      const unread = person.consent.state === 'unknown' && !isBlank(cell) && !isErrorCell(cell);
      return unread ? at(context, person, 'consent') : null;
    }),
  },
  {
    id: 'consent.signer',
    severity: 'warning',
    blocks: [],
    find: eachPerson((person, context) => {
      const { state, signedBy, date } = person.consent;
      if (state !== 'yes' || signedBy === null) return null;
      const side = sideOf(person);
      const adult = side === 'employee' || side === 'outsider';
      const age = knownAge(person, date ?? context.today) ?? (adult ? { from: 18, to: 99 } : null);
      if (!age) return null;
      const due = signersAt(age);
      if (due.includes(signedBy)) return null;
      const field = context.reader.has('consentSigner') ? 'consentSigner' : 'consent';
      return at(context, person, field, { signedBy, due: due[0] ?? 'self', from: age.from, to: age.to });
    }),
  },
];

function consentCell(person: Person, context: CheckContext) {
  return context.reader.cell(person.place.row as number, 'consent');
}
