import { Chance } from '../../examples/school/chance';
import type { RuleId } from '../../src/core/checks/ruleId';
import { cleanBook, type Size } from './clean';
import { addScores, findingsIn, remembered, type Scores } from './measure';
import { Ground } from './planting';
import { plantings } from './plantings/all';

/** Plants errors of every kind, each `times` over, and says how every rule did. Errors of whole tabs get small books of their own. */
export function scoresOf(size: Size, times: number, seed = 7): Scores {
  const scores: Scores = new Map();
  const rules = Object.keys(plantings) as RuleId[];
  const together = rules.filter((rule) => !plantings[rule].alone);
  tryOut(scores, size, Array.from({ length: times }, () => together).flat(), seed);
  for (const rule of rules) {
    const { alone } = plantings[rule];
    if (alone) tryOut(scores, { mentees: 40, mentors: 20, coded: alone === 'codes' }, [rule], seed);
  }
  return scores;
}

function tryOut(scores: Scores, size: Size, rules: readonly RuleId[], seed: number): void {
  const book = cleanBook(size, seed);
  const memory = new Map(remembered(book).people);
  const ground = new Ground(book, new Chance(seed), memory);
  const planted = rules.flatMap((rule) => plantings[rule].plant(ground));
  addScores(scores, book, planted, findingsIn(book, { book: 'school', people: memory, lines: 0 }));
}
