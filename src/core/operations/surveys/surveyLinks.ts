import type { IsoDate } from '../../cells/date';
import type { Entry } from '../../journal/entry';
import { statesOf } from '../../journal/history';
import type { Ports } from '../../ports';
import type { SurveyKind } from '../../protocol/shapes/surveys';
import { codeItem } from '../../surveys/expectations';
import { linksTab, readLinks, type SurveyLink } from '../../surveys/linksTab';
import { fullName } from '../../text/names';
import type { Desk } from '../run/desk';
import { invited, madeSurvey, surveyPlaces } from './surveyOfYear';

/** Every participant's own address of the form, with what is known of letters and answers. */
export function surveyLinks(
  ports: Ports,
  desk: Desk,
  kind: SurveyKind,
  answered?: ReadonlyMap<string, IsoDate>,
): readonly SurveyLink[] {
  const made = madeSurvey(desk, kind);
  if (!made) return [];
  const known = readLinks(desk.owned.get(surveyPlaces[kind].links) ?? null);
  const { entryOf } = letterLog(desk, kind);
  const people = invited(desk, kind);
  const codes = people.map((person) => person.code ?? '');
  const addresses = ports.forms.prefilled(made.id, made.items[codeItem] ?? '', codes);
  return people.map((person, at) => {
    const code = codes[at]!;
    return {
      code,
      role: person.role,
      name: person.name ? fullName(person.name) : '',
      address: addresses[at]!,
      sentOn: sentOn(entryOf(code)),
      answeredOn: (answered ? answered.get(code) : known.get(code)?.answeredOn) ?? null,
    };
  });
}

/** What the journal says of the letter with the address of this very form, by code. */
export function letterLog(
  desk: Desk,
  kind: SurveyKind,
): {
  readonly keyOf: (code: string) => string;
  readonly entryOf: (code: string) => Entry | undefined;
} {
  const form = madeSurvey(desk, kind)?.id ?? '';
  const states = statesOf(desk.history, 'letter');
  const keyOf = (code: string): string => `${form} ${code}`;
  return { keyOf, entryOf: (code) => states.get(keyOf(code)) };
}

function sentOn(letter: Entry | undefined): IsoDate | null {
  return letter?.state === 'done' ? letter.at.slice(0, 10) : null;
}

export function putLinks(
  ports: Ports,
  desk: Desk,
  kind: SurveyKind,
  answered?: ReadonlyMap<string, IsoDate>,
): { readonly sheetId: number; readonly links: number } {
  const links = surveyLinks(ports, desk, kind, answered);
  return { sheetId: ports.workbook.putTab(linksTab(links, kind)), links: links.length };
}
