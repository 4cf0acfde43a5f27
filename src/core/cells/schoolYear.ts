import { type IsoDate, partsOf } from './date';

/** A school year from its preparatory August to the next July. */
export interface SchoolYear {
  /** «2026/2027» */
  readonly title: string;
  readonly startYear: number;
  /** Teaching months: 1 September to 31 May. */
  readonly start: IsoDate;
  readonly end: IsoDate;
  /** The whole of it: 1 August to 31 July. */
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** «2026/2027» for any day from 01.08.2026 to 31.07.2027. */
export function schoolYearOf(date: IsoDate): string {
  const { year, month } = partsOf(date);
  return titleOf(month >= 8 ? year : year - 1);
}

/** Reads «2026/2027», «2026-2027», «2026/27 учебный год»; null when the two years do not follow each other. */
export function schoolYear(title: string): SchoolYear | null {
  const found = /^\D*(\d{4})\s*[/\-–—]\s*(\d{4}|\d{2})(?!\d)/.exec(title);
  if (!found) return null;
  const startYear = Number(found[1]);
  const next = Number(found[2]);
  if (next !== startYear + 1 && next !== (startYear + 1) % 100) return null;
  return {
    title: titleOf(startYear),
    startYear,
    start: `${startYear}-09-01`,
    end: `${startYear + 1}-05-31`,
    first: `${startYear}-08-01`,
    last: `${startYear + 1}-07-31`,
  };
}

function titleOf(startYear: number): string {
  return `${startYear}/${startYear + 1}`;
}
