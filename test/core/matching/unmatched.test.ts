import { describe, expect, it } from 'vitest';
import { type Matching, noConditions } from '../../../src/core/matching/build';
import { insightOf } from '../../../src/core/matching/explain/insight';
import { type Change, smallestChanges } from '../../../src/core/matching/explain/smallestChange';
import { joined, trialsOf, withPlaces } from '../../../src/core/matching/explain/trials';
import { explainUnmatched, optionsOf } from '../../../src/core/matching/explain/unmatched';
import { assess } from '../../../src/core/matching/judging/assess';
import { criteriaOf } from '../../../src/core/matching/judging/criteria';
import { propose } from '../../../src/core/matching/propose';
import { type MatchRequest, prepared } from '../../../src/core/matching/request';
import { optimum } from '../../../src/core/matching/solver/optimum';
import { WAITING } from '../../../src/core/matching/solver/problem';
import { mentee, mentor } from './people';
import { noWishes, randomSchool, request } from './schools';

const anna = mentee(1, 'Соловьёва Анна Игоревна', { subjects: ['математика'] });
const boris = mentee(2, 'Журавлёв Борис Олегович', { subjects: ['физика'] });
const vera = mentee(3, 'Лебедева Вера Павловна', { subjects: ['химия'] });
const maths = mentor(1, 'Орлова Мария Петровна', { subjects: ['математика'] });

/** Reason and advice of the one person who is left. */
function left(asked: MatchRequest): { readonly reason: string; readonly change: string } {
  const { unmatched } = propose(asked);
  expect(unmatched).toHaveLength(1);
  return unmatched[0]!;
}

describe('the reason why somebody waits', () => {
  it('names whose place it would be, at what price, and what helps', () => {
    expect(left(request([anna, boris], [maths]))).toMatchObject({
      reason:
        'Подходит 1 наставник (Орлова М. П.), но свободных мест у него нет. Ближе всего место у наставника Орлова М. П., но без наставника тогда останется другой: Соловьёва А. И., и сумма станет меньше на 40 баллов.',
      change: 'Поможет ещё одно место у наставника: Орлова М. П. – проверено расчётом.',
    });
  });

  it('says that somebody with priority holds the place', () => {
    const first = { ...anna, priority: 1 };
    expect(left(request([first, boris], [maths])).reason).toContain(
      'останется другой: Соловьёва А. И., а его приоритет выше.',
    );
  });

  it('says that equals were told apart by the order of codes, and that a lock changes it', () => {
    const { reason, change } = left(request([anna, { ...boris, subjects: ['математика'] }], [maths]));
    expect(reason).toContain('Подходят оба одинаково: выбор решён порядком кодов');
    expect(change).toBe('Поможет ещё одно место у наставника: Орлова М. П. – проверено расчётом.');
  });

  it('says when all places are locked', () => {
    const locked = [{ mentee: 'М-101', mentor: 'Н-101' }];
    expect(left(request([anna, boris], [maths], { wishes: { ...noWishes, locked } })).reason).toBe(
      'Подходит 1 наставник (Орлова М. П.), но мест нет: они закреплены вами или их нет совсем.',
    );
  });

  it('says that the curator keeps the person waiting, and whether letting in would help', () => {
    const locked = [{ mentee: 'М-101', mentor: '' }];
    const { reason, change } = left(request([anna], [maths], { wishes: { ...noWishes, locked } }));
    expect(reason).toBe('Вы оставили этого наставляемого в листе ожидания.');
    expect(change).toBe('Если вернуть его из листа ожидания, наставник найдётся – проверено расчётом.');
  });

  it('says that a group goes together and how many places are missing', () => {
    const conditions = { ...noConditions, groups: [['М-101', 'М-102', 'М-103']] };
    const { unmatched } = propose(request([anna, boris, vera], [{ ...maths, capacity: 2 }], { conditions }));
    expect(unmatched.map(({ reason }) => reason)).toEqual(
      new Array(3).fill(
        'Группа (Соловьёва А. И., Журавлёв Б. О., Лебедева В. П.) идёт только вместе: нужно мест – 3, а у подходящих наставников – не больше 2.',
      ),
    );
    expect(unmatched[0]!.change).toBe(
      'Поможет ещё одно место у наставника: Орлова М. П. – проверено расчётом.',
    );
  });

  it('says that a mentor takes no fewer than two and only one suits', () => {
    const group = { ...maths, capacityFrom: 2, capacity: 3 };
    expect(left(request([anna], [group]))).toMatchObject({
      reason: 'Наставник Орлова М. П. свободен, но группа у него набирается от 2, а подходящих – 1.',
      change: 'Поможет, если наставник Орлова М. П. согласится и на одного, – проверено расчётом.',
    });
  });

  it('says that somebody to be kept apart from is at the free place', () => {
    const conditions = { ...noConditions, apartMentees: [['М-101', 'М-102'] as const] };
    expect(left(request([anna, boris], [{ ...maths, capacity: 2 }], { conditions }))).toMatchObject({
      reason:
        'Свободное место есть у наставника Орлова М. П., но там Соловьёва А. И., а этих двоих вы просили не соединять.',
      change:
        'Поможет, если разрешить быть у одного наставника вместе: Соловьёва А. И. – проверено расчётом.',
    });
  });

  it('counts what each rule removes, and what it removes alone', () => {
    const teachers = [1, 2].map((n) =>
      mentor(n, `Совин ${'ЛО'[n - 1]}лег Ильич`, { form: 'teacher-teacher' }),
    );
    const declined = [
      { mentee: 'М-101', mentor: 'Н-101' },
      { mentee: 'М-101', mentor: 'Н-103' },
    ];
    const asked = request([anna], [...teachers, { ...maths, code: 'Н-103' }], {
      wishes: { ...noWishes, declined },
    });
    expect(left(asked).reason).toBe(
      'Из 3 наставников не подходит никто: другая форма наставничества – 2 (только из-за этого – 1); пара отклонена вами – 2 (только из-за этого – 1).',
    );
  });
});

