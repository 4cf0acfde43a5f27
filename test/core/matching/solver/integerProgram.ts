import type { Highs } from 'highs';
import type { Problem } from '../../../../src/core/matching/solver/problem';
import { isPlain, WAITING } from '../../../../src/core/matching/solver/problem';

interface Term {
  readonly factor: number;
  readonly name: string;
}

interface Program {
  readonly objective: readonly Term[];
  readonly rules: readonly string[];
  readonly bounds: readonly string[];
  readonly binary: readonly string[];
  readonly read: (isOne: (name: string) => boolean) => readonly number[];
}

/**
 * The best plans of several problems by an independent solver, in one call because starting it takes longer than
 * solving; null when one of them has no plan at all. Every rule is written out with yes-or-no unknowns, all goals are
 * packed into one objective: the problems must be small for that.
 */
export function bestByHighs(
  highs: Highs,
  problems: readonly Problem[],
): readonly (readonly number[])[] | null {
  const programs = problems.map((problem, n) => programOf(problem, `p${n}`));
  const text = [
    `Maximize\n o: 0 none ${written(programs.flatMap((program) => program.objective))}`,
    `Subject To\n r: 0 none <= 1\n ${programs.flatMap((program) => program.rules).join('\n ')}`,
    `Bounds\n 0 <= none <= 0\n ${programs.flatMap((program) => program.bounds).join('\n ')}`,
    // Without groups, least loads and people apart the corners are whole anyway.
    problems.every(isPlain) ? '' : `Binary\n ${programs.flatMap((program) => program.binary).join(' ')}`,
    'End',
  ].join('\n');
  const solution = highs.solve(text, { output_flag: false, mip_rel_gap: 0, mip_abs_gap: 0 });
  if (solution.Status === 'Infeasible') return null;
  if (solution.Status !== 'Optimal') throw new Error(`HiGHS: ${solution.Status}`);
  const isOne = (name: string) => {
    const column = solution.Columns[name];
    return column !== undefined && 'Primal' in column && Math.round(column.Primal) === 1;
  };
  return programs.map((program) => program.read(isOne));
}

function programOf(problem: Problem, prefix: string): Program {
  const locked = new Map(problem.locked.map((pair) => [pair.mentee, pair.mentor]));
  const pairs = Array.from(problem.arcs.score, (score, a) => ({
    mentee: problem.arcs.mentee[a]!,
    mentor: problem.arcs.mentor[a]!,
    score,
    name: `${prefix}x${a}`,
  })).filter(({ mentee }) => !locked.has(mentee));
  const fixed = problem.mentors.map((_, j) => problem.locked.filter((pair) => pair.mentor === j).length);
  const places = problem.mentors.flatMap(({ capacity }, j) =>
    Array.from({ length: Math.max(0, Math.min(pairs.length, capacity - fixed[j]!)) }, (_, k) => ({
      mentor: j,
      cost: 2 * (fixed[j]! + k) + 1,
      name: `${prefix}y${j}_${k}`,
    })),
  );
  const worth = worthIn(problem);
  const objective = [
    ...pairs.map(
      (pair): Term => ({ factor: worth.pair(pair.mentee, pair.mentor, pair.score), name: pair.name }),
    ),
    ...places.map((place): Term => ({ factor: -place.cost * worth.even, name: place.name })),
  ];
  const rules: string[] = [];
  const rule = (terms: readonly Term[], sign: '<=' | '>=' | '=', right: number) => {
    if (terms.length > 0) rules.push(`${prefix}r${rules.length}: ${written(terms)} ${sign} ${right}`);
    else if (sign === '=' ? right !== 0 : sign === '>=' && right > 0)
      rules.push(`${prefix}r${rules.length}: 0 none >= 1`);
  };
  const plus = (name: string): Term => ({ factor: 1, name });
  /** A pair as terms and a constant: locked pairs are no unknowns. */
  const whether = (mentee: number, mentor: number, sign: 1 | -1) => ({
    terms: pairs
      .filter((pair) => pair.mentee === mentee && pair.mentor === mentor)
      .map(({ name }): Term => ({ factor: sign, name })),
    constant: locked.get(mentee) === mentor ? sign : 0,
  });
  problem.mentees.forEach((_, i) => {
    rule(
      pairs.filter((pair) => pair.mentee === i).map(({ name }) => plus(name)),
      '<=',
      1,
    );
  });
  const least: string[] = [];
  problem.mentors.forEach((host, j) => {
    const coming = pairs.filter((pair) => pair.mentor === j).map(({ name }) => plus(name));
    const taken = places
      .filter((place) => place.mentor === j)
      .map(({ name }): Term => ({ factor: -1, name }));
    rule([...coming, ...taken], '=', 0);
    if (host.least <= 1) return;
    if (fixed[j]! > 0) {
      rule(coming, '>=', host.least - fixed[j]!);
      return;
    }
    least.push(`${prefix}z${j}`);
    rule([...coming, { factor: -host.least, name: `${prefix}z${j}` }], '>=', 0);
    rule([...coming, { factor: -pairs.length, name: `${prefix}z${j}` }], '<=', 0);
  });
  for (const [first, ...mates] of problem.groups) {
    for (const mate of mates) {
      problem.mentors.forEach((_, j) => {
        const [a, b] = [whether(first!, j, 1), whether(mate, j, -1)];
        rule([...a.terms, ...b.terms], '=', 0 - a.constant - b.constant);
      });
    }
  }
  for (const [first, second] of problem.apart) {
    problem.mentors.forEach((_, j) => {
      const [a, b] = [whether(first, j, 1), whether(second, j, 1)];
      const right = 1 - a.constant - b.constant;
      if (right < 0) rule([], '>=', 1);
      else rule([...a.terms, ...b.terms], '<=', right);
    });
  }
  return {
    objective,
    rules,
    bounds: [...pairs, ...places].map(({ name }) => `0 <= ${name} <= 1`),
    binary: [...pairs.map(({ name }) => name), ...least],
    read: (isOne) => {
      const mentorOf = problem.mentees.map((_, i) => locked.get(i) ?? WAITING);
      for (const { mentee, mentor, name } of pairs) if (isOne(name)) mentorOf[mentee] = mentor;
      return mentorOf;
    },
  };
}

/** Each goal counts more than all lower goals together can: no plan of the whole problem reaches so much. */
function worthIn(problem: Problem) {
  const people = problem.mentees.length + 1;
  const best = Math.max(1, ...Array.from(problem.arcs.score));
  const kept = 1;
  const even = people * kept;
  const upper = even * people * people;
  const classes = (unit: number) => [unit, unit * people, unit * people * people];
  const quality = problem.goal === 'quality';
  const score = quality ? upper * people ** 3 : upper;
  const served = classes(quality ? upper : upper * people * best);
  const current = new Set(problem.current.map((pair) => `${pair.mentee} ${pair.mentor}`));
  return {
    even,
    pair: (mentee: number, mentor: number, points: number) =>
      served.reduce((sum, unit, least) => sum + (problem.mentees[mentee]!.priority >= least ? unit : 0), 0) +
      points * score +
      (current.has(`${mentee} ${mentor}`) ? kept : 0),
  };
}

function written(terms: readonly Term[]): string {
  return terms.map(({ factor, name }) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ');
}
