import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetState } from '../../../host/state/workbook';
import type { CheckReport } from '../../../src/core/protocol/shapes/check';
import {
  clearColumn,
  columnTexts,
  hideTab,
  insertColumnBefore,
  insertRow,
  putText,
  renameTitle,
} from '../byHand';
import { type School, valuesOf } from '../school';
import { approveAll, schoolWithSettings } from '../year';

const list = 'Наставляемые';
const code = 'Код участника';

let started: School;
let checked: School;
let pairs: readonly string[];

beforeAll(async () => {
  started = await schoolWithSettings();
  checked = started.copy();
  checked.call('check');
  const approved = checked.copy();
  approveAll(approved);
  pairs = columnTexts(approved, 'Пары', 'Почему');
});

const rules = (report: CheckReport) => report.groups.map(({ rule }) => rule);

/** Checks a school after something happened to its list of mentees. */
function checkedAfter(change: (sheet: SheetState, school: School) => void, from = checked) {
  const school = from.copy();
  const sheet = school.sheet(list);
  change(sheet, school);
  const before = structuredClone(sheet);
  const report = school.call('check');
  return { school, sheet, before, report };
}

function samePairs(school: School): void {
  approveAll(school);
  expect(columnTexts(school, 'Пары', 'Почему')).toEqual(pairs);
}

describe('the columns of a list', () => {
  it('are found under a title row that pushed them down', () => {
    const { school, report } = checkedAfter((sheet, own) => {
      insertRow(own, list, 1);
      sheet.rows[0]![0] = { value: 'Список наставляемых школы на 2026/2027 учебный год' };
    });
    expect(report).toMatchObject({ people: { mentees: 20, newCodes: 0 }, groups: [] });
    samePairs(school);
  });

  it('are asked about when two of them mean the same, and neither is guessed', () => {
    const { report } = checkedAfter((sheet, own) => {
      insertColumnBefore(own, list, 'Год рождения');
      sheet.rows.forEach((row, at) => {
        row[4] = { value: at === 0 ? 'Класс' : '6Б' };
      });
    });
    expect(report.questions).toBeGreaterThan(0);
    expect(report.people.newCodes).toBe(0);
  });

  it('under an unknown title are missed aloud, not taken by their place', () => {
    const { report } = checkedAfter((_, school) =>
      renameTitle(school, list, 'Основной запрос', 'Абракадабра'),
    );
    const missed = report.groups.find(({ rule }) => rule === 'column.useful');
    expect(report.questions + (missed ? 1 : 0)).toBeGreaterThan(0);
    expect(report.people.newCodes).toBe(0);
  });

  it('keep their places beside a title merged over two of them', () => {
    const { school, sheet, before, report } = checkedAfter((own, all) => {
      insertColumnBefore(all, list, 'Год рождения');
      own.rows.forEach((row, at) => {
        row[4] = at === 0 ? null : { value: 'второй телефон' };
      });
      own.merges.push({ row: 0, column: 3, rows: 1, columns: 2 });
    });
    expect(report).toMatchObject({ people: { mentees: 20, newCodes: 0 }, groups: [] });
    expect(sheet).toEqual(before);
    samePairs(school);
  });
});

describe('a list that is not seen as a whole is read as a whole, and left as it was found', () => {
  it.each<[string, string | null, (sheet: SheetState, school: School) => void]>([
    ['hidden', 'tab.hidden', (_, school) => hideTab(school, list)],
    [
      'filtered',
      'tab.filtered',
      (sheet) => {
        sheet.filter = { row: 0, column: 0, rows: sheet.rows.length, columns: 15 };
        sheet.filteredRows = [2, 3, 4];
      },
    ],
    [
      'with rows and columns folded away',
      null,
      (sheet) => {
        sheet.hiddenRows = [5, 6];
        sheet.hiddenColumns = [4];
      },
    ],
  ])('%s', (_, rule, change) => {
    const { school, sheet, before, report } = checkedAfter(change, started);
    expect(report.people).toMatchObject({ mentees: 20, newCodes: 30 });
    expect(rules(report)).toEqual(rule === null ? [] : [rule]);
    expect(columnTexts(school, list, code).filter((one) => one === '')).toEqual([]);
    const { filter, filteredRows, hiddenRows, hiddenColumns, hidden } = sheet;
    expect({ ...before, filter, filteredRows, hiddenRows, hiddenColumns, hidden }).toEqual(before);
  });

  it('says how many a filter hides', () => {
    const { report } = checkedAfter((sheet) => {
      sheet.filter = { row: 0, column: 0, rows: sheet.rows.length, columns: 15 };
      sheet.filteredRows = [2, 3, 4];
    });
    expect(report.groups[0]?.findings[0]?.sentence).toContain('3 человека');
  });
});

