import { boxAddress, quotedSheet } from './a1';
import type { FileSheet, FileValue, WriteSheet } from './hucre';

/** The hidden sheet for choices that do not fit into a validation itself. It never becomes a tab of the model. */
export const listsSheet = '_списки';

function columnReference(column: number, length: number): string {
  return `${quotedSheet(listsSheet)}!${boxAddress({ row: 0, column, rows: length, columns: 1 }, true)}`;
}

/** Gathers lists while the sheets are written; equal lists share a column. */
export class ListPlaces {
  private readonly columns: string[][] = [];
  private readonly known = new Map<string, string>();

  readonly place = (items: readonly string[]): string => {
    const key = items.join('\u0000');
    let place = this.known.get(key);
    if (place === undefined) {
      place = columnReference(this.columns.length, items.length);
      this.known.set(key, place);
      this.columns.push([...items]);
    }
    return place;
  };

  sheet(): WriteSheet | null {
    if (this.columns.length === 0) return null;
    const length = Math.max(...this.columns.map((items) => items.length));
    const rows: FileValue[][] = Array.from({ length }, (_, row) =>
      this.columns.map((items) => items[row] ?? null),
    );
    return { name: listsSheet, hidden: true, rows };
  }
}

/** Lists by the references that validations make to them, with and without quotes around the sheet. */
export function readLists(sheet: FileSheet | undefined): Map<string, readonly string[]> {
  const lists = new Map<string, readonly string[]>();
  const width = Math.max(0, ...(sheet?.rows ?? []).map((row) => row.length));
  for (let column = 0; column < width; column++) {
    const items: string[] = [];
    for (const row of sheet?.rows ?? []) {
      const value = row[column];
      if (value === null || value === undefined) break;
      items.push(String(value));
    }
    const place = columnReference(column, items.length);
    lists.set(place, items);
    lists.set(place.replaceAll("'", ''), items);
  }
  return lists;
}
