import { describe, expect, it } from 'vitest';
import { columnTexts, deleteRow, moveColumnFirst, rowWith, typeIn } from './byHand';
import type { School } from './school';
import { smallSchool } from './smallSchool';
import { killPoints, sampled } from './sweep';

/** Two mentees and a mentor write in words that stand on no list. */
function school(): School {
  const next = smallSchool();
  typeIn(next, 'Наставляемые', 2, 'Запрос', 'лепбуки для сестры');
  typeIn(next, 'Наставляемые', 3, 'Запрос', 'делать лепбук, спроси Соколову');
  typeIn(next, 'Наставники', 2, 'Чем может помочь', 'математика, кодинг');
  return next;
}

const wordsOf = (one: School) => one.call('words.read').unknown.map(({ word }) => word);
const tab = (one: School) =>
  columnTexts(one, 'Слова', 'Слово').map((word, at) => [word, columnTexts(one, 'Слова', 'Что означает')[at]]);

describe('«Слова, которые не поняты»', () => {
  it('are listed by how many people write them, with examples and without names', () => {
    const card = school().call('words.read');
    expect(card.unknown[0]).toMatchObject({ people: 2, examples: ['лепбуки для сестры', 'делать лепбук'] });
    expect(card.unknown[0]!.word).toMatch(/^лепбук/);
    expect(JSON.stringify(card.unknown)).not.toMatch(/соколов/i);
    expect(card.values).toContain('Творческие способности');
    expect(card.values).toContain('математика');
    expect(card.tab).toBeNull();
  });

  it('are bound by one click, and whoever writes the word asks for the value from then on', () => {
    const one = school();
    typeIn(one, 'Наставники', 3, 'Чем может помочь', 'театр, химия');
    one.call('check');
    const card = one.call('words.bind', { word: 'лепбук', value: 'Творческие способности' });
    expect(card.unknown.map(({ word }) => word)).not.toContain('лепбук');
    expect(card.bound).toEqual([{ word: 'лепбук', value: 'Творческие способности' }]);
    expect(tab(one)).toEqual([['лепбук', 'Творческие способности']]);
    const found = one.call('check').groups.filter(({ rule }) => rule === 'topics.unknown');
    expect(found.flatMap(({ findings }) => findings.map(({ place }) => place.row))).not.toContain(2);
  });

  it('that say nothing are not asked again, the same once more forgets, another value replaces', () => {
    const one = school();
    one.call('words.bind', { word: 'лепбук', value: '' });
    expect(wordsOf(one)).not.toContain('лепбук');
    expect(tab(one)).toEqual([['лепбук', 'ничего не означает']]);
    one.call('words.bind', { word: 'лепбуки', value: 'Лидерство и участие в жизни школы' });
    expect(tab(one)).toEqual([['лепбук', 'Лидерство и участие в жизни школы']]);
    const card = one.call('words.bind', { word: 'лепбук', value: 'Лидерство и участие в жизни школы' });
    expect(card.bound).toEqual([]);
    expect(card.unknown[0]!.people).toBe(2);
  });

  it('keep the curator’s own lines and remarks on the tab', () => {
    const one = school();
    one.call('words.bind', { word: 'лепбук', value: 'творчество' });
    typeIn(one, 'Слова', 2, 'Примечание', 'спросить педагога');
    typeIn(one, 'Слова', 4, 'Слово', 'скрапбукинг');
    typeIn(one, 'Слова', 4, 'Что означает', 'творчество');
    one.call('words.bind', { word: 'сестры', value: '' });
    one.call('words.bind', { word: 'лепбук', value: 'творчество' });
    expect(tab(one).filter(([word]) => word !== '')).toEqual([
      ['лепбук', ''],
      ['скрапбукинг', 'творчество'],
      ['сестры', 'ничего не означает'],
    ]);
    expect(rowWith(one, 'Слова', 'Слово', 'скрапбукинг')).toBe(4);
    expect(columnTexts(one, 'Слова', 'Примечание')[0]).toBe('спросить педагога');
  });

  it('pasted as a whole page are cut, and a day in a remark stays a day', () => {
    const one = school();
    one.call('words.bind', { word: 'лепбук', value: 'творчество' });
    typeIn(one, 'Слова', 3, 'Слово', 'скрапбукинг');
    typeIn(one, 'Слова', 3, 'Примечание', '07.09.2026');
    one.call('words.bind', { word: 'скраб '.repeat(20_000), value: '' });
    expect(one.call('status').next.screen).not.toBe('words');
    expect(columnTexts(one, 'Слова', 'Примечание')[1]).toBe('07.09.2026');
  });

  it('filled by hand with something that is on no list are told by line, not guessed', () => {
    const one = school();
    one.call('words.bind', { word: 'лепбук', value: 'творчество' });
    typeIn(one, 'Слова', 3, 'Слово', 'сестры');
    typeIn(one, 'Слова', 3, 'Что означает', 'семейные ценности');
    typeIn(one, 'Слова', 4, 'Слово', 'лепбуками');
    typeIn(one, 'Слова', 4, 'Что означает', 'математика');
    const { sentence } = one.call('words.read');
    expect(sentence).toContain('строка 3: для слова «сестры» указано «семейные ценности»');
    expect(sentence).toContain('строка 4: слово «лепбуками» уже объяснено иначе');
  });
});

describe('«Слова» is not written over', () => {
  it.each([
    ['columns of ours are moved', (one: School) => moveColumnFirst(one, 'Слова', 'Примечание')],
    ['the titles are gone', (one: School) => deleteRow(one, 'Слова', 1)],
  ])('when %s', (_, change) => {
    const one = school();
    one.call('words.bind', { word: 'лепбук', value: 'творчество' });
    change(one);
    const before = structuredClone(one.sheet('Слова').rows);
    expect(one.refusal('words.bind', { word: 'сестры', value: '' }).code).toBe('conflict');
    expect(one.sheet('Слова').rows).toEqual(before);
    expect(one.call('words.read').sentence).toContain('«Слова»');
  });

  it('with a value that is on no list, or by a word that is in every request', () => {
    const one = school();
    expect(one.refusal('words.bind', { word: 'лепбук', value: 'счастье' }).code).toBe('not-found');
    expect(one.refusal('words.bind', { word: 'помощь', value: 'математика' }).code).toBe('not-found');
    expect(one.state.spreadsheet.sheets.map(({ name }) => name)).not.toContain('Слова');
  });
});

it('a binding that was cut off is finished by the same click, not forgotten', () => {
  const start = smallSchool();
  const input = { word: 'лепбук', value: 'творчество' };
  const { sequence } = start.copy().attempt('words.bind', input, []).trace;
  let cutOff = 0;
  for (const atCall of sampled(killPoints(sequence), 8)) {
    const one = start.copy();
    one.attempt('words.bind', input, [{ atCall, kind: 'kill', message: '', times: 1 }]);
    const journal = one.state.spreadsheet.sheets.some(({ name }) => name === 'Журнал');
    if (!journal || columnTexts(one, 'Журнал', 'Состояние').at(-1) !== 'started') continue;
    cutOff++;
    expect(one.call('status').next.screen).toBe('words');
    one.call('words.bind', input);
    expect(tab(one), `killed at call ${atCall}`).toEqual([['лепбук', 'творчество']]);
  }
  expect(cutOff).toBeGreaterThan(2);
});
