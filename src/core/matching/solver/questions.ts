import type { Question } from './part';
import { type Plan, type Problem, WAITING } from './problem';

/** What the plan does against the rules it was made without, as questions: either answer forbids it. Groups first. */
export function questionsOf(problem: Problem, plan: Plan): readonly Question[] {
  const { mentorOf } = plan;
  const questions: Question[] = [];
  for (const group of problem.groups) {
    const placed = group.map((i) => mentorOf[i]!).filter((j) => j !== WAITING);
    if (placed.length === 0 || (placed.length === group.length && placed.every((j) => j === placed[0])))
      continue;
    const members = (j: number) => placed.filter((at) => at === j).length;
    const mentor = placed.reduce((most, j) => (members(j) > members(most) ? j : most));
    questions.push({ mentee: group[0]!, mentor });
  }
  for (const [a, b] of problem.apart) {
    if (mentorOf[a] !== WAITING && mentorOf[a] === mentorOf[b])
      questions.push({ mentee: a, mentor: mentorOf[a]! });
  }
  const load = loadsOf(problem, plan);
  problem.mentors.forEach((host, mentor) => {
    if (load[mentor]! > 0 && load[mentor]! < host.least) questions.push({ mentee: null, mentor });
  });
  return questions;
}

/** Whether yes is the answer more likely to lead to a good plan. */
export function likely(problem: Problem, plan: Plan, { mentor, mentee }: Question): boolean {
  return mentee !== null || 2 * loadsOf(problem, plan)[mentor]! >= problem.mentors[mentor]!.least;
}

export function loadsOf(problem: Problem, { mentorOf }: Plan): readonly number[] {
  const load = problem.mentors.map(() => 0);
  for (const j of mentorOf) if (j !== WAITING) load[j]!++;
  return load;
}
