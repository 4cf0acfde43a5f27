import type { SpreadsheetState } from '../../state/workbook';
import { fileGrid, parseReference, reference } from './a1';
import type { FileName, FileSheet } from './hucre';

const longestSheetName = 31;

/** Names of the sheets as the file can hold them: at most 31 characters, none of []:*?/\, no two alike. */
export function fileSheetNames(state: SpreadsheetState): Map<number, string> {
  const taken = new Set<string>(['history', '_списки']);
  const names = new Map<number, string>();
  for (const sheet of state.sheets) {
    const plain = sheet.name.replace(/[[\]:*?/\\]/g, '_').replace(/^'|'$/g, '_') || 'Лист';
    let name = plain.slice(0, longestSheetName);
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const tail = ` (${n})`;
      name = plain.slice(0, longestSheetName - tail.length) + tail;
    }
    taken.add(name.toLowerCase());
    names.set(sheet.id, name);
  }
  return names;
}

export interface SplitNames {
  readonly named: SpreadsheetState['namedRanges'];
  /** Constants, formulas, names of one sheet: not modelled, kept. */
  readonly others: readonly FileName[];
}

export function readNames(names: readonly FileName[], sheetIds: ReadonlyMap<string, number>): SplitNames {
  const named: SpreadsheetState['namedRanges'] = [];
  const others: FileName[] = [];
  for (const name of names) {
    // Excel makes this one anew for every filter.
    if (name.name === '_xlnm._FilterDatabase') continue;
    const place = name.scope === undefined ? parseReference(name.range) : null;
    const sheetId = place ? sheetIds.get(place.sheet) : undefined;
    if (place && sheetId !== undefined && !name.name.startsWith('_xlnm.')) {
      named.push({ name: name.name, sheetId, range: place.box });
    } else others.push(name);
  }
  return { named, others };
}

export function fileNames(
  state: SpreadsheetState,
  others: readonly FileName[],
  sheetNames: ReadonlyMap<number, string>,
): FileName[] {
  const present = new Set(sheetNames.values());
  const named = state.namedRanges.flatMap(({ name, sheetId, range }) => {
    const sheet = sheetNames.get(sheetId);
    return sheet === undefined ? [] : [{ name, range: reference(sheet, range) }];
  });
  return [...named, ...others.filter((name) => name.scope === undefined || present.has(name.scope))];
}

/** Print areas as names: the library itself forgets the quotes around a sheet name with spaces. */
export function printNames(sheet: string, setup: FileSheet['pageSetup']): FileName[] {
  const quoted = reference(sheet, { row: 0, column: 0, rows: 1, columns: 1 }).split('!')[0];
  const titles = [setup?.printTitlesColumn, setup?.printTitlesRow].filter((part) => part !== undefined);
  const names: FileName[] = [];
  if (setup?.printArea) {
    names.push({ name: '_xlnm.Print_Area', range: `${quoted}!${setup.printArea}`, scope: sheet });
  }
  if (titles.length > 0) {
    names.push({
      name: '_xlnm.Print_Titles',
      range: titles.map((part) => `${quoted}!${part}`).join(','),
      scope: sheet,
    });
  }
  return names;
}

/** Sizes of the host's grid for a read sheet: Google's 1000 × 26 or the used part and room to write on. */
export function gridSize(usedRows: number, usedColumns: number): { maxRows: number; maxColumns: number } {
  return {
    maxRows: Math.min(Math.max(1000, usedRows + 100), fileGrid.rows),
    maxColumns: Math.min(Math.max(26, usedColumns), fileGrid.columns),
  };
}
