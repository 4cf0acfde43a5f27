import type { Cell } from '../../../src/core/cells/cell';
import { sameCell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { readChanges } from '../../../src/core/operations/run/changes/changeLog';
import { type Desk, readDesk } from '../../../src/core/operations/run/desk';
import type { CellPlace, CellRefusal, Ports, Workbook } from '../../../src/core/ports';
import type { Tab, TabRow } from '../../../src/core/tabs/tab';
import { gridOf } from '../grid';
import { today } from '../registry/school';

/** Thrown where an execution is killed. */
export class Killed extends Error {}

/** One tab of the curator's in memory, with just those ports that changes need. */
export class Book {
  readonly rows: Cell[][];
  readonly formats = new Map<string, string>();
  readonly tabs = new Map<string, { readonly tab: Tab; readonly rows: TabRow[] }>();
  locked = false;
  /** Writes until the kill; Infinity = none. */
  writesLeft = Number.POSITIVE_INFINITY;
  writes = 0;
  /** Of the execution, and what every write adds to it. */
  elapsed = 0;
  writeMs = 1;
  /** Cells that the spreadsheet does not let anybody write. */
  readonly refused = new Set<string>();
  private moment = 0;
  private readonly sheetId = 7;
  private readonly codeColumn: number;

  constructor(
    titles: readonly string[],
    rows: readonly (readonly Cell[])[],
    codes: readonly (string | null)[],
  ) {
    this.codeColumn = titles.length + 1;
    this.rows = [
      [...titles, 'Код участника'],
      ...rows.map((row, at) => [...titles.map((_, column) => row[column] ?? null), codes[at] ?? null]),
    ];
  }

  at(row: number, column: number): Cell {
    return this.rows[row - 1]?.[column - 1] ?? null;
  }

  put(row: number, column: number, cell: Cell): void {
    this.rows[row - 1]![column - 1] = cell;
  }

  desk(): Desk {
    return readDesk(this.ports);
  }

  changes() {
    return readChanges(this.ports, this.desk());
  }

  /** Lines of a tab of ours as they stand. */
  lines(key: string): readonly TabRow[] {
    return this.tabs.get(key)?.rows ?? [];
  }

  private readonly workbook: Partial<Workbook> = {
    tabs: () => [
      { sheetId: this.sheetId, name: 'Наставляемые', hidden: false, owned: null },
      ...Array.from(this.tabs.values(), ({ tab }, at) => ({
        sheetId: 90 + at,
        name: tab.name,
        hidden: true,
        owned: tab.key,
      })),
    ],
    read: (tabs) => tabs.map(({ owned }) => (owned === null ? this.grid() : this.tabGrid(owned))),
    identity: () => ({ id: 'book', zone: 'Europe/Moscow', locale: 'ru' }),
    editable: () => !this.locked,
    inspect: (_, cells) => cells.map((cell) => this.image(cell)),
    repair: (_, repairs) =>
      repairs.flatMap(({ row, column, before, after, format }): readonly CellRefusal[] => {
        if (this.refused.has(`${row} ${column}`)) return [{ row, column, because: 'rejected' }];
        if (!sameCell(this.at(row, column), before)) return [{ row, column, because: 'changed' }];
        this.write();
        if (format !== null) this.formats.set(`${row} ${column}`, format);
        this.put(row, column, after);
        return [];
      }),
    writeColumn: (_, column, values) => {
      if (values.length === 0) return;
      this.write();
      for (const { row, value } of values) this.put(row, column, value);
    },
    addRows: (_, after, rows) => {
      this.write();
      const width = this.rows[0]!.length;
      const full = rows.map((row) => Array.from({ length: width }, (__, at) => row[at] ?? null));
      this.rows.splice(after, 0, ...full);
    },
    appendToTab: (tab, rows) => {
      this.write();
      const known = this.tabs.get(tab.key) ?? { tab, rows: [] };
      known.rows.push(...rows);
      this.tabs.set(tab.key, known);
      return 90;
    },
    flush: () => undefined,
  };

  readonly ports = {
    workbook: this.workbook,
    clock: {
      now: () => `2026-09-10T10:00:00.${String(this.moment++).padStart(6, '0')}+03:00`,
      today: () => today,
      elapsed: () => this.elapsed,
    },
    lock: { take: () => true, release: () => undefined },
    ids: { random: (below: number) => (this.moment * 7919) % below },
  } as unknown as Ports;

  private write(): void {
    if (this.writesLeft <= 0) throw new Killed();
    this.writesLeft--;
    this.writes++;
    this.elapsed += this.writeMs;
  }

  private image({ row, column }: CellPlace) {
    const format = this.formats.get(`${row} ${column}`) ?? 'General';
    return { row, column, value: this.at(row, column), formula: '', format, background: '#ffffff', note: '' };
  }

  private grid(): Grid {
    const ownedColumns = [{ column: this.codeColumn, key: 'code' }];
    return gridOf(
      'Наставляемые',
      this.rows.map((row) => [...row]),
      { sheetId: this.sheetId, ownedColumns },
    );
  }

  private tabGrid(key: string): Grid {
    const found = this.tabs.get(key)!;
    const titles = found.tab.columns.map(({ title }) => title);
    return gridOf(found.tab.name, [titles, ...found.rows.map((row) => row.cells as readonly Cell[])], {
      ownedTab: key,
    });
  }
}
