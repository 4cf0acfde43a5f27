import { Heap } from './heap';
import type { Levels, Plan, Problem } from './problem';
import { WAITING } from './problem';
import type { Rows } from './rows';
import { rowsOf } from './rows';
import { sumsOf } from './sums';
import { heaviest, lockedLoads, placeCost, unitsOf } from './units';

/**
 * The best plan there is, and prices that prove it.
 * Mentees enter one by one; each takes the cheapest chain of moves to a free place or to the waiting list
 * (successive shortest augmenting paths, searched over mentors only, with prices that never fall).
 * Between equal plans the order decides: mentees enter by number of options, then by position; a row is read by
 * score, then by position of the mentor; the first of equal chains stays.
 * Knows nothing of groups, least loads and people kept apart: `must`, by mentor, is a load to reach at any price.
 * Where that is impossible the plan falls short of it.
 */
export function solve(
  problem: Problem,
  must: readonly number[] = [],
  units: Levels = unitsOf(problem),
): Plan {
  const rows = rowsOf(problem, units);
  const locked = lockedLoads(problem);
  const dearest = 2 * heaviest(problem, units);
  const least = Float64Array.from(problem.mentors, (_, j) => must[j] ?? 0);
  const market = new Market(
    rows,
    problem.mentees.length,
    Int32Array.from(locked),
    Float64Array.from(problem.mentors, (host) => host.capacity),
    Float64Array.from(locked, (load, j) => {
      if (load >= problem.mentors[j]!.capacity) return dearest;
      return placeCost(load + 1, units) - (load < least[j]! ? dearest : 0);
    }),
    units.even,
    least,
    dearest,
  );

  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const options = (i: number) => rows.start[i + 1]! - rows.start[i]!;
  const order = problem.mentees.map((_, i) => i).filter((i) => !settled.has(i));
  order.sort((a, b) => options(b) - options(a) || a - b);
  for (const mentee of order) market.admit(mentee);

  const mentorOf = Array.from(market.mentorOf);
  for (const pair of problem.locked) mentorOf[pair.mentee] = pair.mentor;
  return { mentorOf, prices: Array.from(market.price), units, sums: sumsOf(problem, mentorOf) };
}

/** Who holds whom, at what price, while mentees come in one after another. */
class Market {
  readonly mentorOf: Int32Array;
  private readonly profit: Float64Array;
  /** Lowest price in a mentee's row when it was last read to the end; prices only rise, so it stays a bound. */
  private readonly lowest: Float64Array;
  /** Mentees of a mentor as a chain: first[mentor], then after[mentee], … */
  private readonly first: Int32Array;
  private readonly after: Int32Array;
  private readonly before: Int32Array;

  private readonly distance: Float64Array;
  /** The mentee through whom the search reached a mentor. */
  private readonly through: Int32Array;
  private readonly heap: Heap;
  private readonly touched: number[] = [];
  private readonly visited: number[] = [];

  /** The best end of the chain found so far: its cost, and a mentor with a free place or a mentee to drop. */
  private bound = 0;
  private endMentor = WAITING;
  private dropped = WAITING;

  constructor(
    private readonly rows: Rows,
    mentees: number,
    private readonly load: Int32Array,
    private readonly places: Float64Array,
    readonly price: Float64Array,
    private readonly even: number,
    private readonly must: Float64Array,
    private readonly reward: number,
  ) {
    const mentors = price.length;
    this.mentorOf = new Int32Array(mentees).fill(WAITING);
    this.profit = new Float64Array(mentees);
    this.lowest = new Float64Array(mentees).fill(price.reduce((least, p) => Math.min(least, p), Infinity));
    this.first = new Int32Array(mentors).fill(-1);
    this.after = new Int32Array(mentees).fill(-1);
    this.before = new Int32Array(mentees).fill(-1);
    this.distance = new Float64Array(mentors).fill(Infinity);
    this.through = new Int32Array(mentors);
    this.heap = new Heap(mentors, this.distance);
  }

  admit(mentee: number): void {
    const profit = this.bestProfit(mentee);
    if (profit <= 0) return;
    this.bound = profit;
    this.endMentor = WAITING;
    this.dropped = WAITING;
    this.search(mentee, profit);
    this.raisePrices();
    this.profit[mentee] = profit - this.bound;
    this.move(mentee);
    this.forget();
  }

