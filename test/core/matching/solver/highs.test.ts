import loadHighs from 'highs';
import { describe, expect, it } from 'vitest';
import { proves } from '../../../../src/core/matching/solver/certificate';
import { optimum } from '../../../../src/core/matching/solver/optimum';
import type { Problem } from '../../../../src/core/matching/solver/problem';
import { sumsOf } from '../../../../src/core/matching/solver/sums';
import { bestByHighs } from './integerProgram';
import { knottyProblem, randomProblem, ranking, rulesKept } from './problems';

/** So many problems for one call. */
const TOGETHER = 25;

describe('beside an independent solver', () => {
  it('is exactly as good on 2,500 plain problems, level by level, and proves it', () => {
    return compared(2500, (seed) => {
      const goal = seed % 2 === 0 ? 'coverage' : 'quality';
      return { ...randomProblem(seed, { mentees: 9, mentors: 6 }), goal };
    });
  }, 60_000);

  it('is exactly as good on 2,500 problems with groups, least loads and people apart, and proves it', () => {
    return compared(2500, (seed) => knottyProblem(seed, { mentees: 6, mentors: 4 }));
  }, 60_000);
});

async function compared(count: number, draw: (seed: number) => Problem): Promise<void> {
  const highs = await loadHighs();
  let waiting: { readonly made: Problem; readonly mentorOf: readonly number[]; readonly seed: number }[] = [];
  for (let seed = 0; seed < count; seed++) {
    const made = draw(seed);
    const best = optimum(made);
    expect(proves(made, best), `seed ${seed}`).toBe(true);
    if (rulesKept(best)) waiting.push({ made, mentorOf: best.plan.mentorOf, seed });
    else expect(bestByHighs(highs, [made]), `seed ${seed}`).toBe(null);
    if (waiting.length < TOGETHER && seed < count - 1) continue;
    const theirs = bestByHighs(
      highs,
      waiting.map(({ made }) => made),
    )!;
    waiting.forEach(({ made, mentorOf, seed }, n) => {
      const rank = (pairs: readonly number[]) => ranking(made, pairs, sumsOf(made, pairs));
      expect(rank(mentorOf), `seed ${seed}`).toEqual(rank(theirs[n]!));
    });
    waiting = [];
  }
}
