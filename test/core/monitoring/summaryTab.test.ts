import { describe, expect, it } from 'vitest';
import { summaryTab } from '../../../src/core/monitoring/summaryTab';
import { input } from './sample';

describe('the tab «Сводка»', () => {
  const roadmap = {
    total: { done: 8, doing: 2, total: 40, overdue: 3, notNeeded: 1 },
    stages: [],
    overdue: [],
    soon: [],
  };
  const given = { ...input, pairs: [{ mentor: 'Н-1', mentee: 'М-1', form: 'ученик – ученик' }], roadmap };
  const tab = summaryTab(given);
  const row = (title: string) => tab.rows.find((one) => one.cells[0] === title);

  it('says what, of which school and of which day', () => {
    expect(tab.above.map((one) => one.cells[0])).toEqual([
      'Наставничество: сводка для руководителя',
      'МБОУ «СШ № 12», 2026/2027 учебный год',
      'По состоянию на 05.11.2026',
      'Без фамилий и кодов. Доли и средние не считаются, когда людей меньше 5.',
    ]);
  });

  it('prints the rule beside the figure and what it is made of', () => {
    expect(row('Наставляемые в парах, от всех в реестре')?.cells.slice(0, 4)).toEqual([
      'Наставляемые в парах, от всех в реестре',
      '14,3 %',
      '1 из 7',
      expect.stringContaining('считается один раз'),
    ]);
  });

  it('colours by state', () => {
    expect(row('Согласия наставников')).toMatchObject({
      look: 'good',
      cells: expect.arrayContaining(['цель 100 % достигнута']),
    });
    expect(row('Просроченные мероприятия')?.look).toBe('bad');
    expect(row('Педагоги-наставники')?.look).toBe('muted');
    expect(row('Выполнение дорожной карты')).toMatchObject({
      look: 'plain',
      cells: expect.arrayContaining(['20 %', '8 из 40']),
    });
  });

  it('has a section for what there is and none for what there is not', () => {
    const sections = tab.rows.filter((one) => one.look === 'section').map((one) => one.cells[0]);
    expect(sections).toEqual([
      'Охват',
      'Согласия на обработку персональных данных',
      'Пары по формам наставничества',
      'Загрузка наставников',
      'Дорожная карта',
    ]);
  });

  it('holds neither codes nor the name of a rare form', () => {
    const text = JSON.stringify(tab);
    for (const person of [...input.mentees, ...input.mentors]) expect(text).not.toContain(person.code);
    expect(text).not.toContain('ученик – ученик');
  });
});
