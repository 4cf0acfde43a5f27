import type { FieldId } from '../fields';
import type { ListRole } from '../registry';
import { fieldTable } from './fieldTable';
import type { TitleMatch } from './titleMatch';

/** About the pair as much as about the person, whoever the title names. */
export const shared: ReadonlySet<FieldId> = new Set<FieldId>([
  'number',
  'form',
  'roleModel',
  'kind',
  'linkedName',
  'capacity',
  'wantedAge',
  'wishes',
  'refusals',
  'advice',
  'adviceAgainst',
  'priority',
  'entered',
  'finished',
  'order',
  'results',
  'remark',
]);

const parentsOwn: ReadonlySet<FieldId> = new Set<FieldId>([
  'phone',
  'email',
  'contacts',
  'consent',
  'consentSigner',
  'consentPublish',
  'consentThird',
]);

const mentorsOwn: ReadonlySet<FieldId> = new Set<FieldId>([
  'capacity',
  'wantedAge',
  'interview',
  'approval',
  'criminalRecord',
  'medical',
  'mentorConsent',
  'agreement',
  'payment',
]);

const listFields: readonly FieldId[] = [
  'number',
  'name',
  'surname',
  'given',
  'patronymic',
  'organisation',
  'post',
  'duties',
  'phone',
  'email',
  'contacts',
  'agreement',
  'entered',
  'finished',
  'order',
  'remark',
];

/** Fields that a column of such a tab can have, in the order in which people look for them. */
export function fieldsOf(role: ListRole | 'none'): readonly FieldId[] {
  if (role === 'none' || role === 'pairs') return [];
  if (role === 'team' || role === 'partner') return listFields;
  return fieldTable()
    .map(({ field }) => field)
    .filter(
      (field) =>
        field !== 'duties' &&
        (role === 'both' || field !== 'role') &&
        (role !== 'mentee' || !mentorsOwn.has(field)),
    );
}

export interface Meaning {
  readonly field: FieldId;
  readonly score: number;
}

/** What the title may mean on a tab of this role; nothing when it speaks of somebody else. */
export function meanings(match: TitleMatch, role: ListRole): readonly Meaning[] {
  const { field, score, whose, plural, tabOf } = match;
  if (role === 'team' || role === 'partner') return listFields.includes(field) ? [{ field, score }] : [];
  if (field === 'duties' || (role === 'mentee' && mentorsOwn.has(field))) return [];
  if (whose === 'other') return [];
  if (whose === 'parent') return parentMeanings(field, score);
  const foreign = (whose === 'mentor' || whose === 'mentee') && whose !== role && role !== 'both';
  if (field === 'name') return nameMeanings(match, role, foreign);
  if (foreign && field === 'surname') return [{ field: 'linkedName', score: score - 0.2 }];
  if (role === 'mentor' && field === 'age' && (foreign || (plural && whose !== 'mentor')))
    return [{ field: 'wantedAge', score }];
  if (role === 'mentor' && field === 'schoolClass' && foreign)
    return plural ? [{ field: 'wantedAge', score }] : [];
  // «Запрос к наставнику» is the mentee's own.
  if (foreign && tabOf !== role && !shared.has(field)) return [];
  // «Направление» may be a request; «Запрос» is one.
  const unsure = field === 'topics' && tabOf !== role && role !== 'both' ? (tabOf ? 0.25 : 0.12) : 0;
  return [{ field, score: score - unsure }];
}

/** Alone, a parent's consent is the consent; beside another it is one more paper. */
function parentMeanings(field: FieldId, score: number): readonly Meaning[] {
  if (!parentsOwn.has(field)) return [];
  const own = { field, score: score - 0.05 };
  return field === 'consent' ? [own, { field: 'consentParent', score: score - 0.06 }] : [own];
}

/** «ФИО ученика» among mentors is a mentor, unless another column names the mentors: then it is their mentee. */
function nameMeanings({ score, whose }: TitleMatch, role: ListRole, foreign: boolean): readonly Meaning[] {
  if (foreign) return [{ field: 'linkedName', score }];
  const somebody = role === 'both' ? whose !== null : whose === 'pupil' && role === 'mentor';
  if (!somebody) return [{ field: 'name', score }];
  return [
    { field: 'name', score: score - 0.2 },
    { field: 'linkedName', score: score - 0.3 },
  ];
}
