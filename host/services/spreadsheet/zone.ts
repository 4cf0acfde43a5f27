import { momentOf, serialOf } from '../../workbook/serial';

/** Between serial numbers of cells and Dates of the script. */
export interface Zone {
  readonly toDate: (serial: number) => Date;
  readonly toSerial: (date: Date) => number;
}

/**
 * A cell's day is midnight in the zone of the spreadsheet. While that is the script's own zone (the process runs
 * in it) local time will do; otherwise the two differ as they do with Google.
 */
export function zoneOf(spreadsheetZone: () => string, scriptZone: string): Zone {
  return {
    toDate: (serial) =>
      spreadsheetZone() === scriptZone ? localDate(serial) : dateIn(spreadsheetZone(), serial),
    toSerial: (date) =>
      spreadsheetZone() === scriptZone ? localSerial(date) : serialIn(spreadsheetZone(), date),
  };
}

function localDate(serial: number): Date {
  const { year, month, day, hour, minute, second, ms } = momentOf(serial);
  return new Date(year, month - 1, day, hour, minute, second, ms);
}

function localSerial(date: Date): number {
  const msOfDay =
    ((date.getHours() * 60 + date.getMinutes()) * 60 + date.getSeconds()) * 1000 + date.getMilliseconds();
  return serialOf(date.getFullYear(), date.getMonth() + 1, date.getDate(), msOfDay);
}

function dateIn(zone: string, serial: number): Date {
  const { year, month, day, hour, minute, second, ms } = momentOf(serial);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  const first = wall - aheadOfUtc(zone, wall);
  // Once more, for the hours around a change of the clocks.
  return new Date(wall - aheadOfUtc(zone, first));
}

function serialIn(zone: string, date: Date): number {
  const wall = new Date(date.getTime() + aheadOfUtc(zone, date.getTime()));
  const msOfDay = wall.getTime() - Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate());
  return serialOf(wall.getUTCFullYear(), wall.getUTCMonth() + 1, wall.getUTCDate(), msOfDay);
}

const formats = new Map<string, Intl.DateTimeFormat>();

function aheadOfUtc(zone: string, time: number): number {
  let format = formats.get(zone);
  if (!format) {
    const two = '2-digit';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: two,
      day: two,
      hour: two,
      minute: two,
      second: two,
    });
    formats.set(zone, format);
  }
  const parts: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(new Date(time))) parts[type] = Number(value);
  const wall = Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second);
  return wall - Math.floor(time / 1000) * 1000;
}
