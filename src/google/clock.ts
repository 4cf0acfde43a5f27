import type { IsoMoment } from '../core/cells/date';
import type { Clock } from '../core/ports';

/** Starts counting when it is made: at the beginning of an execution. */
export function clock(): Clock {
  const began = Date.now();
  return {
    now: () => moment(new Date()),
    today: () => moment(new Date()).slice(0, 10),
    elapsed: () => Date.now() - began,
  };
}

/** Local time of the script's zone with its offset: '2026-09-03T10:15:00+03:00'. */
export function moment(date: { getTime: () => number }): IsoMoment {
  const time = new Date(date.getTime());
  const ahead = -time.getTimezoneOffset();
  const local = new Date(time.getTime() + ahead * 60000).toISOString().slice(0, 19);
  const minutes = Math.abs(ahead);
  return `${local}${ahead < 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}
