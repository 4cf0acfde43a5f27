import { describe, expect, it } from 'vitest';
import { noConditions } from '../../../src/core/matching/build';
import { propose } from '../../../src/core/matching/propose';
import { type MatchRequest, prepared } from '../../../src/core/matching/request';
import { optimum } from '../../../src/core/matching/solver/optimum';
import type { Calls } from '../../../src/core/protocol/calls';
import type { Person } from '../../../src/core/registry/person';
import { grade, mentee, mentor, today } from './people';
import { dice } from './solver/problems';

const noWishes = { locked: [], declined: [], current: [] };

function proposed(mentees: readonly Person[], mentors: readonly Person[], more: Partial<MatchRequest> = {}) {
  return propose({ mentees, mentors, wishes: noWishes, notReady: new Map(), today, ...more });
}

const anna = mentee(1, 'Соловьёва Анна Игоревна', { subjects: ['математика'], ...grade(7, 'А') });
const boris = mentee(2, 'Журавлёв Борис Олегович', { subjects: ['математика', 'физика'], ...grade(8) });
const vera = mentee(3, 'Лебедева Вера Павловна', { subjects: ['химия'] });
const maths = mentor(1, 'Орлова Мария Петровна', { subjects: ['математика'], post: 'учитель математики' });
const physics = mentor(2, 'Кречетов Пётр Ильич', { subjects: ['физика'], capacity: 2 });

describe('a proposal', () => {
  it('has everything the call pairs.propose gives', () => {
    const output: Calls['pairs.propose']['output'] = proposed([anna], [maths]);
    expect(JSON.parse(JSON.stringify(output))).toEqual(output);
  });

  it('pairs by need and says why in plain words', () => {
    const { pairs, proof, sentence, score } = proposed([anna, boris], [maths, physics]);
    expect(pairs.map(({ mentee: a, mentor: b }) => [a, b])).toEqual([
      ['М-101', 'Н-101'],
      ['М-102', 'Н-102'],
    ]);
    expect(pairs[0]).toMatchObject({
      menteeName: 'Соловьёва А. И.',
      menteeAbout: '7 «А» класс',
      mentorAbout: 'учитель математики',
      form: 'учитель – ученик',
      points: 60,
      pointsMax: 60,
      locked: false,
      approved: false,
    });
    expect(pairs[0]!.parts.map((part) => part.sentence)).toEqual([
      'Форма у обоих одна: «учитель – ученик».',
      'Запрос «математика» есть среди того, чем может помочь наставник.',
      'Наставник готов работать с любым возрастом.',
    ]);
    expect(pairs[1]!.parts[1]).toEqual({
      title: 'Запрос и компетенции',
      points: 20,
      pointsMax: 40,
      sentence: 'Из запроса наставник может помочь с темой «физика», не может – «математика».',
    });
    expect(proof.proven).toBe(true);
    expect(score).toBe('100 баллов из 120');
    expect(sentence).toBe('Подобраны 2 пары: наставник есть у каждого наставляемого, готового к подбору.');
  });

  it('names the next best mentor and what the whole plan would lose', () => {
    const second = mentor(3, 'Орлова Инна Львовна', {
      subjects: ['математика'],
      wantedAge: { from: 16, to: 17 },
    });
    const { pairs } = proposed([anna], [maths, second]);
    expect(pairs[0]!.alternative).toBe(
      'Следующий по качеству наставник – Орлова И. Л., на 20 баллов меньше в сумме.',
    );
    expect(proposed([anna], [maths]).pairs[0]!.alternative).toBe('Другого подходящего наставника нет.');
  });

  it('does not say that nobody else suits where another one has no place or is shut by a condition', () => {
    const full = { ...physics, capacity: 0 };
    const conditions = { ...noConditions, apartMentees: [['М-101', 'М-102'] as const] };
    expect(proposed([anna], [maths, full]).pairs[0]!.alternative).toBe('');
    const { pairs } = proposed([anna, boris], [maths, physics], { conditions });
    expect(pairs.map(({ alternative }) => alternative)).toEqual(['', '']);
  });

  it('says so when another mentor is just as good', () => {
    const twin = mentor(4, 'Дроздова Ольга Юрьевна', { subjects: ['математика'] });
    expect(proposed([anna], [maths, twin]).pairs[0]!.alternative).toContain(
      'Ничуть не хуже подходит Дроздова О. Ю.',
    );
  });

  it('gives the same pairs, sentences and fingerprint whatever the order of rows', () => {
    const next = dice(7);
    const subjects = ['математика', 'физика', 'химия'];
    const some = () => subjects.filter(() => next(2) === 0);
    const mentees = Array.from({ length: 12 }, (_, n) =>
      mentee(n, `Птицын Иван${'абвгдежзик'[n % 10]}`, { subjects: some() }),
    );
    const mentors = Array.from({ length: 6 }, (_, n) =>
      mentor(n, `Зверев Пётр${'абвгдежзик'[n]}`, { subjects: some(), capacity: n === 0 ? 3 : 1 }),
    );
    const conditions = { ...noConditions, groups: [['М-100', 'М-101']] };
    const shuffle = <T>(list: readonly T[]) =>
      list
        .map((value) => [next(1000), value] as const)
        .sort((a, b) => a[0] - b[0])
        .map(([, value]) => value);
    const first = proposed(mentees, mentors, { conditions });
    expect(first.unmatched.length).toBeGreaterThan(0);
    for (let round = 0; round < 10; round++)
      expect(proposed(shuffle(mentees), shuffle(mentors), { conditions })).toEqual(first);

    const paired = (people: readonly Person[], hosts: readonly Person[]) => {
      const { matching } = prepared({
        mentees: people,
        mentors: hosts,
        wishes: noWishes,
        notReady: new Map(),
        today,
      });
      return optimum(matching.problem).plan.mentorOf.map((at, i) => [
        matching.mentees[i]!.key,
        matching.mentors[at]?.key,
      ]);
    };
    const [few, hosts] = [mentees.slice(2, 8), mentors.slice(0, 3)];
    const pairs = JSON.stringify(paired(few, hosts));
    const others = Array.from({ length: 1000 }, () => JSON.stringify(paired(shuffle(few), shuffle(hosts))));
    expect(new Set(others)).toEqual(new Set([pairs]));
  });

  it('has another fingerprint as soon as something changes that matters', () => {
    const first = proposed([anna], [maths]).fingerprint;
    expect(proposed([anna], [{ ...maths, capacity: 2 }]).fingerprint).not.toBe(first);
    expect(proposed([{ ...anna, subjects: [] }], [maths]).fingerprint).not.toBe(first);
    for (const change of [
      { priority: 1 },
      { wishes: ['Н-101'] },
      { refusals: ['Н-101'] },
      { languages: ['татарский'] },
    ])
      expect(proposed([{ ...anna, ...change }], [maths]).fingerprint).not.toBe(first);
    const conditions = { ...noConditions, apart: [{ mentee: 'М-101', mentor: 'Н-101' }] };
    expect(proposed([anna], [maths], { conditions }).fingerprint).not.toBe(first);
    expect(proposed([anna], [maths], { goal: 'quality' }).fingerprint).not.toBe(first);
    expect(proposed([anna], [maths], { commonMinutes: 45 }).fingerprint).not.toBe(first);
    expect(proposed([{ ...anna, phone: '+7' }], [maths]).fingerprint).toBe(first);
  });
});

