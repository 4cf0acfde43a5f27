import { describe, expect, it } from 'vitest';
import { insightOf } from '../../../src/core/matching/explain/insight';
import { recruitsFor } from '../../../src/core/matching/explain/recruiting';
import { propose } from '../../../src/core/matching/propose';
import { prepared } from '../../../src/core/matching/request';
import { optimum } from '../../../src/core/matching/solver/optimum';
import { mentee, mentor } from './people';
import { randomSchool, request } from './schools';

const names = [
  'Соловьёва Анна Игоревна',
  'Журавлёв Борис Олегович',
  'Лебедева Вера Павловна',
  'Синицын Глеб Ильич',
];

describe('whom to look for', () => {
  it('is said by kind with the number of requests, the most useful first', () => {
    const mentees = names.map((name, n) =>
      mentee(n + 1, name, { subjects: [n < 3 ? 'математика' : 'публичные выступления'] }),
    );
    expect(propose(request(mentees, [])).recruiting).toEqual([
      {
        sentence: 'Ещё один наставник «учитель – ученик» по математике – 3 запроса, если возьмёт 3.',
        requests: 3,
      },
      {
        sentence: 'Ещё один наставник «учитель – ученик» («публичные выступления») – 1 запрос.',
        requests: 1,
      },
    ]);
  });

  it('joins needs that would close the very same requests', () => {
    const both = mentee(1, names[0]!, { subjects: ['математика', 'физика'] });
    expect(propose(request([both], [])).recruiting).toEqual([
      { sentence: 'Ещё один наставник «учитель – ученик» по математике или физике – 1 запрос.', requests: 1 },
    ]);
    expect(propose(request([mentee(1, names[0]!)], [])).recruiting[0]!.sentence).toBe(
      'Ещё один наставник «учитель – ученик» – 1 запрос.',
    );
  });

  it('is nobody when everybody is served', () => {
    expect(propose(request([mentee(1, names[0]!)], [mentor(1, 'Орлова Мария Петровна')])).recruiting).toEqual(
      [],
    );
  });

  it('promises what such a mentor really brings', () => {
    let checked = 0;
    for (let seed = 0; seed < 40; seed++) {
      const asked = randomSchool(seed, seed % 2 === 0);
      const { matching } = prepared(asked);
      const insight = insightOf(matching.problem, optimum(matching.problem).plan);
      for (const { like, places, requests } of recruitsFor(matching, insight)) {
        const fresh = mentor(99, 'Новиков Ян Юрьевич', {
          form: like.form,
          subjects: like.needs,
          capacity: places,
        });
        const served = (mentors: typeof asked.mentors) => propose({ ...asked, mentors }).pairs.length;
        // He may take others as well, so at least so many more are served.
        const brings = served([...asked.mentors, fresh]) - served(asked.mentors);
        expect({ seed, like, brings: asked.goal === 'quality' || brings >= requests }).toMatchObject({
          brings: true,
        });
        checked++;
      }
    }
    expect(checked).toBeGreaterThan(40);
  });
});
