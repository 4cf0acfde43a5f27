import type { OperationName } from '../../journal/entry';
import { factsOf } from '../../journal/facts';
import { latest } from '../../journal/history';
import { readinessOf } from '../../matching/judging/readiness';
import type { Ports } from '../../ports';
import type { SurveyKind } from '../../protocol/shapes/surveys';
import { codePattern } from '../../registry/codes';
import type { Person } from '../../registry/person';
import { type CollectedAnswers, collectAnswers, type Participant } from '../../surveys/answers';
import { expectationsSurvey } from '../../surveys/expectations';
import { preferenceSurvey } from '../../surveys/preferenceSurvey';
import type { Survey } from '../../surveys/survey';
import { codeHelp } from '../../wording/codes';
import { currentPairs } from '../pairs/currentPairs';
import { byCode, type Desk, mentees, mentors } from '../run/desk';

/** Under which names the two questionnaires stand in the journal and among our tabs. */
export const surveyPlaces: Readonly<
  Record<
    SurveyKind,
    { readonly made: OperationName; readonly collected: OperationName; readonly links: string }
  >
> = {
  expectations: { made: 'survey', collected: 'collect', links: 'links' },
  preferences: { made: 'preferences', collected: 'wishes', links: 'preferenceLinks' },
};

/** The year's questionnaire as it should be, whether or not its form exists yet. */
export function surveyOfYear(desk: Desk, kind: SurveyKind): Survey {
  const { schoolShort, schoolYear, privacy } = desk.settings;
  const input = { schoolShort, schoolYear, codePattern, codeHelp };
  return kind === 'expectations'
    ? expectationsSurvey(input)
    : preferenceSurvey({ ...input, codes: privacy === 'codes' });
}

export function surveyKey(desk: Desk, kind: SurveyKind): string {
  return `${desk.settings.schoolYear} ${surveyOfYear(desk, kind).key}`;
}

/** The finished form: its id and Google's ids of its items; null when it is not made yet. */
export function madeSurvey(
  desk: Desk,
  kind: SurveyKind,
): { readonly id: string; readonly items: Readonly<Record<string, string>> } | null {
  const entry = latest(desk.history, surveyPlaces[kind].made, surveyKey(desk, kind));
  if (entry?.state !== 'done') return null;
  const { items } = factsOf(entry.data);
  return { id: entry.artefact, items: (items ?? {}) as Record<string, string> };
}

/** Whose expectations: everybody in a pair that is in force. Whose wishes: everybody ready to be paired. Mentees first. */
export function invited(desk: Desk, kind: SurveyKind): readonly Person[] {
  if (kind === 'preferences') return readinessOf([...mentees(desk), ...mentors(desk)], new Map()).ready;
  const pairs = currentPairs(desk);
  const pick = (people: readonly Person[], codes: readonly string[]): readonly Person[] => {
    const known = byCode(people);
    return Array.from(new Set(codes)).flatMap((code) => known.get(code) ?? []);
  };
  return [
    ...pick(
      mentees(desk),
      pairs.map((pair) => pair.mentee),
    ),
    ...pick(
      mentors(desk),
      pairs.map((pair) => pair.mentor),
    ),
  ];
}

/** Reads the answers from the form; null when there is no form. */
export function answersNow(ports: Ports, desk: Desk, kind: SurveyKind): CollectedAnswers | null {
  const made = madeSurvey(desk, kind);
  if (!made) return null;
  const participants = [...mentees(desk), ...mentors(desk)].flatMap(
    ({ code, role }): readonly Participant[] => (code ? [{ code, role }] : []),
  );
  return collectAnswers(surveyOfYear(desk, kind), made.items, ports.forms.responses(made.id), participants);
}
