import { beforeAll, describe, expect, it } from 'vitest';
import { submit } from '../../host/forms/submit';
import { columnTexts, deleteColumn, deleteRow, rowWith, sortBy, typeIn } from './byHand';
import type { School } from './school';
import { smallSchool } from './smallSchool';
import { expectConvergence } from './sweep';

const preferences = { kind: 'preferences' } as const;

/** Codes by surname; the survey of preferences is made. */
let asked: School;
let codes: ReadonlyMap<string, string>;
const codeOf = (surname: string): string => codes.get(surname)!;

beforeAll(() => {
  asked = smallSchool();
  asked.call('check');
  asked.call('survey.create', preferences);
  codes = new Map(
    ['Наставляемые', 'Наставники'].flatMap((tab) => {
      const names = columnTexts(asked, tab, 'ФИО');
      return columnTexts(asked, tab, 'Код участника').map((one, at): [string, string] => [
        names[at]!.split(' ')[0]!,
        one,
      ]);
    }),
  );
});

/** Somebody opens his link and writes: answers by the beginning of the question. */
function answer(school: School, who: string, said: Readonly<Record<string, string>>): void {
  const form = school.state.forms.find((one) => one.title.startsWith('Анкета предпочтений'))!;
  const answers: Record<string, string> = { [form.items[0]!.id]: who };
  for (const [title, text] of Object.entries(said))
    answers[form.items.find((item) => item.title.startsWith(title))!.id] = text;
  school.state.now += 60_000;
  const sent = submit(form, answers, school.state.now, `answer ${form.responses.length}`);
  if (!sent.ok) throw new Error(sent.problems.map(({ sentence }) => sentence).join(' '));
}

const wishOf = (school: School, who: string, column: string): string => {
  const row = columnTexts(school, 'Пожелания', 'Код').indexOf(who);
  return columnTexts(school, 'Пожелания', column)[row] ?? '';
};

describe('the questionnaire after the group meeting', () => {
  it('asks everybody who may be paired, each by a link of his own', () => {
    const links = columnTexts(asked, 'Ссылки: предпочтения', 'Код');
    // One mentee has refused consent.
    expect(new Set(links)).toEqual(
      new Set(['Жукова', 'Дёмин', 'Галиева', 'Бeлов', 'Соколова', 'Орлова'].map(codeOf)),
    );
    expect(asked.call('survey.create', preferences).created).toBe(false);
    expect(asked.state.forms).toHaveLength(1);
  });

  it('gives everybody a line on «Пожелания», where the psychologist writes; it stays when links are added', () => {
    const school = asked.copy();
    const row = rowWith(school, 'Пожелания', 'Код', codeOf('Дёмин'));
    typeIn(school, 'Пожелания', row, 'Психолог советует', 'Соколова Анна Ильинична');
    deleteRow(school, 'Пожелания', row === 4 ? 5 : 4);
    const before = columnTexts(school, 'Пожелания', 'Психолог советует').join('');
    school.call('survey.create', preferences);
    expect(columnTexts(school, 'Пожелания', 'Код')).toHaveLength(6);
    expect(columnTexts(school, 'Пожелания', 'Психолог советует').join('')).toBe(before);
  });

  it('is no questionnaire of expectations: neither stands in the other’s way', () => {
    const school = asked.copy();
    expect(school.refusal('survey.collect').code).toBe('not-found');
    expect(school.refusal('survey.create').code).toBe('no-pairs');
    expect(school.call('status').stages[5]!.sentence).not.toContain('ответ');
  });

  it('asks for codes, and for no name, where the school keeps codes only', () => {
    const school = smallSchool();
    school.call('check');
    school.call('privacy.decide', { mode: 'codes', by: 'директор' });
    school.call('survey.create', preferences);
    const [form] = school.state.forms;
    expect(form!.description).toContain('не пишите фамилий и имён');
    for (const { title, help } of form!.items) expect(`${title} ${help}`).not.toMatch(/фамили|имя/i);
  });
});

