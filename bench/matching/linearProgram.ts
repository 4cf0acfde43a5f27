import type { Highs } from 'highs';
import type { Problem } from '../../src/core/matching/solver/problem';

/** People first, then points, as one linear program; gives the sum of both. Even loads are left out: that helps HiGHS. */
export function linearProgram(problem: Problem): { readonly text: string; readonly person: number } {
  const { mentee, mentor, score } = problem.arcs;
  const person = problem.mentees.length * 1000 + 1;
  const seekers: string[][] = problem.mentees.map(() => []);
  const hosts: string[][] = problem.mentors.map(() => []);
  const goal: string[] = [];
  for (let a = 0; a < score.length; a++) {
    seekers[mentee[a]!]!.push(`x${a}`);
    hosts[mentor[a]!]!.push(`x${a}`);
    goal.push(`${(1 + problem.mentees[mentee[a]!]!.priority) * person + score[a]!} x${a}`);
  }
  const rules = [
    ...seekers.map((names) => ({ names, most: 1 })),
    ...hosts.map((names, j) => ({ names, most: problem.mentors[j]!.capacity })),
  ]
    .filter(({ names }) => names.length > 0)
    .map(({ names, most }, n) => `r${n}: ${names.join(' + ')} <= ${most}`);
  return { text: `Maximize\n o: ${goal.join(' + ')}\nSubject To\n ${rules.join('\n ')}\nEnd`, person };
}

export function byHighs(highs: Highs, text: string): number {
  const solution = highs.solve(text, { output_flag: false });
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  return Math.round(solution.ObjectiveValue);
}
