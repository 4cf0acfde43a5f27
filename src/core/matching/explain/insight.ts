import { isPlain } from '../solver/optimum';
import type { Plan, Problem } from '../solver/problem';
import { WAITING } from '../solver/problem';
import { type Sensitivity, sensitivityOf } from '../solver/sensitivity';
import { solve } from '../solver/solve';

/** What follows from single changes of a plan, and under which restriction that was found out. */
export interface Insight {
  readonly problem: Problem;
  readonly plan: Plan;
  /** Null when the plan is not known to be the best. */
  readonly sensitivity: Sensitivity | null;
}

/**
 * Prices tell everything where there are no groups, minima and people kept apart. Where there are, groups and minima
 * are left as they are: what is said of one change then holds, though a larger change might do even better.
 */
export function insightOf(problem: Problem, plan: Plan): Insight {
  if (isPlain(problem)) return { problem, plan, sensitivity: sensitivityOf(problem, plan) };
  const plain = asItStands(problem, plan);
  const again = solve(plain);
  if (isSame(again, plan)) return { problem: plain, plan: again, sensitivity: sensitivityOf(plain, again) };
  // Another plan is just as good: this one is told apart by what stands in it.
  const current = plan.mentorOf.flatMap((mentor, mentee) => (mentor === WAITING ? [] : [{ mentee, mentor }]));
  const anchored = { ...plain, current };
  const kept = solve(anchored);
  const sensitivity = isSame(kept, plan) ? sensitivityOf(anchored, kept) : null;
  return { problem: anchored, plan: sensitivity ? kept : plan, sensitivity };
}

function isSame(a: Plan, b: Plan): boolean {
  return a.mentorOf.every((mentor, i) => mentor === b.mentorOf[i]);
}

/** The same without groups, minima and people apart, narrowed so that no single chain of moves can break them. */
function asItStands(problem: Problem, plan: Plan): Problem {
  const { mentee, mentor, score } = problem.arcs;
  const load = problem.mentors.map(() => 0);
  for (const j of plan.mentorOf) if (j !== WAITING) load[j]!++;
  const fixed = new Set(problem.groups.flat());
  plan.mentorOf.forEach((j, i) => {
    if (j !== WAITING && problem.mentors[j]!.least > 1 && load[j]! <= problem.mentors[j]!.least) fixed.add(i);
  });
  // Nobody goes alone to a mentor who takes no fewer than several, whatever places he adds.
  const idle = problem.mentors.map(({ least }, j) => least > 1 && load[j] === 0);
  const shut = new Set<string>();
  for (const [a, b] of problem.apart) {
    shut.add(`${a} ${plan.mentorOf[b]}`);
    shut.add(`${b} ${plan.mentorOf[a]}`);
  }
  const arcs = { mentee: [] as number[], mentor: [] as number[], score: [] as number[] };
  const locked = [...problem.locked];
  const settled = new Set(locked.map((pair) => pair.mentee));
  for (let a = 0; a < score.length; a++) {
    const pair = { mentee: mentee[a]!, mentor: mentor[a]!, score: score[a]! };
    const here = plan.mentorOf[pair.mentee] === pair.mentor;
    if (settled.has(pair.mentee)) continue;
    if (fixed.has(pair.mentee)) {
      if (here) locked.push(pair);
      continue;
    }
    if (idle[pair.mentor]) continue;
    if (!here && shut.size > 0 && shut.has(`${pair.mentee} ${pair.mentor}`)) continue;
    arcs.mentee.push(pair.mentee);
    arcs.mentor.push(pair.mentor);
    arcs.score.push(pair.score);
  }
  return {
    ...problem,
    mentors: problem.mentors.map((host) => ({ ...host, least: 0 })),
    arcs,
    locked,
    groups: [],
    apart: [],
  };
}