describe('answers on «Пожелания»', () => {
  it('stand in a row of whoever gave them', () => {
    const school = asked.copy();
    answer(school, codeOf('Дёмин'), {
      'С кем вы хотели': 'Орлова Майя',
      'С кем вам было бы трудно': 'Соколова Анна',
      'Чей рассказ': 'Соколова Анна',
      'Над чем': 'опыты дома',
      Когда: 'ср 15:00-16:00',
    });
    const report = school.call('survey.collect', preferences);
    expect(report).toMatchObject({ answers: 1, invited: 6, fresh: 1, unknownCodes: 0, means: [] });
    const said = ['Кто', 'Хочет', 'Не хочет', 'Когда', 'Тема', 'Замечания'].map((column) =>
      wishOf(school, codeOf('Дёмин'), column),
    );
    expect(said).toEqual([
      'Дёмин Егор Олегович',
      'Орлова Майя',
      'Соколова Анна',
      'ср 15:00-16:00',
      'опыты дома',
      'Ближе рассказ: Соколова Анна',
    ]);
    expect(columnTexts(school, 'Ссылки: предпочтения', 'Ответ получен').filter(Boolean)).toHaveLength(1);
  });

  it('come once, and the latest of a person holds', () => {
    const school = asked.copy();
    answer(school, codeOf('Жукова'), { 'С кем вы хотели': 'Соколова Анна' });
    school.call('survey.collect', preferences);
    const before = structuredClone(school.sheet('Пожелания').rows);
    expect(school.call('survey.collect', preferences).fresh).toBe(0);
    expect(school.sheet('Пожелания').rows).toEqual(before);
    answer(school, codeOf('Жукова'), { 'С кем вы хотели': 'Орлова Майя' });
    expect(school.call('survey.collect', preferences).fresh).toBe(1);
    expect(columnTexts(school, 'Пожелания', 'Код')).toHaveLength(6);
    expect(wishOf(school, codeOf('Жукова'), 'Хочет')).toBe('Орлова Майя');
  });

  it('leave a cell the curator has edited, and say so; the other cells of the row follow', () => {
    const school = asked.copy();
    answer(school, codeOf('Жукова'), { 'С кем вы хотели': 'Маша', 'Над чем': 'диктанты' });
    answer(school, codeOf('Галиева'), { 'Над чем': 'алгебра' });
    school.call('survey.collect', preferences);
    sortBy(school, 'Пожелания', 'Тема', true);
    const row = rowWith(school, 'Пожелания', 'Код', codeOf('Жукова'));
    typeIn(school, 'Пожелания', row, 'Хочет', 'Орлова Майя Петровна');
    typeIn(school, 'Пожелания', row, 'Психолог советует', 'Соколова Анна Ильинична');
    answer(school, codeOf('Жукова'), { 'С кем вы хотели': 'Маша Орлова', 'Над чем': 'сочинения' });
    const { sentence } = school.call('survey.collect', preferences);
    expect(sentence).toContain(`${codeOf('Жукова')}, «Хочет работать с»`);
    expect(wishOf(school, codeOf('Жукова'), 'Хочет')).toBe('Орлова Майя Петровна');
    expect(wishOf(school, codeOf('Жукова'), 'Психолог советует')).toBe('Соколова Анна Ильинична');
    expect(wishOf(school, codeOf('Жукова'), 'Тема')).toBe('сочинения');
    expect(wishOf(school, codeOf('Галиева'), 'Тема')).toBe('алгебра');
  });

  it('of a code nobody has are counted and not taken', () => {
    const school = asked.copy();
    answer(school, 'Н-000000', { 'Над чем': 'химия' });
    const report = school.call('survey.collect', preferences);
    expect(report).toMatchObject({ answers: 0, unknownCodes: 1 });
    expect(report.sentence).toContain('неизвестным кодом: 1');
    expect(columnTexts(school, 'Пожелания', 'Тема').join('')).toBe('');
  });

  it('are refused before anything changes where a column of ours is gone', () => {
    const school = asked.copy();
    answer(school, codeOf('Жукова'), { 'Над чем': 'диктанты' });
    school.call('survey.collect', preferences);
    deleteColumn(school, 'Пожелания', 'Тема');
    const before = structuredClone(school.sheet('Пожелания').rows);
    expect(school.refusal('survey.collect', preferences).code).toBe('conflict');
    expect(school.sheet('Пожелания').rows).toEqual(before);
  });
});

describe('the proposal', () => {
  const mentorOf = (school: School, who: string) =>
    school.call('pairs.propose').pairs.find(({ mentee }) => mentee === who)?.mentor;

  it('follows what was said after the meeting', () => {
    const school = asked.copy();
    expect(mentorOf(school, codeOf('Дёмин'))).toBe(codeOf('Орлова'));
    answer(school, codeOf('Дёмин'), { 'С кем вам было бы трудно': 'Орлова Майя' });
    school.call('survey.collect', preferences);
    expect(mentorOf(school, codeOf('Дёмин'))).not.toBe(codeOf('Орлова'));
  });

  it('says what on the tab it could not follow, and the rules show the place', () => {
    const school = asked.copy();
    answer(school, codeOf('Дёмин'), { 'С кем вы хотели': 'Пухова Инна' });
    school.call('survey.collect', preferences);
    const row = rowWith(school, 'Пожелания', 'Код', codeOf('Дёмин'));
    const told = `Лист «Пожелания», строка ${row}, «Хочет работать с»: наставника «Пухова Инна» в реестре нет`;
    expect(school.call('pairs.propose').faults.join(' ')).toContain(told);
    const { problems } = school.call('rules.read');
    expect(problems.map(({ sentence }) => sentence).join(' ')).toContain(told);
    expect(problems.at(-1)!.place).toMatchObject({ row, column: 3 });
  });
});

it('a collection killed after any service call, then repeated, ends as an undisturbed one', () => {
  const school = asked.copy();
  answer(school, codeOf('Жукова'), { 'С кем вы хотели': 'Орлова Майя', 'Над чем': 'диктанты' });
  answer(school, codeOf('Соколова'), { 'С кем вы хотели': codeOf('Дёмин') });
  expectConvergence(school, 'survey.collect', preferences);
});
