import { servedIn } from '../../src/core/matching/explain/trials';
import { proves } from '../../src/core/matching/solver/certificate';
import { optimum } from '../../src/core/matching/solver/optimum';
import type { Problem } from '../../src/core/matching/solver/problem';
import { dice } from '../../test/core/matching/solver/problems';
import { round, timed } from '../timing';
import { school, shapes } from './instances';

/** Groups that go to one mentor, least loads and people kept apart: how long the search takes and whether it ends. */
export function printGroups(): void {
  console.log(
    'Must-groups, least loads and mentees kept apart (one run each). «gap»: people and points that might still be won when the effort is spent; 0 = proven.',
  );
  const rows = shapes.slice(0, 4).flatMap((shape) =>
    (shape.mentees > 200 ? [0.05] : [0.1, 0.3]).map((share) => {
      const problem = knotty(school(shape), share);
      let best = optimum(problem);
      const time = timed(() => {
        best = optimum(problem);
      });
      return {
        school: shape.title,
        groups: problem.groups.length,
        'least loads': problem.mentors.filter(({ least }) => least > 1).length,
        apart: problem.apart.length,
        ms: round(time),
        served: servedIn(best.plan),
        'without them': servedIn(optimum(school(shape)).plan),
        gap: best.gap ? `${best.gap.served} / ${best.gap.score / 10}` : '0',
        proven: best.gap === null && proves(problem, best),
      };
    }),
  );
  console.table(rows);
}

/** So large a share of the mentors wants two at least, and of the mentees is in a group of two or three or kept apart. */
function knotty(problem: Problem, share: number): Problem {
  const next = dice(problem.mentees.length + Math.round(100 * share));
  const groups: number[][] = [];
  const apart: (readonly [number, number])[] = [];
  for (let i = 0; i + 3 < problem.mentees.length; i += 4) {
    const draw = next(100) / 100;
    if (draw < share) groups.push(next(2) === 0 ? [i, i + 1] : [i, i + 1, i + 2]);
    else if (draw < 2 * share) apart.push([i, i + 1]);
  }
  const mentors = problem.mentors.map((host) =>
    host.capacity > 1 && next(100) < 100 * share ? { ...host, least: 2 } : host,
  );
  return { ...problem, mentors, groups, apart };
}
