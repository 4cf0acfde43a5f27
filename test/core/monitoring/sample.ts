import type { SummaryInput, SummaryMentor, SummaryPerson } from '../../../src/core/monitoring/summaryInput';

export function mentee(code: string, part: Partial<SummaryPerson> = {}): SummaryPerson {
  return { code, kind: 'pupil', ready: true, consent: true, ...part };
}

export function mentor(code: string, part: Partial<SummaryMentor> = {}): SummaryMentor {
  return { code, kind: 'teacher', ready: true, consent: true, capacity: 2, ...part };
}

export const input: SummaryInput = {
  schoolFull: 'МБОУ «СШ № 12»',
  schoolYear: '2026/2027',
  today: '2026-11-05',
  mentees: ['М-1', 'М-2', 'М-3', 'М-4', 'М-5', 'М-6', 'М-7'].map((code) =>
    mentee(code, { ready: code !== 'М-7' }),
  ),
  mentors: ['Н-1', 'Н-2', 'Н-3', 'Н-4', 'Н-5'].map((code) => mentor(code)),
  pairs: [],
  pupils: 200,
  teachers: 0,
  smallestGroup: 5,
  roadmap: null,
  survey: null,
  targets: {},
};
