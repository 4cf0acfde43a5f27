import type { SheetState } from '../../state/workbook';
import { columnWidth } from '../../workbook/tabs/sizes';
import type { FileSheet } from './hucre';

type PageSetup = NonNullable<FileSheet['pageSetup']>;

/** Inches. */
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 };

/** Margins that programs write into every sheet: Excel, and openpyxl or an older Excel. */
const nobodysMargins = [
  { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  { left: 0.75, right: 0.75, top: 1, bottom: 1, header: 0.5, footer: 0.5 },
];

/** Pixels between the margins of an upright A4 sheet. */
const uprightWidth = 700;

const onePageWide = { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;

/** How a tab prints that nobody has set up: A4, as wide as the sheet of paper, its titles on every page. */
export function usualSetup(sheet: SheetState): PageSetup {
  const used = sheet.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  let width = 0;
  for (let column = 0; column < used; column++) {
    if (!sheet.hiddenColumns.includes(column)) width += columnWidth(sheet, column);
  }
  return {
    ...onePageWide,
    orientation: width > uprightWidth ? 'landscape' : 'portrait',
    margins,
    ...(sheet.frozenRows > 0 ? { printTitlesRow: titleRows(sheet) } : {}),
  };
}

/** The lowest frozen row, with the rows above it that its cells are merged with: headings need no repeating. */
function titleRows(sheet: SheetState): string {
  const last = sheet.frozenRows - 1;
  const first = sheet.merges
    .filter((merge) => merge.row <= last && merge.row + merge.rows > last)
    .reduce((top, merge) => Math.min(top, merge.row), last);
  return `$${first + 1}:$${last + 1}`;
}

/** What a person set up; null for what {@link usualSetup} or a program wrote by itself. */
export function ownSetup(setup: PageSetup | undefined): PageSetup | null {
  if (!setup) return null;
  const { margins: given, orientation, printTitlesRow: _, ...rest } = setup;
  const same = (one: object, other: object) =>
    JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort());
  if (orientation && same(rest, onePageWide) && same(given ?? {}, margins)) return null;
  const bare = Object.keys(setup).every((key) => key === 'margins');
  return bare && nobodysMargins.some((usual) => same(given ?? usual, usual)) ? null : setup;
}
