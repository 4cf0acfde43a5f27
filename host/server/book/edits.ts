import type { RangeBox, SheetState, SpreadsheetState } from '../../state/workbook';
import { box } from '../../workbook/geometry/boxes';
import type { WorkbookModel } from '../../workbook/model';
import type { Edit, Place } from '../protocol';
import { copyInside, fill } from './copying';
import type { History } from './history';
import { Refusal } from './refusal';
import { freeName, nameProblem } from './tabName';

type Kind = Exclude<Edit['kind'], 'undo' | 'redo'>;
type Of<K extends Kind> = Extract<Edit, { kind: K }>;
export type HandEdit = Of<Kind>;

/** The part of the tab that an edit changes by hand, for the protections; null = no cells. */
export function touchedBox(sheet: SheetState, edit: HandEdit): RangeBox | null {
  switch (edit.kind) {
    case 'type':
    case 'note':
      return box(edit.row, edit.column);
    case 'paste':
      return box(
        edit.row,
        edit.column,
        edit.texts.length,
        Math.max(1, ...edit.texts.map((row) => row.length)),
      );
    case 'copy':
      return box(edit.row, edit.column, edit.from.box.rows, edit.from.box.columns);
    case 'fill':
    case 'clear':
    case 'sort':
      return edit.box;
    case 'deleteRows':
      return box(edit.at, 0, edit.count, sheet.maxColumns);
    case 'deleteColumns':
      return box(0, edit.at, sheet.maxRows, edit.count);
    case 'deleteSheet':
      return box(0, 0, sheet.maxRows, sheet.maxColumns);
    default:
      return null;
  }
}

/** Does one edit of the person's and says where the selection goes, null = nowhere. */
export function applyEdit(
  model: WorkbookModel,
  book: SpreadsheetState,
  history: History,
  edit: HandEdit,
): Place | null {
  const sheetId = edit.kind === 'addSheet' ? 0 : edit.sheet;
  const sheet = book.sheets.find((one) => one.id === sheetId);
  const area = sheet ? touchedBox(sheet, edit) : null;
  const inRows =
    area && (edit.kind === 'type' || edit.kind === 'note' || edit.kind === 'clear' || edit.kind === 'fill');
  let select: Place | null = null;
  history.record(sheetId, area, inRows ? { from: area.row, count: area.rows } : null, () => {
    select = perform(model, book, edit);
  });
  return select;
}

function perform(model: WorkbookModel, book: SpreadsheetState, edit: HandEdit): Place | null {
  switch (edit.kind) {
    case 'type':
      model.typeIn(edit.sheet, edit.row, edit.column, edit.text);
      return null;
    case 'paste':
      return paste(model, edit);
    case 'copy':
      return copyInside(model, edit);
    case 'fill':
      fill(model, edit.sheet, edit.box, edit.way);
      return null;
    case 'clear':
      model.clear(edit.sheet, edit.box);
      return null;
    case 'note':
      model.setNote(edit.sheet, box(edit.row, edit.column), edit.text.trim() || null);
      return null;
    case 'sort':
      model.sort(edit.sheet, edit.box, edit.column, edit.ascending);
      return null;
    case 'freeze':
      model.freezeRows(edit.sheet, edit.rows);
      model.freezeColumns(edit.sheet, edit.columns);
      return null;
    case 'resizeColumn':
      model.resizeColumn(edit.sheet, edit.column, Math.max(20, Math.round(edit.pixels)));
      return null;
    case 'insertRows':
      model.insertRows(edit.sheet, edit.at, edit.count);
      return null;
    case 'insertColumns':
      model.insertColumns(edit.sheet, edit.at, edit.count);
      return null;
    case 'deleteRows':
      if (edit.count >= model.sheet(edit.sheet).maxRows)
        throw new Refusal('Нельзя удалить все строки листа.');
      model.deleteRows(edit.sheet, edit.at, edit.count);
      return null;
    case 'deleteColumns':
      if (edit.count >= model.sheet(edit.sheet).maxColumns)
        throw new Refusal('Нельзя удалить все столбцы листа.');
      model.deleteColumns(edit.sheet, edit.at, edit.count);
      return null;
    case 'hideRows':
    case 'showRows':
      model.hideRows(edit.sheet, edit.at, edit.count, edit.kind === 'hideRows');
      return null;
    case 'hideColumns':
    case 'showColumns':
      model.hideColumns(edit.sheet, edit.at, edit.count, edit.kind === 'hideColumns');
      return null;
    case 'showFiltered':
      model.sheet(edit.sheet).filteredRows = [];
      return null;
    default:
      return changeTabs(model, book, edit);
  }
}

function changeTabs(
  model: WorkbookModel,
  book: SpreadsheetState,
  edit: Of<'addSheet' | 'renameSheet' | 'deleteSheet' | 'hideSheet' | 'showSheet' | 'moveSheet'>,
): Place | null {
  const lonely = book.sheets.filter((sheet) => !sheet.hidden).length === 1;
  switch (edit.kind) {
    case 'addSheet':
      return top(model.addSheet(freeName(book.sheets), null));
    case 'renameSheet': {
      const problem = nameProblem(book.sheets, edit.sheet, edit.name);
      if (problem) throw new Refusal(problem);
      model.renameSheet(edit.sheet, edit.name);
      return null;
    }
    case 'deleteSheet':
    case 'hideSheet': {
      if (lonely) throw new Refusal('В книге должен остаться хотя бы один видимый лист.');
      const next = neighbour(book, edit.sheet);
      if (edit.kind === 'deleteSheet') model.deleteSheet(edit.sheet);
      else model.hideSheet(edit.sheet);
      return top(next);
    }
    case 'showSheet':
      model.showSheet(edit.sheet);
      return top(edit.sheet);
    case 'moveSheet':
      model.moveSheet(edit.sheet, edit.index);
      return null;
  }
}

function paste(model: WorkbookModel, edit: Of<'paste'>): Place {
  const columns = Math.max(1, ...edit.texts.map((row) => row.length));
  model.paste(edit.sheet, edit.row, edit.column, edit.texts);
  return { sheet: edit.sheet, box: box(edit.row, edit.column, edit.texts.length, columns) };
}

function neighbour(book: SpreadsheetState, id: number): number {
  const at = book.sheets.findIndex((sheet) => sheet.id === id);
  const before = book.sheets.slice(0, at).reverse();
  return [...before, ...book.sheets.slice(at + 1)].find((sheet) => !sheet.hidden)!.id;
}

function top(sheet: number): Place {
  return { sheet, box: box(0, 0) };
}
