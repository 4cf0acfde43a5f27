import { column } from '../tabs/column';
import { decisionWords, proposalTab } from '../wording/matchSheets';

const titles = proposalTab.columns;
const middle = { align: 'center' } as const;
const code = { wrap: false } as const;

/** Narrow enough together for a sheet of A4 on its side. */
export const columns = [
  column('number', titles.number, 32, { kind: 'number', align: 'center', wrap: false }),
  column('decision', titles.decision, 80, {
    ...middle,
    choices: Object.values(decisionWords),
    note: proposalTab.decisionNote,
  }),
  column('menteeName', titles.menteeName, 104),
  column('mentee', titles.mentee, 100, code),
  column('menteeAbout', titles.menteeAbout, 92),
  column('asks', titles.asks, 118),
  column('menteeTime', titles.menteeTime, 112),
  column('mentorName', titles.mentorName, 104),
  column('mentor', titles.mentor, 84, code),
  column('mentorAbout', titles.mentorAbout, 92),
  column('offers', titles.offers, 118),
  column('mentorTime', titles.mentorTime, 112),
  column('places', titles.places, 54, middle),
  column('points', titles.points, 50, { kind: 'number', format: '0.0', align: 'center' }),
  column('why', titles.why, 176),
  column('given', titles.given, 124),
  column('other', titles.other, 150),
  column('written', titles.written, 90, { hidden: true, note: proposalTab.writtenNote }),
];

export type ColumnKey = keyof typeof titles;

/** Rows above the titles: heading, goal, two lines of what came out, the proof. */
export const aboveCount = 5;
