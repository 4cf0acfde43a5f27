import type { Matching } from '../build';
import { assess } from '../judging/assess';
import type { CriterionId } from '../judging/criterion';
import { brokenMusts, mustsOf } from '../musts';
import { isPlain } from '../solver/optimum';
import type { Plan, Problem } from '../solver/problem';
import { WAITING } from '../solver/problem';
import { reachOf, residualOf } from '../solver/residual';
import { levelsOf } from '../solver/units';
import type { Insight } from './insight';
import { type Kind, kindOf, newcomerFor, withNewcomer } from './newcomer';
import { joined, servedIn, type Trials, withPlaces } from './trials';
import type { Unmatched } from './unmatched';

/**
 * What would place a person at nobody's expense. `lock`: together with a lock on the very pair, because others
 * would come before him otherwise.
 */
export type Change =
  | { readonly kind: 'places'; readonly mentor: number; readonly places: number; readonly lock: boolean }
  | { readonly kind: 'rule'; readonly rule: CriterionId; readonly mentor: number; readonly place: boolean }
  | { readonly kind: 'newcomer'; readonly like: Kind; readonly places: number; readonly lock: boolean }
  | { readonly kind: 'release' }
  | { readonly kind: 'split' }
  | { readonly kind: 'least'; readonly mentor: number; readonly least: number }
  | { readonly kind: 'meet'; readonly other: number }
  | { readonly kind: 'lock'; readonly mentor: number };

/** Rules no school would lift for anybody. */
const firm: ReadonlySet<string> = new Set(['self', 'approved']);

/** How many of the most useful mentors are tried before a larger change is looked for. */
const TRIES = 3;

