import fc from 'fast-check';
import type { Cell } from '../../../src/core/cells/cell';
import type { Area, Grid } from '../../../src/core/cells/grid';
import { gridOf } from '../grid';

/** A table of which it is known what every column holds. */
export interface Known {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The same table as another school would have typed it, and where each of its columns went. */
export interface Disguised {
  readonly grid: Grid;
  /** Old position → new column, from 1. */
  readonly columns: readonly number[];
  /** Columns that were not there before. */
  readonly added: readonly number[];
}

const latin: Readonly<Record<string, string>> = {
  а: 'a',
  е: 'e',
  о: 'o',
  с: 'c',
  р: 'p',
  х: 'x',
  К: 'K',
  Т: 'T',
};

const spellings: readonly ((title: string) => string)[] = [
  (title) => title,
  (title) => title.toUpperCase(),
  (title) => title.toLowerCase().replace(/ё/g, 'е'),
  (title) => `  ${title.replace(/ /g, '  ')} `,
  (title) => title.replace(/ /g, '\u00a0'),
  (title) => title.replace(/ /g, '\n'),
  (title) => `${title}*`,
  (title) => `${title}:`,
  (title) => `${title} (заполняет куратор, пример смотрите на первом листе)`,
  (title) => `${title} (выберите из списка; если сомневаетесь, оставьте пустым)`.slice(0, 64),
  (title) => title.replace(/[аеосрхКТ](?=[а-я]{2})/, (letter) => latin[letter] ?? letter),
];

/** One column of the disguised table: an old one, or one that says nothing. */
type Slot = { readonly of: number } | 'empty' | 'untitled' | { readonly twin: number };

export function disguiseOf(known: Known): fc.Arbitrary<Disguised> {
  const count = known.titles.length;
  // Of two empty columns of one title either may be taken.
  const filled = known.titles.flatMap((_, at) => (known.rows.some((row) => row[at] !== null) ? [at] : []));
  const old = known.titles.map((_, of): Slot => ({ of }));
  const extra = fc.array(
    fc.oneof(
      fc.constant<Slot>('empty'),
      fc.constant<Slot>('untitled'),
      fc.constantFrom(...filled).map((twin): Slot => ({ twin })),
    ),
    { maxLength: 3 },
  );
  return extra.chain((more) => {
    const slots = [...old, ...more];
    return fc
      .record({
        order: fc.shuffledSubarray(slots, { minLength: slots.length }),
        spelling: fc.array(fc.nat(spellings.length - 1), { minLength: count, maxLength: count }),
        above: fc.integer({ min: 0, max: 4 }),
        numbered: fc.boolean(),
        group: fc.option(fc.record({ from: fc.nat(slots.length - 2), size: fc.integer({ min: 2, max: 4 }) })),
      })
      .map((plan) => build(known, plan));
  });
}

interface Plan {
  readonly order: readonly Slot[];
  readonly spelling: readonly number[];
  readonly above: number;
  readonly numbered: boolean;
  readonly group: { readonly from: number; readonly size: number } | null;
}

function build(known: Known, { order, spelling, above, numbered, group }: Plan): Disguised {
  const titleOf = (slot: Slot): Cell => {
    if (typeof slot === 'string') return null;
    if ('twin' in slot) return known.titles[slot.twin]!;
    return spellings[spelling[slot.of]!]!(known.titles[slot.of]!);
  };
  const cellOf = (slot: Slot, row: readonly Cell[]): Cell => {
    if (slot === 'untitled') return 'см. выше';
    return typeof slot === 'string' || 'twin' in slot ? null : (row[slot.of] ?? null);
  };
  const merges: Area[] = [];
  const rows: (readonly Cell[])[] = [];
  for (let row = 1; row <= above; row++) {
    rows.push(row % 2 === 1 ? ['Муниципальная школа, 2026/2027 учебный год'] : []);
    if (row % 2 === 1) merges.push({ fromRow: row, toRow: row, fromColumn: 1, toColumn: order.length });
  }
  const titles = order.map(titleOf);
  if (group) {
    const top = rows.length + 1;
    const last = Math.min(group.from + group.size, order.length);
    const inside = (at: number) => at >= group.from && at < last;
    rows.push(
      titles.map((title, at) => (inside(at) ? (at === group.from ? 'Общие сведения' : null) : title)),
    );
    rows.push(titles.map((title, at) => (inside(at) ? title : null)));
    merges.push({ fromRow: top, toRow: top, fromColumn: group.from + 1, toColumn: last });
    titles.forEach((title, at) => {
      if (!inside(at) && title !== null)
        merges.push({ fromRow: top, toRow: top + 1, fromColumn: at + 1, toColumn: at + 1 });
    });
  } else rows.push(titles);
  if (numbered) rows.push(order.map((_, at) => at + 1));
  rows.push(...known.rows.map((row) => order.map((slot) => cellOf(slot, row))));
  return {
    grid: gridOf(known.name, rows, { merges }),
    columns: known.titles.map(
      (_, of) => order.findIndex((slot) => typeof slot === 'object' && 'of' in slot && slot.of === of) + 1,
    ),
    added: order.flatMap((slot, at) => (typeof slot === 'object' && 'of' in slot ? [] : [at + 1])),
  };
}
