import { beforeEach, describe, expect, it } from 'vitest';
import { Desk } from '../../../../host/server/book/desk';
import type { Edit } from '../../../../host/server/protocol';
import { freshState } from '../../../../host/state/fresh';
import type { HostState } from '../../../../host/state/state';
import { displayOf } from '../../../../host/workbook/display/display';

const project = { code: '', html: {}, manifest: { timeZone: 'UTC', oauthScopes: [] } };
const around = { onUi: () => {}, ask: () => ({ button: 'CLOSE', text: '' }), wallClock: () => null };
const box = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

describe('edits of the person', () => {
  let state: HostState;
  let desk: Desk;

  beforeEach(() => {
    state = freshState('книга', 0);
    desk = new Desk(state, project, around);
  });

  const edit = (change: Edit, sure = false) => desk.edit({ edit: change, sure });
  const type = (row: number, column: number, text: string) =>
    edit({ kind: 'type', sheet: 0, row, column, text });
  const undo = () => edit({ kind: 'undo' });
  const redo = () => edit({ kind: 'redo' });
  const shown = () =>
    state.spreadsheet.sheets[0]!.rows.map((row) =>
      Array.from(row, (cell) => displayOf(cell))
        .join('|')
        .replace(/\|+$/, ''),
    );

  it('go back and forth step by step', () => {
    type(0, 0, 'а');
    type(0, 0, 'б');
    undo();
    expect(shown()).toEqual(['а']);
    undo();
    expect(shown()[0] ?? '').toBe('');
    redo();
    redo();
    expect(shown()).toEqual(['б']);
    expect(redo()).toEqual({ ok: false, sentence: 'Повторять нечего.' });
  });

  it('give back deleted rows with what stood in them', () => {
    type(0, 0, 'а');
    type(1, 0, 'б');
    type(2, 0, 'в');
    edit({ kind: 'deleteRows', sheet: 0, at: 0, count: 2 });
    expect(shown()).toEqual(['в']);
    expect(state.spreadsheet.sheets[0]!.maxRows).toBe(998);
    undo();
    expect(shown()).toEqual(['а', 'б', 'в']);
    expect(state.spreadsheet.sheets[0]!.maxRows).toBe(1000);
  });

  it('give back a deleted tab under its id', () => {
    const added = edit({ kind: 'addSheet' });
    const id = added.ok ? added.patch.order[1]! : 0;
    edit({ kind: 'type', sheet: id, row: 0, column: 0, text: 'там' });
    edit({ kind: 'deleteSheet', sheet: id });
    expect(state.spreadsheet.sheets.map((sheet) => sheet.name)).toEqual(['Лист1']);
    undo();
    expect(state.spreadsheet.sheets.map((sheet) => [sheet.id, sheet.name])).toEqual([
      [0, 'Лист1'],
      [id, 'Лист2'],
    ]);
    undo();
    expect(state.spreadsheet.sheets[1]!.rows.flat().filter((cell) => cell?.value !== undefined)).toEqual([]);
  });

  it('copy cells with their kind and move them when cut', () => {
    type(0, 0, "'007");
    edit({ kind: 'copy', sheet: 0, from: { sheet: 0, box: box(0, 0) }, row: 1, column: 1, cut: true });
    expect(shown()).toEqual(['', '|007']);
    expect(state.spreadsheet.sheets[0]!.rows[1]![1]!.value).toBe('007');
  });

  it('move a cut box over a part of itself', () => {
    ['а', 'б', 'в'].forEach((text, row) => void type(row, 0, text));
    edit({ kind: 'copy', sheet: 0, from: { sheet: 0, box: box(0, 0, 3) }, row: 1, column: 0, cut: true });
    expect(shown()).toEqual(['', 'а', 'б', 'в']);
  });

  it('make room for a paste beyond the last row', () => {
    const reply = edit({ kind: 'paste', sheet: 0, row: 999, column: 0, texts: [['а'], ['б']] });
    expect(reply).toMatchObject({ ok: true, patch: { select: { box: box(999, 0, 2, 1) } } });
    expect(state.spreadsheet.sheets[0]!.maxRows).toBe(1001);
    undo();
    expect(state.spreadsheet.sheets[0]!.maxRows).toBe(1000);
  });

  it('ask first where the add-in has put a warning, and change nothing until then', () => {
    state.spreadsheet.sheets[0]!.protections.push({
      id: 'p',
      range: box(0, 0, 5, 1),
      description: 'колонка дополнения',
      warningOnly: true,
      editors: [],
      unprotected: [],
    });
    const asked = type(2, 0, 'а');
    expect(asked).toMatchObject({ ok: false, ask: expect.stringContaining('колонка дополнения') });
    expect(shown()).toEqual([]);
    expect(edit({ kind: 'type', sheet: 0, row: 2, column: 0, text: 'а' }, true).ok).toBe(true);
    expect(type(2, 1, 'рядом').ok).toBe(true);
  });

  it('are refused in Russian: the last tab, a bad name, a value against the rule', () => {
    expect(edit({ kind: 'deleteSheet', sheet: 0 })).toEqual({
      ok: false,
      sentence: 'В книге должен остаться хотя бы один видимый лист.',
    });
    expect(edit({ kind: 'renameSheet', sheet: 0, name: '2026/2027' })).toMatchObject({
      sentence: expect.stringContaining('не принимает Excel'),
    });
    const rule = {
      criteria: 'VALUE_IN_LIST',
      args: ['да', 'нет'],
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    state.spreadsheet.sheets[0]!.rows[0] = [{ value: 'да', rule }];
    expect(type(0, 0, 'может быть')).toMatchObject({ sentence: expect.stringMatching(/правило проверки/) });
    expect(shown()).toEqual(['да']);
    expect(undo()).toEqual({
      ok: false,
      sentence: 'Отменять нечего. Правки, сделанные до работы дополнения, не отменяются.',
    });
  });

  it('find words without minding case and ё', () => {
    type(3, 2, 'Ёлкин Семён');
    expect(desk.find({ sheet: 0, text: 'елкин' }).places).toEqual([[3, 2]]);
  });
});
