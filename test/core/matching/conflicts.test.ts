import { describe, expect, it } from 'vitest';
import { noConditions } from '../../../src/core/matching/build';
import { conflictsOf } from '../../../src/core/matching/explain/conflicts';
import { propose } from '../../../src/core/matching/propose';
import { prepared } from '../../../src/core/matching/request';
import { mentee, mentor } from './people';
import { noWishes, request } from './schools';

const people = [
  'Соловьёва Анна Игоревна',
  'Журавлёв Борис Олегович',
  'Лебедева Вера Павловна',
  'Синицын Глеб Ильич',
];
const four = people.map((name, n) => mentee(n + 1, name));
const codes = four.map(({ code }) => code!);
const maths = mentor(1, 'Орлова Мария Петровна', { capacity: 2 });
const physics = mentor(2, 'Кречетов Пётр Ильич', { capacity: 3 });

describe('musts that cannot hold together', () => {
  it('are named as a smallest set, with what to give up', () => {
    const conditions = {
      ...noConditions,
      groups: [[codes[0]!, codes[1]!]],
      apartMentees: [[codes[0]!, codes[1]!] as const],
    };
    expect(propose(request(four, [maths, physics], { conditions })).conflicts).toEqual([
      'Вместе невыполнимо: группа Соловьёва А. И., Журавлёв Б. О.; Соловьёва А. И. и Журавлёв Б. О. – порознь. Откажитесь от чего-то одного.',
    ]);
  });

  it('tell when a group is larger than anybody takes, and when two groups compete for one mentor', () => {
    const large = { ...noConditions, groups: [codes] };
    expect(propose(request(four, [maths, physics], { conditions: large })).conflicts).toEqual([
      'Вместе невыполнимо: группа Соловьёва А. И., Журавлёв Б. О., Лебедева В. П. и ещё 1; число мест у наставников. Откажитесь от чего-то одного или добавьте мест.',
    ]);
    const two = { ...noConditions, groups: [codes.slice(0, 2), codes.slice(2)] };
    expect(propose(request(four, [physics], { conditions: two })).conflicts).toEqual([
      'Вместе невыполнимо: группа Соловьёва А. И., Журавлёв Б. О.; группа Лебедева В. П., Синицын Г. И.; число мест у наставников. Откажитесь от чего-то одного или добавьте мест.',
    ]);
  });

  it('tell when a pair tears a group, and when a rule keeps a member out', () => {
    const conditions = {
      ...noConditions,
      groups: [codes.slice(0, 2)],
      locked: [
        { mentee: codes[0]!, mentor: 'Н-101' },
        { mentee: codes[1]!, mentor: 'Н-102' },
      ],
    };
    expect(propose(request(four, [maths, physics], { conditions })).conflicts).toEqual([
      'Вместе невыполнимо: пара Соловьёва А. И. – Орлова М. П.; пара Журавлёв Б. О. – Кречетов П. И.; группа Соловьёва А. И., Журавлёв Б. О. Откажитесь от чего-то одного.',
    ]);
    const mixed = [four[0]!, { ...four[1]!, form: 'teacher-teacher' as const }];
    const group = { ...noConditions, groups: [codes.slice(0, 2)] };
    expect(propose(request(mixed, [maths, physics], { conditions: group })).conflicts).toEqual([
      'Вместе невыполнимо: группа Соловьёва А. И., Журавлёв Б. О.; правило «Форма наставничества», которое снять нельзя. Снимите условие: группа Соловьёва А. И., Журавлёв Б. О.',
    ]);
  });

  it('tell when a locked pair alone cannot make up the least group', () => {
    const picky = { ...maths, capacityFrom: 2 };
    const conditions = { ...noConditions, locked: [{ mentee: codes[0]!, mentor: 'Н-101' }] };
    expect(propose(request([four[0]!], [picky], { conditions })).conflicts).toEqual([
      'Вместе невыполнимо: пара Соловьёва А. И. – Орлова М. П.; наименьшая группа наставника (Орлова М. П. – от 2). Откажитесь от чего-то одного.',
    ]);
  });

  it('are not repeated where a fault of a lock says it already, and are none where all can hold', () => {
    const locked = codes.slice(0, 3).map((code) => ({ mentee: code, mentor: 'Н-101' }));
    const { conflicts, faults } = propose(
      request(four, [maths, physics], { wishes: { ...noWishes, locked } }),
    );
    expect(conflicts).toEqual([]);
    expect(faults).toHaveLength(1);
    const fine = { ...noConditions, groups: [codes.slice(0, 2), codes.slice(2)] };
    expect(propose(request(four, [maths, physics], { conditions: fine })).conflicts).toEqual([]);
  });

  it('are smallest sets: without any one of them the others can hold', () => {
    const conditions = {
      ...noConditions,
      groups: [codes.slice(0, 3)],
      apartMentees: [[codes[1]!, codes[2]!] as const, [codes[0]!, codes[3]!] as const],
      locked: [{ mentee: codes[3]!, mentor: 'Н-102' }],
    };
    const [conflict] = conflictsOf(prepared(request(four, [maths, physics], { conditions })).matching);
    expect(conflict!.demands.map(({ kind }) => kind).sort()).toEqual(['apart', 'group']);
  });
});
