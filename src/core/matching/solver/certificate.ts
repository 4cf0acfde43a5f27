import type { Optimum } from './optimum';
import { answersOf, type Part, wholeOf } from './part';
import type { Levels, Plan, Problem } from './problem';
import { WAITING } from './problem';
import { compareRanks, rankOf } from './rank';
import type { Proof } from './search';

/**
 * True only when the plan keeps every rule and the proof shows that no plan is better.
 * Knows nothing of how the plan was found: it counts everything again, in whole numbers.
 */
export function proves(problem: Problem, { plan, gap, unkept, proof }: Optimum): boolean {
  const whole = wholeOf(problem, unkept.least);
  const sums = countsOf(problem, plan.mentorOf);
  if (gap !== null || proof === null || sums === null) return false;
  if (!goals.every((goal) => sums[goal] === plan.sums[goal])) return false;
  if (!keepsRules(problem, plan.mentorOf, unkept)) return false;
  if (JSON.stringify(whole.unkept) !== JSON.stringify(unkept)) return false;
  return covers(whole.part, proof, rankOf(problem, plan.mentorOf, sums));
}

const goals = ['served', 'score', 'even', 'kept'] as const;

/** Nothing in the part ranks above the plan: shown at once by prices or by counting, or for both answers apart. */
function covers(part: Part, proof: Proof, rank: readonly number[]): boolean {
  if ('short' in proof) return fallsShort(part, new Set(proof.short));
  if ('answers' in proof) {
    const { mentee, mentor } = proof.question;
    if (!part.problem.mentors[mentor] || (mentee !== null && !part.problem.mentees[mentee])) return false;
    return answersOf(part, proof.question).every((half, n) => {
      const shown = proof.answers[n];
      return half === null || (shown != null && covers(half, shown, rank));
    });
  }
  const sums = countsOf(part.problem, proof.best.mentorOf);
  if (sums === null || !isBestOf(part, proof.best, sums)) return false;
  return compareRanks(rankOf(part.problem, proof.best.mentorOf, sums), rank) <= 0;
}

/** Fewer people can come to these mentors than they must take. */
function fallsShort({ problem, must }: Part, mentors: ReadonlySet<number>): boolean {
  const locked = new Set(problem.locked.map((pair) => pair.mentee));
  const coming = new Set<number>();
  for (const { mentee, mentor } of problem.locked) if (mentors.has(mentor)) coming.add(mentee);
  for (let a = 0; a < problem.arcs.mentee.length; a++) {
    const mentee = problem.arcs.mentee[a]!;
    if (mentors.has(problem.arcs.mentor[a]!) && !locked.has(mentee)) coming.add(mentee);
  }
  return coming.size < [...mentors].reduce((sum, j) => sum + (must[j] ?? 0), 0);
}

/**
 * Weak duality, read term by term: at any prices no plan of the part is worth more than the best offer of every
 * mentee plus the best load of every mentor. The prices prove the plan when it is worth exactly that.
 */
function isBestOf({ problem, must }: Part, { mentorOf, prices, units }: Plan, sums: Levels): boolean {
  if (!prices.every(Number.isSafeInteger)) return false;
  const current = new Set(problem.current.map((pair) => `${pair.mentee} ${pair.mentor}`));
  const weight = (i: number, j: number, score: number) =>
    (1 + problem.mentees[i]!.priority) * units.served +
    score * units.score +
    (current.has(`${i} ${j}`) ? units.kept : 0);
  const fixed = loadsOf(
    problem,
    problem.locked.map((pair) => pair.mentor),
  );
  const load = loadsOf(problem, mentorOf);
  const most = [...fixed];
  const best = problem.mentees.map(() => 0);
  const { mentee, mentor, score } = problem.arcs;
  for (let a = 0; a < mentee.length; a++) {
    most[mentor[a]!]!++;
    const profit = weight(mentee[a]!, mentor[a]!, score[a]!) - prices[mentor[a]!]!;
    if (profit > best[mentee[a]!]!) best[mentee[a]!] = profit;
  }
  for (const pair of problem.locked) best[pair.mentee] = weight(pair.mentee, pair.mentor, pair.score);
  let bound = best.reduce((sum, profit) => sum + BigInt(profit), BigInt(0));
  for (let j = 0; j < prices.length; j++) {
    if (load[j]! < (must[j] ?? 0)) return false;
    let l = Math.max(fixed[j]!, must[j] ?? 0);
    while (l < Math.min(most[j]!, problem.mentors[j]!.capacity) && prices[j]! > (2 * l + 1) * units.even) l++;
    bound += BigInt(prices[j]!) * BigInt(l - fixed[j]!) - BigInt(units.even) * BigInt(l * l);
  }
  const value = goals.map((goal) => BigInt(goal === 'even' ? -sums.even : sums[goal]) * BigInt(units[goal]));
  return bound === value.reduce((sum, part) => sum + part) && goalsKeepRank(problem, units, most);
}

