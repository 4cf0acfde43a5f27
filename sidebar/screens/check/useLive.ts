import { useEffect, useRef, useState } from 'preact/hooks';
import type { CallName } from '../../../src/core/protocol/calls';
import type { CheckReport } from '../../../src/core/protocol/shapes/check';
import type { PlaceRef } from '../../../src/core/protocol/shapes/place';
import { useJob, usePart } from '../../state';
import { beginLive, type Live, solve, unsolve } from './live';
import { useVisits } from './useVisits';

export interface LiveReport {
  readonly live: Live | null;
  /** The curator went to this cell, so its row is worth another look. */
  readonly visit: (place: PlaceRef) => void;
  readonly solved: (ids: readonly string[], change: string) => void;
}

/** Keeps the report true: what was touched is checked again, what was put right or undone is counted at once. */
export function useLive(report: CheckReport | null): LiveReport {
  const [kept, setKept] = useState<{ from: CheckReport | null; live: Live | null }>({
    from: null,
    live: null,
  });
  const live = kept.from === report ? kept.live : report && beginLive(report);
  const latest = useRef(live);
  latest.current = live;
  const change = (step: (live: Live) => Live) => {
    if (!latest.current) return;
    latest.current = step(latest.current);
    setKept({ from: report, live: latest.current });
  };
  useUndone((undone) => change((now) => unsolve(now, undone)));
  return {
    live,
    visit: useVisits(latest, change),
    solved: (ids, by) => change((now) => solve(now, ids, by)),
  };
}

/** An undo may come from this screen or from the history. */
function useUndone(take: (change: string) => void): void {
  const job = useJob('changes.undo');
  const latest = useRef(() => {});
  latest.current = () => {
    if (job?.output) take(job.input.change);
  };
  useEffect(() => latest.current(), [job?.output]);
}

const changing: readonly CallName[] = [
  'applications.merge',
  'columns.save',
  'columns.add',
  'school.setUp',
  'privacy.decide',
];

/** Since this check the panel has changed more than single cells: rows, columns, or how they are understood. */
export function useOutdated(report: CheckReport | null): boolean {
  const jobs = usePart((state) => state.jobs);
  const fixed = jobs['fixes.apply']?.output;
  /** A fix of cells is counted; one without them added a column, or came too late. */
  const odd = fixed && fixed.change === '' ? fixed : null;
  const outputs = [...changing.map((name) => jobs[name]?.output ?? null), odd];
  const checked = useRef({ report, outputs });
  if (checked.current.report !== report) checked.current = { report, outputs };
  return (
    report !== null && outputs.some((output, at) => output !== null && output !== checked.current.outputs[at])
  );
}
