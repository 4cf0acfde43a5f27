import { answersOf, type Part, type Question } from './part';
import type { Levels, Plan, Problem } from './problem';
import { WAITING } from './problem';
import { compareRanks, rankOf } from './rank';
import { solve } from './solve';
import { lossOf } from './sums';

/** Why nothing in a part of the possibilities is better than the plan. */
export type Proof =
  /** Not even this plan is better, and its prices show that it is the best of the part, groups and least loads aside. */
  | { readonly best: Plan }
  | Short
  /** Cut in two by a question, the answer yes first; null where `answersOf` finds nothing. */
  | { readonly question: Question; readonly answers: readonly [Proof | null, Proof | null] };

/** These mentors must take more people than can come to them: the part is empty. */
export interface Short {
  readonly short: readonly number[];
}

/** A part with its best plan when groups, least loads and people kept apart are left out of account. */
interface Node {
  readonly part: Part;
  readonly plan: Plan;
  readonly rank: readonly number[];
}

/** How often a quick first plan is mended in the promising way before it is mended in the way that always works. */
const PROMISING_ROUNDS = 3;

/** Branch and bound, depth first, the better half first. The same problem and effort give the same plan. */
export class Search {
  private best: Node | null = null;
  private open: Node | null = null;

  /** Possible pairs read so far. */
  read = 0;

  constructor(private readonly effort: number) {}

  run(whole: Part): { plan: Plan; gap: Levels | null; proof: Proof | null } | Short {
    const root = this.relaxed(whole);
    if ('short' in root) return root;
    if (questionsOf(root).length > 0) {
      this.rush(root, PROMISING_ROUNDS);
      if (this.best === null) this.rush(root, 0);
    }
    const proof = this.explore(root);
    if (this.best === null) return { short: [] };
    const { plan } = this.best;
    if (this.open === null || !this.better(this.open)) return { plan, gap: null, proof };
    return { plan, gap: lossOf(this.open.plan.sums, plan.sums), proof: null };
  }

  private explore(node: Node): Proof {
    const proof = { best: node.plan };
    if (!this.better(node)) return proof;
    const [question] = questionsOf(node);
    if (question === undefined) {
      this.best = node;
      return proof;
    }
    if (this.read >= this.effort) {
      if (this.open === null || compareRanks(node.rank, this.open.rank) > 0) this.open = node;
      return proof;
    }
    const halves = answersOf(node.part, question).map((part) => part && this.relaxed(part));
    const proofs: (Proof | null)[] = [null, null];
    const rankAt = (n: number) => (halves[n] && 'rank' in halves[n]! ? halves[n]!.rank : null);
    const [yes, no] = [rankAt(0), rankAt(1)];
    const order = yes && no && compareRanks(no, yes) > 0 ? [1, 0] : [0, 1];
    for (const n of order) {
      const half = halves[n];
      if (half) proofs[n] = 'short' in half ? half : this.explore(half);
    }
    return { question, answers: [proofs[0]!, proofs[1]!] };
  }

  /** A good plan at once, so that the search can pass over everything worse. */
  private rush(root: Node, promising: number): void {
    let node: Node = root;
    for (let round = 0; ; round++) {
      const questions = questionsOf(node);
      if (questions.length === 0) break;
      let { part }: { part: Part } = node;
      for (const question of questions) {
        const [yes, no] = answersOf(part, question);
        const wanted =
          round < promising && likely(part.problem, node.plan, question) ? (yes ?? no) : (no ?? yes);
        if (wanted === null) return;
        part = wanted;
      }
      const next = this.relaxed(part);
      if ('short' in next) return;
      node = next;
    }
    if (this.better(node)) this.best = node;
  }

  private better(node: Node): boolean {
    return this.best === null || compareRanks(node.rank, this.best.rank) > 0;
  }

  private relaxed(part: Part): Node | Short {
    this.read += part.problem.arcs.mentee.length;
    const plan = solve(part.problem, part.must);
    const short = shortOf(part, plan);
    if (short.length > 0) return { short };
    return { part, plan, rank: rankOf(part.problem, plan.mentorOf, plan.sums) };
  }
}

/** What the plan does against the rules it was made without, as questions whose answers forbid it. */
function questionsOf({ part: { problem }, plan: { mentorOf } }: Node): readonly Question[] {
  const questions: Question[] = [];
  for (const group of problem.groups) {
    const placed = group.map((i) => mentorOf[i]!).filter((j) => j !== WAITING);
    if (placed.length === 0 || (placed.length === group.length && placed.every((j) => j === placed[0])))
      continue;
    const members = (j: number) => placed.filter((at) => at === j).length;
    const mentor = placed.reduce((most, j) => (members(j) > members(most) ? j : most));
    questions.push({ mentee: group[0]!, mentor });
  }
  for (const [a, b] of problem.apart) {
    if (mentorOf[a] !== WAITING && mentorOf[a] === mentorOf[b])
      questions.push({ mentee: a, mentor: mentorOf[a]! });
  }
  const load = loadsOf(problem, mentorOf);
  problem.mentors.forEach((host, mentor) => {
    if (load[mentor]! > 0 && load[mentor]! < host.least) questions.push({ mentee: null, mentor });
  });
  return questions;
}

function likely(problem: Problem, plan: Plan, { mentor, mentee }: Question): boolean {
  return mentee !== null || 2 * loadsOf(problem, plan.mentorOf)[mentor]! >= problem.mentors[mentor]!.least;
}

/**
 * Mentors who together must take more than can come to them: one who fell short, and then everybody holding a
 * mentee who could have gone to one of them. Empty when every load was reached.
 */
function shortOf({ problem, must }: Part, { mentorOf }: Plan): readonly number[] {
  const load = loadsOf(problem, mentorOf);
  const first = load.findIndex((l, j) => l < (must[j] ?? 0));
  if (first < 0) return [];
  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const { mentee, mentor } = problem.arcs;
  const short = new Set([first]);
  for (let size = 0; size < short.size; ) {
    size = short.size;
    for (let a = 0; a < mentee.length; a++) {
      if (short.has(mentor[a]!) && !settled.has(mentee[a]!)) short.add(mentorOf[mentee[a]!]!);
    }
  }
  return [...short];
}

function loadsOf(problem: Problem, mentorOf: readonly number[]): readonly number[] {
  const load = problem.mentors.map(() => 0);
  for (const j of mentorOf) if (j !== WAITING) load[j]!++;
  return load;
}
