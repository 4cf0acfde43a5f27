import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding';
import { newCode } from '../../../src/core/registry/codes';
import { day } from '../grid';
import { cases } from './ruleCases';
import { type Cells, findingsOf, grids, ruleAndRow, type School, withCells } from './sheets';

/** Slips that one click puts right, in the rows of mentees and of mentors. */
const menteeSlips: readonly ((nth: number) => Cells)[] = [
  () => ({}),
  (nth) => ({ 'ФИО наставляемого': `${nth + 1}. Уткин Олег Павлович` }),
  () => ({ 'ФИО наставляемого': 'ЦВЕТКОВА ЭММА ИЛЬИНИЧНА' }),
  () => ({ 'ФИО наставляемого': 'Шубин Никита Oлегович' }),
  () => ({ 'ФИО наставляемого': 'Никита Олегович Шубин' }),
  () => ({ 'ФИО наставляемого': 'Щукина \u00A0Ника\u200B Львовна' }),
  () => ({ Класс: '7 «A»' }),
  () => ({ Класс: ' 7 «А»' }),
  (nth) => ({ Телефон: 79161112230 + nth }),
  (nth) => ({ Телефон: `8(916)111-22-3${nth}` }),
  (nth) => ({ 'E-mail': `belov${nth}@mail,ru` }),
  () => ({ Форма: 'ученик – учиник' }),
  () => ({ Форма: 'yченик – ученик' }),
  () => ({ 'Ролевая модель': 'лидер – пасивный' }),
  () => ({ 'Код участника': newCode('mentee', new Set(), () => 11) }),
  () => ({ 'Код участника': newCode('mentor', new Set(), () => 70_001) }),
];
const mentorSlips: readonly ((nth: number) => Cells)[] = [
  () => ({}),
  () => ({ 'Сколько человек возьмёт': day('2026-03-02') }),
  () => ({ 'Желаемый возраст': day('2026-12-10') }),
  () => ({ 'ФИО наставника': 'юдина зоя марковна' }),
];

const slips = (of: readonly ((nth: number) => Cells)[]) =>
  fc
    .array(fc.constantFrom(...of), { minLength: 2, maxLength: 6 })
    .map((all) => all.map((slip, nth) => slip(nth)));
const schools = fc.record({ mentees: slips(menteeSlips), mentors: slips(mentorSlips) });

function fixable(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ fix }) => fix?.kind === 'cells' || fix?.kind === 'newCode');
}

/** The finding is gone, those left were there before. */
function isCured(school: School, finding: Finding): void {
  const tabs = grids(school);
  const before = ruleAndRow(findingsOf(tabs, school));
  const after = ruleAndRow(findingsOf(withCells(tabs, finding), school));
  const [gone] = ruleAndRow([finding]);
  expect(after).not.toContain(gone);
  expect(before).toEqual(expect.arrayContaining([...after]));
}

describe('one click', () => {
  it('removes what it was offered for and brings nothing new, rule by rule', () => {
    const tried = new Set<string>();
    for (const { wrong } of cases)
      for (const finding of fixable(findingsOf(grids(wrong), wrong))) {
        tried.add(finding.rule);
        isCured(wrong, finding);
      }
    expect(tried.size).toBeGreaterThanOrEqual(14);
  });

  it('does so among any other slips, however many', () => {
    fc.assert(
      fc.property(schools, (school) => {
        for (const finding of fixable(findingsOf(grids(school), school))) isCured(school, finding);
      }),
      { numRuns: 15 },
    );
  });

  it('is not offered for a cell that holds a formula', () => {
    const [tab, other] = grids({ mentees: [{ Класс: '7 «A»' }] });
    const column = tab!.cells[0]!.indexOf('Класс') + 1;
    const spilled = [{ ...tab!, formulas: [{ row: 2, column, formula: '=B9' }] }, other!];
    expect(findingsOf([tab!, other!])[0]?.fix).not.toBeNull();
    expect(findingsOf(spilled)).toMatchObject([{ rule: 'class.lookalike', fix: null }]);
  });

  it('adds a column where the tab has none', () => {
    const bare = grids({ mentees: [{ Форма: undefined, Согласие: undefined }] });
    expect(findingsOf(bare).map(({ fix }) => fix)).toEqual([
      { kind: 'addColumn', field: 'form' },
      { kind: 'addColumn', field: 'consent' },
    ]);
  });
});
