import { Chance } from '../examples/school/chance';
import { checkRegistries } from '../src/core/checks/check';
import { readRegistries } from '../src/core/registry/recognise';
import { gridsOf } from './registry/book';
import { cleanBook, today } from './registry/clean';
import { findingsIn, remembered } from './registry/measure';
import { respell } from './registry/otherwise';
import { scoresOf } from './registry/plan';

const rounds = 5;

/** How sure the checks are on planted errors, and how long and how large they are on a district's registry. */
export function printChecks(): void {
  console.log('Checks: errors planted into a clean registry of 1500 people, five of each kind.');
  const scores = scoresOf({ mentees: 1000, mentors: 500 }, 5);
  const percent = (part: number, whole: number): string =>
    whole === 0 ? '–' : `${Math.round((100 * part) / whole)} %`;
  const rows = Array.from(scores).map(([rule, { planted, found, stray }]) => ({
    rule,
    planted,
    recall: percent(found, planted),
    precision: percent(found, found + stray.length),
  }));
  console.table(rows);
  const book = cleanBook({ mentees: 1000, mentors: 500 });
  console.log(`Findings in the clean registry: ${findingsIn(book, remembered(book)).length}`);
  respell(book, new Chance(3));
  const told = findingsIn(book, remembered(book)).filter(({ severity }) => severity !== 'hint');
  console.log(`Errors and warnings in it when every value is written in another right way: ${told.length}`);
  printSpeed();
}

function printSpeed(): void {
  const grids = gridsOf(cleanBook({ mentees: 5000, mentors: 1000 }));
  const { settings, lists } = cleanBook({ mentees: 2, mentors: 1 });
  const cells = grids.reduce((sum, grid) => sum + grid.cells.length * (grid.cells[0]?.length ?? 0), 0);
  let [reading, checking] = [Infinity, Infinity];
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    const registries = readRegistries(grids, today);
    const read = performance.now();
    checkRegistries({ today, registries, grids, settings, lists, strangers: null });
    const end = performance.now();
    reading = Math.min(reading, read - start);
    checking = Math.min(checking, end - read);
  }
  console.log(
    `5000 + 1000 people, ${cells} cells: read ${Math.round(reading)} ms, checked ${Math.round(checking)} ms (best of ${rounds}), peak of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB.`,
  );
}
