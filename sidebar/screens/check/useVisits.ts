import { useEffect, useRef } from 'preact/hooks';
import type { PlaceRef } from '../../../src/core/protocol/shapes/place';
import { type Store, useScreen, useStore } from '../../state';
import { afterRow, type Live, openInRow } from './live';

/** Between two looks at the rows the curator went to. */
const pause = 4000;

/** By then she has turned to something else; her coming back to the panel is still noticed. */
const giveUpAfter = 2 * 60 * 1000;

interface Visits {
  /** Rows with open findings, the one to look at next in front. */
  rows: readonly PlaceRef[];
  /** No look of its own accord after this. */
  until: number;
  looked: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Looks again at the rows the curator went to: when she comes back to the panel, and every few seconds for a while.
 * One row at a time, and never while anything else runs.
 */
export function useVisits(
  live: { readonly current: Live | null },
  change: (step: (live: Live) => Live) => void,
): (place: PlaceRef) => void {
  const store = useStore();
  const shown = useScreen() === 'check';
  const visits = useRef<Visits>({ rows: [], until: 0, looked: 0, timer: undefined }).current;

  async function look(): Promise<void> {
    const [place, ...others] = visits.rows;
    const tickets = live.current?.report.tickets;
    const ticket = tickets?.find((one) => one.sheetId === place?.sheetId)?.ticket;
    if (!place || !live.current || ticket === undefined || busy(store)) return;
    visits.rows = [...others, place];
    visits.looked = Date.now();
    const row = await store.run('check.row', { ticket, row: place.row });
    // A whole check may have come meanwhile, and its tickets with it.
    if (live.current?.report.tickets !== tickets) return;
    // The tab is not what it was: only a whole check can tell.
    if (!row) {
      visits.rows = [];
      return;
    }
    const open = openInRow(live.current, place);
    change((now) => afterRow(now, row));
    const left = openInRow(live.current, place);
    if (left < open) store.say(`Исправлено. ${row.sentence}`);
    if (left === 0) visits.rows = visits.rows.filter((one) => one !== place);
  }
  const latest = useRef(look);
  latest.current = look;

  function wait(): void {
    clearTimeout(visits.timer);
    if (visits.rows.length === 0 || Date.now() > visits.until) return;
    visits.timer = setTimeout(async () => {
      if (!document.hidden) await latest.current();
      wait();
    }, pause);
  }

  useEffect(() => {
    if (!shown) return;
    const back = () => {
      if (Date.now() - visits.looked > pause / 2) void latest.current();
    };
    const page = document.documentElement;
    window.addEventListener('focus', back);
    page.addEventListener('pointerenter', back);
    wait();
    return () => {
      window.removeEventListener('focus', back);
      page.removeEventListener('pointerenter', back);
      clearTimeout(visits.timer);
    };
  }, [shown]);

  return (place) => {
    const others = visits.rows.filter((one) => one.sheetId !== place.sheetId || one.row !== place.row);
    visits.rows = [place, ...others];
    visits.until = Date.now() + giveUpAfter;
    wait();
  };
}

/** Nothing is asked behind the curator's back while she waits for something else. */
function busy(store: Store): boolean {
  return Object.values(store.read().jobs).some((job) => job?.working);
}