/** What the pairs reach; null when one is not possible, leaves a locked pair or overfills a mentor. */
function countsOf(problem: Problem, mentorOf: readonly number[]): Levels | null {
  const locked = new Map(problem.locked.map((pair) => [pair.mentee, pair]));
  const scores = new Map<number, number>();
  const { mentee, mentor, score } = problem.arcs;
  for (let a = 0; a < mentee.length; a++)
    if (mentorOf[mentee[a]!] === mentor[a]) scores.set(mentee[a]!, score[a]!);
  for (const pair of problem.locked) scores.set(pair.mentee, pair.score);
  const fixed = loadsOf(
    problem,
    problem.locked.map((pair) => pair.mentor),
  );
  const load = loadsOf(problem, mentorOf);
  const served = mentorOf.flatMap((j, i) => (j === WAITING ? [] : [i]));
  if (mentorOf.length !== problem.mentees.length || !served.every((i) => scores.has(i))) return null;
  if (![...locked.values()].every((pair) => mentorOf[pair.mentee] === pair.mentor)) return null;
  if (!load.every((l, j) => l <= Math.max(problem.mentors[j]!.capacity, fixed[j]!))) return null;
  return {
    served: served.reduce((sum, i) => sum + 1 + problem.mentees[i]!.priority, 0),
    score: served.reduce((sum, i) => sum + scores.get(i)!, 0),
    even: load.reduce((sum, l) => sum + l * l, 0),
    kept: problem.current.filter((pair) => mentorOf[pair.mentee] === pair.mentor).length,
  };
}

function keepsRules(problem: Problem, mentorOf: readonly number[], unkept: Optimum['unkept']): boolean {
  const load = loadsOf(problem, mentorOf);
  return (
    unkept.least.every((j) => problem.locked.some((pair) => pair.mentor === j)) &&
    problem.groups.every(
      (group, g) => unkept.groups.includes(g) || group.every((i) => mentorOf[i] === mentorOf[group[0]!]),
    ) &&
    problem.apart.every(
      ([a, b], n) => unkept.apart.includes(n) || mentorOf[a] === WAITING || mentorOf[a] !== mentorOf[b],
    ) &&
    problem.mentors.every((host, j) => unkept.least.includes(j) || load[j] === 0 || load[j]! >= host.least)
  );
}

/**
 * One chain of moves changes every score and kept pair at most once, one person's place and two loads: no lower goal
 * may outweigh a higher one in it. `most`: how many could come to a mentor.
 */
function goalsKeepRank(problem: Problem, units: Levels, most: readonly number[]): boolean {
  const { score } = problem.arcs;
  let best = 0;
  for (let a = 0; a < score.length; a++) best = Math.max(best, score[a]!);
  const people = problem.mentees.length;
  const places = problem.mentors.reduce(
    (top, host, j) => Math.max(top, Math.min(host.capacity, most[j]!)),
    0,
  );
  const priority = problem.mentees.reduce((top, mentee) => Math.max(top, mentee.priority), 0);
  const kept = people * units.kept;
  const even = 2 * places * units.even + kept;
  const upper =
    problem.goal === 'quality'
      ? units.served > even && units.score > (1 + priority) * units.served + even
      : units.score > even && units.served > people * best * units.score + even;
  return units.kept > 0 && units.even > kept && upper;
}

function loadsOf(problem: Problem, mentorOf: readonly number[]): number[] {
  const load = problem.mentors.map(() => 0);
  for (const j of mentorOf) if (j !== WAITING) load[j]!++;
  return load;
}
