import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { checkRegistries } from '../../../src/core/checks/check';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { registryTab } from '../../../src/core/settings/registryTabs';
import { readSettings } from '../../../src/core/settings/tab';
import type { Tab } from '../../../src/core/tabs/tab';
import { gridOf } from '../grid';

const today = '2026-09-07';
const lists = defaultLists();
const mentees = registryTab('mentee', 'Наставляемые', false);
const mentors = registryTab('mentor', 'Наставники', false);

/** The tab as it reads with these people: cells by the title of their column. */
function filled(tab: Tab, people: readonly Readonly<Record<string, Cell>>[]) {
  const titles = tab.columns.map(({ title }) => title);
  for (const title of people.flatMap((person) => Object.keys(person)))
    if (!titles.includes(title)) throw new Error(`no column «${title}»`);
  const rows = people.map((person) => titles.map((title) => person[title] ?? null));
  return gridOf(tab.name, [titles, ...rows, titles.map(() => null)]);
}

function fieldsOf(tab: Tab, people: Parameters<typeof filled>[1] = []) {
  const { mentees: list, mentors: base } = readRegistries([filled(tab, people)], today);
  return (list ?? base)!.columns;
}

describe('the registries that the set-up makes', () => {
  it('keep the order and the wording of the methodology', () => {
    const official = [
      '№',
      'ФИО наставляемого',
      'Контактные данные для связи (данные представителя)',
      'Год рождения наставляемого',
      'Основной запрос наставляемого',
      'Дата вхождения в программу',
      'ФИО наставника',
      'Форма наставничества',
      'Место работы/учебы наставника',
      'Дата завершения программы',
      'Результаты программы',
      'Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации',
      'Отметка о прохождении программы',
    ];
    expect(mentees.columns.map(({ title }) => title).filter((title) => official.includes(title))).toEqual(
      official,
    );
    const officialMentors = [
      '№',
      'ФИО наставника',
      'Контактные данные для связи',
      'Место работы/учебы наставника',
      'Основные компетенции наставника',
      'Важные для программы достижения наставника',
      'Интересы наставника',
      'Желаемый возраст наставляемых',
      'Ресурс времени на программу наставничества',
      'Дата вхождения в программу',
      'ФИО наставляемого (наставляемых)',
      'Форма наставничества',
      'Место работы/учебы наставляемого',
      'Дата завершения программы',
      'Результаты программы',
      'Ссылка на кейс/отзыв наставника, размещенные на сайте организации',
    ];
    expect(
      mentors.columns.map(({ title }) => title).filter((title) => officialMentors.includes(title)),
    ).toEqual(officialMentors);
  });

  it('are recognised while they are still empty, each for its own role', () => {
    const found = readRegistries([filled(mentors, []), filled(mentees, [])], today);
    expect(found.mentees?.sheetName).toBe('Наставляемые');
    expect(found.mentors?.sheetName).toBe('Наставники');
    expect(found.mentees?.people).toEqual([]);
    expect(found.mentors?.people).toEqual([]);
  });

  it('have every column understood for what it is, and none that looks like another', () => {
    const meant = (tab: Tab) =>
      Object.fromEntries(fieldsOf(tab).map(({ title, field }) => [title.split(' (')[0], field]));
    expect(meant(mentees)).toEqual({
      '№': 'number',
      'ФИО наставляемого': 'name',
      'Контактные данные для связи': 'contacts',
      'Год рождения наставляемого': 'birth',
      Класс: 'schoolClass',
      'Категория по занятости': 'category',
      'Основной запрос наставляемого': 'topics',
      Предмет: 'subjects',
      'Согласие на обработку персональных данных': 'consent',
      'Кто подписал согласие': 'consentSigner',
      'Дата вхождения в программу': 'entered',
      'ФИО наставника': 'linkedName',
      'Форма наставничества': 'form',
      'Ролевая модель': 'roleModel',
      'Место работы/учебы наставника': null,
      'Дата завершения программы': 'finished',
      'Результаты программы': 'results',
      'Ссылка на кейс/отзыв наставляемого, размещенные на сайте организации': null,
      'Отметка о прохождении программы': null,
    });
    expect(meant(mentors)).toMatchObject({
      'ФИО наставника': 'name',
      'Место работы/учебы наставника': 'organisation',
      Должность: 'post',
      'Год рождения наставника': 'birth',
      'Основные компетенции наставника': 'topics',
      'Желаемый возраст наставляемых': 'wantedAge',
      'Сколько человек возьмёт': 'capacity',
      'Согласие на обработку персональных данных': 'consent',
      'ФИО наставляемого': 'linkedName',
      'Заявление наставника': 'application',
      'Справка об отсутствии судимости': 'criminalRecord',
      'Медицинская справка или книжка': 'medical',
      'Письменное согласие работника на наставничество': 'mentorConsent',
      'Дополнительное соглашение': 'agreement',
    });
    for (const tab of [mentees, mentors])
      expect(fieldsOf(tab).filter(({ rivalOf }) => rivalOf !== null)).toEqual([]);
  });

  it('a check of the empty ones finds nothing', () => {
    const grids = [filled(mentees, []), filled(mentors, [])];
    const registries = readRegistries(grids, today);
    const settings = readSettings(null, '2026/2027');
    expect(checkRegistries({ today, registries, grids, settings, lists })).toEqual([]);
  });

  it('filled in from the drop-downs, people are read and no error is found', () => {
    const grids = [
      filled(mentees, [
        {
          '№': 1,
          'ФИО наставляемого': 'Лебедев Артём Игоревич',
          'Контактные данные для связи (данные представителя)': '+7 900 000-00-01, lebedev@school.example',
          'Год рождения наставляемого': '2012',
          'Класс (для педагога – должность)': '8 «А»',
          'Категория по занятости': mentees.columns.find(({ choices }) => choices)!.choices![0]!,
          'Основной запрос наставляемого': lists.needs[0]!,
          Предмет: 'физика',
          'Согласие на обработку персональных данных': { date: '2026-09-01' },
          'Кто подписал согласие': 'ученик и родитель',
          'Форма наставничества': 'учитель – ученик',
          'Ролевая модель': 'учитель – неуспевающий ученик',
        },
      ]),
      filled(mentors, [
        {
          '№': 1,
          'ФИО наставника': 'Орлова Вера Павловна',
          'Контактные данные для связи': '+7 900 000-00-02, orlova@school.example',
          'Место работы/учебы наставника': 'МБОУ «СШ № 12»',
          'Должность (для ученика – класс)': 'учитель физики',
          'Основные компетенции наставника': lists.needs[0]!,
          Предмет: 'физика',
          'Сколько человек возьмёт': '2',
          'Согласие на обработку персональных данных': { date: '2026-09-01' },
          'Кто подписал согласие': 'сам',
          'Форма наставничества': 'учитель – ученик',
          'Ролевая модель': 'учитель – неуспевающий ученик',
          'Заявление наставника': '01.09.2026',
        },
      ]),
    ];
    const registries = readRegistries(grids, today);
    expect(registries.mentees?.people).toHaveLength(1);
    expect(registries.mentors?.people[0]).toMatchObject({
      form: 'teacher-pupil',
      capacity: 2,
      consent: { state: 'yes', signedBy: 'self' },
      email: 'orlova@school.example',
    });
    expect(registries.mentors?.people[0]?.subjects).toContain('физика');
    const settings = readSettings(null, '2026/2027');
    const found = checkRegistries({ today, registries, grids, settings, lists });
    expect(found.map(({ rule, found: text }) => [rule, text])).toEqual([]);
  });

  it('in a table of codes there is no room for names, contacts and partners', () => {
    for (const role of ['mentee', 'mentor'] as const) {
      const titles = registryTab(role, 'Реестр', true).columns.map(({ title }) => title);
      expect(titles).toContain('Код участника');
      expect(titles.filter((title) => /ФИО|[Кк]онтакт/.test(title))).toEqual([]);
    }
  });
});
