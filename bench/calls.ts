import { school } from '../examples/school/school';
import type { SpreadsheetState } from '../host/state/workbook';
import { bigSchool } from './bigSchool';
import { ownProcess, round } from './timing';
import { type Cost, type Day, yearOf } from './year';

interface Size {
  readonly title: string;
  readonly book: () => SpreadsheetState;
  readonly answers: number;
  /** Of the rules of matching. */
  readonly levels: Readonly<Record<string, string>>;
  /** A district takes long: only the worse of the two days, and what every school does. */
  readonly long: boolean;
}

const sizes: readonly Size[] = [
  { title: 'sample', book: () => school().workbook, answers: 60, levels: {}, long: false },
  {
    title: '5000 + 1500',
    book: () => bigSchool(5000, 1500),
    answers: 1000,
    levels: { subjects: 'must' },
    long: true,
  },
];

/** One year of one school on one day, as JSON: a process of its own, so that its memory is its own. */
export async function printYear(size: number, day: Day): Promise<void> {
  const { book, ...rest } = sizes[size]!;
  console.log(JSON.stringify(await yearOf(book(), { day, ...rest })));
}

/** What each call costs. Only figures: nothing here is a limit. */
export function printCalls(): void {
  console.log('Seconds on Google are estimates (host/runtime/costs.json), of the longest slice.');
  const rows = sizes.flatMap(({ title, long }, n) => {
    const bad = run(n, 'bad');
    const ordinary = long ? [] : run(n, 'ordinary');
    return bad.map((cost, at) => ({
      school: title,
      call: cost.call,
      'service calls': cost.serviceCalls,
      'ordinary, s': long ? '–' : round(ordinary[at]!.virtualSeconds),
      'bad day, s': round(cost.virtualSeconds),
      'slices, bad': cost.slices,
      'real, s': round(cost.realSeconds),
      'peak, MB': Math.round(cost.peakMegabytes),
    }));
  });
  console.table(rows);
}

function run(size: number, day: Day): readonly Cost[] {
  const text = ownProcess(['year', String(size), day], { now: '2026-09-14T09:00:00+03:00' });
  return JSON.parse(text) as readonly Cost[];
}
