import type { Proposal, StandingPairs } from '../../../src/core/protocol/shapes/pairs';
import type { State } from '../../state';

export interface Known {
  readonly code: string;
  readonly name: string;
  readonly about: string;
}

/** Everybody whom the latest proposal or the pairs at work name; one line for each code. */
export function knownPeople(jobs: State['jobs']): readonly Known[] {
  const proposal = jobs['pairs.propose']?.output as Proposal | null | undefined;
  const standing = jobs['pairs.standing']?.output as StandingPairs | null | undefined;
  const people = new Map<string, Known>();
  const add = (code: string, name: string, about: string) => {
    if (code !== '' && !people.has(code)) people.set(code, { code, name, about });
  };
  for (const pair of [...(proposal?.pairs ?? []), ...(standing?.pairs ?? [])]) {
    add(pair.mentee, pair.menteeName, pair.menteeAbout);
    add(pair.mentor, pair.mentorName, pair.mentorAbout);
  }
  for (const person of [...(proposal?.unmatched ?? []), ...(standing?.waiting ?? [])])
    add(person.code, person.name, person.about);
  for (const mentor of proposal?.freeMentors ?? []) add(mentor.code, mentor.name, 'наставник');
  return [...people.values()].sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}
