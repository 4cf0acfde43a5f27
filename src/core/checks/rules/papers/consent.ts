import { isBlank, isErrorCell } from '../../../cells/cell';
import type { Person } from '../../../registry/person';
import {
  at,
  type CheckContext,
  cellOf,
  eachAt,
  eachPerson,
  everything,
  type Rule,
  type Spot,
  spotAt,
} from '../../rule';
import { knownAge, sideOf } from '../../side';
import { signersAt } from '../../signers';
import { impossibleBirth } from '../people/ages';

export const consentRules: readonly Rule[] = [
  {
    id: 'consent.missing',
    severity: 'warning',
    blocks: ['order', 'mail'],
    find: eachAt(
      'consent',
      (person, context) =>
        context.reader.has('consent') &&
        isBlank(consentCell(person, context)) &&
        person.consent.state === 'unknown',
    ),
  },
  {
    id: 'consent.refused',
    severity: 'error',
    blocks: everything,
    find: eachAt('consent', ({ consent }) => consent.state === 'no'),
  },
  {
    id: 'consent.withdrawn',
    severity: 'error',
    blocks: everything,
    find: eachAt('consent', ({ consent }) => consent.state === 'withdrawn'),
  },
  {
    id: 'consent.unreadable',
    severity: 'warning',
    blocks: ['order', 'mail'],
    find: eachAt('consent', (person, context) => {
      const cell = consentCell(person, context);
      return person.consent.state === 'unknown' && !isBlank(cell) && !isErrorCell(cell);
    }),
  },
  {
    id: 'consent.signer',
    severity: 'warning',
    looks: 'tabs',
    find: eachPerson((person, context) => {
      const { state, signedBy, date } = person.consent;
      if (state !== 'yes' || signedBy === null || impossibleBirth(person, context)) return null;
      const side = sideOf(person);
      const adult = side === 'employee' || side === 'outsider';
      // A day that has not come is told of by itself.
      const signed = date !== null && date < context.today ? date : context.today;
      const age = knownAge(person, signed) ?? (adult ? { from: 18, to: 99 } : null);
      if (!age) return null;
      const due = signersAt(context.lists.signers, age);
      // One more signature than asked for does no harm; a column for the parent's is looked at by its own rule.
      const self = signedBy !== 'parent';
      const parent = signedBy !== 'self' || context.reader.has('consentParent');
      if (due.some((signer) => (signer === 'parent' || self) && (signer === 'self' || parent))) return null;
      const field = context.reader.has('consentSigner') ? 'consentSigner' : 'consent';
      return at(context, person, field, { signedBy, due: due[0] ?? 'self', from: age.from, to: age.to });
    }),
  },
  {
    id: 'consent.parent',
    severity: 'warning',
    blocks: ['order', 'mail'],
    looks: 'tabs',
    find: eachAt('consentParent', (person, context) => {
      const { state } = person.consents.parent;
      const signed = state === 'yes' || ['parent', 'both'].includes(person.consent.signedBy ?? '');
      if (!context.reader.has('consentParent') || signed || sideOf(person) !== 'pupil') return false;
      const age = knownAge(person, context.today);
      // Only where nobody of that age may sign alone.
      return age !== null && !signersAt(context.lists.signers, age).includes('self') && { state };
    }),
  },
  {
    id: 'consent.impossible',
    severity: 'warning',
    blocks: ['order', 'mail'],
    hides: ['consent.signer'],
    find: eachAt('consent', (person, context) => {
      const { date } = person.consent;
      if (date === null) return false;
      if (date > context.today) return { kind: 'future' };
      // A birth that cannot be is told of by itself.
      const unborn = date < (person.birth?.date ?? '') && !impossibleBirth(person, context);
      return unborn && { kind: 'unborn' };
    }),
  },
  { id: 'consent.inForm', severity: 'warning', looks: 'tab', find: givenByFilling },
];

/** Ч. 1 ст. 9 152-ФЗ since 01.09.2025: a consent is a paper of its own, not a tick or a sentence of an application. */
function givenByFilling({ reader, registry }: CheckContext): readonly Spot[] {
  const match = reader.column('consent');
  if (!match) return [];
  const { column, title } = match;
  // An application form writes down when it was sent, and its answer about consent has no date of its own.
  const given = registry.people.filter(({ consent }) => consent.state === 'yes');
  const ticked = reader.has('timestamp') && given.length > 0 && given.every(({ consent }) => !consent.date);
  if (!ticked && !byFilling.test(title)) return [];
  return [spotAt(registry.headerRow, column, title)];
}

const byFilling =
  /(?:заполняя|отправляя|нажима|подавая|ставя|регистрир).{0,80}соглас|соглас.{0,80}(?:заполняя|отправляя|нажат|галочк)/i;

function consentCell(person: Person, context: CheckContext) {
  return cellOf(context, person, 'consent');
}