describe('wishes', () => {
  it('keeps a locked pair and tells what that costs', () => {
    const locked = [{ mentee: 'М-101', mentor: 'Н-102' }];
    const { pairs } = proposed([anna, boris], [maths, physics], { wishes: { ...noWishes, locked } });
    expect(pairs[0]).toMatchObject({ mentor: 'Н-102', locked: true });
    expect(pairs[0]!.alternative).toBe(
      'Пара закреплена вами. Без закрепления сумма баллов была бы больше на 40 баллов.',
    );
  });

  it('stops pricing locks when nearly everything is locked', () => {
    const mentees = Array.from({ length: 41 }, (_, n) => mentee(n, 'Птицын Иван Ильич'));
    const locked = mentees.map(({ code }) => ({ mentee: code!, mentor: 'Н-102' }));
    const host = { ...physics, capacity: 41 };
    const { pairs } = proposed(mentees, [host], { wishes: { ...noWishes, locked } });
    expect(new Set(pairs.map((pair) => pair.alternative))).toEqual(new Set(['Пара закреплена вами.']));
  });

  it('does not bring a declined pair back and tells who was declined', () => {
    const declined = [{ mentee: 'М-101', mentor: 'Н-101' }];
    const { pairs, unmatched } = proposed([anna], [maths], { wishes: { ...noWishes, declined } });
    expect(pairs).toEqual([]);
    expect(unmatched[0]!.reason).toBe('Из 1 наставника не подходит никто: пара отклонена вами – 1.');
  });

  it('marks pairs that stand already', () => {
    const current = [{ mentee: 'М-101', mentor: 'Н-101' }];
    expect(proposed([anna], [maths], { wishes: { ...noWishes, current } }).pairs[0]!.approved).toBe(true);
  });

  it('reports locks above the capacity and keeps them', () => {
    const locked = [
      { mentee: 'М-101', mentor: 'Н-101' },
      { mentee: 'М-102', mentor: 'Н-101' },
    ];
    const { pairs, faults, proof } = proposed([anna, boris], [maths], { wishes: { ...noWishes, locked } });
    expect(pairs).toHaveLength(2);
    expect(faults[0]).toContain('Орлова М. П. – закреплено 2, мест 1');
    expect(proof.proven).toBe(true);
  });

  it('reports a lock that breaks a rule, one that names two mentors and one whose person is not here', () => {
    const teacher = mentor(5, 'Совин Лев Ильич', { form: 'teacher-teacher' });
    const locked = [
      { mentee: 'М-101', mentor: 'Н-105' },
      { mentee: 'М-102', mentor: 'Н-101' },
      { mentee: 'М-102', mentor: 'Н-105' },
      { mentee: 'М-999', mentor: 'Н-101' },
    ];
    const { faults, sentence } = proposed([anna, boris], [maths, teacher], {
      wishes: { ...noWishes, locked },
    });
    expect(faults.join(' ')).toContain('М-999 – Н-101 не вошла в подбор');
    expect(faults.join(' ')).toContain('Журавлёв Б. О.: закреплены два наставника');
    expect(faults.join(' ')).toContain('Соловьёва А. И. – Совин Л. И. оставлена');
    expect(sentence).toContain('закреплены два наставника');
  });
});

