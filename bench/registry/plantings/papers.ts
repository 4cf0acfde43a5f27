import type { RuleId } from '../../../src/core/checks/ruleId';
import type { Row } from '../book';
import { inCell, isAnyone, isOutsider, isPupil, isTeacher, onTab, type Planting } from '../planting';

type PaperRule = Extract<RuleId, `${'consent' | 'paper' | 'special'}.${string}`>;

const isTeenager = (row: Row): boolean => isPupil(row) && row.get('consentSigner') === 'ученик и родитель';

/** Consents, papers of mentors, words the law protects. */
export const paperPlantings: Readonly<Record<PaperRule, Planting>> = {
  'consent.missing': inCell('consent.missing', 'mentee', 'consent', null, isAnyone, { consentSigner: null }),
  'consent.refused': inCell('consent.refused', 'mentor', 'consent', ['нет', '–', 'отказ', 'не получено']),
  'consent.withdrawn': inCell('consent.withdrawn', 'mentee', 'consent', [
    'да, 02.09.2026, отозвано 15.09.2026',
    'отозвано',
    'отзыв от 15.09.2026',
  ]),
  'consent.unreadable': inCell(
    'consent.unreadable',
    'mentee',
    'consent',
    ['в процессе', 'уточнить', 'не требуется'],
    isAnyone,
    {
      consentSigner: null,
    },
  ),
  'consent.signer': inCell('consent.signer', 'mentee', 'consentSigner', 'родитель', isTeenager),
  'consent.parent': inCell('consent.parent', 'mentee', 'consentParent', null, isPupil, {
    consentSigner: 'лично',
  }),
  'consent.impossible': inCell('consent.impossible', 'mentee', 'consent', { date: '2027-09-02' }),
  'consent.inForm': onTab(
    'consent.inForm',
    'mentor',
    ({ columns }) => {
      const column = columns.find(({ key }) => key === 'consent');
      if (column) column.title = 'Заполняя форму, даю согласие на обработку персональных данных';
    },
    'titles',
    'consent',
  ),
  'paper.consent': inCell('paper.consent', 'mentor', 'mentorConsent', [null, 'нет', 'запрошено'], isTeacher),
  'paper.agreement': inCell('paper.agreement', 'mentor', 'agreement', 'нет', isTeacher),
  'paper.criminal': inCell('paper.criminal', 'mentor', 'criminalRecord', null, isOutsider),
  'paper.medical': inCell('paper.medical', 'mentor', 'medical', ['–', 'нет', null], isOutsider),
  'paper.expired': inCell(
    'paper.expired',
    'mentor',
    'medical',
    ['до 01.09.2026', 'просрочена', '№ 12 от 01.09.2025, до 01.09.2026'],
    isOutsider,
  ),
  'special.words': inCell(
    'special.words',
    'mentee',
    'remark',
    ['состоит на учёте в КДН', 'ребёнок с ОВЗ', 'инвалид', 'диагноз: ЗПР'],
    isPupil,
  ),
  'special.number': {
    ...inCell('special.number', 'mentee', 'remark', 'СНИЛС 112-233-445 95'),
    alone: 'names',
  },
};
