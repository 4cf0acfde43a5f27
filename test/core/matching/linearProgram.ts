import type { Highs } from 'highs';
import type { Plan, Problem } from '../../../src/core/matching/solver/problem';

/**
 * The best levels by an independent solver: one linear program per level, each earlier level held at its best.
 * Every such face has whole-number corners, so the optimum of the relaxation is the optimum.
 */
export function bestByHighs(highs: Highs, problem: Problem): Plan['sums'] {
  const locked = new Set(problem.locked.map((pair) => pair.mentee));
  const fixed = problem.mentors.map((_, j) => problem.locked.filter((pair) => pair.mentor === j).length);
  const pairs = Array.from(problem.arcs.score, (score, a) => ({
    mentee: problem.arcs.mentee[a]!,
    mentor: problem.arcs.mentor[a]!,
    score,
    name: `x${a}`,
  })).filter(({ mentee }) => !locked.has(mentee));
  const places = problem.mentors.flatMap(({ capacity }, j) =>
    Array.from({ length: Math.max(0, capacity - fixed[j]!) }, (_, k) => ({
      mentor: j,
      cost: 2 * (fixed[j]! + k) + 1,
      name: `y${j}_${k}`,
    })),
  );
  const stands = (pair: { mentee: number; mentor: number }) =>
    problem.current.some((c) => c.mentee === pair.mentee && c.mentor === pair.mentor);
  const goals = [
    pairs.map((pair) => [1 + problem.mentees[pair.mentee]!.priority, pair.name] as const),
    pairs.map((pair) => [pair.score, pair.name] as const),
    places.map((place) => [-place.cost, place.name] as const),
    pairs.map((pair) => [stands(pair) ? 1 : 0, pair.name] as const),
  ];
  const rules = [
    ...problem.mentees.map((_, i) => [
      pairs
        .filter((p) => p.mentee === i)
        .map((p) => p.name)
        .join(' + '),
      '<= 1',
    ]),
    ...problem.mentors.map((_, j) => [
      [
        ...pairs.filter((p) => p.mentor === j).map((p) => `+ ${p.name}`),
        ...places.filter((p) => p.mentor === j).map((p) => `- ${p.name}`),
      ].join(' '),
      '= 0',
    ]),
  ].filter(([terms]) => terms !== '');
  const bounds = [...pairs, ...places].map(({ name }) => `0 <= ${name} <= 1`);
  const best = [0, 0, 0, 0];
  const held: string[] = [];
  goals.forEach((goal, level) => {
    const terms = goal
      .filter(([factor]) => factor !== 0)
      .map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`);
    if (terms.length === 0) return;
    const rows = [...rules.map(([left, right], n) => `r${n}: ${left} ${right}`), ...held];
    const text = `Maximize\n o: ${terms.join(' ')}\nSubject To\n ${rows.join('\n ')}\nBounds\n ${bounds.join('\n ')}\nEnd`;
    const solution = highs.solve(text, { output_flag: false });
    if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
    best[level] = Math.round(solution.ObjectiveValue);
    held.push(`h${level}: ${terms.join(' ')} >= ${best[level]}`);
  });
  return {
    served:
      best[0]! + problem.locked.reduce((sum, pair) => sum + 1 + problem.mentees[pair.mentee]!.priority, 0),
    score: best[1]! + problem.locked.reduce((sum, pair) => sum + pair.score, 0),
    even: -best[2]! + fixed.reduce((sum, load) => sum + load * load, 0),
    kept: best[3]! + problem.locked.filter(stands).length,
  };
}
