import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { cleanSchool } from '../../../examples/school/clean';
import type { Planted } from '../../../examples/school/planted';
import { readme } from '../../../examples/school/readme';
import { school } from '../../../examples/school/school';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { columnNumber } from '../../../host/files/xlsx/a1';

const folder = path.join(import.meta.dirname, '../../../examples');
const committed = (name: string) => readFileSync(path.join(folder, name));

describe('the sample workbooks', () => {
  test('are what their source makes', async () => {
    const { workbook, planted } = school();
    expect(Buffer.compare(committed('school.xlsx'), await writeWorkbook(workbook))).toBe(0);
    expect(Buffer.compare(committed('school-clean.xlsx'), await writeWorkbook(cleanSchool()))).toBe(0);
    expect(JSON.parse(committed('planted.json').toString())).toEqual(planted);
    expect(committed('README.md').toString()).toBe(readme(planted));
  });

  test('have the planted mistakes in the cells that are named', async () => {
    const { state, warnings, refusesOverwrite } = await readWorkbook(path.join(folder, 'school.xlsx'));
    expect([warnings, refusesOverwrite]).toEqual([[], []]);
    const planted = JSON.parse(committed('planted.json').toString()) as Planted[];
    for (const { sheet, row, column, kind, text } of planted) {
      const cell = state.sheets.find((one) => one.name === sheet)?.rows[row - 1]?.[columnNumber(column)];
      const says = kind === 'ageClass' ? text : String(cell?.error ?? cell?.value ?? '');
      expect([row, column, says]).toEqual([row, column, text]);
    }
  });

  test('have about ninety mentees and thirty-five mentors', async () => {
    const { state } = await readWorkbook(path.join(folder, 'school.xlsx'));
    const numbered = (index: number) =>
      state.sheets[index]!.rows.filter(
        (row) => typeof row[0]?.value === 'number' && typeof row[1]?.value === 'string',
      );
    expect([numbered(0).length, numbered(1).length]).toEqual([92, 35]);
  });
});
