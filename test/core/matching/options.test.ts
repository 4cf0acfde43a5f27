import { describe, expect, it } from 'vitest';
import { noConditions } from '../../../src/core/matching/build';
import { optionsFor } from '../../../src/core/matching/options';
import { propose } from '../../../src/core/matching/propose';
import { type MatchRequest, prepared } from '../../../src/core/matching/request';
import { optimum } from '../../../src/core/matching/solver/optimum';
import { lossOf } from '../../../src/core/matching/solver/sums';
import { mentee, mentor } from './people';
import { noWishes, randomSchool, request } from './schools';

const anna = mentee(1, 'Соловьёва Анна Игоревна', { subjects: ['математика'] });
const boris = mentee(2, 'Журавлёв Борис Олегович', { subjects: ['математика', 'физика'] });
const maths = mentor(1, 'Орлова Мария Петровна', { subjects: ['математика'], post: 'учитель математики' });
const physics = mentor(2, 'Кречетов Пётр Ильич', { subjects: ['физика'] });
const teacher = mentor(3, 'Совин Лев Ильич', { form: 'teacher-teacher' });

/** The pairs of the proposal are on the screen. */
function onScreen(asked: MatchRequest): MatchRequest {
  const keep = propose(asked).pairs.map((pair) => ({ mentee: pair.mentee, mentor: pair.mentor }));
  return { ...asked, wishes: { ...asked.wishes, keep } };
}

describe('the choice of another mentor', () => {
  it('shows every mentor with the price and the moves before it is made, and why one is not allowed', () => {
    const { sentence, options } = optionsFor(
      onScreen(request([anna, boris], [maths, physics, teacher])),
      'М-101',
    )!;
    expect(sentence).toContain('Соловьёва А. И.: подходят 2 наставника из 3.');
    expect(
      options.map(({ mentor: code, price, moves, forbidden }) => [code, price, moves, forbidden]),
    ).toEqual([
      ['Н-101', 'сейчас в подборе', [], ''],
      ['Н-102', '−40 баллов, изменится ещё 1 пара', ['Журавлёв Б. О.: Кречетов П. И. → Орлова М. П.'], ''],
      ['', '−60 баллов', [], ''],
      ['Н-103', '', [], 'другая форма наставничества'],
    ]);
    expect(options[1]).toMatchObject({ loss: { served: 0, score: 40 }, present: false, points: 20 });
  });

  it('names who would be left without a mentor, and who would come in', () => {
    const asked = onScreen(request([anna, boris], [maths]));
    expect(optionsFor(asked, 'М-102')!.options.map(({ price }) => price)).toEqual([
      'сейчас в подборе',
      'кто-то останется без наставника: Соловьёва А. И., −20 баллов',
    ]);
    expect(optionsFor(asked, 'М-101')!.options[1]).toMatchObject({
      mentor: '',
      name: 'Лист ожидания',
      price: 'наставника получит Журавлёв Б. О., −20 баллов',
      moves: ['Журавлёв Б. О.: лист ожидания → Орлова М. П.'],
    });
  });

  it('leaves no choice where a condition has settled the pair, and knows nobody who is not ready', () => {
    const conditions = { ...noConditions, locked: [{ mentee: 'М-101', mentor: 'Н-102' }] };
    const { sentence, options } = optionsFor(
      request([anna, boris], [maths, physics], { conditions }),
      'М-101',
    )!;
    expect(sentence).toContain('наставник задан в «Условиях подбора»');
    expect(options.map(({ mentor: code, forbidden }) => [code, forbidden])).toEqual([
      ['Н-102', ''],
      ['Н-101', 'другой наставник задан в «Условиях подбора»'],
    ]);
    const wishes = { ...noWishes, locked: conditions.locked };
    expect(
      optionsFor(request([anna, boris], [maths, physics], { conditions, wishes }), 'М-101')!.options,
    ).toEqual(options);
    expect(optionsFor(request([anna], [maths]), 'М-999')).toBeNull();
  });

  it('promises exactly what solving with the choice locked then brings', () => {
    let checked = 0;
    for (let seed = 0; seed < 40; seed++) {
      const asked = onScreen(randomSchool(seed, seed % 4 === 0));
      const { wishes } = asked;
      const before = optimum(prepared(asked).matching.problem).plan;
      for (const { code } of asked.mentees.slice(0, 4)) {
        const mentee = code!;
        for (const option of optionsFor(asked, mentee)?.options ?? []) {
          if (option.loss === null || option.forbidden !== '') continue;
          const locked = [...wishes.locked, { mentee, mentor: option.mentor }];
          const after = optimum(prepared({ ...asked, wishes: { ...wishes, locked } }).matching.problem).plan;
          const loss = lossOf(before.sums, after.sums);
          expect({ seed, mentee, to: option.mentor, loss: { ...loss, score: loss.score / 10 } }).toEqual({
            seed,
            mentee,
            to: option.mentor,
            loss: option.loss,
          });
          checked++;
        }
      }
    }
    expect(checked).toBeGreaterThan(200);
  });

  it('prices the way back for a locked pair and for somebody kept waiting', () => {
    const asked = onScreen(request([anna, boris], [maths, physics]));
    for (const [locked, back] of [
      [{ mentee: 'М-101', mentor: 'Н-102' }, '+40 баллов, изменится ещё 1 пара'],
      [{ mentee: 'М-101', mentor: '' }, '+60 баллов'],
    ] as const) {
      const changed = onScreen({ ...asked, wishes: { ...asked.wishes, locked: [locked] } });
      const first = optionsFor(changed, 'М-101')!.options[0]!;
      expect([first.mentor, first.price]).toEqual(['Н-101', back]);
    }
    expect(noWishes.locked).toEqual([]);
  });
});
