import type { IsoDate } from '../../cells/date';
import { countOf } from '../../journal/facts';
import { lastDone } from '../../journal/history';
import type { Ports } from '../../ports';
import { takeAnswers } from '../../preferences/collected';
import { preferencesDisarranged, preferencesTab } from '../../preferences/preferencesTab';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { CollectReport } from '../../protocol/shapes/surveys';
import { shapedCode } from '../../registry/codes';
import type { CollectedAnswers, SurveyResponse } from '../../surveys/answers';
import { answersTab } from '../../surveys/answersTab';
import { surveyStatistics } from '../../surveys/statistics';
import { fullName } from '../../text/names';
import { preferenceReport, preferenceWords } from '../../wording/preferences';
import { refusals } from '../../wording/refusals';
import { surveySays } from '../../wording/surveyReport';
import { byCode, type Desk, mentees, mentors, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { record } from '../run/record';
import { requireEditable } from '../run/requireEditable';
import { putLinks } from './surveyLinks';
import { answersNow, invited, surveyKey, surveyOfYear } from './surveyOfYear';

/** Brings the answers of a form into the spreadsheet by code; repeatable, nothing comes twice. */
export function collectAnswers(ports: Ports, { kind }: Input<'survey.collect'>): Outcome<CollectReport> {
  const link = ports.rights.missing(['forms']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const collected = answersNow(ports, desk, kind);
    if (!collected) throw new Refused(refusals.noSurvey());
    const collect = kind === 'preferences' ? collectWishes : collectExpectations;
    return finished(collect(ports, desk, collected));
  });
}

/** On «Ответы», with means. */
function collectExpectations(ports: Ports, desk: Desk, collected: CollectedAnswers): CollectReport {
  const survey = surveyOfYear(desk, 'expectations');
  const people = invited(desk, 'expectations').length;
  const sheetId = ports.workbook.putTab(answersTab(survey, collected, people));
  putLinks(ports, desk, 'expectations', daysOf(collected.responses));
  const before = lastDone(desk.history, 'collect');
  const fresh = collected.answered - (before ? countOf(before.data, 'answers') : 0);
  const statistics = surveyStatistics(survey, collected.responses);
  record(ports, {
    operation: 'collect',
    key: surveyKey(desk, 'expectations'),
    state: 'done',
    data: JSON.stringify({
      answers: collected.answered,
      quarantine: collected.quarantine.length,
      // For the summary, which then need not read the form again.
      statistics,
    }),
  });
  return {
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
  };
}

/** On «Пожелания», where cells that the curator has edited stay hers. */
function collectWishes(ports: Ports, desk: Desk, collected: CollectedAnswers): CollectReport {
  const grid = desk.owned.get('preferences') ?? null;
  if (preferencesDisarranged(grid)) throw new Refused(refusals.tabChanged(preferenceWords.tab));
  requireEditable(ports, desk, 'preferences', 'preferenceLinks');
  const people = byCode([...mentees(desk), ...mentors(desk)]);
  const { lines, fresh, kept } = takeAnswers(grid, collected.responses, (code) => {
    const name = people.get(code)?.name;
    return name ? fullName(name) : '';
  });
  const sheetId = ports.workbook.putTab(preferencesTab(grid, lines));
  putLinks(ports, desk, 'preferences', daysOf(collected.responses));
  record(ports, {
    operation: 'wishes',
    key: surveyKey(desk, 'preferences'),
    state: 'done',
    data: JSON.stringify({ answers: collected.answered, quarantine: collected.quarantine.length }),
  });
  const { answered, quarantine, responses } = collected;
  const among = invited(desk, 'preferences').length;
  const cells = kept.map(({ code, key }) => {
    const words = preferenceWords[key];
    return `${code}, «${typeof words === 'string' ? words : words.title}»`;
  });
  const marked = responses.filter(({ counts, marks }) => counts && marks.some(isLoose)).length;
  return {
    sentence: [
      preferenceReport.collected(answered, among, fresh),
      ...(cells.length > 0 ? [preferenceReport.kept(cells)] : []),
      ...(quarantine.length > 0
        ? [
            preferenceReport.strangers(
              quarantine.length,
              quarantine.flatMap(({ written }) => shapedCode(written) ?? []),
            ),
          ]
        : []),
      ...(marked > 0 ? [preferenceReport.private(marked)] : []),
    ].join(' '),
    answers: answered,
    invited: among,
    fresh,
    unknownCodes: quarantine.length,
    means: [],
    tab: { sheetId, row: 1, column: 1 },
  };
}

/** Personal data where nobody was asked for: in the questions of whom, names are what is wanted. */
function isLoose(mark: SurveyResponse['marks'][number]): boolean {
  return mark.kind === 'private' && ['topic', 'time', 'remarks'].includes(mark.itemId);
}

function daysOf(responses: readonly SurveyResponse[]): ReadonlyMap<string, IsoDate> {
  return new Map(responses.map((response): [string, IsoDate] => [response.code, response.at.slice(0, 10)]));
}
