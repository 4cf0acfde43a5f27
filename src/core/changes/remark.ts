import { columnCount, rowCount } from '../cells/grid';
import { type Look, type Mark, partFor, withoutMark } from './mark';
import { codeOf, columnOf, type Sight, titleOf } from './sight';

/** A cell, rows and columns from 1, as it looks now. */
export interface LookAt extends Look {
  readonly row: number;
  readonly column: number;
}

/** What is to be said in a cell. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly colour: string;
}

interface At {
  readonly row: number;
  readonly column: number;
}

/** Cells in which marks of a tab may be now, and those that are to be marked. */
export function cellsToLookAt(
  sight: Sight,
  marks: readonly Mark[],
  remarks: readonly Remark[],
): readonly At[] {
  const cells = new Map<string, At>();
  const searched = new Set<number>();
  const add = ({ row, column }: At): void => {
    cells.set(nameOf({ row, column }), { row, column });
  };
  for (const one of remarks) add(one);
  for (const mark of marks) {
    const column = columnOf(sight, mark.title, mark.column);
    const coded = sight.rows.has(mark.person);
    if (coded || !searched.has(column)) for (const one of candidates(sight, mark)) add(one);
    // Without a code the whole column comes into question.
    if (!coded) searched.add(column);
  }
  return Array.from(cells.values());
}

/** Null = as it is. */
export interface NewLook extends At {
  readonly note: string | null;
  readonly background: string | null;
}

export interface Remarked {
  /** Cells that must look otherwise. */
  readonly looks: readonly NewLook[];
  /** All marks of the tab from now on. */
  readonly marks: readonly Mark[];
}

/** Takes the old marks out and puts the new ones in: a cell never gets a second mark upon the first. */
export function remark(
  sight: Sight,
  marks: readonly Mark[],
  remarks: readonly Remark[],
  images: readonly LookAt[],
): Remarked {
  const now = new Map(images.map((image) => [nameOf(image), image]));
  const next = new Map<string, LookAt>(now);
  const claimed = new Set<string>();
  const isCoded = ({ person }: Mark): boolean => sight.rows.has(person);
  for (const mark of [...marks.filter(isCoded), ...marks.filter((one) => !isCoded(one))])
    for (const at of placesOf(sight, mark, now, claimed)) {
      const name = nameOf(at);
      claimed.add(name);
      const look = next.get(name);
      if (look) next.set(name, { ...look, ...withoutMark(look, mark) });
    }
  const put = remarks.flatMap(({ row, column, text, colour }): readonly Mark[] => {
    const look = next.get(nameOf({ row, column }));
    if (!look) return [];
    const part = partFor(look.note, text);
    next.set(nameOf(look), { ...look, note: look.note + part, background: colour });
    return [
      {
        sheetId: sight.grid.sheetId,
        person: codeOf(sight, row),
        row,
        column,
        title: titleOf(sight, column),
        noteBefore: look.note,
        part,
        colourBefore: look.background,
        colourAfter: colour,
      },
    ];
  });
  const looks = images.map(({ row, column, note, background }): NewLook => {
    const look = next.get(nameOf({ row, column }))!;
    return {
      row,
      column,
      note: look.note === note ? null : look.note,
      background: look.background === background ? null : look.background,
    };
  });
  return { looks: looks.filter((look) => look.note !== null || look.background !== null), marks: put };
}

/** By the code, and of a copied row in every copy; without one, or when it has gone, by what is written there. */
function placesOf(
  sight: Sight,
  mark: Mark,
  now: ReadonlyMap<string, LookAt>,
  claimed: ReadonlySet<string>,
): readonly At[] {
  const all = candidates(sight, mark);
  if (sight.rows.has(mark.person)) return all;
  const free = all.filter((at) => !claimed.has(nameOf(at)));
  const noteOf = (at: At): string => now.get(nameOf(at))?.note ?? '';
  const found =
    free.find((at) => noteOf(at) === mark.noteBefore + mark.part) ??
    free.find((at) => noteOf(at).includes(mark.part)) ??
    free.find(({ row }) => row === mark.row && mark.person === '');
  return found ? [found] : [];
}

/** The old row first. */
function candidates(sight: Sight, { person, row, column, title }: Mark): readonly At[] {
  const at = columnOf(sight, title, column);
  if (at > columnCount(sight.grid)) return [];
  const rows = sight.rows.get(person) ?? Array.from({ length: rowCount(sight.grid) }, (_, i) => i + 1);
  return [...rows.filter((one) => one === row), ...rows.filter((one) => one !== row)].map((one) => ({
    row: one,
    column: at,
  }));
}

function nameOf({ row, column }: At): string {
  return `${row} ${column}`;
}
