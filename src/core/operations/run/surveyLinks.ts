import type { IsoDate } from '../../cells/date';
import type { Ports } from '../../ports';
import { codeItem } from '../../surveys/expectations';
import { linksTab, readLinks, type SurveyLink } from '../../surveys/linksTab';
import { fullName } from '../../text/names';
import type { Desk } from './desk';
import { invited, madeSurvey } from './surveyOfYear';

interface News {
  readonly sent?: ReadonlyMap<string, IsoDate>;
  readonly answered?: ReadonlyMap<string, IsoDate>;
}

/** Every participant's own address of the form, with what is known of letters and answers. */
export function surveyLinks(ports: Ports, desk: Desk, news: News = {}): readonly SurveyLink[] {
  const made = madeSurvey(desk);
  if (!made) return [];
  const known = readLinks(desk.owned.get('links') ?? null);
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
      sentOn: news.sent?.get(code) ?? known.get(code)?.sentOn ?? null,
      answeredOn: news.answered?.get(code) ?? known.get(code)?.answeredOn ?? null,
    };
  });
}

export function putLinks(
  ports: Ports,
  desk: Desk,
  news: News = {},
): { readonly sheetId: number; readonly links: number } {
  const links = surveyLinks(ports, desk, news);
  return { sheetId: ports.workbook.putTab(linksTab(links)), links: links.length };
}
