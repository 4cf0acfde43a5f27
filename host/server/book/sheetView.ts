import type { SheetState } from '../../state/workbook';
import { usedArea } from '../../workbook/cells/usedArea';
import { fittingHeights } from '../../workbook/tabs/heights';
import type { SheetView } from '../protocol';

export function sheetView(sheet: SheetState): SheetView {
  const used = usedArea(sheet);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.hidden,
    tabColor: sheet.tabColor,
    maxRows: sheet.maxRows,
    maxColumns: sheet.maxColumns,
    usedRows: used.rows,
    usedColumns: used.columns,
    frozenRows: sheet.frozenRows,
    frozenColumns: sheet.frozenColumns,
    columnWidths: sheet.columnWidths,
    rowHeights: { ...fittingHeights(sheet), ...sheet.rowHeights },
    hiddenRows: [...new Set([...sheet.hiddenRows, ...sheet.filteredRows])],
    hiddenColumns: sheet.hiddenColumns,
    filter: sheet.filter,
    merges: sheet.merges,
    protected: sheet.protections.some((protection) => protection.range === null),
  };
}
