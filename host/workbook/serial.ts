const msPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/** A moment on the wall clock of the spreadsheet, without any zone. */
export interface Moment {
  /** E.g. 2026. */
  readonly year: number;
  /** 1-12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly ms: number;
}

/** Days since 1899-12-30 as every spreadsheet counts them: 2026-09-01 → 46266, noon adds 0.5. */
export function serialOf(year: number, month: number, day: number, msOfDay = 0): number {
  return (Date.UTC(year, month - 1, day) - dayZero + msOfDay) / msPerDay;
}

export function momentOf(serial: number): Moment {
  const date = new Date(dayZero + Math.round(serial * msPerDay));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    ms: date.getUTCMilliseconds(),
  };
}

/** 0 = Sunday. */
export function weekdayOf(serial: number): number {
  return new Date(dayZero + Math.floor(serial) * msPerDay).getUTCDay();
}

/** False for 31.02 and the like. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
