import { Heap } from './heap';
import type { Plan, Problem } from './problem';
import { WAITING } from './problem';
import { type Rows, rowsOf } from './rows';
import { lockedLoads, placeCost } from './units';

/**
 * Every way to change an optimal plan, squeezed to mentors and one more node, `rest` (free places and the
 * waiting list). An edge a → b costs what the plan loses when somebody moves from a to b; never below zero.
 */
export interface Residual {
  readonly problem: Problem;
  readonly plan: Plan;
  readonly rows: Rows;
  readonly settled: ReadonlySet<number>;
  /** By mentee: what the plan pays him above the price of his place; 0 while waiting. */
  readonly profit: Float64Array;
  /** The extra node's number. */
  readonly rest: number;
  /** Edges into node b are start[b] up to, not including, start[b + 1]; the cheapest first. */
  readonly start: Int32Array;
  readonly from: Int32Array;
  readonly cost: Float64Array;
  /** The mentee who moves along the edge; WAITING for a place taken or given up. */
  readonly mover: Int32Array;
}

/** Where a search may stop: chains of this cost and more are of no use. */
export interface Limit {
  cost: number;
  /** Told of every node as it is reached; may lower the cost. */
  readonly reached: (node: number, distance: number) => void;
}

/** Cheapest chains of moves to one target, from every node below the limit. */
export interface Reach {
  readonly distance: Float64Array;
  /** The next node on the way, and who moves there. */
  readonly next: Int32Array;
  readonly mover: Int32Array;
}

export function residualOf(problem: Problem, plan: Plan): Residual {
  const rows = rowsOf(problem, plan.units);
  const rest = problem.mentors.length;
  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const profit = profitsOf(plan, rows, settled);
  const held: number[][] = Array.from({ length: rest + 1 }, () => []);
  plan.mentorOf.forEach((mentor, mentee) => {
    if (!settled.has(mentee)) held[mentor === WAITING ? rest : mentor]!.push(mentee);
  });

  const edges = { from: [] as number[], to: [] as number[], cost: [] as number[], mover: [] as number[] };
  const least = new Float64Array(rest + 1).fill(Infinity);
  const who = new Int32Array(rest + 1);
  const places = freePlaces(problem, plan);
  for (let a = 0; a <= rest; a++) {
    const reached: number[] = [];
    const offer = (b: number, cost: number, mover: number) => {
      if (least[b] === Infinity) reached.push(b);
      if (cost >= least[b]!) return;
      least[b] = cost;
      who[b] = mover;
    };
    // Places first: of equal ways the one that moves fewer people.
    if (a !== rest) offer(rest, places.take[a]!, WAITING);
    else for (let b = 0; b < rest; b++) offer(b, places.giveUp[b]!, WAITING);
    for (const k of held[a]!) {
      if (a !== rest) offer(rest, profit[k]!, k);
      for (let n = rows.start[k]!; n < rows.start[k + 1]!; n++) {
        const b = rows.mentor[n]!;
        if (b !== a) offer(b, profit[k]! - rows.weight[n]! + plan.prices[b]!, k);
      }
    }
    for (const b of reached) {
      if (least[b]! < Infinity) {
        edges.from.push(a);
        edges.to.push(b);
        edges.cost.push(least[b]!);
        edges.mover.push(who[b]!);
      }
      least[b] = Infinity;
    }
  }
  return { problem, plan, rows, settled, profit, rest, ...byTarget(edges, rest + 1) };
}

/** What the plan loses when the mentee is moved to this mentor, the mentor's extra guest not yet placed. */
export function slack(residual: Residual, mentee: number, arc: number): number {
  const { rows, plan, profit } = residual;
  return profit[mentee]! - rows.weight[arc]! + plan.prices[rows.mentor[arc]!]!;
}

const unlimited: Limit = { cost: Infinity, reached: () => undefined };

