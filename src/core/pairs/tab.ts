import { isDateCell } from '../cells/cell';
import type { Grid } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import { readTable, type Table, type TableRow, textAt } from '../tabs/table';
import { type PairRecord, type PairStatus, pairStatuses } from './pair';

const columns = [
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
  column('status', 'Статус', 150, {
    choices: pairStatuses,
    note: 'Меняется вместе с приказом; «снята» – пара больше не действует.',
  }),
  column('approvedOn', 'Утверждена', 95, { kind: 'date', align: 'center' }),
  column('order', 'Приказ', 150),
];

/** Below the heading. */
const titleRow = 2;

export function pairsTab(pairs: readonly PairRecord[], title: string): Tab {
  return {
    key: 'pairs',
    name: 'Пары',
    hidden: false,
    protected: false,
    columns,
    above: [{ look: 'title', cells: [title] }],
    titles: true,
    rows: pairs.map((pair) => ({
      look: pair.status === 'снята' ? 'muted' : 'plain',
      cells: [
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
        pair.status,
        pair.approvedOn ? { date: pair.approvedOn } : null,
        pair.order,
      ],
    })),
  };
}

/** Null when the tab is not there or was cut off before it was filled. */
export function readPairsTable(grid: Grid | null): Table | null {
  return grid && readTable(grid, columns);
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
  return (table?.rows ?? []).map(recordOf).filter((pair) => pair.mentee !== '' && pair.mentor !== '');
}

function recordOf(row: TableRow): PairRecord {
  const points = row.cells.points ?? null;
  const approved = row.cells.approvedOn ?? null;
  return {
    mentee: textAt(row, 'mentee'),
    mentor: textAt(row, 'mentor'),
    menteeName: textAt(row, 'menteeName'),
    menteeAbout: textAt(row, 'menteeAbout'),
    mentorName: textAt(row, 'mentorName'),
    mentorAbout: textAt(row, 'mentorAbout'),
    form: textAt(row, 'form'),
    points: typeof points === 'number' ? points : null,
    why: textAt(row, 'why'),
    locked: textAt(row, 'locked') === 'да',
    status: statusOf(textAt(row, 'status')),
    approvedOn: isDateCell(approved) ? approved.date : null,
    order: textAt(row, 'order'),
  };
}

/** Whatever else a person typed there, the pair is in force until it says otherwise. */
function statusOf(text: string): PairStatus {
  return pairStatuses.find((status) => status === text) ?? 'утверждена';
}
