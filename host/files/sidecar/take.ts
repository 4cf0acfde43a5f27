import type { HostState } from '../../state/state';
import type { Cell, SheetState, SpreadsheetState, ValidationRule } from '../../state/workbook';
import { grouped } from '../xlsx/boxes';
import { fileSheetNames } from '../xlsx/names';
import { holdsRule } from '../xlsx/validations';
import { standIn } from '../xlsx/writeCell';
import {
  type CellRecord,
  type SheetRecord,
  type SidecarRecord,
  type SpreadsheetRecord,
  version,
} from './record';
import { columnTitles, rowText } from './titles';

const about =
  'Сопровождение книги для работы без Google: документы, анкеты, ответы, письма и служебные метки. ' +
  'Храните рядом с книгой и не правьте вручную.';

export function takeRecord(
  state: HostState,
  fileTitle: string,
  workbook: SidecarRecord['workbook'],
  origin: SidecarRecord['origin'],
): SidecarRecord {
  const { documents, forms, outbox, properties, user, quotas, seed, now } = state;
  const spreadsheet = takeSpreadsheet(state.spreadsheet, fileTitle);
  return {
    about,
    version,
    workbook,
    origin,
    spreadsheet,
    documents,
    forms,
    outbox,
    properties,
    user,
    quotas,
    seed,
    now,
  };
}

function takeSpreadsheet(state: SpreadsheetState, fileTitle: string): SpreadsheetRecord {
  const {
    id,
    locale,
    timeZone,
    owner,
    editors,
    viewers,
    activeSheetId,
    activeRange,
    metadata,
    nextMetadataId,
  } = state;
  const names = fileSheetNames(state);
  return {
    id,
    name: state.name === fileTitle ? null : state.name,
    locale,
    timeZone,
    owner,
    editors,
    viewers,
    activeSheetId,
    activeRange,
    metadata,
    nextMetadataId,
    sheets: state.sheets.map((sheet) => takeSheet(sheet, names.get(sheet.id) ?? sheet.name, state)),
  };
}

function takeSheet(sheet: SheetState, fileName: string, state: SpreadsheetState): SheetRecord {
  const rowTexts: Record<number, string> = {};
  for (const { location } of state.metadata) {
    if (location.kind === 'row' && location.sheetId === sheet.id) {
      rowTexts[location.index] = rowText(sheet, location.index);
    }
  }
  return {
    id: sheet.id,
    name: sheet.name,
    fileName,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    formUrl: sheet.formUrl,
    titles: columnTitles(sheet),
    protections: sheet.protections,
    rules: takeRules(sheet),
    cells: takeCells(sheet),
    rowTexts,
  };
}

function takeRules(sheet: SheetState): SheetRecord['rules'] {
  const held = new Map<ValidationRule, string | undefined>();
  const keyOf = ({ rule }: Cell) => {
    if (rule && !held.has(rule)) held.set(rule, holdsRule(rule) ? undefined : JSON.stringify(rule));
    return rule && held.get(rule);
  };
  return [...grouped(sheet.rows, keyOf)].map(([key, boxes]) => ({
    rule: JSON.parse(key) as ValidationRule,
    boxes,
  }));
}

function takeCells(sheet: SheetState): CellRecord[] {
  const cells: CellRecord[] = [];
  sheet.rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      const shown = cell && standIn(cell);
      if (!cell || shown === null) return;
      const { value, error, formula, runs } = cell;
      cells.push({ row, column, shown, cell: { value, error, formula, runs } });
    });
  });
  return cells;
}
