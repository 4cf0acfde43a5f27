import type { Levels, Problem } from './problem';

/** The possible pairs of every mentee, the best first. Row i is start[i] up to, not including, start[i + 1]. */
export interface Rows {
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  readonly weight: Float64Array;
}

export function rowsOf(problem: Problem, units: Levels): Rows {
  const { mentee, mentor, score } = problem.arcs;
  const count = mentee.length;
  const quality = qualities(problem);
  const order = orderOf(problem, quality);
  const start = startsOf(problem);
  const rows: Rows = { start, mentor: new Int32Array(count), weight: new Float64Array(count) };
  for (let place = 0; place < count; place++) {
    const a = order === null ? place : order[place]!;
    const kept = quality[a]! & 1;
    rows.mentor[place] = mentor[a]!;
    rows.weight[place] =
      (1 + problem.mentees[mentee[a]!]!.priority) * units.served +
      score[a]! * units.score +
      kept * units.kept;
  }
  return rows;
}

/**
 * The pairs by mentee, the best first, by two counting sorts: time grows with the number of pairs only. Equally good
 * ones stand in the order of mentors, in whatever order the pairs came. Null: they stand so already.
 */
export function orderOf(problem: Problem, quality = qualities(problem)): Int32Array | null {
  const { mentee, mentor } = problem.arcs;
  const count = mentee.length;
  const stand = (a: number, b: number) =>
    mentee[a] !== mentee[b]
      ? mentee[a]! < mentee[b]!
      : quality[a] !== quality[b]
        ? quality[a]! > quality[b]!
        : mentor[a]! < mentor[b]!;
  let sorted = 1;
  while (sorted < count && stand(sorted - 1, sorted)) sorted++;
  if (sorted >= count) return null;

  let worst = 0;
  for (let a = 0; a < count; a++) if (quality[a]! > worst) worst = quality[a]!;
  const bucket = new Int32Array(worst + 2);
  for (let a = 0; a < count; a++) bucket[worst - quality[a]! + 1]!++;
  for (let b = 1; b < bucket.length; b++) bucket[b]! += bucket[b - 1]!;
  const byMentor = mentorsRise(problem) ? null : mentor;
  const first =
    byMentor && Int32Array.from(byMentor, (_, a) => a).sort((a, b) => byMentor[a]! - byMentor[b]!);
  const byQuality = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    const a = first === null ? n : first[n]!;
    byQuality[bucket[worst - quality[a]!]!++] = a;
  }
  const next = startsOf(problem);
  const order = new Int32Array(count);
  for (let n = 0; n < count; n++) {
    const a = byQuality[n]!;
    order[next[mentee[a]!]!++] = a;
  }
  return order;
}

function startsOf(problem: Problem): Int32Array {
  const { mentee } = problem.arcs;
  const start = new Int32Array(problem.mentees.length + 1);
  for (let a = 0; a < mentee.length; a++) start[mentee[a]! + 1]!++;
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;
  return start;
}

/** Twice the score, plus one for a pair that stands now: the order of weights inside a row. */
function qualities(problem: Problem): Int32Array {
  const { mentee, mentor, score } = problem.arcs;
  const current = new Set(problem.current.map((pair) => pair.mentee * problem.mentors.length + pair.mentor));
  const quality = new Int32Array(mentee.length);
  for (let a = 0; a < quality.length; a++) {
    const stands = current.size > 0 && current.has(mentee[a]! * problem.mentors.length + mentor[a]!);
    quality[a] = 2 * score[a]! + (stands ? 1 : 0);
  }
  return quality;
}

/** Within every mentee, as the pairs usually come. */
function mentorsRise({ arcs: { mentee, mentor } }: Problem): boolean {
  for (let a = 1; a < mentee.length; a++) {
    const step = mentee[a]! - mentee[a - 1]! || mentor[a]! - mentor[a - 1]!;
    if (step <= 0) return false;
  }
  return true;
}
