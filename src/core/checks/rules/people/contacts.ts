import type { FieldId } from '../../../registry/fields';
import { emailRepair, readEmail } from '../../../registry/values/email';
import { phonesIn, phoneTitle, readPhone } from '../../../registry/values/phone';
import {
  at,
  type CheckContext,
  cellOf,
  eachAt,
  eachCell,
  eachPerson,
  type Rule,
  rewritten,
  type Spot,
  textOf,
} from '../../rule';

export const contactRules: readonly Rule[] = [
  {
    id: 'phone.broken',
    severity: 'warning',
    when: 'names',
    find: eachAt('phone', (person, context) => {
      const read = readPhone(cellOf(context, person, 'phone'));
      const digits = textOf(context, person, 'phone').replace(/\D/g, '').length;
      return read?.trouble === 'broken' && { digits };
    }),
  },
  {
    id: 'phone.number',
    severity: 'hint',
    when: 'names',
    hides: ['phone.spelling'],
    find: eachPerson((person, context) => {
      const read = readPhone(cellOf(context, person, 'phone'));
      if (read?.trouble !== 'number' || !read.phone) return null;
      return rewritten(context, at(context, person, 'phone'), phoneTitle(read.phone));
    }),
  },
  { id: 'phone.spelling', severity: 'hint', looks: 'tab', when: 'names', find: otherwiseSpelled },
  {
    id: 'contact.several',
    severity: 'hint',
    when: 'names',
    find: eachCell(['phone', 'email'], (spot, _, field) => {
      const count = countOf(spot.found ?? '', field);
      return count > 1 ? { ...spot, data: { kind: field, count } } : null;
    }),
  },
  {
    id: 'email.broken',
    severity: 'warning',
    blocks: ['mail'],
    when: 'names',
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'email');
      if (text === '' || person.email !== null || /^(нет|-+|—|–)$/i.test(text)) return null;
      const repair = emailRepair(text) ?? '';
      return rewritten(context, at(context, person, 'email', { repair }), repair);
    }),
  },
];

/** Whole numbers or addresses in a cell. */
function countOf(text: string, field: FieldId): number {
  if (field === 'phone') return phonesIn(text).length;
  return text.split(/[\s,;/]+/).filter((part) => readEmail(part) !== null).length;
}

/** Where most of the column is written as phoneTitle writes, the others stand out. */
function otherwiseSpelled(context: CheckContext): readonly Spot[] {
  const known = context.registry.people.flatMap((person) => {
    const text = textOf(context, person, 'phone');
    const whole = person.phone !== null && /^[\d\s()+.-]+$/.test(text) && phonesIn(text).length === 1;
    return whole ? [{ person, text, tidy: phoneTitle(person.phone as string) }] : [];
  });
  const others = known.filter(({ text, tidy }) => text !== tidy);
  if (others.length * 2 >= known.length) return [];
  return others.map(({ person, tidy }) => rewritten(context, at(context, person, 'phone'), tidy));
}
