import type { Matching } from '../build';
import type { Criterion } from '../judging/criterion';
import { brokenMusts, mustsOf } from '../musts';
import type { Problem } from '../solver/problem';

/** Something that must hold. The last three stand for all of their kind at once. */
export type Demand =
  | { readonly kind: 'pair'; readonly mentee: number; readonly mentor: number }
  | { readonly kind: 'group'; readonly members: readonly number[] }
  | { readonly kind: 'apart'; readonly two: readonly [number, number] }
  | { readonly kind: 'rule'; readonly rule: Criterion; readonly at: number }
  | { readonly kind: 'places' }
  | { readonly kind: 'least' };

/** Demands that cannot hold together, though any of them left out would let the others hold. */
export interface Conflict {
  readonly demands: readonly Demand[];
  /** Where the people meet: of these mentors places and minima are worth naming. */
  readonly mentors: readonly number[];
}

/** Steps of looking for a way to satisfy everything; without an answer nothing is claimed. */
const STEPS = 20_000;
/** Locked pairs against each other, places and rules are told as faults of the locks. */
const told: ReadonlySet<Demand['kind']> = new Set(['group', 'apart', 'least']);
/** A school with more is told of the first ones. */
const MOST_CONFLICTS = 10;
const MOST_LOCKS = 300;

/**
 * Minimal sets of musts that cannot hold together, found among the people whom the curator's conditions name: demands
 * are taken up one by one, and what makes them impossible is then thinned out (a deletion filter).
 */
export function conflictsOf(matching: Matching): readonly Conflict[] {
  const { problem } = matching;
  const pairs = concernedLocks(problem).map(
    ({ mentee, mentor }): Demand => ({ kind: 'pair', mentee, mentor }),
  );
  const groups = problem.groups.map((members): Demand => ({ kind: 'group', members }));
  if (groups.length === 0 && (pairs.length === 0 || (problem.apart.length === 0 && !hasLeast(matching))))
    return [];
  const limits: readonly Demand[] = [
    ...mustsOf(matching.criteria).map((rule, at): Demand => ({ kind: 'rule', rule, at })),
    { kind: 'least' },
    { kind: 'places' },
    ...problem.apart.map((two): Demand => ({ kind: 'apart', two })),
  ];
  const possible = possibility(matching);
  if (possible([...limits, ...pairs, ...groups])) return [];
  const conflicts: Conflict[] = [];
  let wanted: readonly Demand[] = [];
  for (const demand of [...pairs, ...groups]) {
    const all = [...limits, ...wanted, demand];
    if (possible(all)) {
      wanted = [...wanted, demand];
      continue;
    }
    const demands = all.reduceRight<readonly Demand[]>((kept, one) => {
      const fewer = kept.filter((other) => other !== one);
      return possible(fewer) ? kept : fewer;
    }, all);
    const mentors = Array.from(new Set(demands.flatMap((one) => (one.kind === 'pair' ? [one.mentor] : []))));
    if (demands.some(({ kind }) => told.has(kind))) conflicts.push({ demands, mentors });
    if (conflicts.length === MOST_CONFLICTS) break;
  }
  return conflicts;
}

/** Of very many locked pairs only those that a group, a minimum or two people apart could clash with directly. */
function concernedLocks({ locked, groups, apart, mentors }: Problem): Problem['locked'] {
  if (locked.length <= MOST_LOCKS) return locked;
  const named = new Set([...groups, ...apart].flat());
  return locked
    .filter(({ mentee, mentor }) => named.has(mentee) || mentors[mentor]!.least > 1)
    .slice(0, MOST_LOCKS);
}

function hasLeast({ problem }: Matching): boolean {
  return problem.mentors.some(({ least }) => least > 1);
}

/** Mentees who have to go to one mentor, and where they may go. */
interface Unit {
  readonly members: readonly number[];
  readonly mentors: readonly number[];
}

/** Tells whether demands can be met together; true as well when the steps end before that is known. */
function possibility(matching: Matching): (demands: readonly Demand[]) => boolean {
  const { problem, mentees, mentors, context } = matching;
  const musts = mustsOf(matching.criteria);
  const seen = new Map<number, readonly number[]>();
  const broken = (i: number, j: number): readonly number[] => {
    const key = i * mentors.length + j;
    const known = seen.get(key) ?? brokenMusts(musts, mentees[i]!, mentors[j]!, context);
    seen.set(key, known);
    return known;
  };
  const wanted = problem.mentors.map(() => 0);
  for (let a = 0; a < problem.arcs.mentor.length; a++) wanted[problem.arcs.mentor[a]!]!++;

  return (demands) => {
    const active = new Set(demands.flatMap((one) => (one.kind === 'rule' ? [one.at] : [])));
    const counts = demands.some(({ kind }) => kind === 'places');
    const minima = demands.some(({ kind }) => kind === 'least');
    const apart = demands.flatMap((one) => (one.kind === 'apart' ? [one.two] : []));
    const units = unitsOf(demands, mentors.length).map(
      ({ members, mentors: open }): Unit => ({
        members,
        mentors: open.filter(
          (j) =>
            (!counts || members.length <= problem.mentors[j]!.capacity) &&
            members.every((i) => !broken(i, j).some((rule) => active.has(rule))),
        ),
      }),
    );
    units.sort((a, b) => a.mentors.length - b.mentors.length);
    if (units.some((unit) => apart.some(([a, b]) => unit.members.includes(a) && unit.members.includes(b))))
      return false;
    const load = problem.mentors.map(() => 0);
    const at = new Map<number, number>();
    let steps = STEPS;
    /** Whether enough others could come for the least load of everybody who has been given somebody. */
    const filled = (): boolean =>
      !minima ||
      problem.mentors.every(
        ({ least }, j) => load[j] === 0 || load[j]! >= least || Math.max(load[j]!, wanted[j]!) >= least,
      );
    const place = (n: number): boolean => {
      const unit = units[n];
      if (!unit) return filled();
      for (const j of unit.mentors) {
        if (steps-- <= 0) return true;
        if (counts && load[j]! + unit.members.length > problem.mentors[j]!.capacity) continue;
        const meets = apart.some(
          ([a, b]) =>
            (unit.members.includes(a) && at.get(b) === j) || (unit.members.includes(b) && at.get(a) === j),
        );
        if (meets) continue;
        load[j]! += unit.members.length;
        for (const i of unit.members) at.set(i, j);
        const fits = place(n + 1);
        load[j]! -= unit.members.length;
        for (const i of unit.members) at.delete(i);
        if (fits) return true;
      }
      return false;
    };
    return place(0);
  };
}

/** Pairs and groups that share a mentee become one unit. */
function unitsOf(demands: readonly Demand[], mentors: number): readonly Unit[] {
  const everywhere = Array.from({ length: mentors }, (_, j) => j);
  const units = new Map<number, Unit>();
  for (const demand of demands) {
    if (demand.kind !== 'pair' && demand.kind !== 'group') continue;
    const members = demand.kind === 'pair' ? [demand.mentee] : demand.members;
    const open = demand.kind === 'pair' ? [demand.mentor] : everywhere;
    const touching = Array.from(new Set(members.flatMap((i) => units.get(i) ?? [])));
    const unit: Unit = {
      members: Array.from(new Set([...members, ...touching.flatMap((one) => one.members)])),
      mentors: touching.reduce((left, one) => left.filter((j) => one.mentors.includes(j)), open),
    };
    for (const i of unit.members) units.set(i, unit);
  }
  return Array.from(new Set(units.values()));
}