/** The request, or its problem, with the advice followed. */
function followed(asked: MatchRequest, matching: Matching, i: number, change: Change): boolean {
  const code = matching.mentees[i]!.key;
  const at = 'mentor' in change ? matching.mentors[change.mentor]!.key : '';
  const lock = 'lock' in change && change.lock;
  const placed = (next: MatchRequest): boolean => propose(next).pairs.some((pair) => pair.mentee === code);
  const wishes = (mentor: string): Pick<MatchRequest, 'wishes'> => ({
    wishes: { ...asked.wishes, locked: [...asked.wishes.locked, { mentee: code, mentor }] },
  });
  const conditions = asked.conditions ?? noConditions;
  switch (change.kind) {
    case 'places': {
      const mentors = asked.mentors.map((m) =>
        m.code === at ? { ...m, capacity: (m.capacity ?? 1) + change.places } : m,
      );
      return placed({ ...asked, mentors, ...(lock ? wishes(at) : {}) });
    }
    case 'newcomer': {
      const { form, needs } = change.like;
      const fresh = mentor(99, 'Новиков Ян Юрьевич', { form, subjects: needs, capacity: change.places });
      return placed({ ...asked, mentors: [...asked.mentors, fresh], ...(lock ? wishes('Н-199') : {}) });
    }
    case 'rule': {
      const { score } = assess(
        matching.mentees[i]!,
        matching.mentors[change.mentor]!,
        matching.criteria,
        matching.context,
      );
      const pair = { mentee: i, mentor: change.mentor, score };
      const arc = { mentee: [i], mentor: [change.mentor], score: [score] };
      const { problem } = matching;
      const next = change.place
        ? { ...withPlaces(problem, change.mentor, 1), locked: [...problem.locked, pair] }
        : { ...problem, arcs: joined(problem.arcs, arc) };
      return optimum(next).plan.mentorOf[i] !== WAITING;
    }
    case 'release':
      return placed({
        ...asked,
        wishes: { ...asked.wishes, locked: asked.wishes.locked.filter((p) => p.mentee !== code) },
      });
    case 'split':
      return placed({
        ...asked,
        conditions: { ...conditions, groups: conditions.groups.filter((group) => !group.includes(code)) },
      });
    case 'least':
      return placed({
        ...asked,
        mentors: asked.mentors.map((m) => (m.code === at ? { ...m, capacityFrom: null } : m)),
      });
    case 'meet':
      return placed({ ...asked, conditions: { ...conditions, apartMentees: [] } });
    case 'lock':
      return placed({ ...asked, ...wishes(at) });
  }
}

describe('the smallest change', () => {
  it.each([false, true])('really places the person (with conditions: %s)', (withConditions) => {
    const kinds = new Map<string, number>();
    for (let seed = 0; seed < 60; seed++) {
      const asked = randomSchool(seed, withConditions);
      const { matching } = prepared(asked);
      const insight = insightOf(matching.problem, optimum(matching.problem).plan);
      const options = optionsOf(matching);
      const changeFor = smallestChanges(matching, insight, options, trialsOf(matching.problem));
      for (const one of explainUnmatched(matching, insight, options)) {
        const change = changeFor(one);
        const kind = change?.kind ?? 'none';
        kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
        if (change)
          expect({ seed, one, change, placed: followed(asked, matching, one.mentee, change) }).toMatchObject({
            placed: true,
          });
      }
    }
    const all = Array.from(kinds.values()).reduce((sum, n) => sum + n, 0);
    expect(all).toBeGreaterThan(80);
    expect(kinds.get('places')).toBeGreaterThan(10);
    expect(kinds.get('rule')).toBeGreaterThan(10);
    expect((kinds.get('none') ?? 0) / all).toBeLessThan(0.1);
  });
});

