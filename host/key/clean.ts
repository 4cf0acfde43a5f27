import type { Cell, SheetState } from '../state/workbook';
import { codesWithin, oncePerPerson } from './codes';
import type { NameFinder } from './names';
import { looksLikePhone, looksPersonal } from './personal';
import { textOf } from './rows';

/** What was emptied on a tab. */
export interface Cleaned {
  readonly cells: number;
  readonly rows: number;
}

/**
 * Names of participants become their codes in cells, notes and drop-downs; whatever else looks personal goes.
 * Officials stay: they sign papers.
 */
export function cleanSheet(sheet: SheetState, participants: NameFinder, officials: NameFinder): Cleaned {
  let count = 0;
  let rows = 0;
  for (const cells of sheet.rows) {
    const before = count;
    const near = new Set(cells.flatMap((cell) => codesWithin(textOf(cell)).map(({ code }) => code)));
    cells.forEach((cell, at) => {
      if (!cell || isOfficial(cell, officials)) return;
      const next = withCodes(cell, participants, near);
      const gone = isPersonal(
        typeof next.value === 'string' ? { value: officials.without(next.value) } : next,
      );
      if (gone) count++;
      cells[at] = gone ? bare(next) : next;
    });
    if (count > before) rows++;
  }
  return { cells: count, rows };
}

export function isPersonal(cell: Cell): boolean {
  return typeof cell.value === 'number' ? looksLikePhone(cell.value) : looksPersonal(textOf(cell));
}

/** Only the look of the cell: notes and drop-downs may hold names as well. */
export function bare({ style }: Cell): Cell | null {
  return style ? { style } : null;
}

/** Nothing but the official's name stands there, as on the tab of settings. */
function isOfficial(cell: Cell, officials: NameFinder): boolean {
  const text = textOf(cell).trim();
  return text !== '' && officials.without(text).trim() === '';
}

function withCodes(cell: Cell, participants: NameFinder, near: ReadonlySet<string>): Cell {
  const text = textOf(cell);
  const found = participants.coded(text, near);
  const coded = found === text ? text : oncePerPerson(found);
  const note = participants.coded(cell.note ?? '');
  const { runs, formula, note: _, rule, ...rest } = cell;
  // What belongs to the old text goes with it.
  const same = coded === text;
  return {
    ...rest,
    ...(same ? {} : { value: coded }),
    ...(same && runs ? { runs } : {}),
    ...(same && formula && !names(formula, participants) ? { formula } : {}),
    ...(note === '' || looksPersonal(note) ? {} : { note }),
    ...(rule && !names(JSON.stringify(rule), participants) ? { rule } : {}),
  };
}

function names(text: string, participants: NameFinder): boolean {
  return participants.coded(text) !== text || looksPersonal(text);
}
