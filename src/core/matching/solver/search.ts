import { answersOf, type Part, type Question } from './part';
import type { Levels, Plan } from './problem';
import { likely, loadsOf, questionsOf } from './questions';
import { compareRanks, rankOf } from './rank';
import { solve } from './solve';
import { lossOf } from './sums';
import { unitsOf } from './units';

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
  /** The same for every part: parts only lose pairs and places. */
  private units: Levels | undefined;

  /** Possible pairs and people read so far. */
  read = 0;

  constructor(private readonly effort: number) {}

  run(whole: Part): { plan: Plan; gap: Levels | null; proof: Proof | null } | Short {
    this.units = unitsOf(whole.problem);
    const root = this.relaxed(whole);
    if ('short' in root) return root;
    if (questionsOf(root.part.problem, root.plan).length > 0) {
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
    const [question] = questionsOf(node.part.problem, node.plan);
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
    for (const n of promise(halves[1]!, halves[0]!) > 0 ? [1, 0] : [0, 1]) {
      const half = halves[n]!;
      if (half) proofs[n] = 'short' in half ? half : this.explore(half);
    }
    return { question, answers: [proofs[0]!, proofs[1]!] };
  }

  /** A good plan at once, so that the search can pass over everything worse. */
  private rush(root: Node, promising: number): void {
    let node: Node = root;
    for (let round = 0; ; round++) {
      const questions = questionsOf(node.part.problem, node.plan);
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
    const { arcs, mentees, mentors } = part.problem;
    this.read += arcs.mentee.length + mentees.length + mentors.length;
    const plan = solve(part.problem, part.must, this.units);
    const short = shortOf(part, plan);
    if (short.length > 0) return { short };
    return { part, plan, rank: rankOf(part.problem, plan.mentorOf, plan.sums) };
  }
}

type Half = Node | Short | null;

/** Above zero when the first half may hold better plans. */
function promise(a: Half, b: Half): number {
  const rank = (half: Half) => (half && 'rank' in half ? half.rank : []);
  const [first, second] = [rank(a), rank(b)];
  return first.length - second.length || compareRanks(first, second);
}

/**
 * Mentors who together must take more than can come to them: one who fell short, and then everybody holding a
 * mentee who could have gone to one of them. Empty when every load was reached.
 */
function shortOf({ problem, must }: Part, plan: Plan): readonly number[] {
  const load = loadsOf(problem, plan);
  const first = load.findIndex((l, j) => l < (must[j] ?? 0));
  if (first < 0) return [];
  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const { mentee, mentor } = problem.arcs;
  const short = new Set([first]);
  for (let size = 0; size < short.size; ) {
    size = short.size;
    for (let a = 0; a < mentee.length; a++) {
      if (short.has(mentor[a]!) && !settled.has(mentee[a]!)) short.add(plan.mentorOf[mentee[a]!]!);
    }
  }
  return [...short];
}
