import { beforeAll, describe, expect, it } from 'vitest';
import type { FixPreview } from '../../src/core/protocol/shapes/changes';
import { copyRow, deleteRow, insertRow, moveColumnFirst, sortBy, typeIn } from './byHand';
import { answerOf, openSchool, type School, sampleSchool, valuesOf } from './school';
import { smallSchool, tabsOf } from './smallSchool';

const list = 'Наставляемые';
const phones = { rule: 'phone.number' };

let checked: School;
beforeAll(() => {
  checked = smallSchool();
  checked.call('check');
});

const idsOf = ({ rows }: FixPreview): readonly string[] => Array.from(new Set(rows.map(({ id }) => id)));

function cell(school: School, row: number, column: number, tab = list): unknown {
  return school.sheet(tab).rows[row - 1]?.[column - 1]?.value;
}

/** Lines of the hidden history. */
function logged(school: School): number {
  const sheet = school.state.spreadsheet.sheets.find(({ name }) => name === 'Изменения');
  return sheet ? valuesOf(sheet).filter(([change]) => change !== '').length - 1 : 0;
}

describe('a fix', () => {
  it('is shown before it is done: old and new value of every cell, and nothing is written', () => {
    const school = checked.copy();
    const before = structuredClone(school.state.spreadsheet.sheets);
    const { sentence, rows } = school.call('fixes.preview', phones);
    expect(sentence).toContain('Изменятся 4 ячейки');
    expect(rows.map(({ where, from, to }) => `${where}: ${from} → ${to}`)).toEqual([
      'Наставляемые, строка 2, „Телефон“: 89005551137 → +7 900 555-11-37',
      'Наставляемые, строка 3, „Телефон“: 89005551274 → +7 900 555-12-74',
      'Наставляемые, строка 5, „Телефон“: 9005552370 → +7 900 555-23-70',
      'Наставники, строка 2, „Телефон“: 89005553311 → +7 900 555-33-11',
    ]);
    expect(school.state.spreadsheet.sheets).toEqual(before);
    const [spaces] = school.call('fixes.preview', { rule: 'text.unseen' }).rows;
    expect(spaces?.from).toBe('ученик··–··ученик');
  });

  it('and its undo leave the tabs as they were to the last format, note and colour, in any order', () => {
    const school = checked.copy();
    const before = tabsOf(school);
    const rules = ['phone.number', 'name.lookalike', 'email.broken', 'text.unseen'];
    for (const rule of rules) expect(school.call('fixes.apply', { rule }).change, rule).not.toBe('');
    expect(cell(school, 2, 1)).toBe('Белов Артём Денисович');
    expect(school.call('check').groups.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    const { changes } = school.call('changes.list');
    expect(changes.map(({ sentence, cells, state }) => [sentence.split('»')[1], cells, state])).toEqual([
      [': 1 ячейка', 1, 'done'],
      [': 1 ячейка', 1, 'done'],
      [': 2 ячейки', 2, 'done'],
      [': 4 ячейки', 4, 'done'],
    ]);
    for (const at of [2, 0, 3, 1]) school.call('changes.undo', { change: changes[at]!.id });
    expect(tabsOf(school)).toEqual(before);
    const again = school.call('changes.undo', { change: changes[0]!.id });
    expect(again).toMatchObject({ cells: 0, skipped: [] });
    expect(again.sentence).toContain('уже отменено');
    expect(school.call('changes.list').changes.every(({ canUndo }) => !canUndo)).toBe(true);
  });

  it('leaves alone what was changed or deleted while she was looking, and says so', () => {
    const school = checked.copy();
    const only = idsOf(school.call('fixes.preview', phones));
    typeIn(school, list, 3, 'Телефон', 'уточнить');
    deleteRow(school, list, 5);
    const report = school.call('fixes.apply', { ...phones, only: [...only] });
    expect(report.cells).toBe(2);
    expect(report.sentence).toBe(
      'Исправлены 2 ячейки. 2 пропущены: их изменили или исправили, пока вы смотрели.',
    );
    expect(cell(school, 3, 3)).toBe('уточнить');
  });

  it('finds its people after rows and columns were moved, and so does its undo', () => {
    const school = checked.copy();
    const only = idsOf(school.call('fixes.preview', phones)).slice(0, 2);
    sortBy(school, list, 'ФИО наставляемого', false);
    insertRow(school, list, 2);
    const before = tabsOf(school);
    const report = school.call('fixes.apply', { ...phones, only });
    expect(report).toMatchObject({ cells: 2, skipped: [] });
    moveColumnFirst(school, list, 'Телефон');
    sortBy(school, list, 'ФИО наставляемого', true);
    expect(school.call('changes.undo', { change: report.change })).toMatchObject({ cells: 2, skipped: [] });
    const values = (tabs: typeof before) =>
      tabs[0]!.rows.flatMap((row) => row.map((one) => String(one?.value ?? ''))).sort();
    expect(values(tabsOf(school))).toEqual(values(before));
  });

  it('asked for twice changes nothing the second time', () => {
    const school = checked.copy();
    const only = [...idsOf(school.call('fixes.preview', phones))];
    school.call('fixes.apply', { ...phones, only });
    const after = structuredClone(school.state.spreadsheet.sheets);
    const again = school.call('fixes.apply', { ...phones, only });
    expect(again).toMatchObject({ change: '', cells: 0, skipped: [] });
    expect(again.sentence).toContain('Изменений нет');
    expect(school.state.spreadsheet.sheets).toEqual(after);
  });

  it('keeps names and phones out of the journal', () => {
    const school = checked.copy();
    school.call('fixes.apply', { rule: 'name.lookalike' });
    school.call('fixes.apply', phones);
    const journal = JSON.stringify(valuesOf(school.sheet('Журнал')));
    expect(journal).not.toMatch(/[Бб][еe]лов|9005551137|900 555/);
    expect(school.sheet('Изменения').hidden).toBe(true);
  });

  it('never touches a formula, a merged cell and a link in a text, and says so', () => {
    const school = checked.copy();
    const { rows: lines, merges } = school.sheet(list);
    lines[1]![2] = { ...lines[1]![2], formula: '=89005551137' };
    lines[1]![0] = { ...lines[1]![0], runs: [{ start: 0, end: 21, url: 'https://school.example' }] };
    merges.push({ row: 4, column: 2, rows: 1, columns: 2 });
    const kept = () => structuredClone([lines[1]![2], lines[1]![0], lines[4]![2]]);
    const before = kept();
    const places = school.call('fixes.preview', phones).rows.map(({ where }) => where);
    expect(places).not.toContain('Наставляемые, строка 2, „Телефон“');
    const skipped = ['phone.number', 'name.lookalike'].flatMap(
      (rule) => school.call('fixes.apply', { rule }).skipped,
    );
    expect(skipped.map(({ where, sentence }) => `${where}: ${sentence}`)).toEqual([
      'Наставляемые, строка 5, „Телефон“: Ячейка объединена с соседними: исправьте её вручную.',
      'Наставляемые, строка 2, „ФИО наставляемого“: Часть текста оформлена по-своему или ведёт по ссылке: от замены это пропало бы.',
    ]);
    expect(kept()).toEqual(before);
  });

  it('goes round a tab that is protected from her, and its undo waits until it is open', () => {
    const school = checked.copy();
    const { change } = school.call('fixes.apply', phones);
    const { spreadsheet } = school.state;
    const closed = () => {
      spreadsheet.owner = 'owner@school.example';
      school.sheet(list).protections.push({
        id: 'p1',
        range: null,
        description: '',
        warningOnly: false,
        editors: ['owner@school.example'],
        unprotected: [],
      });
    };
    closed();
    const before = tabsOf(school);
    const refused = school.refusal('changes.undo', { change });
    expect(refused.code).toBe('not-allowed');
    expect(refused.sentence).toContain(list);
    const report = school.call('fixes.apply', { rule: 'name.lookalike' });
    expect(report.cells).toBe(0);
    expect(report.skipped.map(({ sentence }) => sentence)).toEqual([
      'Ячейка защищена, вам её менять нельзя.',
      'Ячейка защищена, вам её менять нельзя.',
    ]);
    expect(tabsOf(school)).toEqual(before);
    school.sheet(list).protections.pop();
    expect(school.call('changes.undo', { change }).cells).toBe(4);
  });

  it('gives a copied row a code of its own, which no later check calls foreign', () => {
    const school = checked.copy();
    copyRow(school, list, 6);
    typeIn(school, list, 7, 'ФИО наставляемого', 'Зимина Ольга Игоревна');
    typeIn(school, list, 7, 'E-mail', 'zimina@school.example');
    typeIn(school, list, 7, 'Телефон', '8 900 555-23-99');
    const before = tabsOf(school);
    const [row] = school.call('fixes.preview', { rule: 'code.duplicate' }).rows;
    expect(row?.to).toBe('новый код');
    const { change } = school.call('fixes.apply', { rule: 'code.duplicate' });
    expect(cell(school, 7, 9)).toMatch(/^Н-\d{6}$/);
    expect(cell(school, 7, 9)).not.toBe(cell(school, 6, 9));
    const codes = school.call('check').groups.filter(({ rule }) => rule.startsWith('code.'));
    expect(codes).toEqual([]);
    school.call('changes.undo', { change });
    expect(tabsOf(school)).toEqual(before);
  });

  it('cut off anywhere is finished by the same button, as one change that can be undone', () => {
    const before = tabsOf(checked);
    const whole = checked.copy();
    const { sequence } = whole.attempt('fixes.apply', phones, []).trace;
    const aim = tabsOf(whole);
    const writes = sequence.flatMap((method, at) =>
      /\.(setValues?|setNumberFormats?|insertSheet|addDeveloperMetadata|flush)$/.test(method) ? [at + 1] : [],
    );
    const points = writes.filter((_, at) => at % Math.ceil(writes.length / 6) === 0);
    expect(points.length).toBeGreaterThan(3);
    points.forEach((atCall, at) => {
      const cut = checked.copy();
      const kind = (['kill', 'before', 'after'] as const)[at % 3]!;
      const where = `${kind} ${atCall} ${sequence[atCall - 1]}`;
      cut.attempt('fixes.apply', phones, [
        { atCall, kind, message: "We're sorry, a server error occurred. Please wait a bit.", times: 1 },
      ]);
      const seen = cut.call('changes.list').changes;
      expect(
        seen.every(({ state }) => state === 'unfinished' || state === 'done'),
        where,
      ).toBe(true);
      expect(answerOf(cut.attempt('fixes.apply', phones, [])).ok, where).toBe(true);
      expect(tabsOf(cut), where).toEqual(aim);
      expect(logged(cut), where).toBe(4);
      const { changes } = cut.call('changes.list');
      expect(
        changes.map(({ cells, state }) => [cells, state]),
        where,
      ).toEqual([[4, 'done']]);
      expect(cut.call('status').unfinished, where).toBeNull();
      cut.call('changes.undo', { change: changes[0]!.id });
      expect(tabsOf(cut), where).toEqual(before);
    });
  });
});

describe('all fixes of the sample school', () => {
  it('and the undo of all of them leave her tabs as they were', async () => {
    const school = await openSchool(sampleSchool);
    const { groups } = school.call('check');
    const rules = groups
      .filter(({ findings }) => findings.some(({ fixable }) => fixable))
      .map(({ rule }) => rule);
    const cellRules = rules.filter((rule) => !rule.startsWith('column.')).slice(0, 6);
    expect(cellRules.length).toBeGreaterThan(3);
    const tabs = () =>
      structuredClone(
        school.state.spreadsheet.sheets
          .filter(({ name }) => !['Изменения', 'Журнал', 'Проверка'].includes(name))
          .map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row.map((one) => one ?? null)) })),
      );
    const before = tabs();
    const made = cellRules.map((rule) => school.call('fixes.apply', { rule }).change);
    made.sort();
    for (const change of made.filter((id) => id !== '')) school.call('changes.undo', { change });
    expect(tabs()).toEqual(before);
    const wanted = groups.filter(({ rule }) => rule === 'column.papers').flatMap(({ findings }) => findings);
    const { sentence } = school.call('fixes.apply', { rule: 'column.papers' });
    expect(sentence.match(/добавлен справа/g)).toHaveLength(wanted.length);
    expect(school.call('fixes.preview', { rule: 'column.papers' }).rows).toEqual([]);
  });
});
