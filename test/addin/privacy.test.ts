import { beforeAll, describe, expect, it } from 'vitest';
import { freshState } from '../../host/state/fresh';
import { columnTexts, rowWith, typeIn } from './byHand';
import { codesOnly } from './codesOnly';
import { type School, schoolOf, valuesOf } from './school';
import { curatorsTabs } from './sweep';
import { answerAll, approveAll, order, schoolWithSettings } from './year';

const by = 'директор Соловьёва А. И.';
let undecided: School;
let school: School;
let coded: School;
let names: readonly string[];

beforeAll(async () => {
  undecided = await schoolWithSettings();
  school = undecided.copy();
  school.call('privacy.decide', { mode: 'codes', by });
  school.call('check');
  const split = codesOnly(school);
  coded = split.school;
  names = split.key.people.map(({ name }) => name);
});

describe('the decision about personal data', () => {
  it('is explained with the dates of the law before it is taken', () => {
    const card = undecided.call('privacy.read');
    expect(card).toMatchObject({ mode: 'undecided', by: '', on: '' });
    expect(card.modes.map(({ value }) => value)).toEqual(['names', 'codes']);
    const text = card.points.map((point) => `${point.title} ${point.text}`).join(' ');
    for (const said of [
      '156-ФЗ',
      '01.09.2025',
      '01.07.2025',
      'не юридическая консультация',
      'здоровь',
      'ключ',
    ])
      expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  it('is refused without the one who takes it', () => {
    expect(undecided.refusal('privacy.decide', { mode: 'codes', by: ' ' }).sentence).toContain('кто');
    expect(undecided.call('privacy.read').mode).toBe('undecided');
  });

  it('is written with its date, deletes nothing, and says what to do next', () => {
    const deciding = undecided.copy();
    typeIn(
      deciding,
      'Настройки',
      rowWith(deciding, 'Настройки', 'Настройка', 'Обучающихся в школе'),
      'Значение',
      '480 чел.',
    );
    const before = curatorsTabs(deciding);
    const card = deciding.call('privacy.decide', { mode: 'codes', by });
    expect(card).toMatchObject({ mode: 'codes', by, on: '07.09.2026' });
    for (const said of ['Ничего не удалено', 'Проверить таблицу', 'split'])
      expect(card.sentence).toContain(said);
    expect(curatorsTabs(deciding)).toEqual(before);
    expect(deciding.call('privacy.read')).toEqual(card);
    const settings = valuesOf(deciding.sheet('Настройки')).map((row) => row.slice(0, 2));
    expect(settings).toContainEqual(['Персональные данные в этой таблице', 'Коды']);
    expect(settings).toContainEqual(['Обучающихся в школе', '480 чел.']);
  });

  it('may be taken anew: the journal keeps both, without names', () => {
    const deciding = school.copy();
    deciding.call('privacy.decide', { mode: 'names', by: 'Соловьёва А. И.' });
    expect(deciding.call('privacy.read').mode).toBe('names');
    const lines = valuesOf(deciding.sheet('Журнал')).filter((row) => row[1] === 'privacy');
    expect(lines.map((row) => row[2])).toEqual(['codes', 'names']);
    expect(JSON.stringify(valuesOf(deciding.sheet('Журнал')))).not.toContain('Соловьёва');
  });

  it('survives the saving of the school, and what was typed into other lines as well', () => {
    const saved = school.copy();
    const { privacy: _, privacyBy: __, privacyOn: ___, ...card } = saved.call('settings.read');
    typeIn(
      saved,
      'Настройки',
      rowWith(saved, 'Настройки', 'Настройка', 'Куратор в дательном падеже (кому?)'),
      'Значение',
      'Мельниковой О. П., завучу',
    );
    saved.call('settings.save', { ...card, pupils: 500 });
    expect(saved.call('settings.read')).toMatchObject({
      privacy: 'codes',
      privacyBy: by,
      privacyOn: '2026-09-07',
      pupils: 500,
      curatorDative: 'Мельниковой О. П., завучу',
    });
  });

  it('for codes: the check then names every cell that tells who is who, and the order waits', () => {
    const { groups } = school.copy().call('check');
    const found = groups
      .filter(({ rule }) => rule.startsWith('privacy.'))
      .flatMap(({ findings }) => findings);
    const people = names.length;
    // A name and an address in every row at least.
    expect(found.length).toBeGreaterThanOrEqual(2 * people);
    expect(new Set(found.map(({ place }) => `${place.sheetId}:${place.row}`)).size).toBe(people);
  });
});

describe('a table that holds codes only', () => {
  it('has no name and no address anywhere, notes and hidden tabs included', () => {
    const text = JSON.stringify(coded.state);
    for (const name of names) expect(text).not.toContain(`${name.split(' ')[0]} ${name.split(' ')[1]}`);
    expect(text).not.toMatch(/person-\d+-\d+@/);
    expect(text).not.toContain('555-');
  });

  it('goes through the whole year: check, pairs, roadmap, order, survey, answers, summary', () => {
    const year = coded.copy();
    const report = year.call('check');
    expect(report.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(report.people.newCodes).toBe(0);
    const proposal = approveAll(year);
    expect(proposal.pairs.length).toBeGreaterThan(15);
    for (const pair of proposal.pairs)
      expect([pair.menteeName, pair.mentorName]).toEqual([pair.mentee, pair.mentor]);
    year.call('roadmap.create');
    expect(year.call('order.preview').problems).toEqual([]);
    year.call('order.create', order);
    const paper = JSON.stringify(year.state.documents[0]!.body);
    for (const { mentee, mentor } of proposal.pairs) {
      expect(paper).toContain(mentee);
      expect(paper).toContain(mentor);
    }
    const survey = year.call('survey.create', {});
    expect(survey.links).toBe(names.length);
    const letters = year.call('survey.send', { confirm: true });
    expect(letters.sentence).toContain('Раздайте личные ссылки');
    expect(year.state.outbox).toEqual([]);
    expect(
      columnTexts(year, 'Ссылки на анкету', 'Код').filter((code) => /^[НМ]-\d{6}$/.test(code)),
    ).toHaveLength(names.length);
    answerAll(year);
    expect(year.call('survey.collect').answers).toBe(names.length);
    year.call('summary.build');
    expect(JSON.stringify(valuesOf(year.sheet('Сводка')))).not.toMatch(/[НМ]-\d{6}/);
    expect(year.call('status').stages.map(({ state }) => state)).toEqual([
      ...Array.from({ length: 6 }, () => 'done'),
      'now',
    ]);
  });

  it('can be set up from nothing: no columns for names, codes given by the check', () => {
    const fresh = schoolOf(freshState('Новая книга', Date.UTC(2026, 8, 7, 7)));
    fresh.call('privacy.decide', { mode: 'codes', by });
    fresh.call('school.setUp');
    const titles = valuesOf(fresh.sheet('Наставляемые'))[0]!.join(' ');
    expect(titles).toContain('Код участника');
    expect(titles).not.toContain('ФИО');
    const type = (tab: string, row: number, values: Readonly<Record<string, string>>) => {
      for (const [title, text] of Object.entries(values)) typeIn(fresh, tab, row, title, text);
    };
    const shared = { 'Согласие на обработку': '01.09.2026', 'Форма наставничества': 'ученик – ученик' };
    for (const row of [2, 3, 4]) {
      type('Наставляемые', row, {
        Класс: '7 «А»',
        'Год рождения': '2013',
        'Основной запрос': 'математика',
        'Кто подписал': 'родитель',
        ...shared,
      });
      type('Наставники', row, {
        Должность: '10 «Б»',
        'Год рождения': '2010',
        'Основные компетенции': 'математика',
        'Кто подписал': 'ученик и родитель',
        ...shared,
      });
    }
    const report = fresh.call('check');
    expect(report.people).toEqual({ mentees: 3, mentors: 3, newCodes: 6 });
    expect(report.groups.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(fresh.call('pairs.propose').pairs).toHaveLength(3);
  });
});
