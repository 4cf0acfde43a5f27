import type {
  CheckReport,
  FindingCounts,
  FindingGroup,
  FindingRow,
  RowCheck,
} from '../../../src/core/protocol/shapes/check';
import type { PlaceRef } from '../../../src/core/protocol/shapes/place';

/** The report of the last check, kept true while the curator puts things right. */
export interface Live {
  readonly report: CheckReport;
  /** Findings that have gone since: id → the change that removed it, '' when she did it herself. */
  readonly solved: ReadonlyMap<string, string>;
}

export function beginLive(report: CheckReport): Live {
  return { report, solved: new Map() };
}

/** What is still to be done. */
export function countsOf({ report, solved }: Live): FindingCounts {
  const gone = (severity: FindingGroup['severity']) =>
    report.groups
      .filter((group) => group.severity === severity)
      .reduce((sum, group) => sum + group.findings.filter(({ id }) => solved.has(id)).length, 0);
  const { errors, warnings, hints } = report.counts;
  return {
    errors: errors - gone('error'),
    warnings: warnings - gone('warning'),
    hints: hints - gone('hint'),
  };
}

export function openIn(group: FindingGroup, live: Live): readonly FindingRow[] {
  return group.findings.filter(({ id }) => !live.solved.has(id));
}

export function openInRow(live: Live, place: PlaceRef): number {
  return live.report.groups.flatMap((group) => openIn(group, live)).filter((one) => sameRow(one.place, place))
    .length;
}

/** A change put these right. */
export function solve(live: Live, ids: readonly string[], change: string): Live {
  return { ...live, solved: new Map([...live.solved, ...ids.map((id) => [id, change] as const)]) };
}

/** A change was taken back, and its findings with it. */
export function unsolve(live: Live, change: string): Live {
  return { ...live, solved: new Map([...live.solved].filter(([, by]) => by !== change)) };
}

/**
 * One row was looked at again. What has gone stays in the list, as solved; a cell that is still wrong, but in
 * another way, has its new finding in the place of the old one; rules that were not looked at keep theirs.
 */
export function afterRow(live: Live, row: RowCheck): Live {
  const solved = new Map(live.solved);
  const groups = live.report.groups.map((group) =>
    row.rules.includes(group.rule) ? mergeRow(group, matching(row.groups, group), row.place, solved) : group,
  );
  for (const group of row.groups) {
    if (!matching(groups, group)) groups.splice(placeFor(groups, group), 0, group);
  }
  return { report: { ...live.report, groups, counts: recount(live.report, groups) }, solved };
}

function matching(groups: readonly FindingGroup[], group: FindingGroup): FindingGroup | undefined {
  return groups.find((one) => one.rule === group.rule && one.title === group.title);
}

/** Fills in `solved`. */
function mergeRow(
  group: FindingGroup,
  now: FindingGroup | undefined,
  place: PlaceRef,
  solved: Map<string, string>,
): FindingGroup {
  const fresh = [...(now?.findings ?? [])];
  const findings: FindingRow[] = [];
  for (const finding of group.findings) {
    if (!sameRow(finding.place, place)) {
      findings.push(finding);
      continue;
    }
    let at = fresh.findIndex((one) => one.id === finding.id);
    if (at < 0) at = fresh.findIndex((one) => one.place.column === finding.place.column);
    const standing = at < 0 ? undefined : fresh.splice(at, 1)[0];
    if (standing) solved.delete(standing.id);
    else if (!solved.has(finding.id)) solved.set(finding.id, '');
    findings.push(standing ?? finding);
  }
  return { ...group, findings: [...findings, ...fresh] };
}

const order: readonly FindingGroup['severity'][] = ['error', 'warning', 'hint'];

/** After the other groups of its severity. */
function placeFor(groups: readonly FindingGroup[], group: FindingGroup): number {
  const after = groups.findIndex((one) => order.indexOf(one.severity) > order.indexOf(group.severity));
  return after < 0 ? groups.length : after;
}

/** By difference: the script may count more than it lists. */
function recount({ counts, groups: before }: CheckReport, after: readonly FindingGroup[]): FindingCounts {
  const more = (severity: FindingGroup['severity']) => listed(after, severity) - listed(before, severity);
  return {
    errors: counts.errors + more('error'),
    warnings: counts.warnings + more('warning'),
    hints: counts.hints + more('hint'),
  };
}

function listed(groups: readonly FindingGroup[], severity: FindingGroup['severity']): number {
  return groups
    .filter((group) => group.severity === severity)
    .reduce((sum, group) => sum + group.findings.length, 0);
}

function sameRow(a: PlaceRef, b: PlaceRef): boolean {
  return a.sheetId === b.sheetId && a.row === b.row;
}
