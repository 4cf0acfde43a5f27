import type { Matching } from '../build';
import { WAITING } from '../solver/problem';
import type { Insight } from './insight';
import { type Kind, newcomerFor, withNewcomer } from './newcomer';
import { servedIn, trialsOf } from './trials';

/** One new mentor of this kind with so many places would close so many requests. */
export interface Recruit {
  readonly like: Kind;
  /** Needs that would each do as well: the same requests would be closed. */
  readonly needs: readonly string[];
  readonly places: number;
  readonly requests: number;
}

/** More lines nobody reads; kinds are tried in the order of how many wait for them. */
const MOST_KINDS = 8;

/**
 * Whom to look for: one new mentor of each kind that the waiting people ask for, by solving again with him. He is given
 * as many places as people wait for the kind, and takes only those who ask for it.
 */
export function recruitsFor(matching: Matching, insight: Insight): readonly Recruit[] {
  const { plan } = insight;
  const waiting = plan.mentorOf.flatMap((j, i) => (j === WAITING && !matching.held.has(i) ? [i] : []));
  const kinds = kindsAmong(matching, waiting).slice(0, MOST_KINDS);
  // Unless conditions name the waiting people, everybody they name may stay where he is: that is much quicker.
  const { groups, apart } = matching.problem;
  const named = new Set([...groups, ...apart].flat());
  const standing = insight.sensitivity !== null && !waiting.some((i) => named.has(i));
  const school = standing ? { ...matching, problem: insight.problem } : matching;
  const trials = trialsOf(school.problem, MOST_KINDS);
  const found = new Map<string, Recruit>();
  for (const { like, waiting: people } of kinds) {
    const [need] = like.needs;
    const guests = matching.mentees.flatMap(({ person }, i) =>
      person.form === like.form && (need === undefined || person.subjects.includes(need)) ? [i] : [],
    );
    const newcomer = newcomerFor(matching.mentees[people[0]!]!.person, like.needs);
    const next = trials.plan(keyOf(like), () => withNewcomer(school, newcomer, people.length, guests));
    if (next === null) break;
    const requests = servedIn(next) - servedIn(plan);
    const taken = next.mentorOf.filter((j) => j === matching.mentors.length).length;
    if (requests <= 0) continue;
    const helped = waiting.filter((i) => next.mentorOf[i] !== WAITING);
    const key = `${like.form} ${helped.join()}`;
    const same = found.get(key);
    found.set(
      key,
      same
        ? { ...same, needs: [...same.needs, ...like.needs] }
        : { like, needs: like.needs, places: taken, requests },
    );
  }
  return Array.from(found.values()).sort((a, b) => b.requests - a.requests);
}

interface Wanted {
  readonly like: Kind;
  readonly waiting: readonly number[];
}

/** Each need with its form; a person who asks for nothing in particular waits for anybody of the form. */
function kindsAmong({ mentees }: Matching, waiting: readonly number[]): readonly Wanted[] {
  const kinds = new Map<string, { like: Kind; waiting: number[] }>();
  for (const i of waiting) {
    const { form, subjects } = mentees[i]!.person;
    for (const needs of subjects.length === 0 ? [[]] : subjects.map((need) => [need])) {
      const like = { form, needs };
      const kind = kinds.get(keyOf(like)) ?? { like, waiting: [] };
      kind.waiting.push(i);
      kinds.set(keyOf(like), kind);
    }
  }
  return Array.from(kinds.entries())
    .sort(([a, x], [b, y]) => y.waiting.length - x.waiting.length || (a < b ? -1 : 1))
    .map(([, kind]) => kind);
}

function keyOf({ form, needs }: Kind): string {
  return JSON.stringify([form, needs]);
}
