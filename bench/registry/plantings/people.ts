import type { RuleId } from '../../../src/core/checks/ruleId';
import type { Row } from '../book';
import { asPupil } from '../clean';
import { type Ground, inCell, isAnyone, isOutsider, isPupil, isTeacher, type Planting } from '../planting';

type PeopleRule = Extract<
  RuleId,
  `${'name' | 'duplicate' | 'birth' | 'class' | 'date' | 'entered' | 'finished' | 'person' | 'phone' | 'contact' | 'email'}.${string}`
>;

const nameOf = (row: Row): readonly string[] => String(row.get('name')).split(' ');
const letterOf = (row: Row): string => /[А-Я]/.exec(String(row.get('schoolClass')))?.[0] ?? '';
const gradeOf = (row: Row): number => Number.parseInt(String(row.get('schoolClass')), 10);
const hasA = (row: Row): boolean => isPupil(row) && letterOf(row) === 'А';

/** Who people are, and how to reach them. */
export const peoplePlantings: Readonly<Record<PeopleRule, Planting>> = {
  'name.missing': inCell('name.missing', 'mentee', 'name', null),
  'name.several': inCell('name.several', 'mentee', 'name', [
    'Жданов Олег Петрович, Зуева Инна Олеговна',
    'Жданов О. П. Зуева И. О.',
    'Жданов Олег Петрович Зуева Инна Олеговна',
    '1. Жданов Олег\n2. Зуева Инна',
    'Жданов Олег / Зуева Инна',
  ]),
  'name.lookalike': inCell(
    'name.lookalike',
    'mentee',
    'name',
    (row) => String(row.get('name')).replace(/[ао]/, (letter) => (letter === 'а' ? 'a' : 'o')),
    (row) => /[ао]/.test(String(row.get('name'))),
  ),
  'name.noGiven': inCell('name.noGiven', 'mentee', 'name', (row) => nameOf(row)[0] ?? '', isAnyone, {
    code: null,
  }),
  'name.initials': inCell('name.initials', 'mentor', 'name', 'Щукин П. А.', isAnyone, { code: null }),
  'name.digits': inCell('name.digits', 'mentee', 'name', (row) => `3. ${row.get('name')}`),
  'name.order': inCell(
    'name.order',
    'mentee',
    'name',
    (row) => [...nameOf(row).slice(1), nameOf(row)[0]].join(' '),
    (row) => !/[-]|ич$/.test(nameOf(row)[0] ?? ''),
  ),
  'name.case': inCell('name.case', 'mentor', 'name', (row) => String(row.get('name')).toUpperCase()),
  'name.post': inCell(
    'name.post',
    'mentor',
    'name',
    (row) => `${row.get('name')}, учитель физики`,
    isTeacher,
  ),
  'duplicate.same': {
    plant: (ground) => {
      const { index, row, first } = repeated(ground);
      row.set('birth', first.get('birth') ?? null);
      row.set('schoolClass', first.get('schoolClass') ?? null);
      row.set('consentSigner', first.get('consentSigner') ?? null);
      return [{ rule: 'duplicate.same', role: 'mentee', index, key: 'name' }];
    },
  },
  'duplicate.likely': {
    plant: (ground) => {
      const { index, row, first } = repeated(ground);
      asPupil(row, gradeOf(first) === 5 ? 6 : 5, ground.chance);
      row.set('birth', null);
      return [{ rule: 'duplicate.likely', role: 'mentee', index, key: 'name' }];
    },
  },
  'duplicate.bothTabs': {
    plant: (ground) => {
      const mentor = ground.row('mentor', ground.fresh('mentor', isTeacher));
      const index = ground.fresh('mentee', isTeacher);
      const row = ground.row('mentee', index);
      row.set('name', mentor.get('name') ?? null);
      row.set('birth', mentor.get('birth') ?? null);
      row.set('code', null);
      return [{ rule: 'duplicate.bothTabs', role: 'mentee', index, key: 'name' }];
    },
  },
  'duplicate.contact': {
    plant: (ground) => {
      const one = ground.fresh('mentee', isAnyone);
      const other = ground.fresh(
        'mentee',
        (row) => nameOf(row)[0]?.slice(0, 3) !== nameOf(ground.row('mentee', one))[0]?.slice(0, 3),
      );
      const index = Math.max(one, other);
      ground
        .row('mentee', index)
        .set('phone', ground.row('mentee', Math.min(one, other)).get('phone') ?? null);
      return [{ rule: 'duplicate.contact', role: 'mentee', index, key: 'phone' }];
    },
  },
  'birth.impossible': inCell(
    'birth.impossible',
    'mentee',
    'birth',
    ['31.02.2013', '32.01.2013', '31 июня 2013', { date: '2027-03-01' }, { date: '1899-12-30' }],
    isPupil,
  ),
  'birth.unreadable': inCell(
    'birth.unreadable',
    'mentee',
    'birth',
    ['весной', '2011-2012', '14.03', 'уточнить', 3.5],
    isPupil,
  ),
  'birth.form': inCell('birth.form', 'mentor', 'birth', { date: '2013-02-14' }, isOutsider, {
    consentSigner: null,
  }),
  'birth.limits': {
    plant: (ground) => {
      const index = ground.fresh('mentee', isPupil);
      asPupil(ground.row('mentee', index), 2, ground.chance);
      return [{ rule: 'birth.limits', role: 'mentee', index, key: 'birth' }];
    },
  },
  'class.unreadable': inCell(
    'class.unreadable',
    'mentee',
    'schoolClass',
    ['7 «А», 7 «Б»', { date: '2026-10-05' }, 5.1, '12 «А»', 'ромашка', '5-7'],
    isPupil,
  ),
  'class.age': inCell(
    'class.age',
    'mentee',
    'schoolClass',
    '11 «А»',
    (row) => isPupil(row) && gradeOf(row) < 8,
  ),
  'class.needed': inCell('class.needed', 'mentee', 'schoolClass', null, isPupil, { birth: null }),
  'class.lookalike': inCell(
    'class.lookalike',
    'mentee',
    'schoolClass',
    (row) => String(row.get('schoolClass')).replace('А', 'A'),
    hasA,
  ),
  'date.impossible': inCell('date.impossible', 'mentor', 'entered', ['31.09.2026', '30.02.2026']),
  'entered.future': inCell('entered.future', 'mentee', 'entered', { date: '2026-12-01' }),
  'entered.year': {
    ...inCell('entered.year', 'mentor', 'entered', { date: '2025-09-03' }, isAnyone, { finished: null }),
    alone: 'names',
  },
  'finished.early': inCell('finished.early', 'mentee', 'finished', { date: '2026-08-20' }),
  'person.left': inCell('person.left', 'mentee', 'remark', [
    'отчислен 15.09',
    'выбыла',
    'перешла в другую школу',
  ]),
  'phone.broken': inCell('phone.broken', 'mentee', 'phone', [
    '8 900 111-22',
    '+7 900 111 22 3',
    '8 900 111-22-334',
    'у классного руководителя',
  ]),
  'phone.number': inCell('phone.number', 'mentor', 'phone', (row) =>
    Number(String(row.get('phone')).replace(/\D/g, '')),
  ),
  'phone.spelling': inCell('phone.spelling', 'mentee', 'phone', (row) =>
    String(row.get('phone')).replace(/\D/g, '').replace(/^7/, '8'),
  ),
  'contact.several': inCell(
    'contact.several',
    'mentor',
    'phone',
    (row) => `${row.get('phone')}, +7 901 555-44-33`,
  ),
  'email.broken': inCell('email.broken', 'mentee', 'email', (row) =>
    String(row.get('email')).replace('.', ',').replace('@', ' @'),
  ),
};

/** A later row with the name of an earlier one, as somebody who was entered again. */
function repeated(ground: Ground): { index: number; row: Row; first: Row } {
  const [one, other] = [ground.fresh('mentee', isPupil), ground.fresh('mentee', isPupil)];
  const [first, row] = [
    ground.row('mentee', Math.min(one, other)),
    ground.row('mentee', Math.max(one, other)),
  ];
  row.set('name', first.get('name') ?? null);
  row.set('code', null);
  return { index: Math.max(one, other), row, first };
}
