/**
 * Prints how long matching takes beside other ways and what the best plan is worth beside theirs, what every call of the
 * add-in costs, and how well the checks find planted errors. One run, the same instances for all.
 */
import { printCalls, printYear } from './calls';
import { printGroups } from './matching/groups';
import { printCold, printSpeed } from './matching/speed';
import { printDistrict, printWholeRuns } from './matching/wholeRun';
import { printWorth } from './matching/worth';
import { printChecks } from './registry';

const [, , only, ...rest] = process.argv;

/** The first four are for processes of their own. */
const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  year: () => printYear(Number(rest[0]), rest[1] === 'bad' ? 'bad' : 'ordinary'),
  cold: () => printCold(Number(rest[0])),
  district: printDistrict,
  matching: async () => {
    await printSpeed();
    printWorth();
    printGroups();
    printWholeRuns();
  },
  calls: printCalls,
  checks: printChecks,
};

if (only === undefined) {
  console.log(`Node ${process.version}`);
  for (const part of ['matching', 'calls', 'checks']) await parts[part]!();
} else {
  await parts[only]!();
}