describe('advice, followed to the letter', () => {
  it('excepts one pair from a rule instead of lifting the rule for everybody', () => {
    const criteria = criteriaOf({ levels: { subjects: 'must' } });
    const asked = request([anna, boris], [{ ...maths, subjects: ['химия'] }], { criteria });
    const { unmatched } = propose(asked);
    for (const { code, change } of unmatched) {
      expect(change).toBe(
        'Поможет исключение из правила «Запрос и компетенции» (условие «только вместе»): наставник Орлова М. П. – проверено расчётом.',
      );
      const conditions = { ...noConditions, locked: [{ mentee: code, mentor: 'Н-101' }] };
      expect(propose({ ...asked, conditions }).pairs.map(({ mentee: served }) => served)).toEqual([code]);
    }
    expect(unmatched).toHaveLength(2);
  });

  it('knows of a new mentor only what it says of him', () => {
    const criteria = criteriaOf({ levels: { building: 'high' } });
    const rival = { ...anna, building: '2' };
    const known = { ...boris, subjects: ['математика', 'физика'], building: '1' };
    const other = { ...maths, form: 'teacher-teacher' as const, building: '1' };
    const declined = [rival, known].map(({ code }) => ({ mentee: code!, mentor: 'Н-101' }));
    const asked = request([rival, known], [other], { criteria, wishes: { ...noWishes, declined } });
    const fresh = mentor(2, 'Новиков Ян Юрьевич', { subjects: ['математика', 'физика'] });
    const { pairs } = propose({ ...asked, mentors: [other, fresh] });
    expect(pairs.map((pair) => pair.mentee)).toEqual(['М-101']);
    expect(propose(asked).unmatched[1]!.change).toBe(
      'Поможет новый наставник формы «учитель – ученик» (математика, физика) и закрепление этой пары – проверено расчётом.',
    );
  });

  it('does not promise a group a new mentor to whom others would come first', () => {
    const conditions = { ...noConditions, groups: [['М-101', 'М-102']] };
    const two = [3, 4].map((n) =>
      mentee(n, `Чижов ${'ИЛ'[n - 3]}лья Олегович`, { subjects: ['математика'] }),
    );
    const asked = request([anna, boris, ...two], [], { conditions });
    const [first] = propose(asked).unmatched;
    expect(first!.change).toBe(
      'Поможет новый наставник формы «учитель – ученик» (математика), у которого 2 места, и закрепление этой пары – проверено расчётом.',
    );
    const fresh = { ...maths, capacity: 2 };
    expect(propose({ ...asked, mentors: [fresh] }).pairs.map((pair) => pair.mentee)).toEqual([
      'М-103',
      'М-104',
    ]);
    const locked = [{ mentee: 'М-101', mentor: 'Н-101' }];
    const wishes = { ...noWishes, locked };
    expect(propose({ ...asked, mentors: [fresh], wishes }).pairs.map((pair) => pair.mentee)).toEqual([
      'М-101',
      'М-102',
    ]);
  });

  it('hopes for no further place at a mentor who waits for a whole group', () => {
    const group = { ...maths, capacityFrom: 2, capacity: 2 };
    expect(propose(request([anna], [group])).morePlaces).toEqual([]);
  });
});

describe('a wider choice', () => {
  it('never serves fewer people: one more place, and a rule that is no longer a must', () => {
    const served = (asked: MatchRequest) =>
      optimum(prepared(asked).matching.problem).plan.mentorOf.filter((at) => at !== WAITING).length;
    const must = criteriaOf({ levels: { subjects: 'must' } });
    for (let seed = 0; seed < 80; seed++) {
      const asked: MatchRequest = { ...randomSchool(seed), goal: 'coverage', criteria: must };
      const before = served(asked);
      const [first, ...rest] = asked.mentors;
      const wider = { ...asked, mentors: [{ ...first!, capacity: first!.capacity! + 1 }, ...rest] };
      expect([seed, served(wider) >= before]).toEqual([seed, true]);
      expect([seed, served({ ...asked, criteria: criteriaOf({ levels: {} }) }) >= before]).toEqual([
        seed,
        true,
      ]);
    }
  });
});
