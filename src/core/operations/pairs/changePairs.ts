import { cellAt } from '../../cells/grid';
import type { Entry } from '../../journal/entry';
import { statesOf } from '../../journal/history';
import { differences, isSameLine, type PairAction, type PairLine, stands } from '../../pairs/change';
import { pairChangesTab, pairLineRow, readPairLines } from '../../pairs/changesTab';
import { latestOf, type PairRecord, pairKey } from '../../pairs/pair';
import { handChanges } from '../../pairs/pairHistory';
import { pairsDisarranged, pairsTab } from '../../pairs/tab';
import type { Ports } from '../../ports';
import { Refused } from '../../protocol/refused';
import { hashOf } from '../../text/hash';
import { pairing } from '../../wording/pairing';
import { refusals } from '../../wording/refusals';
import type { Desk } from '../run/desk';
import { record } from '../run/record';
import { requireEditable } from '../run/requireEditable';

export interface PairsPlan {
  readonly action: PairAction;
  /** Of the curator's request: the same one sent again goes on with what it began. */
  readonly request: string;
  /** The pairs of «Пары», each in its place, and new ones after them. */
  readonly after: readonly PairRecord[];
  /** So many of the first ones have gone to «Пары прошлых лет» and leave the tab. */
  readonly leaving?: number;
  /** Id of the change that is taken back. */
  readonly undoes?: string;
  /** What else belongs to the action, repeatable; done before it counts as done. */
  readonly besides?: () => void;
}

export interface PairsMade {
  /** '' = no pair was changed. */
  readonly id: string;
  /** All that the action changed, in whichever run. */
  readonly lines: readonly PairLine[];
  readonly sheetId: number;
}

/** What «История пар» says. */
export function pairLines({ owned }: Desk): readonly PairLine[] {
  const lines = readPairLines(owned.get('pairChanges') ?? null);
  if (!lines) throw new Refused(refusals.tabChanged(pairChangesTab.name));
  return lines;
}

export function requireOrderlyPairs(ports: Ports, desk: Desk): void {
  if (pairsDisarranged(desk.owned.get('pairs') ?? null)) throw new Refused(refusals.tabChanged('Пары'));
  requireEditable(ports, desk, 'pairs', 'pairChanges', 'archive');
}

/**
 * Writes pairs: what changes goes into «История пар» first, then «Пары» is written whole. A run that was cut off between
 * them is finished by the same request; another one says in the history that the change was never written.
 */
export function changePairs(ports: Ports, desk: Desk, plan: PairsPlan): PairsMade {
  const past = pairLines(desk);
  const begun = openChange(desk, plan.request);
  const leaving = plan.leaving ?? 0;
  const next = plan.after.slice(leaving);
  const fresh = differences(desk.pairs, plan.after);
  const same = fresh.length === 0 && JSON.stringify(next) === JSON.stringify(desk.pairs);
  if (same && begun === null) {
    plan.besides?.();
    return { id: '', lines: [], sheetId: desk.owned.get('pairs')?.sheetId ?? 0 };
  }
  endOthers(ports, desk, past, plan.request);
  const id = begun ?? hashOf(`${ports.clock.now()} ${ports.ids.random(1_000_000_000)}`);
  const entry = { operation: 'pairs', key: id, hash: plan.request } as const;
  if (begun === null) record(ports, { ...entry, state: 'started' });
  const own = past.filter(({ change }) => change === id || change === yearEnd(id));
  const gone = new Set(plan.after.slice(0, leaving).map(pairKey));
  const news = fresh
    .filter((draft) => !own.some((line) => isSameLine(line, draft)))
    .map((draft): PairLine => {
      const leaves = draft.before !== null && gone.has(pairKey(draft));
      const change = leaves ? yearEnd(id) : id;
      const action = leaves ? 'новый учебный год' : plan.action;
      return { ...draft, at: ports.clock.now(), action, change, undoes: plan.undoes ?? '' };
    });
  const open = new Set([...openChanges(desk).map(({ key }) => key), id]);
  const byHand = handChanges(past, desk.pairs, open).map(
    (draft): PairLine => ({
      ...draft,
      at: ports.clock.now(),
      action: 'вручную',
      change: `${id} вручную`,
      undoes: '',
    }),
  );
  log(ports, past, own, [...byHand, ...news]);
  const sheetId = put(ports, desk, next, leaving > 0);
  plan.besides?.();
  const lines = [...own, ...news];
  record(ports, {
    ...entry,
    state: 'done',
    data: JSON.stringify({ action: plan.action, lines: lines.length }),
  });
  return { id: lines.length > 0 ? id : '', lines: lines.filter(({ change }) => change === id), sheetId };
}