/** The smallest change that places the person, checked by prices or by solving again; null when none was found. */
export function smallestChanges(
  matching: Matching,
  insight: Insight,
  options: readonly (readonly number[])[],
  trials: Trials,
): (left: Unmatched) => Change | null {
  const { problem } = matching;
  const { plan, sensitivity } = insight;
  const plain = isPlain(problem);
  const served = servedIn(plan);
  let entryCost: Float64Array | null = null;
  /** The levels of a plan keep their rank up to here. */
  const topScore = best(problem.arcs.score);
  const musts = mustsOf(matching.criteria);

  const helps = (i: number, key: string, change: (problem: Problem) => Problem): boolean => {
    const next = trials.plan(key, change);
    return next !== null && next.mentorOf[i] !== WAITING && servedIn(next) > served;
  };

  const onePlaceMore = (i: number, mentors: readonly number[]): Change | null => {
    const likely = sensitivity?.wouldEnter[i] ?? [];
    if (plain && likely.length > 0) return { kind: 'places', mentor: likely[0]!, places: 1, lock: false };
    const found = [...likely, ...mentors]
      .slice(0, TRIES)
      .find((j) => helps(i, `places ${j} 1`, (p) => withPlaces(p, j, 1)));
    if (found !== undefined) return { kind: 'places', mentor: found, places: 1, lock: false };
    const near = apartFrom(problem, plan, i);
    const mentor = [...likely, ...mentors].find((j) => !near.has(j));
    return mentor === undefined ? null : { kind: 'places', mentor, places: 1, lock: true };
  };

  const someoneNew = (i: number): Change | null => {
    const { person } = matching.mentees[i]!;
    const like = kindOf(person);
    const newcomer = newcomerFor(person);
    if (brokenMusts(musts, matching.mentees[i]!, newcomer, matching.context).length > 0) return null;
    const lock = !helps(i, `newcomer ${JSON.stringify(like)}`, () => withNewcomer(matching, newcomer, 1));
    return { kind: 'newcomer', like, places: 1, lock };
  };

  const ruleLifted = (i: number): (Change & { readonly kind: 'rule' }) | null => {
    const freed = matching.mentors.flatMap((mentor, j) => {
      const broken = brokenMusts(musts, matching.mentees[i]!, mentor, matching.context);
      const rule = musts[broken[0]!];
      if (broken.length !== 1 || !rule || firm.has(rule.id)) return [];
      const { score } = assess(matching.mentees[i]!, mentor, matching.criteria, matching.context);
      return [{ rule: rule.id, order: broken[0]!, mentor: j, score }];
    });
    freed.sort((a, b) => a.order - b.order || b.score - a.score || a.mentor - b.mentor);
    if (plain) entryCost ??= entryCosts(problem, plan);
    const enters = ({ mentor, score }: (typeof freed)[number]): boolean => {
      if (!entryCost || score > topScore) {
        const arc = { mentee: [i], mentor: [mentor], score: [score] };
        return helps(i, `rule ${i} ${mentor}`, (p) => ({ ...p, arcs: joined(p.arcs, arc) }));
      }
      // So much he counts for; with less gained, somebody else would have to go.
      const served = 1 + problem.mentees[i]!.priority;
      const gain = served * plan.units.served + score * plan.units.score - entryCost[mentor]!;
      return gain > 0 && levelsOf(gain, plan.units).served === served;
    };
    const found = (entryCost ? freed : freed.slice(0, TRIES)).find(enters);
    const any = found ?? freed[0];
    return any ? { kind: 'rule', rule: any.rule, mentor: any.mentor, place: !found } : null;
  };

  /** Somebody new is less than a lifted rule with a place and a lock besides. */
  const ruleAloneOrNewcomer = (i: number): Change | null => {
    const rule = ruleLifted(i);
    return rule && !rule.place ? rule : (someoneNew(i) ?? rule);
  };

  const forGroup = (i: number, members: readonly number[]): Change | null => {
    const alone = (p: Problem): Problem => ({ ...p, groups: p.groups.filter((g) => !g.includes(i)) });
    const common = options[i]!.filter((j) => members.every((k) => options[k]!.includes(j)));
    const most = Math.max(0, ...common.map((j) => problem.mentors[j]!.capacity));
    const widest = common.filter((j) => problem.mentors[j]!.capacity === most).slice(0, TRIES);
    for (let places = 1; places <= members.length; places++) {
      const mentor = widest.find((j) => helps(i, `places ${j} ${places}`, (p) => withPlaces(p, j, places)));
      if (mentor !== undefined) return { kind: 'places', mentor, places, lock: false };
    }
    if (helps(i, `split ${members.join()}`, alone)) return { kind: 'split' };
    const newcomer = newcomerFor(matching.mentees[i]!.person);
    const places = members.length;
    const come = (): Problem => withNewcomer(matching, newcomer, places, members);
    if (!helps(i, `newcomer ${i} for ${members.join()}`, come)) return null;
    // Others may come to him as well, and before the group.
    const lock = !helps(i, `newcomer ${i} before ${members.join()}`, () =>
      withNewcomer(matching, newcomer, places),
    );
    return { kind: 'newcomer', like: kindOf(matching.mentees[i]!.person), places, lock };
  };

  const released = (i: number): Change | null => {
    const { mentees, mentors, criteria, context } = matching;
    const own = mentors.flatMap((mentor, j) => {
      const { broken, score } = assess(mentees[i]!, mentor, criteria, context);
      return broken.length === 0 ? [{ mentor: j, score }] : [];
    });
    const arcs = {
      mentee: own.map(() => i),
      mentor: own.map(({ mentor }) => mentor),
      score: own.map(({ score }) => score),
    };
    return helps(i, `release ${i}`, (p) => ({ ...p, arcs: joined(p.arcs, arcs) }))
      ? { kind: 'release' }
      : null;
  };

  return ({ mentee: i, reason }) => {
    switch (reason.kind) {
      case 'held':
        return released(i);
      case 'nobody':
        return ruleAloneOrNewcomer(i);
      case 'shut':
      case 'full':
        return onePlaceMore(i, options[i]!);
      case 'group':
        return forGroup(i, reason.members);
      case 'least': {
        const { mentor } = reason;
        const willing = (p: Problem): Problem => ({
          ...p,
          mentors: p.mentors.map((host, j) => (j === mentor ? { ...host, least: 1 } : host)),
        });
        return helps(i, `least ${mentor}`, willing) ? { kind: 'least', mentor, least: 1 } : someoneNew(i);
      }
      case 'apart': {
        const together = (p: Problem): Problem => ({
          ...p,
          apart: p.apart.filter((two) => !(two.includes(i) && two.includes(reason.from))),
        });
        return helps(i, `meet ${i} ${reason.from}`, together)
          ? { kind: 'meet', other: reason.from }
          : someoneNew(i);
      }
      case 'dearer':
        return { kind: 'lock', mentor: reason.mentor };
    }
  };
}

function best(scores: ArrayLike<number>): number {
  let top = 0;
  for (let a = 0; a < scores.length; a++) top = Math.max(top, scores[a]!);
  return top;
}

/** By mentor: what the plan loses, his guest not counted, when one more comes to him. */
function entryCosts(problem: Problem, plan: Plan): Float64Array {
  const residual = residualOf(problem, plan);
  const { distance } = reachOf(residual, residual.rest);
  return Float64Array.from(plan.prices, (price, j) => price + distance[j]!);
}

/** Mentors of those whom the person is kept apart from. */
function apartFrom(problem: Problem, plan: Plan, i: number): ReadonlySet<number> {
  return new Set(
    problem.apart.flatMap(([a, b]) => (a === i ? [plan.mentorOf[b]!] : b === i ? [plan.mentorOf[a]!] : [])),
  );
}