export function reachOf(residual: Residual, target: number, limit: Limit = unlimited): Reach {
  const { start, from, cost, rest } = residual;
  const distance = new Float64Array(rest + 1).fill(Infinity);
  const next = new Int32Array(rest + 1).fill(-1);
  const mover = new Int32Array(rest + 1).fill(WAITING);
  const heap = new Heap(rest + 1, distance);
  distance[target] = 0;
  heap.put(target);
  while (!heap.empty) {
    const node = heap.take();
    if (distance[node]! >= limit.cost) break;
    for (let e = start[node]!; e < start[node + 1]!; e++) {
      const a = from[e]!;
      const far = distance[node]! + cost[e]!;
      if (far >= limit.cost) break;
      if (far >= distance[a]!) continue;
      distance[a] = far;
      next[a] = node;
      mover[a] = residual.mover[e]!;
      heap.put(a);
      limit.reached(a, far);
    }
  }
  return { distance, next, mover };
}

/** The same distances, by the fewest people moved; for searches without a limit. */
export function withFewestMovers(residual: Residual, reach: Reach, target: number): Reach {
  const { start, from, cost, rest } = residual;
  const moved = new Float64Array(rest + 1).fill(Infinity);
  const next = new Int32Array(rest + 1).fill(-1);
  const mover = new Int32Array(rest + 1).fill(WAITING);
  const heap = new Heap(rest + 1, moved);
  moved[target] = 0;
  heap.put(target);
  while (!heap.empty) {
    const node = heap.take();
    for (let e = start[node]!; e < start[node + 1]!; e++) {
      const a = from[e]!;
      const people = moved[node]! + (residual.mover[e] === WAITING ? 0 : 1);
      if (reach.distance[a] !== reach.distance[node]! + cost[e]! || people >= moved[a]!) continue;
      moved[a] = people;
      next[a] = node;
      mover[a] = residual.mover[e]!;
      heap.put(a);
    }
  }
  return { distance: reach.distance, next, mover };
}

/** Who else has to move when a guest arrives at the node. */
export function moversFrom(reach: Reach, node: number): readonly number[] {
  const movers: number[] = [];
  for (let at = node; reach.next[at]! >= 0; at = reach.next[at]!) {
    if (reach.mover[at] !== WAITING) movers.push(reach.mover[at]!);
  }
  return movers;
}

function profitsOf(plan: Plan, rows: Rows, settled: ReadonlySet<number>): Float64Array {
  const profit = new Float64Array(plan.mentorOf.length);
  plan.mentorOf.forEach((mentor, mentee) => {
    if (mentor === WAITING || settled.has(mentee)) return;
    for (let n = rows.start[mentee]!; n < rows.start[mentee + 1]!; n++) {
      if (rows.mentor[n] === mentor) profit[mentee] = rows.weight[n]! - plan.prices[mentor]!;
    }
  });
  return profit;
}

/** By mentor: the loss from taking one more into a free place, and from giving up the last place taken. */
function freePlaces(problem: Problem, plan: Plan) {
  const fixed = lockedLoads(problem);
  const load = problem.mentors.map(() => 0);
  for (const mentor of plan.mentorOf) if (mentor !== WAITING) load[mentor]!++;
  return {
    take: load.map((l, j) =>
      l < problem.mentors[j]!.capacity ? placeCost(l + 1, plan.units) - plan.prices[j]! : Infinity,
    ),
    giveUp: load.map((l, j) => (l > fixed[j]! ? plan.prices[j]! - placeCost(l, plan.units) : Infinity)),
  };
}

function byTarget(
  edges: { from: number[]; to: number[]; cost: number[]; mover: number[] },
  nodes: number,
): Pick<Residual, 'start' | 'from' | 'cost' | 'mover'> {
  const start = new Int32Array(nodes + 1);
  for (const b of edges.to) start[b + 1]!++;
  for (let b = 1; b <= nodes; b++) start[b]! += start[b - 1]!;
  const next = start.slice();
  const count = edges.to.length;
  const sorted = { from: new Int32Array(count), cost: new Float64Array(count), mover: new Int32Array(count) };
  const { cost } = edges;
  const order = Uint32Array.from(cost, (_, e) => e).sort((a, b) => cost[a]! - cost[b]! || a - b);
  for (const e of order) {
    const place = next[edges.to[e]!]!++;
    sorted.from[place] = edges.from[e]!;
    sorted.cost[place] = edges.cost[e]!;
    sorted.mover[place] = edges.mover[e]!;
  }
  return { start, ...sorted };
}