/**
 * This very request has written all of its pairs and was cut off after that: the rest is done. Null when it was not so,
 * and the request is to be looked at as a new one.
 */
export function finishPairs(
  ports: Ports,
  desk: Desk,
  plan: Pick<PairsPlan, 'action' | 'request' | 'besides'>,
): PairsMade | null {
  const begun = openChange(desk, plan.request);
  const own = pairLines(desk).filter(({ change }) => change === begun);
  const now = latestOf(desk.pairs);
  if (own.length === 0 || !own.every((line) => stands(line, now.get(pairKey(line))))) return null;
  return changePairs(ports, desk, { ...plan, after: desk.pairs });
}

function yearEnd(id: string): string {
  return `${id} год`;
}

function openChanges({ history }: Desk): readonly Entry[] {
  return Array.from(statesOf(history, 'pairs').values()).filter(({ state }) => state === 'started');
}

/** Id of the change that this request has begun and not ended; null when there is none. */
export function openChange(desk: Desk, request: string): string | null {
  return openChanges(desk).find(({ hash }) => hash === request)?.key ?? null;
}

/** Changes of other requests that were cut off: what they wrote down and did not do is said to be undone. */
function endOthers(ports: Ports, desk: Desk, past: readonly PairLine[], request: string): void {
  const others = openChanges(desk).filter(({ hash }) => hash !== request);
  if (others.length === 0) return;
  const now = latestOf(desk.pairs);
  const ids = new Set(others.map(({ key }) => key));
  const at = ports.clock.now();
  const never = past
    .filter((line) => ids.has(line.change) && !stands(line, now.get(pairKey(line))))
    .map(
      (line): PairLine => ({
        ...line,
        at,
        action: 'не записано',
        reason: pairing.neverWritten,
        change: `${line.change} нет`,
        undoes: line.change,
      }),
    );
  if (never.length > 0) ports.workbook.appendToTab(pairChangesTab, never.map(pairLineRow));
  record(
    ports,
    ...others.map(({ operation, key, hash }) => ({ operation, key, hash, state: 'abandoned' as const })),
  );
}

/** A tab that this very action was cut off from making gets its lines once more, with the looks of the tab. */
function log(
  ports: Ports,
  past: readonly PairLine[],
  own: readonly PairLine[],
  news: readonly PairLine[],
): void {
  if (own.length > 0 && own.length === past.length)
    ports.workbook.putTab({ ...pairChangesTab, rows: [...own, ...news].map(pairLineRow) });
  else if (news.length > 0) ports.workbook.appendToTab(pairChangesTab, news.map(pairLineRow));
  ports.workbook.flush();
}

/** The heading stays as the curator has it, as long as the pairs are those of the same year. */
function put(ports: Ports, desk: Desk, pairs: readonly PairRecord[], newYear: boolean): number {
  const grid = desk.owned.get('pairs') ?? null;
  const heading = grid && !newYear && desk.pairs.length > 0 ? cellAt(grid, 1, 1) : null;
  const title = typeof heading === 'string' ? heading : pairing.tabTitle(desk.settings.schoolYear);
  return ports.workbook.putTab(pairsTab(pairs, title, grid));
}
