import type { IsoDate } from '../cells/date';
import { countOf } from '../journal/facts';
import { lastDone } from '../journal/history';
import type { Ports } from '../ports';
import type { Input } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import type { CollectReport } from '../protocol/shapes/surveys';
import type { SurveyResponse } from '../surveys/answers';
import { answersTab } from '../surveys/answersTab';
import { surveyStatistics } from '../surveys/statistics';
import { refusals } from '../wording/refusals';
import { surveySays } from '../wording/surveyReport';
import { readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { record } from './run/record';
import { putLinks } from './run/surveyLinks';
import { answersNow, invited, surveyKey, surveyOfYear } from './run/surveyOfYear';

/** Brings the answers of the form into the tab «Ответы» by code, with means; repeatable, nothing comes twice. */
export function collectAnswers(ports: Ports, _input: Input<'survey.collect'>): Outcome<CollectReport> {
  const link = ports.rights.missing(['forms']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const collected = answersNow(ports, desk);
    if (!collected) throw new Refused(refusals.noSurvey());
    const survey = surveyOfYear(desk);
    const people = invited(desk).length;
    const sheetId = ports.workbook.putTab(answersTab(survey, collected, people));
    putLinks(ports, desk, daysOf(collected.responses));
    const before = lastDone(desk.history, 'collect');
    const fresh = collected.answered - (before ? countOf(before.data, 'answers') : 0);
    const statistics = surveyStatistics(survey, collected.responses);
    record(ports, {
      operation: 'collect',
      key: surveyKey(desk),
      state: 'done',
      data: JSON.stringify({
        answers: collected.answered,
        quarantine: collected.quarantine.length,
        // For the summary, which then need not read the form again.
        statistics,
      }),
    });
    return finished({
      sentence: surveySays.collected(collected.answered, people, collected.quarantine.length),
      answers: collected.answered,
      invited: people,
      fresh: Math.max(0, fresh),
      unknownCodes: collected.quarantine.length,
      means: statistics.items.map((item) => ({
        title: survey.items.find((one) => one.id === item.itemId)?.title ?? item.itemId,
        mean: item.all.mean === null ? '' : surveySays.mean(item.all.mean),
        answers: item.all.n,
      })),
      tab: { sheetId, row: 1, column: 1 },
    });
  });
}

function daysOf(responses: readonly SurveyResponse[]): ReadonlyMap<string, IsoDate> {
  return new Map(responses.map((response): [string, IsoDate] => [response.code, response.at.slice(0, 10)]));
}
