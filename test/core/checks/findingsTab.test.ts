import { describe, expect, it } from 'vitest';
import { findingsTab } from '../../../src/core/operations/checking/findingsTab';
import type { FindingGroup } from '../../../src/core/protocol/shapes/check';

function group(title: string, count: number): FindingGroup {
  return {
    rule: title,
    severity: 'error',
    title,
    why: 'Так нельзя.',
    repair: 'Исправьте.',
    blocks: '',
    findings: Array.from({ length: count }, (_, at) => ({
      id: `${title} ${at}`,
      place: { sheetId: 1, row: at + 2, column: 3 },
      where: `Наставляемые, строка ${at + 2}`,
      sentence: 'Не указан класс.',
      found: '',
      expected: '',
      fixable: false,
    })),
  };
}

describe('the tab «Проверка»', () => {
  it('has a line for every finding under the heading of its cause', () => {
    const { rows } = findingsTab([group('Класс', 3), group('Согласие', 2)], '2026-09-07');
    expect(rows.map((row) => row.look)).toEqual(['section', 'bad', 'bad', 'bad', 'section', 'bad', 'bad']);
  });

  it('stops at a thousand, still says how many there are of a cause, and how many are left', () => {
    const { rows } = findingsTab(
      [group('Класс', 900), group('Согласие', 150), group('Возраст', 61)],
      '2026-09-07',
    );
    expect(rows).toHaveLength(1000 + 2 + 1);
    expect(rows[901]!.cells[0]).toContain('150');
    expect(rows[1002]!.cells[0]).toBe('И ещё 111 замечаний: исправьте эти и проверьте снова.');
  });
});
