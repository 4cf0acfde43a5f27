import { mayBeSame } from '../../text/names';
import type { Candidate } from '../candidate';
import type { Judgement } from '../criterion';

/** Last year's mentor, or the one somebody asked for, stands in the other column of the row. */
export function namedInRow(mentee: Candidate, mentor: Candidate): Judgement | null {
  if (names(mentee, mentor)) return { share: 1, evidence: { says: 'named', by: 'mentee' } };
  if (names(mentor, mentee)) return { share: 1, evidence: { says: 'named', by: 'mentor' } };
  return mentee.person.linkedNames.length === 0 ? null : { share: 0, evidence: { says: 'named-another' } };
}

function names(one: Candidate, other: Candidate): boolean {
  const { name, code } = other.person;
  // A school that keeps codes only writes them in the place of names.
  if (code !== null && one.person.linkedNames.includes(code)) return true;
  return name !== null && one.linked.some((linked) => mayBeSame(linked, name));
}
