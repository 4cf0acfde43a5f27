import type { FormId } from '../../registry/forms';
import type { Person } from '../../registry/person';
import { arcsBetween, type Matching } from '../build';
import { type Candidate, candidateOf } from '../judging/candidate';
import type { Arcs, Problem } from '../solver/problem';
import { joined } from './trials';

/**
 * A mentor nobody has found yet: of the mentee's form, able to give what is asked. Nothing else is known of him, for
 * nothing else is said to the curator.
 */
export function newcomerFor(mentee: Person, needs: readonly string[] = mentee.subjects): Candidate {
  return candidateOf(
    {
      ...mentee,
      role: 'mentor',
      code: '',
      name: null,
      birth: null,
      schoolClass: null,
      post: null,
      organisation: null,
      roleModel: null,
      kinds: [],
      category: null,
      topics: [],
      subjects: needs,
      capacity: null,
      capacityFrom: null,
      wantedAge: null,
      slots: [],
      hoursPerWeek: null,
      priority: null,
      sex: null,
      languages: [],
      building: null,
      experienceYears: null,
      qualification: null,
      wishes: [],
      refusals: [],
      advised: [],
      advisedAgainst: [],
      approval: 'yes',
      linkedNames: [],
    },
    '2000-01-01',
  );
}

/** The problem with the newcomer as its last mentor, open to those among `guests` whom the rules let come to him. */
export function withNewcomer(
  { problem, mentees, criteria, context }: Matching,
  newcomer: Candidate,
  places: number,
  guests: readonly number[] = mentees.map((_, i) => i),
): Problem {
  const local = arcsBetween(
    guests.map((i) => mentees[i]!),
    [newcomer],
    criteria,
    context,
  );
  const arcs: Arcs = {
    mentee: Array.from(local.mentee, (n) => guests[n]!),
    mentor: Array.from(local.mentor, () => problem.mentors.length),
    score: local.score,
  };
  return {
    ...problem,
    mentors: [...problem.mentors, { id: '', capacity: places, least: 0 }],
    arcs: joined(problem.arcs, arcs),
  };
}

/** What a newcomer would have to be: people with one such profile are helped by one. */
export interface Kind {
  readonly form: FormId | null;
  readonly needs: readonly string[];
}

export function kindOf({ form, subjects }: Person): Kind {
  return { form, needs: [...subjects].sort() };
}