describe('everything around the cells stays as it was', () => {
  it('looks, frozen rows, notes, merges, rules, formulas and colours of rows, whatever is pressed', () => {
    const school = started.copy();
    const sheet = school.sheet(list);
    sheet.frozenColumns = 2;
    sheet.rowHeights = { 3: 60 };
    sheet.merges.push({ row: 5, column: 9, rows: 1, columns: 2 });
    sheet.kept = {
      ...(sheet.kept as object),
      conditional: [{ range: 'A2:O21', color: '#ff0000' }],
      banding: 'A1:O21',
    };
    const rule = {
      criteria: 'VALUE_IN_LIST',
      args: [['5А', '5Б'], true],
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    for (const row of sheet.rows.slice(1))
      row[2] = { ...row[2]!, rule, note: 'моя заметка', style: { background: '#ffeeaa' } };
    sheet.rows[1]![5] = { value: 'математика', formula: '=VLOOKUP(A2;Справочник!A:B;2;0)' };
    const before = structuredClone(sheet);
    school.call('check');
    approveAll(school);
    const at = sheet.rows[0]!.findIndex((cell) => cell?.value === code);
    const hers = {
      ...sheet,
      rows: sheet.rows.map((row) => row.slice(0, at)),
      maxColumns: before.maxColumns,
      columnWidths: before.columnWidths,
    };
    expect(hers).toEqual({ ...before, rows: before.rows.map((row) => row.slice(0, at)) });
  });

  it('dates stay dates in another zone and in another language of the file', () => {
    const { school, before, sheet, report } = checkedAfter((_, own) => {
      own.state.spreadsheet.timeZone = 'Asia/Kamchatka';
      own.state.spreadsheet.locale = 'en_US';
    });
    expect(report).toMatchObject({ people: { newCodes: 0 }, groups: [], remarks: [] });
    expect(sheet).toEqual(before);
    samePairs(school);
  });
});

describe('cells that hold no plain value', () => {
  it('with an error are told as errors of a formula, never as text', () => {
    const { school, report } = checkedAfter((sheet) => {
      sheet.rows[3]![1] = { error: '#REF!', formula: '=Архив!B4' };
      sheet.rows[4]![5] = { error: '#N/A', formula: '=VLOOKUP(1;A:B;2;0)' };
    });
    expect(rules(report)).toEqual(expect.arrayContaining(['cell.errorInPlace', 'cell.error']));
    expect(JSON.stringify(school.call('pairs.propose').pairs)).not.toContain('#');
  });

  it('merged over several people are told', () => {
    const { sheet, before, report } = checkedAfter((own) => {
      own.rows[2]![2] = null;
      own.rows[3]![2] = null;
      own.merges.push({ row: 1, column: 2, rows: 3, columns: 1 });
    });
    expect(rules(report)).toContain('row.merged');
    expect(sheet).toEqual(before);
  });

  it('brought by a formula from another file get no codes beside them, because such rows move', () => {
    const { school, sheet, before, report } = checkedAfter((own) => {
      own.rows[0]![0] = {
        ...own.rows[0]![0]!,
        formula: '=IMPORTRANGE("https://docs.google.com/x";"A1:O21")',
      };
    }, started);
    expect(report.people).toEqual({ mentees: 20, mentors: 10, newCodes: 10 });
    expect(report.remarks.join(' ')).toContain('формула из другой таблицы');
    expect(sheet).toEqual(before);
    expect(school.call('pairs.propose').pairs).toEqual([]);
  });

  it('that another’s formula has put into the column of codes are left alone; without them the codes come back', () => {
    const { school, sheet, before, report } = checkedAfter((own) => {
      own.rows.slice(1).forEach((row, at) => {
        row[15] = { value: `из формулы ${at}` };
      });
    });
    expect(report.remarks.join(' ')).toContain('стоят чужие значения');
    expect(report.people.newCodes).toBe(0);
    expect(sheet).toEqual(before);
    clearColumn(school, list, code);
    school.call('check');
    expect(columnTexts(school, list, code)).toEqual(columnTexts(checked, list, code));
  });

  it('with a rule of hers get a code all the same where the column becomes ours; a later rule is told in words', () => {
    const rule = {
      criteria: 'VALUE_IN_LIST',
      args: [['да'], true],
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    const rows = (sheet: SheetState) => sheet.rows.slice(1);
    const { school, sheet } = checkedAfter((own) => {
      for (const row of rows(own)) row[15] = { rule };
    }, started);
    expect(columnTexts(school, list, code).every((one) => /^Н-\d{6}$/.test(one))).toBe(true);
    for (const row of rows(sheet)) row[15] = { rule };
    const refusal = school.refusal('check');
    expect(refusal.code).toBe('not-allowed');
    expect(refusal.next).toContain('проверку данных');
  });
});

it('a row pasted without its formats does not change who is who', () => {
  const school = checked.copy();
  const [own] = columnTexts(school, list, code);
  putText(school, list, 2, code, ` ${own!.toLowerCase()} `);
  expect(school.call('check')).toMatchObject({ people: { newCodes: 0 }, groups: [] });
});

it('what a check has nothing to add to it does not write: lists, codes and fingerprints stay untouched', () => {
  const school = checked.copy();
  const before = ['Отпечатки', list, 'Наставники'].map((tab) => structuredClone(school.sheet(tab)));
  const { trace } = school.attempt('check', {}, []);
  expect(['Отпечатки', list, 'Наставники'].map((tab) => school.sheet(tab))).toEqual(before);
  expect(trace.calls['SpreadsheetApp.Range.addDeveloperMetadata']).toBeUndefined();
  expect(valuesOf(school.sheet('Журнал')).length).toBe(valuesOf(checked.sheet('Журнал')).length + 1);
});
