import type { IsoMoment } from '../core/cells/date';
import type { Clock } from '../core/ports';
import { spreadsheetZone } from './spreadsheet';

/** Starts counting when it is made: at the beginning of an execution. */
export function clock(): Clock {
  const began = Date.now();
  const moment = schoolMoment();
  return {
    now: () => moment(new Date()),
    today: () => moment(new Date()).slice(0, 10),
    elapsed: () => Date.now() - began,
  };
}

/**
 * Local time of the school with its offset: '2026-09-03T10:15:00.250+12:00'. The zone is that of the spreadsheet:
 * the script's may be nine hours behind, and a morning's order would carry yesterday's date.
 */
export function schoolMoment(): (date: GoogleAppsScript.Base.Date) => IsoMoment {
  let format: Intl.DateTimeFormat | null = null;
  return (date) => {
    const time = date.getTime();
    format ??= new Intl.DateTimeFormat('sv-SE', {
      timeZone: spreadsheetZone(),
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    const local = format.format(time).replace(' ', 'T');
    const ahead = Math.floor((Date.parse(`${local}Z`) - time) / 60000 + 0.5);
    const minutes = Math.abs(ahead);
    const offset = `${ahead < 0 ? '-' : '+'}${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
    return `${local}.${padded(time % 1000, 3)}${offset}`;
  };
}

function padded(n: number, width: number): string {
  return String(n).padStart(width, '0');
}
