import { describe, expect, it } from 'vitest';
import { cleanBook } from '../../../bench/registry/clean';
import { findingsIn, placeOf, remembered } from '../../../bench/registry/measure';
import { respell } from '../../../bench/registry/otherwise';
import { scoresOf } from '../../../bench/registry/plan';
import { plantings } from '../../../bench/registry/plantings/all';
import { Chance } from '../../../examples/school/chance';
import type { RuleId } from '../../../src/core/checks/ruleId';
import { allRules } from '../../../src/core/checks/rules/all';

describe('a registry in order', () => {
  it.each([
    ['with names', false],
    ['with codes only', true],
  ])('%s has nothing to be told of', (_, coded) => {
    const book = cleanBook({ mentees: 80, mentors: 40, coded });
    expect(findingsIn(book, remembered(book)).map(placeOf)).toEqual([]);
  });
});

describe('the same registry written by many hands, every value in a right spelling of its own', () => {
  it('has no error and no warning', () => {
    const book = cleanBook({ mentees: 160, mentors: 80 });
    respell(book, new Chance(3));
    const findings = findingsIn(book, remembered(book));
    expect(findings.length).toBeGreaterThan(0);
    expect(findings.filter(({ severity }) => severity !== 'hint').map(placeOf)).toEqual([]);
  });
});

describe('an error planted into it', () => {
  const scores = scoresOf({ mentees: 240, mentors: 120 }, 1);

  it('has a planting for every rule', () => {
    const rules = allRules().map(({ id }) => id);
    expect(rules.filter((rule) => !plantings[rule])).toEqual([]);
    expect((Object.keys(plantings) as RuleId[]).filter((rule) => !rules.includes(rule))).toEqual([]);
  });

  it.each(Object.keys(plantings) as RuleId[])('is found: %s', (rule) => {
    const score = scores.get(rule);
    expect(score?.planted ?? 0).toBeGreaterThan(0);
    expect(score?.missed).toEqual([]);
  });

  it('is not taken for another one', () => {
    const stray = Array.from(scores.values()).flatMap((score) => score.stray);
    expect(stray).toEqual([]);
  });
});
