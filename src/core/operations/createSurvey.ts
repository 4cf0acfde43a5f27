import type { Ports } from '../ports';
import type { Input, SurveyReport } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import { hashOf } from '../text/hash';
import { refusals } from '../wording/refusals';
import { surveySays } from '../wording/surveyReport';
import { readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { makeOnce } from './run/makeOnce';
import { putLinks } from './run/surveyLinks';
import { invited, surveyKey, surveyOfYear } from './run/surveyOfYear';

/** The year's questionnaire as a Google Form, once, and a link for everybody in a pair. Run again, it adds links of new pairs. */
export function createSurvey(ports: Ports, input: Input<'survey.create'>): Outcome<SurveyReport> {
  const link = ports.rights.missing(['forms']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    if (invited(desk).length === 0) throw new Refused(refusals.noPairs());
    const survey = surveyOfYear(desk);
    const made = makeOnce(ports, desk.history, input.ifUnknown, {
      operation: 'survey',
      key: surveyKey(desk),
      title: survey.title,
      // Wording may be polished in a form that people answer already; other items would be another survey.
      hash: hashOf(survey.items.map((item) => item.id).join(' ')),
      create: () => ports.forms.create(survey.title),
      fill: (id) => {
        const items = ports.forms.build(id, survey);
        ports.forms.publish(id);
        return JSON.stringify({ items });
      },
    });
    const { sheetId, links } = putLinks(ports, made.created ? readDesk(ports) : desk);
    return finished({
      sentence: made.created ? surveySays.created(survey.items.length, links) : surveySays.already(links),
      created: made.created,
      title: survey.title,
      address: ports.forms.address(made.id),
      questions: survey.items.length,
      links,
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}
