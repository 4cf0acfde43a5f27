import type { Cell } from '../cells/cell';
import { cellAt, type Grid, rowCount } from '../cells/grid';
import type { Tab, TabRow } from '../tabs/tab';
import { isUnreadable } from '../tabs/table';
import { preferenceWords as words } from '../wording/preferences';
import { columns, readPreferenceTable } from './columns';

/** Cells of a line by column key; those left out stay as they are. */
export interface FilledLine {
  /** Of the line on the tab; null = a new one at its end. */
  readonly row: number | null;
  readonly cells: Readonly<Record<string, string>>;
}

/** Columns or titles of ours are moved: such a tab is not written over. */
export function preferencesDisarranged(grid: Grid | null): boolean {
  const table = readPreferenceTable(grid);
  return table?.intact === false || isUnreadable(grid, table);
}

/** The tab with everything that stands there, and these lines changed or added. */
export function preferencesTab(grid: Grid | null, lines: readonly FilledLine[]): Tab {
  const titleRow = readPreferenceTable(grid)?.titleRow ?? null;
  const standing = (row: number): readonly Cell[] =>
    columns.map((_, at) => (grid ? cellAt(grid, row, at + 1) : null));
  const byRow = new Map(lines.map((line) => [line.row, line.cells]));
  const rows: TabRow[] = [];
  for (let row = (titleRow ?? 0) + 1; titleRow !== null && row <= rowCount(grid!); row++)
    rows.push({ look: 'plain', cells: withCells(standing(row), byRow.get(row)) });
  for (const { row, cells } of lines)
    if (row === null)
      rows.push({
        look: 'plain',
        cells: withCells(
          columns.map(() => null),
          cells,
        ),
      });
  return {
    key: 'preferences',
    name: words.tab,
    hidden: false,
    protected: false,
    columns,
    // What the curator has put above the titles stays.
    above:
      titleRow === null
        ? [
            { look: 'title', cells: [words.title] },
            { look: 'subtitle', cells: [words.subtitle] },
          ]
        : Array.from({ length: titleRow - 1 }, (_, at) => ({
            look: at === 0 ? ('title' as const) : ('subtitle' as const),
            cells: standing(at + 1),
          })),
    titles: true,
    rows,
  };
}

function withCells(before: readonly Cell[], cells: Readonly<Record<string, string>> = {}): readonly Cell[] {
  return columns.map(({ key }, at) => {
    const text = cells[key];
    return text === undefined ? (before[at] ?? null) : text === '' ? null : text;
  });
}
