import { factsOf } from '../../journal/facts';
import { latest } from '../../journal/history';
import { inForce } from '../../pairs/pair';
import type { Ports } from '../../ports';
import { codePattern } from '../../registry/codes';
import type { Person } from '../../registry/person';
import { type CollectedAnswers, collectAnswers, type Participant } from '../../surveys/answers';
import { expectationsSurvey } from '../../surveys/expectations';
import type { Survey } from '../../surveys/survey';
import { codeHelp } from '../../wording/codes';
import { byCode, type Desk, mentees, mentors } from './desk';

/** The year's questionnaire of expectations as it should be, whether or not its form exists yet. */
export function surveyOfYear(desk: Desk): Survey {
  const { schoolShort, schoolYear } = desk.settings;
  return expectationsSurvey({ schoolShort, schoolYear, codePattern, codeHelp });
}

export function surveyKey(desk: Desk): string {
  return `${desk.settings.schoolYear} ${surveyOfYear(desk).key}`;
}

/** The finished form: its id and Google's ids of its items; null when it is not made yet. */
export function madeSurvey(
  desk: Desk,
): { readonly id: string; readonly items: Readonly<Record<string, string>> } | null {
  const entry = latest(desk.history, 'survey', surveyKey(desk));
  if (entry?.state !== 'done') return null;
  const { items } = factsOf(entry.data);
  return { id: entry.artefact, items: (items ?? {}) as Record<string, string> };
}

/** Everybody in a pair that is in force, mentees first, each once. */
export function invited(desk: Desk): readonly Person[] {
  const pairs = inForce(desk.pairs);
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
export function answersNow(ports: Ports, desk: Desk): CollectedAnswers | null {
  const made = madeSurvey(desk);
  if (!made) return null;
  const participants = [...mentees(desk), ...mentors(desk)].flatMap(
    ({ code, role }): readonly Participant[] => (code ? [{ code, role }] : []),
  );
  return collectAnswers(surveyOfYear(desk), made.items, ports.forms.responses(made.id), participants);
}
