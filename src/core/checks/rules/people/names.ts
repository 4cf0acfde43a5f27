import type { FieldId } from '../../../registry/fields';
import type { Person } from '../../../registry/person';
import { readClass } from '../../../registry/values/schoolClass';
import { repairLookalikes } from '../../../text/lookalikes';
import { fullName, hasInitials, tidyName } from '../../../text/names';
import { sexOfFirstName } from '../../../text/person/firstNames';
import { isPost, nameWords } from '../../../text/person/nameWords';
import { hasSeparators, readNames } from '../../../text/person/people';
import { sexOfPatronymic } from '../../../text/person/sex';
import {
  at,
  type CheckContext,
  eachCell,
  eachPerson,
  everything,
  type Rule,
  rewritten,
  type Spot,
  textOf,
} from '../../rule';

export const nameRules: readonly Rule[] = [
  {
    id: 'name.missing',
    severity: 'error',
    blocks: everything,
    when: 'names',
    hides: ['name.digits', 'name.case'],
    find: eachPerson((person, context) => (person.name ? null : nameSpot(person, context))),
  },
  {
    id: 'name.several',
    severity: 'error',
    blocks: everything,
    when: 'names',
    hides: ['name.noGiven', 'name.initials', 'name.post', 'duplicate.same', 'duplicate.likely'],
    find: eachPerson((person, context) => {
      const text = textOf(context, person, 'name');
      const count = hasSeparators(text) ? readNames(text).names.length : 1;
      return count > 1 ? nameSpot(person, context, { count }) : null;
    }),
  },
  {
    id: 'name.lookalike',
    severity: 'warning',
    blocks: ['order'],
    when: 'names',
    find: eachNamePart((text, spot, context) => {
      const repair = repairLookalikes(text);
      return repair ? rewritten(context, { ...spot, data: { repair } }, repair) : null;
    }),
  },
  {
    id: 'name.noGiven',
    severity: 'warning',
    blocks: ['order'],
    when: 'names',
    find: eachPerson((person, context) => {
      const { name } = person;
      if (!name || (name.given !== null && name.surname !== '')) return null;
      return nameSpot(person, context, { lacks: name.surname === '' ? 'surname' : 'given' });
    }),
  },
  {
    id: 'name.initials',
    severity: 'warning',
    blocks: ['order'],
    when: 'names',
    find: eachPerson((person, context) =>
      person.name && hasInitials(person.name) ? nameSpot(person, context) : null,
    ),
  },
  {
    id: 'name.digits',
    severity: 'warning',
    blocks: ['order'],
    when: 'names',
    hides: ['name.noGiven', 'name.post', 'name.case'],
    find: eachNamePart((text, spot, context) => {
      if (!/\d\p{L}|\p{L}\d|^\d+\s*[.)]/u.test(text) || hasSeparators(text.replace(numbering, '')))
        return null;
      if (readClass(nameWords(text).rest)) return null;
      return numbering.test(text) ? rewritten(context, spot, text.replace(numbering, '')) : spot;
    }),
  },
  { id: 'name.order', severity: 'hint', looks: 'tab', when: 'names', find: swapped },
  {
    id: 'name.case',
    severity: 'hint',
    when: 'names',
    find: eachNamePart((text, spot, context) => {
      const oneCase = text === text.toUpperCase() || text === text.toLowerCase();
      const untidy = oneCase || /^["'«„(]/.test(text);
      const tidied = untidy && /\p{L}{3}/u.test(text) && !hasSeparators(text) ? tidyName(text) : null;
      return tidied === null ? null : rewritten(context, spot, tidied);
    }),
  },
  { id: 'name.post', severity: 'hint', when: 'names', find: eachPerson(withPost) },
];

/** «12. », «3) » before a name. */
const numbering = /^\d+\s*[.)]\s*/;

function nameFields({ reader }: CheckContext): readonly FieldId[] {
  return reader.has('name') ? ['name'] : ['surname', 'given', 'patronymic'];
}

/** The column where a person's name stands. */
function nameSpot(person: Person, context: CheckContext, data: Spot['data'] = {}): Spot {
  return at(context, person, nameFields(context)[0] as FieldId, data);
}

/** Looks at every cell that holds a name or a part of it. */
function eachNamePart(find: (text: string, spot: Spot, context: CheckContext) => Spot | null): Rule['find'] {
  return (context) =>
    eachCell(nameFields(context), (spot) => (spot.found ? find(spot.found, spot, context) : null))(context);
}

/** «Артём Денисович Белов» where the others of the tab begin with the surname. */
function swapped(context: CheckContext): readonly Spot[] {
  if (!context.reader.has('name')) return [];
  const spots: Spot[] = [];
  let usual = 0;
  for (const person of context.registry.people) {
    const { name } = person;
    if (!name || name.given === null || hasInitials(name) || name.surname === '') continue;
    const { words, rest } = nameWords(textOf(context, person, 'name'));
    if (words[0] !== name.given || rest !== '') {
      usual++;
      continue;
    }
    const sure = name.patronymic ? sexOfPatronymic(name.patronymic) : sexOfFirstName(name.surname) === null;
    if (sure) spots.push(rewritten(context, nameSpot(person, context), fullName(name)));
  }
  return spots.length <= usual ? spots : [];
}

/** A post or a class behind the name, unless the title asks for it there. */
function withPost(person: Person, context: CheckContext): Spot | null {
  if (/должн|класс|мест|стат/i.test(context.reader.column('name')?.title ?? '')) return null;
  const { rest } = readNames(textOf(context, person, 'name'));
  return rest !== '' && (readClass(rest) || isPost(rest)) ? nameSpot(person, context, { rest }) : null;
}
