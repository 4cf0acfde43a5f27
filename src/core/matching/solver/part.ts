import { isPlain, type Problem } from './problem';
import { orderOf } from './rows';

/**
 * A part of all possible plans: a problem in itself, with loads to be reached at any price.
 * The parts of a search are cut by one question at a time, so what a question means stands here once, for the search
 * and for the proof.
 */
export interface Part {
  readonly problem: Problem;
  /** By mentor: fewer than so many is not allowed here. */
  readonly must: readonly number[];
}

/**
 * One question with two answers that leave nothing out.
 * With a mentee: does he go to this mentor, his whole group with him? Without: does the mentor take his least load?
 */
export interface Question {
  readonly mentor: number;
  readonly mentee: number | null;
}

/** What the locked pairs make impossible; such a rule is let go, because a locked pair stays whatever it costs. */
export interface Unkept {
  /** Positions in `groups`, in `apart` and of mentors. */
  readonly groups: readonly number[];
  readonly apart: readonly number[];
  readonly least: readonly number[];
}

/** Everything that is possible. `letGo`: mentors whose least load is not asked for. */
export function wholeOf(problem: Problem, letGo: readonly number[] = []) {
  const mentors = problem.mentors.map((host, j) => (letGo.includes(j) ? { ...host, least: 0 } : host));
  const at = new Map(problem.locked.map((pair) => [pair.mentee, pair.mentor]));
  const apart = problem.apart.filter(([a, b]) => !at.has(a) || at.get(a) !== at.get(b));
  let part: Part | null = { problem: { ...problem, mentors, apart, groups: [] }, must: [] };
  const kept: (readonly number[])[] = [];
  for (const group of problem.groups) {
    const first = group.find((mentee) => at.has(mentee));
    const joined: Part | null = first === undefined ? part : sentTo(part, group, at.get(first)!);
    if (joined) kept.push(group);
    part = joined ?? part;
  }
  const unkept: Unkept = {
    groups: others(problem.groups, kept),
    apart: others(problem.apart, apart),
    least: letGo,
  };
  const whole = { ...part, problem: { ...part.problem, groups: kept } };
  if (isPlain(whole.problem)) return { part: whole, unkept };
  // In the order in which a solver reads them, so that no part has to be sorted again.
  const order = orderOf(problem);
  return { part: narrowed(order === null ? whole : withArcs(whole, order)), unkept };
}

/** The parts where the answer is yes and where it is no; null: there is no plan at all. */
export function answersOf(part: Part, { mentor, mentee }: Question): readonly [Part | null, Part | null] {
  const { problem } = part;
  if (mentee !== null) {
    const group = groupWith(problem, mentee);
    const there = sentTo(part, group, mentor);
    return [there && narrowed(there), narrowed(keptFrom(part, (i, j) => j === mentor && group.includes(i)))];
  }
  const must = problem.mentors.map((host, j) => (j === mentor ? host.least : (part.must[j] ?? 0)));
  const none = problem.locked.some((pair) => pair.mentor === mentor)
    ? null
    : narrowed(keptFrom(part, (_, j) => j === mentor));
  return [{ problem, must }, none];
}

function groupWith(problem: Problem, mentee: number): readonly number[] {
  return problem.groups.find((group) => group.includes(mentee)) ?? [mentee];
}

/** The part where this mentee and his group have no mentor; null when they are locked. */
export function leftWaiting(part: Part, mentee: number): Part | null {
  const group = groupWith(part.problem, mentee);
  const locked = part.problem.locked.some((pair) => group.includes(pair.mentee));
  return locked ? null : narrowed(keptFrom(part, (i) => group.includes(i)));
}