  private bestProfit(mentee: number): number {
    const { start, weight, mentor } = this.rows;
    const end = start[mentee + 1]!;
    let best = 0;
    let lowest = Infinity;
    let a = start[mentee]!;
    for (; a < end; a++) {
      if (weight[a]! - this.lowest[mentee]! <= best) break;
      const price = this.price[mentor[a]!]!;
      if (price < lowest) lowest = price;
      if (weight[a]! - price > best) best = weight[a]! - price;
    }
    if (a === end) this.lowest[mentee] = lowest;
    return best;
  }

  private search(mentee: number, profit: number): void {
    this.relax(mentee, profit);
    while (!this.heap.empty) {
      const mentor = this.heap.take();
      const distance = this.distance[mentor]!;
      if (distance >= this.bound) break;
      this.visited.push(mentor);
      for (let k = this.first[mentor]!; k >= 0; k = this.after[k]!) {
        const gone = distance + this.profit[k]!;
        if (gone < this.bound) {
          this.bound = gone;
          this.dropped = k;
        }
        this.relax(k, gone);
      }
    }
  }

  /** Offers the mentee's other mentors; `gone` is the cost of the chain up to having lost the present one. */
  private relax(mentee: number, gone: number): void {
    const { start, weight, mentor } = this.rows;
    const end = start[mentee + 1]!;
    const least = this.lowest[mentee]!;
    let lowest = Infinity;
    let a = start[mentee]!;
    for (; a < end; a++) {
      const cost = gone - weight[a]!;
      if (cost + least >= this.bound) break;
      const j = mentor[a]!;
      const price = this.price[j]!;
      if (price < lowest) lowest = price;
      const distance = cost + price;
      if (distance >= this.bound || distance >= this.distance[j]!) continue;
      if (this.distance[j] === Infinity) this.touched.push(j);
      this.distance[j] = distance;
      this.through[j] = mentee;
      this.heap.put(j);
      if (this.load[j]! < this.places[j]!) this.offerPlace(j, distance);
    }
    if (a === end) this.lowest[mentee] = lowest;
  }

  private offerPlace(mentor: number, distance: number): void {
    const end = distance + this.nextPlace(mentor) - this.price[mentor]!;
    if (end >= this.bound) return;
    this.bound = end;
    this.endMentor = mentor;
    this.dropped = WAITING;
  }

  private nextPlace(mentor: number): number {
    const load = this.load[mentor]!;
    return (2 * load + 1) * this.even - (load < this.must[mentor]! ? this.reward : 0);
  }

  private raisePrices(): void {
    for (const mentor of this.visited) {
      const rise = this.bound - this.distance[mentor]!;
      this.price[mentor]! += rise;
      for (let k = this.first[mentor]!; k >= 0; k = this.after[k]!) this.profit[k]! -= rise;
    }
  }

  /** Walks the chain back from its end, moving everybody one step. */
  private move(mentee: number): void {
    let mentor = this.endMentor;
    if (this.dropped !== WAITING) mentor = this.leave(this.dropped);
    else if (mentor === WAITING) return;
    else this.load[mentor]!++;
    for (;;) {
      const mover = this.through[mentor]!;
      const previous = mover === mentee ? WAITING : this.leave(mover);
      this.join(mover, mentor);
      if (mover === mentee) return;
      mentor = previous;
    }
  }

  private leave(mentee: number): number {
    const mentor = this.mentorOf[mentee]!;
    const before = this.before[mentee]!;
    const after = this.after[mentee]!;
    if (before < 0) this.first[mentor] = after;
    else this.after[before] = after;
    if (after >= 0) this.before[after] = before;
    this.mentorOf[mentee] = WAITING;
    return mentor;
  }

  private join(mentee: number, mentor: number): void {
    const first = this.first[mentor]!;
    this.before[mentee] = -1;
    this.after[mentee] = first;
    if (first >= 0) this.before[first] = mentee;
    this.first[mentor] = mentee;
    this.mentorOf[mentee] = mentor;
  }

  private forget(): void {
    for (const mentor of this.touched) this.distance[mentor] = Infinity;
    this.touched.length = 0;
    this.visited.length = 0;
    this.heap.clear();
  }
}
