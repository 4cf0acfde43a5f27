import { describe, expect, it } from 'vitest';
import { compareWays } from '../../../src/core/matching/compare';
import { criteriaOf } from '../../../src/core/matching/judging/criteria';
import { mentee, mentor } from './people';
import { noWishes, request } from './schools';

const anna = mentee(1, 'Соловьёва Анна Игоревна', { subjects: ['математика'] });
const boris = mentee(2, 'Журавлёв Борис Олегович', { subjects: ['математика'] });
const vera = mentee(3, 'Лебедева Вера Павловна', { subjects: ['химия'] });
const maths = mentor(1, 'Орлова Мария Петровна', { subjects: ['математика'] });
const physics = mentor(2, 'Кречетов Пётр Ильич', { subjects: ['физика'] });

describe('two ways of matching', () => {
  it('are measured by one ruler: who gains, who loses, and what changes in all', () => {
    const asked = request([anna, boris, vera], [maths, physics]);
    const strict = { ...asked, criteria: criteriaOf({ levels: { subjects: 'must' } }) };
    const { sentence, a, b, gain, lose, other, same } = compareWays(asked, strict, asked);
    expect(sentence).toBe(
      'Во втором способе с наставником – на 1 человека меньше, сумма меньше на 20 баллов: выигрывают 0, проигрывает 1, без изменений 2. Баллы в обоих случаях посчитаны по листу «Правила подбора».',
    );
    expect(a.map(({ title, value }) => [title, value])).toEqual([
      ['С наставником', '2 из 3'],
      ['Сумма баллов', '80'],
      ['В среднем на пару', '40'],
      ['Наставляемых у наставника', '1'],
      ['Охотно поменялись бы', '0'],
    ]);
    expect(b[0]!.value).toBe('1 из 3');
    expect(lose).toEqual([
      {
        mentee: 'М-102',
        name: 'Журавлёв Б. О.',
        about: '',
        from: 'Кречетов П. И., 20 баллов',
        to: 'ждёт наставника',
      },
    ]);
    expect([gain, other, same]).toEqual([[], [], 2]);
  });

  it('that give the same pairs are said to', () => {
    const asked = request([anna], [maths, physics]);
    const { sentence, same } = compareWays(asked, { ...asked, goal: 'quality' }, asked);
    expect(sentence).toBe('Оба способа дают одни и те же пары.');
    expect(same).toBe(1);
  });

  it('count nobody who is kept on the waiting list among those who would rather swap', () => {
    const locked = [{ mentee: 'М-101', mentor: '' }];
    const asked = request([anna], [maths], { wishes: { ...noWishes, locked } });
    const { a } = compareWays(asked, { ...asked, goal: 'quality' }, asked);
    expect(a.at(-1)).toMatchObject({ title: 'Охотно поменялись бы', value: '0' });
  });

  it('turn round when they are exchanged', () => {
    const asked = request([anna, boris, vera], [maths, physics]);
    const strict = { ...asked, criteria: criteriaOf({ levels: { subjects: 'must' } }) };
    const [there, back] = [compareWays(asked, strict, asked), compareWays(strict, asked, asked)];
    expect(back.gain.map(({ mentee: code }) => code)).toEqual(there.lose.map(({ mentee: code }) => code));
    expect([back.a, back.b]).toEqual([there.b, there.a]);
  });
});
