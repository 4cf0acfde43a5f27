import type { RuleId } from '../../../src/core/checks/ruleId';
import type { Row } from '../book';
import { asPupil } from '../clean';
import {
  type Ground,
  inCell,
  isAnyone,
  isPupil,
  isTeacher,
  type Planted,
  type Planting,
  pupilForm,
} from '../planting';

type HelpRule = Extract<
  RuleId,
  `${'form' | 'kind' | 'topics' | 'capacity' | 'wantedAge' | 'link'}.${string}`
>;

/** Forms, requests, places, and the pairs written on both tabs. */
export const helpPlantings: Readonly<Record<HelpRule, Planting>> = {
  'form.missing': inCell('form.missing', 'mentee', 'form', null, isPupil),
  'form.unknown': inCell(
    'form.unknown',
    'mentee',
    'form',
    ['индивидуальная', 'У–У', 'ученик – учитель', 'групповая'],
    isPupil,
  ),
  'form.typo': inCell(
    'form.typo',
    'mentee',
    'form',
    ['учитель – учиник', 'учитиль – ученик', 'ученик – учиник'],
    isPupil,
  ),
  'form.notListed': {
    alone: 'names',
    plant: (ground) => {
      const { book } = ground;
      book.lists = {
        ...book.lists,
        forms: book.lists.forms.filter(({ title }) => !title.startsWith('социальный')),
      };
      return inCell('form.notListed', 'mentee', 'form', 'социальный партнёр – педагог', isTeacher, {
        roleModel: null,
      }).plant(ground);
    },
  },
  'form.otherModel': inCell(
    'form.otherModel',
    'mentee',
    'roleModel',
    'педагог-новатор – консервативный педагог',
    isPupil,
  ),
  'form.roleModel': inCell('form.roleModel', 'mentee', 'roleModel', 'дружеская', isPupil),
  'kind.unknown': inCell('kind.unknown', 'mentor', 'kind', 'воскресное'),
  'topics.missing': inCell('topics.missing', 'mentee', 'topics', null),
  'topics.unknown': inCell(
    'topics.unknown',
    'mentee',
    'topics',
    ['всё понемногу', 'разное', 'помощь'],
    isPupil,
  ),
  'capacity.missing': inCell('capacity.missing', 'mentor', 'capacity', null),
  'capacity.zero': inCell('capacity.zero', 'mentor', 'capacity', 0),
  'capacity.hours': inCell('capacity.hours', 'mentor', 'capacity', ['2 часа в неделю', '1 ч', '45 минут']),
  'capacity.unreadable': inCell('capacity.unreadable', 'mentor', 'capacity', [
    'сколько дадут',
    { date: '2026-03-02' },
    2.5,
    'класс',
  ]),
  'capacity.many': inCell('capacity.many', 'mentor', 'capacity', 12),
  'capacity.linked': {
    plant: (ground) => {
      const { mentor } = ground.trio(pupilForm);
      ground.row('mentor', mentor).set('capacity', 1);
      return [{ rule: 'capacity.linked', role: 'mentor', index: mentor, key: 'capacity' }];
    },
  },
  'wantedAge.unreadable': inCell('wantedAge.unreadable', 'mentor', 'wantedAge', [
    'по договорённости',
    '5-7',
    { date: '2026-12-10' },
  ]),
  'link.unknown': inCell('link.unknown', 'mentee', 'linkedName', [
    'Щеглова Фаина Ильинична',
    'Щеглова Ф. И.',
    'М-000000',
  ]),
  'link.ambiguous': {
    plant: (ground) => {
      const number = ground.chance.whole(100, 999);
      const surname = `Щук${'аеиоу'[number % 5]}${'бвгдж'[Math.floor(number / 5) % 5]}ова`;
      for (const name of ['Анна Викторовна', 'Алла Васильевна']) {
        const row = ground.row('mentor', ground.fresh('mentor', isAnyone));
        row.set('name', `${surname} ${name}`);
        row.set('code', null);
      }
      return inCell('link.ambiguous', 'mentee', 'linkedName', `${surname} А. В.`).plant(ground);
    },
  },
  'link.disagree': {
    plant: (ground) => {
      const { mentor, mentees } = ground.trio(pupilForm);
      ground.row('mentor', mentor).set('linkedName', ground.row('mentee', mentees[1]).get('name') ?? null);
      return [atLink('link.disagree', mentees[0])];
    },
  },
  'link.approved': {
    plant: (ground) => {
      const { mentor, mentees } = ground.trio(pupilForm);
      const code = (role: 'mentee' | 'mentor', index: number): string =>
        String(ground.row(role, index).get('code') ?? '');
      const isFree = (other: Row): boolean => other.get('form') === pupilForm && other.get('code') !== null;
      const second = ground.fresh('mentor', isFree);
      // «Пары» knows of the first mentee's new mentor; the old one keeps the second mentee.
      ground.book.pairs = [
        ...(ground.book.pairs ?? []),
        { mentee: code('mentee', mentees[0]), mentor: code('mentor', second), status: 'работает' },
        { mentee: code('mentee', mentees[1]), mentor: code('mentor', mentor), status: 'работает' },
      ];
      return [
        atLink('link.approved', mentees[0]),
        { rule: 'link.approved', role: 'mentor', index: mentor, key: 'linkedName' },
      ];
    },
  },
  'link.twoMentors': {
    plant: (ground) => {
      const { mentees } = ground.trio(pupilForm);
      const row = ground.row('mentee', mentees[0]);
      const second = ground.row(
        'mentor',
        ground.fresh('mentor', (other) => other.get('form') === pupilForm),
      );
      row.set('linkedName', `${row.get('linkedName')}; ${second.get('name')}`);
      return [atLink('link.twoMentors', mentees[0])];
    },
  },
  'link.left': {
    plant: (ground) => {
      const { mentor, mentees } = ground.trio(pupilForm);
      ground.row('mentor', mentor).set('remark', 'уволился 10.09');
      const left: Planted = { rule: 'person.left', role: 'mentor', index: mentor, key: 'remark' };
      return [...mentees.map((index) => atLink('link.left', index)), left];
    },
  },
  'link.form': {
    plant: (ground) => {
      const { mentees } = ground.trio(pupilForm);
      const row = ground.row('mentee', mentees[0]);
      row.set('form', 'ученик – ученик');
      row.set('roleModel', null);
      return [atLink('link.form', mentees[0])];
    },
  },
  'link.date': {
    plant: (ground) => {
      const { mentor, mentees } = ground.trio(pupilForm);
      unlink(ground, mentor, mentees);
      ground.row('mentee', mentees[0]).set('finished', { date: '2027-03-01' });
      return [atLink('link.date', mentees[0])];
    },
  },
  'link.younger': {
    plant: (ground) => {
      const { mentor, mentees } = ground.trio('ученик – ученик');
      asPupil(ground.row('mentor', mentor), 8, ground.chance);
      asPupil(ground.row('mentee', mentees[0]), 9, ground.chance);
      asPupil(ground.row('mentee', mentees[1]), 6, ground.chance);
      return [atLink('link.younger', mentees[0])];
    },
  },
};

function atLink(rule: RuleId, index: number): Planted {
  return { rule, role: 'mentee', index, key: 'linkedName' };
}

/** The second mentee goes his own way. */
function unlink(ground: Ground, mentor: number, [first, second]: readonly [number, number]): void {
  ground.row('mentor', mentor).set('linkedName', ground.row('mentee', first).get('name') ?? null);
  ground.row('mentee', second).set('linkedName', null);
}
