import type { IndexPair, Levels, Plan, Problem } from './problem';
import { WAITING } from './problem';
import { moversFrom, type Reach, type Residual, reachOf, residualOf, slack } from './residual';
import { levelsOf, lockedLoads, placeCost } from './units';

/** What would follow from one change in an optimal plan; exact, without solving again. */
export interface Sensitivity {
  /** By mentee with a mentor: the best other mentor and what the whole plan would lose. Null: there is no other. */
  readonly nextBest: readonly (Move | null)[];
  /** By waiting mentee: the cheapest way to take him in all the same. Null: nobody could. */
  readonly forcedIn: readonly (Move | null)[];
  /** By mentor: what one more place would add to the plan. */
  readonly onePlaceMore: readonly Levels[];
  /** By waiting mentee: mentors whose one more place would be his, the most useful first. */
  readonly wouldEnter: readonly (readonly number[])[];
}

export interface Move extends IndexPair {
  readonly loss: Levels;
  /** Others who would have to change their mentor or lose him. */
  readonly movers: readonly number[];
}

export function sensitivityOf(problem: Problem, plan: Plan): Sensitivity {
  const residual = residualOf(problem, plan);
  const waiting = plan.mentorOf.flatMap((mentor, i) => (mentor === WAITING ? [i] : []));
  const heldBy: number[][] = problem.mentors.map(() => []);
  plan.mentorOf.forEach((mentor, i) => {
    if (mentor !== WAITING && !residual.settled.has(i)) heldBy[mentor]!.push(i);
  });
  const nextBest: (Move | null)[] = problem.mentees.map(() => null);
  const forcedIn: (Move | null)[] = problem.mentees.map(() => null);
  const entries: { mentor: number; gain: number }[][] = problem.mentees.map(() => []);
  const onePlaceMore: Levels[] = [];
  const fixed = lockedLoads(problem);

  const toRest = reachOf(residual, residual.rest);
  for (const i of waiting) forcedIn[i] = cheapest(residual, toRest, i, WAITING)?.move ?? null;
  for (let mentor = 0; mentor < problem.mentors.length; mentor++) {
    const reach = reachOf(residual, mentor);
    for (const i of heldBy[mentor]!) nextBest[i] = cheapest(residual, reach, i, mentor)?.move ?? null;

    const load = fixed[mentor]! + heldBy[mentor]!.length;
    const opens = load === problem.mentors[mentor]!.capacity;
    const entry = reach.distance[residual.rest]!;
    const gain =
      opens && entry < Infinity ? plan.prices[mentor]! - entry - placeCost(load + 1, plan.units) : 0;
    onePlaceMore.push(levelsOf(Math.max(0, gain), plan.units));
    if (gain <= 0) continue;
    for (const i of waiting) {
      if (cheapest(residual, reach, i, WAITING)?.cost === entry) entries[i]!.push({ mentor, gain });
    }
  }
  return {
    nextBest,
    forcedIn,
    onePlaceMore,
    wouldEnter: entries.map((list) =>
      list.sort((a, b) => b.gain - a.gain || a.mentor - b.mentor).map(({ mentor }) => mentor),
    ),
  };
}

/** The mentee's cheapest move away from where he is, whatever follows until the chain closes. */
function cheapest(
  residual: Residual,
  reach: Reach,
  mentee: number,
  present: number,
): { readonly cost: number; readonly move: Move } | null {
  const { rows, plan } = residual;
  let best = Infinity;
  let mentor = WAITING;
  for (let n = rows.start[mentee]!; n < rows.start[mentee + 1]!; n++) {
    const j = rows.mentor[n]!;
    if (j === present) continue;
    const cost = slack(residual, mentee, n) + reach.distance[j]!;
    if (cost >= best) continue;
    best = cost;
    mentor = j;
  }
  if (mentor === WAITING) return null;
  return {
    cost: best,
    move: { mentee, mentor, loss: levelsOf(best, plan.units), movers: moversFrom(reach, mentor) },
  };
}
