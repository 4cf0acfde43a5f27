import type { Plan, Problem } from './problem';

/**
 * True only when the plan keeps every rule and its prices prove that no plan is better.
 * Knows nothing of how the plan was found. The proof (weak duality, read term by term): at these prices every
 * mentee has the best offer of all, none is left waiting that a place would pay for, and no mentor would gain
 * by taking one more or one fewer. Whole numbers only.
 */
export function proves(problem: Problem, { mentorOf, prices, units, sums }: Plan): boolean {
  const frozen = new Map(problem.locked.map((pair) => [pair.mentee, pair.mentor]));
  const current = new Set(problem.current.map((pair) => `${pair.mentee} ${pair.mentor}`));
  const load = problem.mentors.map(() => 0);
  const fixed = problem.mentors.map(() => 0);
  const best = problem.mentees.map(() => 0);
  const own = problem.mentees.map((_, i) => (mentorOf[i]! < 0 ? 0 : Number.NaN));
  const total = { served: 0, score: 0, even: 0, kept: 0 };
  const { mentee, mentor, score } = problem.arcs;

  for (const pair of problem.locked) {
    if (mentorOf[pair.mentee] !== pair.mentor) return false;
    fixed[pair.mentor]!++;
    total.score += pair.score;
  }
  for (let a = 0; a < mentee.length; a++) {
    const i = mentee[a]!;
    if (frozen.has(i)) continue;
    const kept = current.has(`${i} ${mentor[a]}`) ? units.kept : 0;
    const weight = (1 + problem.mentees[i]!.priority) * units.served + score[a]! * units.score + kept;
    const profit = weight - prices[mentor[a]!]!;
    best[i] = Math.max(best[i]!, profit);
    if (mentorOf[i] !== mentor[a]) continue;
    own[i] = profit;
    total.score += score[a]!;
  }
  for (let i = 0; i < mentorOf.length; i++) {
    if (!frozen.has(i) && own[i] !== best[i]) return false;
    if (mentorOf[i]! < 0) continue;
    load[mentorOf[i]!]!++;
    total.served += 1 + problem.mentees[i]!.priority;
    if (current.has(`${i} ${mentorOf[i]}`)) total.kept++;
  }
  for (let j = 0; j < prices.length; j++) {
    const next = (2 * load[j]! + 1) * units.even;
    const last = load[j]! > fixed[j]! ? next - 2 * units.even : 0;
    const full = load[j]! >= problem.mentors[j]!.capacity;
    if (load[j]! > Math.max(problem.mentors[j]!.capacity, fixed[j]!)) return false;
    if (!(prices[j]! >= last) || (!full && prices[j]! > next)) return false;
    total.even += load[j]! * load[j]!;
  }
  return (
    goalsKeepRank(problem, units) &&
    (['served', 'score', 'even', 'kept'] as const).every((k) => total[k] === sums[k])
  );
}

/** One chain of moves can change every score and kept pair once and two loads: no lower goal may outweigh a higher. */
function goalsKeepRank(problem: Problem, units: Plan['units']): boolean {
  const people = problem.mentees.length;
  const { score } = problem.arcs;
  let best = 0;
  for (let a = 0; a < score.length; a++) best = Math.max(best, score[a]!);
  const arcsTo = problem.mentors.map(() => 0);
  for (let a = 0; a < score.length; a++) arcsTo[problem.arcs.mentor[a]!]!++;
  for (const pair of problem.locked) arcsTo[pair.mentor]!++;
  const places = problem.mentors.reduce(
    (most, host, j) => Math.max(most, Math.min(host.capacity, arcsTo[j]!)),
    0,
  );
  const keptSpan = people * units.kept;
  const evenSpan = 2 * places * units.even + keptSpan;
  return (
    units.kept > 0 &&
    units.even > keptSpan &&
    units.score > evenSpan &&
    units.served > people * best * units.score + evenSpan
  );
}
