import { describe, expect, it } from 'vitest';
import { checkRegistries } from '../../../src/core/checks/check';
import { allRules, rulesOfOneTab } from '../../../src/core/checks/rules/all';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { readSettings } from '../../../src/core/settings/tab';
import { gridOf, row } from '../grid';
import { today } from '../registry/school';
import { cases } from './ruleCases';
import { findingsOf, grids, ruleAndRow } from './sheets';

describe('a rule', () => {
  for (const [nth, { rule, wrong, right }] of cases.entries()) {
    it(`${rule} speaks where it should and nowhere else (${nth})`, () => {
      const told = findingsOf(grids(wrong), wrong).map((finding) => finding.rule);
      expect(Array.from(new Set(told))).toEqual([rule]);
      for (const school of right) expect(ruleAndRow(findingsOf(grids(school), school))).toEqual([]);
    });
  }

  it('is one of at least sixty', () => {
    expect(allRules().length).toBeGreaterThanOrEqual(60);
  });
});

describe('a tab looked at alone', () => {
  it('has the same findings by the rules that need no other tab', () => {
    const rules = rulesOfOneTab();
    const ids = new Set(rules.map(({ id }) => id as string));
    for (const { wrong } of cases) {
      const [tab, other] = grids(wrong);
      const whole = findingsOf([tab!, other!], wrong).filter(({ place, rule }) => {
        return place.sheetId === tab!.sheetId && ids.has(rule);
      });
      const registries = readRegistries([tab!], today);
      // Which of two tabs is the mentees' may hang on both; then there is nothing to compare.
      if (!registries.mentees) continue;
      const settings = { ...readSettings(null, '2026/2027'), privacy: wrong.privacy ?? 'names' };
      const input = { registries, grids: [tab!], today, settings, lists: defaultLists() };
      expect(ruleAndRow(checkRegistries(input, rules))).toEqual(ruleAndRow(whole));
    }
  });
});

describe('one tab with both roles', () => {
  it('is looked at for mentors and for mentees, and what is said of the tab is said once', () => {
    const both = gridOf(
      'Участники',
      [
        row('ФИО|Роль|Класс|Запрос|Чем может помочь|Сколько человек возьмёт|Форма|Согласие'),
        row('Белов Артём Денисович|наставляемый|7А|математика|||ученик – ученик|нет'),
        row('Галиева Алсу Рамилевна|наставляемый|7А|физика|||ученик – ученик|да'),
        row('Соколова Анна Ильинична|наставник|10А||математика|0|ученик – ученик|да'),
        row('Кузнецов Олег Петрович|наставник|10А||физика|2|ученик – ученик|да'),
      ],
      { hidden: true, filtered: [2, 4], merges: [{ fromRow: 3, toRow: 4, fromColumn: 3, toColumn: 3 }] },
    );
    expect(ruleAndRow(findingsOf([both]))).toEqual([
      'capacity.zero Участники 4',
      'consent.refused Участники 2',
      'row.merged Участники 3',
      'tab.filtered Участники null',
      'tab.hidden Участники null',
    ]);
  });
});
