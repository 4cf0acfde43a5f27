import type { IndexPair, Levels, Plan, Problem } from './problem';
import { WAITING } from './problem';
import { type Limit, moversFrom, type Reach, type Residual, reachOf, residualOf, slack } from './residual';
import { levelsOf, lockedLoads, placeCost } from './units';

/** What would follow from one change in an optimal plan; exact, without solving again. */
export interface Sensitivity {
  /** By mentee with a mentor: the best other mentor and what the whole plan would lose. Null: there is no other. */
  readonly nextBest: readonly (Move | null)[];
  /** By waiting mentee: the cheapest way to take him in all the same. Null: nobody could. */
  readonly forcedIn: readonly (Move | null)[];
  /** By mentor: what one more place would add to the plan. */
  readonly onePlaceMore: readonly Levels[];
  /** By waiting mentee: mentors whose one more place would be his and nobody else's, the most useful first. */
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
  const doors = doorsOf(residual, waiting);

  const toRest = waiting.length > 0 ? reachOf(residual, residual.rest) : null;
  for (const i of toRest ? waiting : []) forcedIn[i] = cheapest(residual, toRest!, i, WAITING)?.move ?? null;
  for (let mentor = 0; mentor < problem.mentors.length; mentor++) {
    const load = fixed[mentor]! + heldBy[mentor]!.length;
    const opens = load === problem.mentors[mentor]!.capacity;
    const worth = opens ? plan.prices[mentor]! - placeCost(load + 1, plan.units) : 0;
    const reach = reachOf(residual, mentor, limitOf(residual, mentor, heldBy[mentor]!, worth));
    for (const i of heldBy[mentor]!) nextBest[i] = cheapest(residual, reach, i, mentor)?.move ?? null;

    const entry = reach.distance[residual.rest]!;
    const gain = Math.max(0, worth - entry);
    onePlaceMore.push(levelsOf(gain, plan.units));
    if (gain <= 0) continue;
    const only = onlyEntrant(doors, reach, entry);
    if (only !== WAITING) entries[only]!.push({ mentor, gain });
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

/** By mentor: the cheapest two of the waiting mentees to come to him, and who the cheapest is. */
interface Doors {
  readonly first: Float64Array;
  readonly second: Float64Array;
  readonly who: Int32Array;
}

function doorsOf(residual: Residual, waiting: readonly number[]): Doors {
  const { rows, rest } = residual;
  const doors = {
    first: new Float64Array(rest).fill(Infinity),
    second: new Float64Array(rest).fill(Infinity),
    who: new Int32Array(rest).fill(WAITING),
  };
  for (const i of waiting) {
    for (let n = rows.start[i]!; n < rows.start[i + 1]!; n++) {
      const j = rows.mentor[n]!;
      const cost = slack(residual, i, n);
      if (cost < doors.first[j]!) {
        doors.second[j] = doors.first[j]!;
        doors.first[j] = cost;
        doors.who[j] = i;
      } else if (cost < doors.second[j]!) doors.second[j] = cost;
    }
  }
  return doors;
}

/** Who comes in at this cost; WAITING when several would as well. */
function onlyEntrant({ first, second, who }: Doors, reach: Reach, cost: number): number {
  let only = WAITING;
  for (let j = 0; j < who.length; j++) {
    const far = reach.distance[j]!;
    if (second[j]! + far === cost) return WAITING;
    if (first[j]! + far !== cost) continue;
    if (only !== WAITING && only !== who[j]) return WAITING;
    only = who[j]!;
  }
  return only;
}

/**
 * A search to a mentor may stop when every guest of his has a move that nothing farther can beat, and when the
 * next guest from the waiting list is known or would not be worth the place any more.
 */
function limitOf(residual: Residual, mentor: number, guests: readonly number[], worth: number): Limit {
  const { rows, rest } = residual;
  // `far`: what his cheapest move found so far leaves for a chain behind the smallest step he could make himself.
  const moves: { far: number; readonly slack: Float64Array }[] = [];
  for (const guest of guests) {
    if (rows.start[guest + 1]! - rows.start[guest]! < 2) continue;
    const costs = new Float64Array(rest + 1).fill(Infinity);
    let least = Infinity;
    for (let n = rows.start[guest]!; n < rows.start[guest + 1]!; n++) {
      if (rows.mentor[n] === mentor) continue;
      const cost = slack(residual, guest, n);
      costs[rows.mentor[n]!] = cost;
      if (cost < least) least = cost;
    }
    moves.push({ far: Infinity, slack: costs.map((cost) => cost - least) });
  }
  let entry = Math.max(0, worth);
  const limit: Limit = {
    cost: moves.length > 0 ? Infinity : entry,
    reached: (node, distance) => {
      // Costs are whole numbers: one more lets equally good guests from the waiting list be found as well.
      if (node === rest && distance < entry) entry = distance + 1;
      let cost = entry;
      for (const move of moves) {
        const far = move.slack[node]! + distance;
        if (far < move.far) move.far = far;
        if (move.far > cost) cost = move.far;
      }
      limit.cost = cost;
    },
  };
  return limit;
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
