import type { MatchConditions, Wishes } from '../../../src/core/matching/build';
import type { MatchRequest } from '../../../src/core/matching/request';
import type { Person } from '../../../src/core/registry/person';
import { mentee, mentor, today } from './people';
import { dice } from './solver/problems';

export const noWishes: Wishes = { locked: [], declined: [], current: [] };

export function request(
  mentees: readonly Person[],
  mentors: readonly Person[],
  more: Partial<MatchRequest> = {},
): MatchRequest {
  return { mentees, mentors, wishes: noWishes, notReady: new Map(), today, ...more };
}

const subjects = ['математика', 'физика', 'химия', 'история'];
const forms = ['teacher-pupil', 'pupil-pupil', 'teacher-teacher'] as const;

/** A small school where places are short; with `conditions`, groups, people apart and least loads come up as well. */
export function randomSchool(seed: number, conditions = false): MatchRequest {
  const next = dice(seed);
  const some = () => subjects.filter(() => next(3) === 0);
  const form = () => forms[next(8) === 0 ? 2 : next(2)]!;
  const mentees = Array.from({ length: 4 + next(7) }, (_, n) =>
    mentee(n + 1, `Птицын Иван ${'А'.repeat(n + 1)}вич`, {
      subjects: some(),
      form: form(),
      priority: next(5) === 0 ? 1 + next(2) : null,
    }),
  );
  const mentors = Array.from({ length: 2 + next(4) }, (_, n) =>
    mentor(n + 1, `Зверев ${'АБВГДЕ'[n]}дам Ильич`, {
      subjects: some(),
      form: form(),
      capacity: next(4),
      capacityFrom: conditions && next(3) === 0 ? 2 : null,
    }),
  );
  const code = () => mentees[next(mentees.length)]!.code!;
  const two = (): [string, string] => {
    const [a, b] = [code(), code()];
    return a === b ? [mentees[0]!.code!, mentees[1]!.code!] : [a, b];
  };
  const settled: MatchConditions = {
    locked: [],
    apart: [],
    apartMentees: next(2) === 0 ? [two()] : [],
    groups: next(2) === 0 ? [two()] : [],
    declined: [],
  };
  return request(mentees, mentors, {
    ...(conditions ? { conditions: settled } : {}),
    goal: next(4) === 0 ? 'quality' : 'coverage',
  });
}
