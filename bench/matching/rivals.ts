import type { Problem } from '../../src/core/matching/solver/problem';

/** How people match by hand, and how a first program would: the yardsticks. Each gives the mentor by mentee, or -1. */
export type Way = (problem: Problem) => number[];

/** Best pair of all first, then the next that still fits. */
export const greedy: Way = (problem) => {
  const order = Array.from(problem.arcs.score, (_, a) => a).sort(
    (a, b) => problem.arcs.score[b]! - problem.arcs.score[a]! || a - b,
  );
  return take(problem, order);
};

/** In the order of the list everybody takes the best mentor who still has a place. */
export const firstCome: Way = (problem) => {
  const { mentee, score } = problem.arcs;
  const order = Array.from(score, (_, a) => a).sort(
    (a, b) => mentee[a]! - mentee[b]! || score[b]! - score[a]! || a - b,
  );
  return take(problem, order);
};

/**
 * Deferred acceptance: mentees ask in the order of their points, a mentor keeps the best so far. Nobody then would rather
 * swap, but fewer are served.
 */
export const stable: Way = ({ mentees, mentors, arcs }) => {
  const rows: number[][] = mentees.map(() => []);
  for (let a = 0; a < arcs.score.length; a++) rows[arcs.mentee[a]!]!.push(a);
  for (const row of rows) row.sort((a, b) => arcs.score[b]! - arcs.score[a]! || a - b);
  const held: number[][] = mentors.map(() => []);
  const mentorOf = new Array<number>(mentees.length).fill(-1);
  const asked = mentees.map(() => 0);
  const waiting = mentees.map((_, i) => i).reverse();
  for (let i = waiting.pop(); i !== undefined; i = waiting.pop()) {
    const a = rows[i]![asked[i]!++];
    if (a === undefined) continue;
    const j = arcs.mentor[a]!;
    const kept = held[j]!;
    kept.push(a);
    kept.sort((one, other) => arcs.score[other]! - arcs.score[one]! || one - other);
    mentorOf[i] = j;
    if (kept.length <= mentors[j]!.capacity) continue;
    const dropped = arcs.mentee[kept.pop()!]!;
    mentorOf[dropped] = -1;
    waiting.push(dropped);
  }
  return mentorOf;
};

/**
 * The same goals by the textbook: one cheapest chain at a time, searched by rounds over all possible pairs,
 * without prices, sorting or early stops.
 */
export const naive: Way = (problem) => {
  const { mentee, mentor, score } = problem.arcs;
  const people = problem.mentees.length;
  const even = 1;
  const point = 2 * (2 * problem.mentors.reduce((most, host) => Math.max(most, host.capacity), 1)) + 2;
  const person = (2 * people * 1000 + 1) * point;
  const mentorOf = new Array<number>(people).fill(-1);
  const load = problem.mentors.map(() => 0);
  const weight = Array.from(
    score,
    (s, a) => (1 + problem.mentees[mentee[a]!]!.priority) * person + s * point,
  );
  const held = new Array<number>(people).fill(0);
  for (let i = 0; i < people; i++) {
    const cost = problem.mentors.map(() => Infinity);
    const through = problem.mentors.map(() => -1);
    const lost = new Array<number>(people).fill(Infinity);
    lost[i] = 0;
    for (let changed = true; changed; ) {
      changed = false;
      for (let a = 0; a < weight.length; a++) {
        const k = mentee[a]!;
        const far = lost[k]! - weight[a]!;
        if (mentorOf[k] === mentor[a] || far >= cost[mentor[a]!]!) continue;
        cost[mentor[a]!] = far;
        through[mentor[a]!] = a;
        changed = true;
      }
      for (let k = 0; k < people; k++) if (mentorOf[k]! >= 0) lost[k] = cost[mentorOf[k]!]! + held[k]!;
    }
    let best = 0;
    let end = -1;
    let dropped = -1;
    problem.mentors.forEach(({ capacity }, j) => {
      const total = cost[j]! + (2 * load[j]! + 1) * even;
      if (load[j]! >= capacity || total >= best) return;
      [best, end, dropped] = [total, j, -1];
    });
    for (let k = 0; k < people; k++) {
      if (mentorOf[k]! < 0 || lost[k]! >= best) continue;
      [best, end, dropped] = [lost[k]!, mentorOf[k]!, k];
    }
    if (end < 0) continue;
    if (dropped >= 0) mentorOf[dropped] = -1;
    else load[end]!++;
    for (let at = end, mover = -1; mover !== i; ) {
      const a = through[at]!;
      mover = mentee[a]!;
      const previous = mentorOf[mover]!;
      mentorOf[mover] = at;
      held[mover] = weight[a]!;
      at = previous;
    }
  }
  return mentorOf;
};

function take(problem: Problem, order: readonly number[]): number[] {
  const left = problem.mentors.map((host) => host.capacity);
  const mentorOf = new Array<number>(problem.mentees.length).fill(-1);
  for (const a of order) {
    const [i, j] = [problem.arcs.mentee[a]!, problem.arcs.mentor[a]!];
    if (mentorOf[i] !== -1 || left[j] === 0) continue;
    mentorOf[i] = j;
    left[j]!--;
  }
  return mentorOf;
}