/** These mentees locked at the mentor; null when one of them may not go there or has to be elsewhere. */
function sentTo(part: Part, group: readonly number[], mentor: number): Part | null {
  const { problem } = part;
  const at = new Map(problem.locked.map((pair) => [pair.mentee, pair.mentor]));
  const coming = group.filter((mentee) => at.get(mentee) !== mentor);
  const { arcs } = problem;
  const locked = [...problem.locked];
  for (let a = 0; a < arcs.mentee.length; a++) {
    const mentee = arcs.mentee[a]!;
    if (arcs.mentor[a] === mentor && coming.includes(mentee) && !at.has(mentee))
      locked.push({ mentee, mentor, score: arcs.score[a]! });
  }
  const there = locked.filter((pair) => pair.mentor === mentor).map((pair) => pair.mentee);
  if (locked.length < problem.locked.length + coming.length) return null;
  if (coming.length > 0 && there.length > problem.mentors[mentor]!.capacity) return null;
  if (problem.apart.some(([a, b]) => there.includes(a) && there.includes(b))) return null;
  return { problem: { ...problem, locked }, must: part.must };
}

/** What follows at once: who is kept apart from a locked one, and groups and least loads there is no room for. */
function narrowed(part: Part): Part {
  const { problem } = part;
  const { arcs, mentors, groups } = problem;
  const at = new Map(problem.locked.map((pair) => [pair.mentee, pair.mentor]));
  const load = mentors.map(() => 0);
  for (const pair of problem.locked) load[pair.mentor]!++;
  const must = mentors.map((host, j) => (load[j]! > 0 ? host.least : (part.must[j] ?? 0)));
  const pair = (i: number, j: number) => i * mentors.length + j;
  const groupOf = new Int32Array(problem.mentees.length).fill(-1);
  for (const [g, group] of groups.entries()) for (const i of group) groupOf[i] = g;
  const banned = new Set<number>();
  const torn = new Set<number>();
  for (const [a, b] of problem.apart) {
    if (groupOf[a]! >= 0 && groupOf[a] === groupOf[b]) torn.add(groupOf[a]!);
    if (at.has(a)) banned.add(pair(b, at.get(a)!));
    if (at.has(b)) banned.add(pair(a, at.get(b)!));
  }
  const coming = mentors.map(() => 0);
  const members = new Int32Array(groups.length * mentors.length);
  for (let a = 0; a < arcs.mentee.length; a++) {
    const i = arcs.mentee[a]!;
    const j = arcs.mentor[a]!;
    if (at.has(i) || (banned.size > 0 && banned.has(pair(i, j)))) continue;
    coming[j]!++;
    if (groupOf[i]! >= 0) members[pair(groupOf[i]!, j)]!++;
  }
  const closed = mentors.map(
    (host, j) => load[j] === 0 && host.least > 1 && Math.min(host.capacity, coming[j]!) < host.least,
  );
  return keptFrom({ problem, must }, (i, j) => {
    if (closed[j] || (banned.size > 0 && banned.has(pair(i, j)))) return true;
    const g = groupOf[i]!;
    if (g < 0) return false;
    const size = groups[g]!.length;
    return torn.has(g) || members[pair(g, j)] !== size || mentors[j]!.capacity - load[j]! < size;
  });
}

function keptFrom(part: Part, drop: (mentee: number, mentor: number) => boolean): Part {
  const { mentee, mentor } = part.problem.arcs;
  const kept = new Int32Array(mentee.length);
  let count = 0;
  for (let a = 0; a < kept.length; a++) if (!drop(mentee[a]!, mentor[a]!)) kept[count++] = a;
  return count === kept.length ? part : withArcs(part, kept.subarray(0, count));
}

function withArcs(part: Part, chosen: Int32Array): Part {
  const { arcs } = part.problem;
  const mentee = new Int32Array(chosen.length);
  const mentor = new Int32Array(chosen.length);
  const score = new Float64Array(chosen.length);
  for (let n = 0; n < chosen.length; n++) {
    mentee[n] = arcs.mentee[chosen[n]!]!;
    mentor[n] = arcs.mentor[chosen[n]!]!;
    score[n] = arcs.score[chosen[n]!]!;
  }
  return { problem: { ...part.problem, arcs: { mentee, mentor, score } }, must: part.must };
}

function others<T>(all: readonly T[], kept: readonly T[]): readonly number[] {
  return all.flatMap((one, n) => (kept.includes(one) ? [] : [n]));
}