describe('people without a pair', () => {
  it('are told who holds the places, what taking them in would cost, and the place that helps', () => {
    const { unmatched, morePlaces } = proposed([anna, { ...boris, subjects: ['физика'] }], [maths]);
    expect(unmatched[0]!.reason).toBe(
      'Подходит 1 наставник (Орлова М. П.), но свободных мест у него нет. Ближе всего место у наставника Орлова М. П., но без наставника тогда останется другой: Соловьёва А. И., и сумма станет меньше на 40 баллов.',
    );
    expect(unmatched[0]!.change).toBe(
      'Поможет ещё одно место у наставника: Орлова М. П. – проверено расчётом.',
    );
    expect(morePlaces).toEqual([
      {
        code: 'Н-101',
        name: 'Орлова М. П.',
        sentence: 'Ещё одно место у наставника (Орлова М. П.) – ещё 1 пара и +20 баллов.',
      },
    ]);
  });

  it('are told which rule alone removes how many mentors, and which to relax', () => {
    const teachers = [1, 2].map((n) =>
      mentor(n, `Совин Лев${n === 1 ? '' : 'ий'} Ильич`, { form: 'teacher-teacher' }),
    );
    const { unmatched } = proposed([anna], teachers);
    expect(unmatched[0]).toMatchObject({
      code: 'М-101',
      reason: 'Из 2 наставников не подходит никто: другая форма наставничества – 2.',
      change: 'Поможет другая форма наставничества: наставник Совин Л. И. – проверено расчётом.',
      place: { sheetId: 1, row: 1, column: 1 },
    });
  });

  it('are advised a new mentor when no rule can be relaxed', () => {
    const herself = mentor(9, 'Лебедева Вера Павловна');
    const { unmatched } = proposed([vera], [herself]);
    expect(unmatched[0]!.reason).toContain('это сам наставляемый – 1');
    expect(unmatched[0]!.change).toBe(
      'Поможет новый наставник формы «учитель – ученик» (химия) – проверено расчётом.',
    );
    expect(proposed([vera], []).unmatched[0]!.reason).toBe('Нет ни одного наставника, готового к подбору.');
  });

  it('are kept out with the reason while a finding or their consent stands against it', () => {
    const refused = { ...boris, consent: { ...boris.consent, state: 'withdrawn' as const } };
    const { notReady, pairs, sentence } = proposed([anna, refused, vera], [maths, physics], {
      notReady: new Map([['М-103', 'Не указан класс.']]),
    });
    expect(pairs).toHaveLength(1);
    expect(notReady.map(({ code, reason }) => [code, reason])).toEqual([
      ['М-102', 'Согласие отозвано: в подборе человек не участвует.'],
      ['М-103', 'Не указан класс.'],
    ]);
    expect(sentence).toContain('Ещё 2 участника пока нельзя включить в подбор.');
  });

  it('are kept out while they have no code or share one, because a pair is kept by codes', () => {
    const { notReady, pairs } = proposed(
      [{ ...anna, code: null }, boris, { ...vera, code: boris.code }],
      [physics],
    );
    expect(pairs).toEqual([]);
    expect(notReady.map(({ reason }) => reason)).toEqual([
      'У человека ещё нет кода.',
      'Один и тот же код стоит у нескольких человек.',
      'Один и тот же код стоит у нескольких человек.',
    ]);
  });

  it('leave a kind sentence when there is nobody to pair', () => {
    expect(proposed([], []).sentence).toBe('Подбирать пока не из кого: нет наставляемых, готовых к подбору.');
  });
});

describe('mentors', () => {
  it('who did not say how many take one, and free places are listed', () => {
    const { pairs, freeMentors } = proposed([anna, boris, vera], [{ ...physics, capacity: null }]);
    expect(pairs).toHaveLength(1);
    expect(proposed([anna], [physics]).freeMentors).toEqual([
      { code: 'Н-102', name: 'Кречетов П. И.', places: 1 },
    ]);
    expect(freeMentors).toEqual([]);
  });

  it('take one mentee each before anybody takes two', () => {
    const same = [1, 2].map((n) => mentor(n, `Совин ${n === 1 ? 'Лев' : 'Олег'} Ильич`, { capacity: 5 }));
    const { pairs } = proposed(
      [anna, boris, vera].map((p) => ({ ...p, subjects: [] })),
      same,
    );
    expect(pairs.filter((pair) => pair.mentor === 'Н-101').length).toBeLessThan(3);
  });
});
