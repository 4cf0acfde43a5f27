import type { IsoDate } from '../../cells/date';
import type { Entry } from '../../journal/entry';
import { statesOf } from '../../journal/history';
import type { Ports } from '../../ports';
import { codeItem } from '../../surveys/expectations';
import { linksTab, readLinks, type SurveyLink } from '../../surveys/linksTab';
import { fullName } from '../../text/names';
import type { Desk } from './desk';
import { invited, madeSurvey, surveyKey } from './surveyOfYear';

/** Every participant's own address of the form, with what is known of letters and answers. */
export function surveyLinks(
  ports: Ports,
  desk: Desk,
  answered?: ReadonlyMap<string, IsoDate>,
): readonly SurveyLink[] {
  const made = madeSurvey(desk);
  if (!made) return [];
  const known = readLinks(desk.owned.get('links') ?? null);
  const letters = statesOf(desk.history, 'letter');
  const people = invited(desk);
  const codes = people.map((person) => person.code ?? '');
  const addresses = ports.forms.prefilled(made.id, made.items[codeItem] ?? '', codes);
  return people.map((person, at) => {
    const code = codes[at]!;
    return {
      code,
      role: person.role,
      name: person.name ? fullName(person.name) : '',
      address: addresses[at]!,
      sentOn: sentOn(letters.get(letterKey(desk, code))),
      answeredOn: (answered ? answered.get(code) : known.get(code)?.answeredOn) ?? null,
    };
  });
}

/** In the journal a letter to a participant has a line of its own. */
export function letterKey(desk: Desk, code: string): string {
  return `${surveyKey(desk)} ${code}`;
}

function sentOn(letter: Entry | undefined): IsoDate | null {
  return letter?.state === 'done' ? letter.at.slice(0, 10) : null;
}

export function putLinks(
  ports: Ports,
  desk: Desk,
  answered?: ReadonlyMap<string, IsoDate>,
): { readonly sheetId: number; readonly links: number } {
  const links = surveyLinks(ports, desk, answered);
  return { sheetId: ports.workbook.putTab(linksTab(links)), links: links.length };
}
