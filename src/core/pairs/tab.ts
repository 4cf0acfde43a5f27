import { isDateCell } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import { cellAt, type Grid } from '../cells/grid';
import { schoolYear } from '../cells/schoolYear';
import { column } from '../tabs/column';
import type { Tab, TabCell, TabColumn } from '../tabs/tab';
import { readTable, type Table, type TableRow, textAt } from '../tabs/table';
import { isInForce, type PairRecord, pairStatuses, readStatus } from './pair';

/** Those that every version of the tab has. */
const pairColumns: readonly TabColumn[] = [
  column('mentee', 'Код наставляемого', 110, { wrap: false }),
  column('menteeName', 'Наставляемый', 160),
  column('menteeAbout', 'Класс, должность', 130),
  column('mentor', 'Код наставника', 110, { wrap: false }),
  column('mentorName', 'Наставник', 160),
  column('mentorAbout', 'Должность, класс', 160),
  column('form', 'Форма', 155),
  column('points', 'Баллы', 65, { kind: 'number', format: '0.0', align: 'center' }),
  column('why', 'Почему', 480),
  column('locked', 'Закреплена', 90, {
    align: 'center',
    choices: ['да'],
    note: '«да» – при новом подборе пара останется как есть.',
  }),
  column('status', 'Статус', 160, {
    choices: pairStatuses,
    note: 'Проще менять в панели, на экране «Пары в работе»: там же записывается причина, и всё можно отменить.',
  }),
  column('approvedOn', 'Утверждена', 95, { kind: 'date', align: 'center' }),
  column('order', 'Приказ', 150),
];

/** Later ones stand last: nothing moves on a tab made before them. */
const laterColumns: readonly TabColumn[] = [
  column('reason', 'Причина', 200, { note: 'Почему пара завершена, приостановлена или снята.' }),
  column('since', 'С какого дня', 95, { kind: 'date', align: 'center' }),
];

export const allPairColumns: readonly TabColumn[] = [...pairColumns, ...laterColumns];

/** Below the heading. */
const titleRow = 2;

/**
 * A tab made before «Причина» and «С какого дня» gets them only while the columns right of it are empty. Where a person
 * keeps something there it stays as it is: «История пар» has the reason and the day in any case.
 */
function columnsToWrite(grid: Grid | null): readonly TabColumn[] {
  const table = grid && readTable(grid, pairColumns);
  if (!grid || !table || hasLaterColumns(grid, table)) return allPairColumns;
  return isEmptyBeside(grid, allPairColumns.length) ? allPairColumns : pairColumns;
}

function hasLaterColumns(grid: Grid, { titleRow: row }: Table): boolean {
  const titles = grid.cells[row - 1] ?? [];
  return laterColumns.some(({ title }) => titles.includes(title));
}

function isEmptyBeside(grid: Grid, end: number): boolean {
  return grid.cells.every((row) => row.slice(pairColumns.length, end).every((cell) => cell === null));
}

/** Something of a person's stands right of the pairs, below the titles. */
export function hasNotesBeside(grid: Grid): boolean {
  const table = readPairsTable(grid);
  const own = table && hasLaterColumns(grid, table) ? allPairColumns : pairColumns;
  return (
    table?.rows.some(({ row }) => grid.cells[row - 1]!.slice(own.length).some((cell) => cell !== null)) ??
    false
  );
}

/** Of the tab's heading: «Наставнические пары, 2025/2026 учебный год»; null when a person has reworded it. */
export function yearOfPairs(grid: Grid | null): string | null {
  const heading = grid && cellAt(grid, 1, 1);
  return typeof heading === 'string' ? (schoolYear(heading)?.title ?? null) : null;
}

/** `grid`: the tab as it stands, null before the first pairs. */
export function pairsTab(pairs: readonly PairRecord[], title: string, grid: Grid | null): Tab {
  const columns = columnsToWrite(grid);
  return {
    key: 'pairs',
    name: 'Пары',
    hidden: false,
    protected: false,
    columns,
    above: [{ look: 'title', cells: [title] }],
    titles: true,
    rows: pairs.map((pair) => ({
      look: isInForce(pair) ? 'plain' : 'muted',
      cells: pairCells(pair).slice(0, columns.length),
    })),
  };
}

/** In the order of {@link allPairColumns}. */
export function pairCells(pair: PairRecord): readonly TabCell[] {
  const dated = (day: string | null): { date: string } | null => (day ? { date: day } : null);
  return [
    pair.mentee,
    pair.menteeName,
    pair.menteeAbout,
    pair.mentor,
    pair.mentorName,
    pair.mentorAbout,
    pair.form,
    pair.points,
    pair.why,
    pair.locked ? 'да' : null,
    pair.unread || pair.status,
    dated(pair.approvedOn),
    pair.order,
    pair.reason,
    dated(pair.since),
  ];
}

/** Null when the tab is not there or was cut off before it was filled. */
export function readPairsTable(grid: Grid | null): Table | null {
  const table = grid && readTable(grid, pairColumns);
  return grid && table && hasLaterColumns(grid, table) ? readTable(grid, allPairColumns) : table;
}

/** Whether writing the pairs anew would part them from what a person keeps to the right of them. */
export function pairsDisarranged(grid: Grid | null): boolean {
  const table = readPairsTable(grid);
  if (!table) return false;
  const inPlace = ({ row, cells }: TableRow, at: number): boolean =>
    row === titleRow + 1 + at && cells.mentee !== null && cells.mentor !== null;
  return !table.intact || table.titleRow !== titleRow || !table.rows.every(inPlace);
}

export function pairsOf(table: Table | null): readonly PairRecord[] {
  return (table?.rows ?? []).map(pairIn).filter((pair) => pair.mentee !== '' && pair.mentor !== '');
}

/** From a row of any tab with the columns of «Пары». */
export function pairIn(row: TableRow): PairRecord {
  const text = (key: string): string => textAt(row, key);
  const day = (key: string): IsoDate | null => {
    const cell = row.cells[key] ?? null;
    return isDateCell(cell) ? cell.date : null;
  };
  const points = row.cells.points ?? null;
  const written = text('status');
  const status = readStatus(written);
  return {
    mentee: text('mentee'),
    mentor: text('mentor'),
    menteeName: text('menteeName'),
    menteeAbout: text('menteeAbout'),
    mentorName: text('mentorName'),
    mentorAbout: text('mentorAbout'),
    form: text('form'),
    points: typeof points === 'number' ? points : null,
    why: text('why'),
    locked: text('locked') === 'да',
    // Whatever else a person typed there, the pair is in force until it says otherwise.
    status: status ?? (text('order') === '' ? 'предложена' : 'утверждена приказом'),
    unread: status ? '' : written,
    approvedOn: day('approvedOn'),
    order: text('order'),
    reason: text('reason'),
    since: day('since'),
  };
}
