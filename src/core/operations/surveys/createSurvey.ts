import { lastDone } from '../../journal/history';
import type { Ports } from '../../ports';
import { awaitedLines } from '../../preferences/collected';
import { preferencesDisarranged, preferencesTab } from '../../preferences/preferencesTab';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { SurveyReport } from '../../protocol/shapes/surveys';
import { hashOf } from '../../text/hash';
import { fullName } from '../../text/names';
import { preferenceReport } from '../../wording/preferences';
import { refusals } from '../../wording/refusals';
import { surveySays } from '../../wording/surveyReport';
import { type Desk, readDesk, requireOwnCodes, withEntries } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { makeOnce } from '../run/makeOnce';
import { requireEditable } from '../run/requireEditable';
import { putLinks } from './surveyLinks';
import { invited, surveyKey, surveyOfYear, surveyPlaces } from './surveyOfYear';

/** A questionnaire of the year as a Google Form, once, and a link for everybody it is for. Run again, it adds links of newcomers. */
export function createSurvey(ports: Ports, input: Input<'survey.create'>): Outcome<SurveyReport> {
  const link = ports.rights.missing(['forms']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  const { kind } = input;
  const place = surveyPlaces[kind];
  const says = kind === 'preferences' ? preferenceReport : surveySays;
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    requireOwnCodes(desk);
    if (invited(desk, kind).length === 0)
      throw new Refused(kind === 'preferences' ? preferenceReport.nobody : refusals.noPairs());
    requireEditable(ports, desk, place.links, ...(kind === 'preferences' ? ['preferences'] : []));
    const survey = surveyOfYear(desk, kind);
    const made = makeOnce(ports, desk.history, input.ifUnknown, {
      operation: place.made,
      key: surveyKey(desk, kind),
      title: survey.title,
      // Wording may be polished in a form that people answer already; other items would be another survey.
      hash: hashOf(survey.items.map((item) => item.id).join(' ')),
      traced: desk.owned.has(place.links) && !lastDone(desk.history, place.made),
      create: () => ports.forms.create(survey.title),
      opens: ports.forms.opens,
      // Where the curator edits it; what respondents open cannot be told of a form that does not open.
      address: (id) => `https://docs.google.com/forms/d/${id}/edit`,
      fill: (id) => {
        const items = ports.forms.build(id, survey);
        ports.forms.publish(id);
        return { data: JSON.stringify({ items }), more: null };
      },
    });
    const { sheetId, links } = putLinks(
      ports,
      withEntries(desk, made.entries),
      kind,
      // Nobody has answered a form that was just made, whatever the tab says of another one.
      made.created ? new Map() : undefined,
    );
    if (kind === 'preferences') awaitWishes(ports, desk);
    return finished({
      sentence: made.created ? says.created(survey.items.length, links) : says.already(links),
      created: made.created,
      title: survey.title,
      address: ports.forms.address(made.id),
      questions: survey.items.length,
      links,
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}

/** «Пожелания» with a line for everybody who is asked; what stands there stays. */
function awaitWishes(ports: Ports, desk: Desk): void {
  const grid = desk.owned.get('preferences') ?? null;
  if (preferencesDisarranged(grid)) return;
  const people = invited(desk, 'preferences').map(({ code, name }) => ({
    code: code ?? '',
    who: name ? fullName(name) : '',
  }));
  // Also where nobody is missing: a run that was cut off may have left the tab half dressed.
  ports.workbook.putTab(preferencesTab(grid, awaitedLines(grid, people)));
}
