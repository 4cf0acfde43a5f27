import type { RangeBox, SheetState } from '../../state/workbook';
import { columnWidth } from '../../workbook/tabs/sizes';
import { boxAddress } from './a1';
import { fileColour } from './colours';
import type { FileCell, FileFont, FileSheet, WriteSheet } from './hucre';
import { type KeptSheet, keptOf } from './kept';
import { usualSetup } from './page';
import { fileValidations, type WrittenBook } from './validations';
import { type CellWriting, fileCell, type StyleWriter } from './writeCell';

export function writeSheet(
  sheet: SheetState,
  styles: StyleWriter,
  book: CellWriting & WrittenBook & { readonly font: FileFont },
): WriteSheet {
  const kept = keptOf(sheet.kept);
  const { view, veryHidden, pageSetup, tables, ...rest } = kept?.sheet ?? {};
  const protection = sheet.protections.find((one) => one.range === null && !one.warningOnly);
  const written: WriteSheet = {
    ...rest,
    name: book.sheetNames.get(sheet.id) ?? sheet.name,
    cells: writeCells(sheet, protection?.unprotected ?? [], styles, kept, book),
  };
  const {
    printArea: _,
    printTitlesRow: __,
    printTitlesColumn: ___,
    ...setup
  } = pageSetup ?? usualSetup(sheet);
  written.pageSetup = setup;
  const look = { ...view };
  delete look.tabColor;
  if (sheet.tabColor) look.tabColor = fileColour(sheet.tabColor);
  if (Object.keys(look).length > 0) written.view = look;
  if (sheet.hidden && veryHidden) written.veryHidden = true;
  else if (sheet.hidden) written.hidden = true;
  if (sheet.frozenRows > 0 || sheet.frozenColumns > 0) {
    written.freezePane = { rows: sheet.frozenRows, columns: sheet.frozenColumns };
    delete written.splitPane;
  }
  if (sheet.filter) written.autoFilter = { range: boxAddress(sheet.filter) };
  if (protection) written.protection = { sheet: true };
  written.merges = sheet.merges.map((merge) => ({
    startRow: merge.row,
    startCol: merge.column,
    endRow: merge.row + merge.rows - 1,
    endCol: merge.column + merge.columns - 1,
  }));
  written.columns = writeColumns(sheet, kept);
  written.rowDefs = writeRows(sheet, kept);
  // The library drops what it is told about rows below the last cell.
  const lowest = `${[...written.rowDefs.keys()].reduce((low, row) => Math.max(low, row), 0)},0`;
  if (!written.cells?.has(lowest)) written.cells?.set(lowest, {});
  written.dataValidations = [...fileValidations(sheet, book), ...(kept?.validations ?? [])];
  const intact = (tables ?? []).filter((table) => titlesStand(sheet, table.range, table.columns));
  if (intact.length > 0) written.tables = intact;
  return written;
}

function writeCells(
  sheet: SheetState,
  unprotected: readonly RangeBox[],
  styles: StyleWriter,
  kept: KeptSheet | null,
  book: CellWriting,
): Map<string, Partial<FileCell>> {
  const cells = new Map<string, Partial<FileCell>>();
  const isLocked = (row: number, column: number) => !unprotected.some((box) => contains(box, row, column));
  sheet.rows.forEach((line, row) => {
    line.forEach((cell, column) => {
      const locked = unprotected.length === 0 || isLocked(row, column);
      const file = cell && fileCell(cell, row, column, locked, styles, kept, book);
      if (file) cells.set(`${row},${column}`, file);
    });
  });
  // Empty cells that may be filled in must be unlocked as well, as far as the grid is likely to be used.
  const open = styles.style(undefined, { link: false, quoted: false, locked: false });
  for (const box of unprotected) {
    for (let row = box.row; row < Math.min(box.row + box.rows, sheet.rows.length + 100); row++) {
      for (let column = box.column; column < Math.min(box.column + box.columns, sheet.maxColumns); column++) {
        const key = `${row},${column}`;
        if (!cells.has(key)) cells.set(key, { style: open });
      }
    }
  }
  return cells;
}

function contains(box: RangeBox, row: number, column: number): boolean {
  return (
    row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns
  );
}

function writeColumns(sheet: SheetState, kept: KeptSheet | null): NonNullable<WriteSheet['columns']> {
  const hidden = new Set(sheet.hiddenColumns);
  const indexes = [...Object.keys(sheet.columnWidths), ...Object.keys(kept?.columnLevels ?? {})].map(Number);
  const used = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const count = Math.max(used - 1, ...indexes, ...hidden) + 1;
  return Array.from({ length: count }, (_, index) => {
    // The usual width of the model is not the usual one of Excel: it must be said.
    const said = index < used || sheet.columnWidths[index] !== undefined;
    return {
      ...kept?.columnLevels[index],
      ...(said ? { width: columnWidth(sheet, index) / 7 } : {}),
      ...(hidden.has(index) ? { hidden: true } : {}),
    };
  });
}

function writeRows(sheet: SheetState, kept: KeptSheet | null): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  const set = (row: number, change: object) => rows.set(row, { ...rows.get(row), ...change });
  for (const [row, levels] of Object.entries(kept?.rowLevels ?? {})) set(Number(row), levels);
  for (const [row, height] of Object.entries(sheet.rowHeights)) set(Number(row), { height: height * 0.75 });
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows]) set(row, { hidden: true });
  return rows;
}

/** A table of Excel needs its titles in the cells word for word, or Excel calls the file damaged. */
function titlesStand(
  sheet: SheetState,
  range: string | undefined,
  columns: NonNullable<FileSheet['tables']>[number]['columns'],
): boolean {
  const corner = /^([A-Z]+)(\d+):/.exec(range ?? '');
  if (!corner) return false;
  const column = [...corner[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const titles = sheet.rows[Number(corner[2]) - 1] ?? [];
  return columns.every(({ name }, index) => String(titles[column + index]?.value ?? '') === name);
}
