import type { Levels, Problem } from './problem';

/** The possible pairs of every mentee, the best first. Row i is start[i] up to, not including, start[i + 1]. */
export interface Rows {
  readonly start: Int32Array;
  readonly mentor: Int32Array;
  readonly weight: Float64Array;
}

/**
 * Two counting sorts, by quality and then by mentee: time grows with the number of pairs only.
 * Equally good ones stand in the order of mentors, in whatever order the pairs came.
 */
export function rowsOf(problem: Problem, units: Levels): Rows {
  const { mentee, mentor, score } = problem.arcs;
  const count = mentee.length;
  const quality = qualities(problem);
  let worst = 0;
  for (let a = 0; a < count; a++) if (quality[a]! > worst) worst = quality[a]!;

  const byQuality = new Int32Array(count);
  const bucket = new Int32Array(worst + 2);
  for (let a = 0; a < count; a++) bucket[worst - quality[a]! + 1]!++;
  for (let b = 1; b < bucket.length; b++) bucket[b]! += bucket[b - 1]!;
  const order = orderByMentor(problem);
  for (let n = 0; n < count; n++) {
    const a = order === null ? n : order[n]!;
    byQuality[bucket[worst - quality[a]!]!++] = a;
  }

  const start = new Int32Array(problem.mentees.length + 1);
  for (let a = 0; a < count; a++) start[mentee[a]! + 1]!++;
  for (let i = 1; i < start.length; i++) start[i]! += start[i - 1]!;

  const next = start.slice();
  const rows: Rows = { start, mentor: new Int32Array(count), weight: new Float64Array(count) };
  for (let n = 0; n < count; n++) {
    const a = byQuality[n]!;
    const i = mentee[a]!;
    const place = next[i]!++;
    const kept = quality[a]! & 1;
    rows.mentor[place] = mentor[a]!;
    rows.weight[place] =
      (1 + problem.mentees[i]!.priority) * units.served + score[a]! * units.score + kept * units.kept;
  }
  return rows;
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

/** Null: they stand so already, within every mentee. */
function orderByMentor(problem: Problem): Int32Array | null {
  const { mentee, mentor } = problem.arcs;
  let sorted = true;
  for (let a = 1; a < mentee.length && sorted; a++)
    sorted = mentee[a - 1]! < mentee[a]! || (mentee[a - 1] === mentee[a] && mentor[a - 1]! < mentor[a]!);
  return sorted ? null : Int32Array.from(mentor, (_, a) => a).sort((a, b) => mentor[a]! - mentor[b]!);
}
