import type { PairRecord, PairStatus } from '../../../src/core/pairs/pair';

/** A pair of the nth mentee and the mth mentor. */
export function pair(mentee: number, mentor: number, rest: Partial<PairRecord> = {}): PairRecord {
  return {
    mentee: `Н-${mentee}`,
    mentor: `М-${mentor}`,
    menteeName: `Наставляемый ${mentee}`,
    menteeAbout: '7 класс',
    mentorName: `Наставник ${mentor}`,
    mentorAbout: '10 класс',
    form: 'ученик – ученик',
    points: 84.5,
    why: 'предмет',
    locked: false,
    status: 'предложена',
    unread: '',
    approvedOn: '2026-09-07',
    order: '',
    reason: '',
    since: '2026-09-07',
    ...rest,
  };
}

export const ordered = (mentee: number, mentor: number, status: PairStatus = 'утверждена приказом') =>
  pair(mentee, mentor, { status, order: '№ 45-о от 07.09.2026' });
