import { describe, expect, it } from 'vitest';
import {
  afterRow,
  beginLive,
  countsOf,
  type Live,
  openInRow,
  solve,
  unsolve,
} from '../../sidebar/screens/check/live';
import type { FindingGroup, FindingRow, RowCheck } from '../../src/core/protocol/shapes/check';
import { canned } from './canned';
import { place } from './cannedRegistries';

const fresh = () => beginLive(canned.check);
const ids = (live: Live, rule: string) =>
  live.report.groups.find((group) => group.rule === rule)?.findings.map((finding) => finding.id);

/** Row 31 looked at again: a class that is still wrong, unless said otherwise. */
function row(change: Partial<RowCheck> = {}): RowCheck {
  return { sentence: '', place: place(1, 31, 1), groups: [], rules: ['class.empty'], ...change };
}

function groupWith(rule: string, ...findings: readonly FindingRow[]): FindingGroup {
  const group = canned.check.groups.find((one) => one.rule === rule)!;
  return { ...group, findings };
}

const again = canned.check.groups[0]!.findings[2]!;

describe('the report while things are put right', () => {
  it('counts a finding that has gone from its row as solved and keeps it in the list', () => {
    const live = afterRow(fresh(), row());
    expect(live.solved.has('class.empty-31')).toBe(true);
    expect(ids(live, 'class.empty')).toEqual(['class.empty-14', 'class.empty-27', 'class.empty-31']);
    expect(countsOf(live)).toEqual({ errors: 2, warnings: 8, hints: 1 });
  });

  it('changes nothing while the row is as it was', () => {
    const live = afterRow(fresh(), row({ groups: [groupWith('class.empty', again)] }));
    expect(live.report).toEqual(canned.check);
    expect(live.solved.size).toBe(0);
  });

  it('puts a new trouble of the same cell in the place of the old one', () => {
    const other = { ...again, id: 'other', found: '18 «Ж»' };
    const live = afterRow(fresh(), row({ groups: [groupWith('class.empty', other)] }));
    expect(ids(live, 'class.empty')).toEqual(['class.empty-14', 'class.empty-27', 'other']);
    expect(countsOf(live)).toEqual(canned.check.counts);
  });

  it('adds a trouble that the correction brought, under the others of its severity', () => {
    const born = { ...again, id: 'born' };
    const group = { ...groupWith('class.empty', born), rule: 'class.age', severity: 'warning' as const };
    const live = afterRow(fresh(), row({ rules: ['class.empty', 'class.age'], groups: [group] }));
    expect(live.report.groups.map((one) => one.rule)).toEqual([
      'class.empty',
      'consent.missing',
      'phone.format',
      'class.age',
      'name.latin',
    ]);
    expect(countsOf(live)).toEqual({ errors: 2, warnings: 9, hints: 1 });
  });

  it('leaves findings of rules that were not looked at, and those of other rows and tabs', () => {
    expect(afterRow(fresh(), row({ rules: ['name.latin'] })).solved.size).toBe(0);
    expect(afterRow(fresh(), row({ place: place(2, 31, 1) })).solved.size).toBe(0);
  });

  it('opens a finding again that came back', () => {
    const gone = afterRow(fresh(), row());
    const back = afterRow(gone, row({ groups: [groupWith('class.empty', again)] }));
    expect(back.solved.size).toBe(0);
    expect(openInRow(back, place(1, 31, 1))).toBe(1);
  });

  it('counts a change and its undo', () => {
    const fixed = solve(fresh(), ['phone.format-18', 'phone.format-19'], 'c1');
    expect(countsOf(fixed).warnings).toBe(6);
    expect(countsOf(unsolve(fixed, 'c1')).warnings).toBe(8);
    expect(countsOf(unsolve(fixed, 'c2')).warnings).toBe(6);
  });
});
