import { cellAt, type Grid, rowCount } from '../cells/grid';
import type { ColumnMatch } from './registry';
import { rowReader } from './row';
import type { Header } from './titles/header';

/** The working group or the partner organisations: what the add-in names in papers, and pairs with nobody. */
export interface Listing {
  readonly sheetId: number;
  readonly sheetName: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnMatch[];
  readonly entries: readonly ListingEntry[];
}

/** Texts as they stand, '' where there are none. */
export interface ListingEntry {
  readonly row: number;
  readonly name: string;
  readonly post: string;
  readonly organisation: string;
  readonly duties: string;
  readonly contacts: string;
}

export function readListing(grid: Grid, header: Header, columns: readonly ColumnMatch[]): Listing {
  const reader = rowReader(grid, columns);
  const entries: ListingEntry[] = [];
  for (let row = header.firstRow; row <= rowCount(grid); row++) {
    const text = (...fields: Parameters<typeof reader.text>[1][]): string =>
      fields
        .map((field) => reader.text(row, field))
        .filter((value) => value !== '')
        .join(' ');
    const name = text('name') || text('surname', 'given', 'patronymic');
    const organisation = text('organisation');
    const alone = columns.filter(({ column }) => cellAt(grid, row, column) !== null).length < 2;
    // A single cell in a list of several columns heads a section.
    if ((name === '' && organisation === '') || (alone && columns.length > 1)) continue;
    const contacts = text('phone', 'email', 'contacts');
    entries.push({ row, name, organisation, contacts, post: text('post'), duties: text('duties') });
  }
  const { sheetId, sheetName } = grid;
  return { sheetId, sheetName, headerRow: header.row, columns, entries };
}
