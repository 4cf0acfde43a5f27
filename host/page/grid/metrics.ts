import type { SheetView } from '../../server/protocol';
import { Axis } from './axis';

export const headerHeight = 25;
export const headerWidth = 46;
const rowHeight = 21;
const columnWidth = 100;

/** Where everything of one tab lies; made anew when the tab changes. */
export interface Metrics {
  readonly sheet: SheetView;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Size of the frozen corner in pixels. */
  readonly frozenHeight: number;
  readonly frozenWidth: number;
}

export function metricsOf(sheet: SheetView): Metrics {
  const rows = new Axis(sheet.maxRows, rowHeight, sheet.rowHeights, sheet.hiddenRows);
  const columns = new Axis(sheet.maxColumns, columnWidth, sheet.columnWidths, sheet.hiddenColumns);
  return {
    sheet,
    rows,
    columns,
    frozenHeight: rows.start(sheet.frozenRows),
    frozenWidth: columns.start(sheet.frozenColumns),
  };
}
