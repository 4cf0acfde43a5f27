/** A calendar day without a zone: 'YYYY-MM-DD'. */
export type IsoDate = string;

/** A moment with its offset, as the clock port gives it: '2026-09-03T10:15:00+03:00'. */
export type IsoMoment = string;
