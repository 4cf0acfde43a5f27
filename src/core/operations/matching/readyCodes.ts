import { checkRegistries } from '../../checks/check';
import { notReadyCodes } from '../../checks/readiness';
import { readinessOf } from '../../matching/judging/readiness';
import { type Desk, mentees, mentors } from '../run/desk';

/** Whether the person of this code may be paired now. */
export function readyCodes(
  desk: Desk,
  blocked: ReadonlyMap<string, string> = notReadyCodes(checkRegistries(desk)),
): (code: string) => boolean {
  const people = [mentees(desk), mentors(desk)].flatMap((side) => readinessOf(side, blocked).ready);
  const codes = new Set(people.map(({ code }) => code));
  return (code) => codes.has(code);
}
