import type { IsoMoment } from '../cells/date';
import { readCode } from '../registry/codes';
import type { Role } from '../registry/person';
import { answerWords } from '../wording/surveys';
import { codeItem, roleItem } from './expectations';
import { type PrivateKind, privateKinds } from './privateText';
import type { Survey } from './survey';

/** A response as the form gives it: by the form's own item ids. */
export interface ReceivedAnswer {
  readonly id: string;
  readonly at: IsoMoment;
  readonly answers: Readonly<Record<string, string>>;
}

export interface Participant {
  readonly code: string;
  readonly role: Role;
}

export interface SurveyResponse {
  readonly id: string;
  readonly code: string;
  /** As the registry says. */
  readonly role: Role;
  readonly at: IsoMoment;
  /** By item id of ours; '' = not answered. */
  readonly values: Readonly<Record<string, string>>;
  /** Only the latest response of a person counts; earlier ones are kept. */
  readonly counts: boolean;
  readonly marks: readonly ResponseMark[];
}

export type ResponseMark =
  | { readonly kind: 'repeated' }
  | { readonly kind: 'role' }
  | { readonly kind: 'private'; readonly itemId: string; readonly found: readonly PrivateKind[] };

/** A response that belongs to nobody known: shown to the curator, in none of the figures. */
export interface QuarantinedResponse {
  readonly id: string;
  readonly at: IsoMoment;
  readonly written: string;
  readonly reason: 'empty' | 'broken' | 'unknown';
}

export interface CollectedAnswers {
  /** By code, then by time. */
  readonly responses: readonly SurveyResponse[];
  readonly quarantine: readonly QuarantinedResponse[];
  /** People, not responses. */
  readonly answered: number;
}

/** `formIds`: item id of ours → item id of the form. */
export function collectAnswers(
  survey: Survey,
  formIds: Readonly<Record<string, string>>,
  received: readonly ReceivedAnswer[],
  participants: readonly Participant[],
): CollectedAnswers {
  const roles = new Map(participants.map((person) => [person.code, person.role]));
  const known: SurveyResponse[] = [];
  const quarantine: QuarantinedResponse[] = [];
  for (const answer of received) {
    const values = valuesOf(survey, formIds, answer);
    const written = (values[codeItem] ?? '').trim();
    const code = readCode(written);
    const role = code === null ? undefined : roles.get(code);
    if (code === null || role === undefined) {
      const reason = written === '' ? 'empty' : code === null ? 'broken' : 'unknown';
      quarantine.push({ id: answer.id, at: answer.at, written, reason });
    } else {
      known.push({
        id: answer.id,
        code,
        role,
        at: answer.at,
        values,
        counts: true,
        marks: marksOf(survey, values, role),
      });
    }
  }
  const responses = withRepeats(known);
  return { responses, quarantine, answered: new Set(responses.map((response) => response.code)).size };
}

function valuesOf(
  survey: Survey,
  formIds: Readonly<Record<string, string>>,
  answer: ReceivedAnswer,
): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  for (const item of survey.items) values[item.id] = cut(answer.answers[formIds[item.id] ?? ''] ?? '');
  return values;
}

/** A whole book pasted into a form fits into no cell, and would keep the answers of everybody else out. */
const longest = 5000;

function cut(text: string): string {
  if (text.length <= longest) return text;
  return `${Array.from(text.slice(0, longest)).slice(0, -1).join('')}…`;
}

function marksOf(
  survey: Survey,
  values: Readonly<Record<string, string>>,
  role: Role,
): readonly ResponseMark[] {
  const marks: ResponseMark[] = [];
  const said = values[roleItem] ?? '';
  if (said !== '' && said !== answerWords.roles[role]) marks.push({ kind: 'role' });
  for (const item of survey.items) {
    if (item.kind !== 'paragraph' && item.kind !== 'text') continue;
    const found = privateKinds(values[item.id] ?? '');
    if (found.length > 0) marks.push({ kind: 'private', itemId: item.id, found });
  }
  return marks;
}

/** Moments come from one clock in one zone, so they compare as text; of two equal ones the later received counts. */
function withRepeats(responses: readonly SurveyResponse[]): readonly SurveyResponse[] {
  const sorted = [...responses].sort((a, b) => compare(a.code, b.code) || compare(a.at, b.at));
  return sorted.map((response, at) => {
    const last = sorted[at + 1]?.code !== response.code;
    return last ? response : { ...response, counts: false, marks: [{ kind: 'repeated' }, ...response.marks] };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
