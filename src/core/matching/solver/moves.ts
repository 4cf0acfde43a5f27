import { EFFORT, type Optimum } from './optimum';
import { answersOf, leftWaiting, wholeOf } from './part';
import { type IndexPair, isPlain, type Levels, type Plan, type Problem, WAITING } from './problem';
import { type Reach, type Residual, reachOf, residualOf, withFewestMovers } from './residual';
import { rowsOf } from './rows';
import { Search } from './search';
import { solve } from './solve';
import { keptOf, lossOf } from './sums';
import { levelsOf, unitsOf } from './units';

/** One mentee with another mentor (or WAITING), everything else then as good as can be. */
export interface PricedMove extends IndexPair {
  /** What the whole plan loses; exact. Null: the effort ended before it was worked out. */
  readonly loss: Levels | null;
  /** Others whose mentor changes, with their new mentor or WAITING. */
  readonly movers: readonly IndexPair[];
}

/**
 * Every other mentor this mentee may have without breaking a capacity or a rule, and the waiting list last; in the
 * order of mentors. His own lock is taken off for it, his group moves with him.
 */
export function movesOf(
  problem: Problem,
  best: Optimum,
  mentee: number,
  effort = EFFORT,
): readonly PricedMove[] {
  return isPlain(problem)
    ? plainMoves(problem, best.plan, mentee)
    : searchedMoves(problem, best, mentee, effort);
}

/** Groups and least loads make chains of moves depend on each other: every move is searched for anew. */
function searchedMoves(
  problem: Problem,
  { plan, unkept }: Optimum,
  mentee: number,
  effort: number,
): readonly PricedMove[] {
  // Of equal plans the one that moves fewest people, unless the pairs that stand now already say which.
  const current =
    problem.current.length > 0
      ? problem.current
      : plan.mentorOf.flatMap((at, i) => (at === WAITING ? [] : [{ mentee: i, mentor: at }]));
  const freed = { ...problem, current, locked: problem.locked.filter((pair) => pair.mentee !== mentee) };
  const { part } = wholeOf(freed, unkept.least);
  const parts = optionsOf(part.problem, mentee)
    .map((mentor) => ({ mentor, part: answersOf(part, { mentor, mentee })[0] }))
    .concat({ mentor: WAITING, part: leftWaiting(part, mentee) })
    .filter((option) => option.mentor !== plan.mentorOf[mentee] && option.part !== null);
  let left = effort;
  return parts.flatMap(({ mentor, part }, n): PricedMove[] => {
    const search = new Search(Math.floor(left / (parts.length - n)));
    if (left <= 0) return [{ mentee, mentor, loss: null, movers: [] }];
    const found = search.run(part!);
    left -= search.read;
    if ('short' in found) return [];
    if (found.gap !== null) return [{ mentee, mentor, loss: null, movers: [] }];
    const { mentorOf } = found.plan;
    const sums = { ...found.plan.sums, kept: keptOf(problem, mentorOf) };
    return [
      { mentee, mentor, loss: lossOf(plan.sums, sums), movers: changes(plan.mentorOf, mentorOf, mentee) },
    ];
  });
}

/**
 * One search tells the price of every move. The mentee's going frees his place, so a chain may end there; for one
 * who is locked the plan without him is made first, and he comes into it from outside.
 */
function plainMoves(problem: Problem, plan: Plan, mentee: number): readonly PricedMove[] {
  const units = unitsOf(problem);
  const locked = problem.locked.some((pair) => pair.mentee === mentee);
  const around = locked ? without(problem, mentee) : problem;
  const before = locked ? solve(around, [], units) : plan;
  const residual = residualOf(around, before);
  const rows = locked ? rowsOf(problem, units) : residual.rows;
  const target = before.mentorOf[mentee] === WAITING ? residual.rest : before.mentorOf[mentee]!;
  const reach = withFewestMovers(residual, reachOf(residual, target), target);
  const start = lossOf(plan.sums, before.sums);

  const priced = (mentor: number, cost: number): PricedMove => {
    const after = [...before.mentorOf];
    for (const { mentee: mover, mentor: to } of chainFrom(residual, reach, mentor)) after[mover] = to;
    return {
      mentee,
      mentor,
      loss: added(start, levelsOf(cost, units)),
      movers: changes(plan.mentorOf, after, mentee),
    };
  };
  const profit = residual.profit[mentee]!;
  const moves: PricedMove[] = [];
  for (let n = rows.start[mentee]!; n < rows.start[mentee + 1]!; n++) {
    const mentor = rows.mentor[n]!;
    const far = reach.distance[mentor]!;
    if (mentor === plan.mentorOf[mentee] || far === Infinity) continue;
    moves.push(priced(mentor, profit - rows.weight[n]! + before.prices[mentor]! + far));
  }
  moves.sort((a, b) => a.mentor - b.mentor);
  if (plan.mentorOf[mentee] !== WAITING) moves.push(priced(WAITING, profit + reach.distance[residual.rest]!));
  return moves;
}

/** Who moves where when a guest arrives at the mentor, or when a place on the waiting list is taken. */
function chainFrom(residual: Residual, reach: Reach, mentor: number): readonly IndexPair[] {
  const chain: IndexPair[] = [];
  let at = mentor === WAITING ? residual.rest : mentor;
  for (let next = reach.next[at]!; next >= 0; at = next, next = reach.next[at]!) {
    if (reach.mover[at] === WAITING) continue;
    chain.push({ mentee: reach.mover[at]!, mentor: next === residual.rest ? WAITING : next });
  }
  return chain;
}

/** The problem as if this mentee were not there; he keeps his number. */
function without(problem: Problem, mentee: number): Problem {
  const { arcs } = problem;
  const kept = Array.from(arcs.mentee, (_, a) => a).filter((a) => arcs.mentee[a] !== mentee);
  return {
    ...problem,
    locked: problem.locked.filter((pair) => pair.mentee !== mentee),
    arcs: {
      mentee: kept.map((a) => arcs.mentee[a]!),
      mentor: kept.map((a) => arcs.mentor[a]!),
      score: kept.map((a) => arcs.score[a]!),
    },
  };
}

function optionsOf({ arcs }: Problem, mentee: number): readonly number[] {
  const mentors = Array.from(arcs.mentor).filter((_, a) => arcs.mentee[a] === mentee);
  return mentors.sort((a, b) => a - b);
}

function changes(before: readonly number[], after: readonly number[], except: number): readonly IndexPair[] {
  return after.flatMap((mentor, mentee) =>
    mentor === before[mentee] || mentee === except ? [] : [{ mentee, mentor }],
  );
}

function added(a: Levels, b: Levels): Levels {
  return {
    served: a.served + b.served,
    score: a.score + b.score,
    even: a.even + b.even,
    kept: a.kept + b.kept,
  };
}
