import type { Problem } from '../../src/core/matching/solver/problem';
import { dice } from '../../test/core/matching/solver/problems';

export const shapes: readonly Shape[] = [
  { title: '30 x 20', mentees: 30, mentors: 20, places: 4, help: 1 },
  { title: '200 x 80', mentees: 200, mentors: 80, places: 4, help: 2 },
  { title: '200 x 80 scarce', mentees: 200, mentors: 80, places: 2, help: 2 },
  { title: '1000 x 300', mentees: 1000, mentors: 300, places: 5, help: 1 },
  { title: '5000 x 1500', mentees: 5000, mentors: 1500, places: 6, help: 2 },
  { title: '5000 x 1500 scarce', mentees: 5000, mentors: 1500, places: 3, help: 1 },
];

export interface Shape {
  readonly title: string;
  readonly mentees: number;
  readonly mentors: number;
  /** Largest capacity; capacities are 1..most. */
  readonly places: number;
  /** A pair is possible from here on: a common subject counts two, a common topic one. */
  readonly help: number;
}

/**
 * A school as a problem: forms, subjects, topics and free hours make some pairs possible and give points in steps of half
 * a point; some subjects are asked for much more often than others, mentors are spread evenly; one pair in ten is ruled
 * out. The same shape always gives the same people.
 */
export function school(shape: Shape): Problem {
  const next = dice(shape.mentees * 31 + shape.mentors);
  const mentees = Array.from({ length: shape.mentees }, () => ({
    form: form(next),
    subjects: [next(1 + next(20)), next(1 + next(20))],
    topics: [next(16), next(16), next(16)],
    grade: 5 + next(7),
    hours: [next(18), next(18), next(18), next(18)],
  }));
  const mentors = Array.from({ length: shape.mentors }, () => ({
    form: form(next),
    subjects: [next(20), next(20), next(20)],
    topics: [next(16), next(16), next(16), next(16)],
    grade: 5 + next(7),
    hours: [next(18), next(18), next(18), next(18), next(18)],
  }));
  const arcs = { mentee: [] as number[], mentor: [] as number[], score: [] as number[] };
  mentees.forEach((a, i) => {
    mentors.forEach((b, j) => {
      const hours = shared(a.hours, b.hours);
      const help = shared(a.subjects, b.subjects) * 2 + shared(a.topics, b.topics);
      if (a.form !== b.form || hours === 0 || help < shape.help || next(10) === 0) return;
      const points =
        shared(a.subjects, b.subjects) * 200 +
        shared(a.topics, b.topics) * 100 +
        Math.max(0, 5 - Math.abs(a.grade - b.grade)) * 30 +
        Math.min(3, hours) * 25;
      arcs.mentee.push(i);
      arcs.mentor.push(j);
      arcs.score.push(Math.min(1000, points));
    });
  });
  return {
    mentees: mentees.map((_, i) => ({ id: `e${i}`, priority: priority(next(20)) })),
    mentors: mentors.map((_, j) => ({ id: `o${j}`, capacity: 1 + next(shape.places), least: 0 })),
    arcs,
    locked: [],
    current: [],
    groups: [],
    apart: [],
    goal: 'coverage',
  };
}

/** One in twenty comes first of all, three after them. */
function priority(draw: number): number {
  return draw === 0 ? 2 : draw < 4 ? 1 : 0;
}

/** Half of a school takes part in one form, the rest is spread over the others. */
function form(next: (below: number) => number): number {
  return next(2) === 0 ? 0 : 1 + next(4);
}

function shared(a: readonly number[], b: readonly number[]): number {
  return a.filter((value, n) => a.indexOf(value) === n && b.includes(value)).length;
}
