import { optionsFor } from '../../src/core/matching/options';
import { propose } from '../../src/core/matching/propose';
import { prepared } from '../../src/core/matching/request';
import { middle, ownProcess, round, timed } from '../timing';
import { district } from './people';

/** Of the heap: with less than this Apps Script would not get through a district either. */
const megabytes = 256;

interface Run {
  readonly pairs: number;
  readonly possible: number;
  readonly waiting: number;
  readonly building: number;
  readonly all: number;
  readonly peak: number;
}

/** A district from people to sentences: pairs found, proven, every pair and every waiting person explained. */
export function printDistrict(): void {
  const request = district(5000, 1500);
  let possible = 0;
  const building = timed(() => {
    possible = prepared(request).matching.problem.arcs.score.length;
  });
  let pairs = 0;
  let waiting = 0;
  const all = timed(() => {
    const proposal = propose(request);
    if (!proposal.proof.proven) throw new Error('Not proven');
    pairs = proposal.pairs.length;
    waiting = proposal.unmatched.length;
  });
  const peak = process.resourceUsage().maxRSS / 1024;
  const run: Run = { pairs, possible, waiting, building, all, peak };
  console.log(JSON.stringify(run));
}

export function printWholeRuns(): void {
  const run = JSON.parse(ownProcess(['district'], { node: [`--max-old-space-size=${megabytes}`] })) as Run;
  console.log(
    `5000 x 1500 from people to explained pairs, in a process whose heap may grow to ${megabytes} MB: ${round(run.all / 1000)} s (of that possible pairs ${round(run.building / 1000)} s), ${run.pairs} pairs of ${run.possible} possible, ${run.waiting} waiting, peak of the process ${Math.round(run.peak)} MB. Through the sheets on a bad day: pairs.propose below.`,
  );
  printOverrides();
}

/** She looks at what another mentor would cost, takes one, and everything is proposed anew around it. */
function printOverrides(): void {
  const request = district(300, 100);
  const proposal = propose(request);
  const keep = proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor }));
  const onScreen = { ...request, wishes: { ...request.wishes, keep } };
  const asking: number[] = [];
  const solving: number[] = [];
  for (const { mentee } of keep.slice(0, 40)) {
    let to = '';
    asking.push(
      timed(() => {
        const options = optionsFor(onScreen, mentee)?.options ?? [];
        to = options.find((one) => !one.present && one.mentor !== '' && one.forbidden === '')?.mentor ?? '';
      }),
    );
    if (to === '') continue;
    const locked = [{ mentee, mentor: to }];
    solving.push(timed(() => propose({ ...onScreen, wishes: { ...onScreen.wishes, locked } })));
  }
  const slowest = (times: readonly number[]): number => round(Math.max(...times));
  console.log(
    `300 x 100, another mentor for one mentee (${solving.length} of them), ms: what each choice costs ${round(middle(asking))} (slowest ${slowest(asking)}), everything anew with the choice kept ${round(middle(solving))} (slowest ${slowest(solving)}).`,
  );
}
