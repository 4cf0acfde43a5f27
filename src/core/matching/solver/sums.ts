import type { Levels, Problem } from './problem';
import { WAITING } from './problem';

/** What a plan reaches, level by level; locked pairs count with their own score. */
export function sumsOf(problem: Problem, mentorOf: readonly number[]): Levels {
  const loads = new Array<number>(problem.mentors.length).fill(0);
  let served = 0;
  for (let i = 0; i < mentorOf.length; i++) {
    if (mentorOf[i] === WAITING) continue;
    loads[mentorOf[i]!]!++;
    served += 1 + problem.mentees[i]!.priority;
  }
  const settled = new Set(problem.locked.map((pair) => pair.mentee));
  const { mentee, mentor, score } = problem.arcs;
  let points = problem.locked.reduce((sum, pair) => sum + pair.score, 0);
  for (let a = 0; a < mentee.length; a++) {
    if (mentorOf[mentee[a]!] === mentor[a]! && !settled.has(mentee[a]!)) points += score[a]!;
  }
  return {
    served,
    score: points,
    even: loads.reduce((sum, load) => sum + load * load, 0),
    kept: keptOf(problem, mentorOf),
  };
}

export function keptOf(problem: Problem, mentorOf: readonly number[]): number {
  return problem.current.filter((pair) => mentorOf[pair.mentee] === pair.mentor).length;
}

/** What the second plan lacks against the first; a negative part is a gain. */
export function lossOf(better: Levels, worse: Levels): Levels {
  return {
    served: better.served - worse.served,
    score: better.score - worse.score,
    even: worse.even - better.even,
    kept: better.kept - worse.kept,
  };
}
