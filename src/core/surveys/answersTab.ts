import { column } from '../tabs/column';
import type { Tab, TabCell, TabColumn, TabRow } from '../tabs/tab';
import { answerWords, expectationItems, shortTitles } from '../wording/surveys';
import type { CollectedAnswers, ResponseMark, SurveyResponse } from './answers';
import { codeItem } from './expectations';
import { type ByRole, gradeOf, type Spread, surveyStatistics } from './statistics';
import type { Survey, SurveyItem } from './survey';

/** «Ответы»: means on top, one row per response by code, below those nobody could be found for. */
export function answersTab(survey: Survey, collected: CollectedAnswers, invited: number): Tab {
  const items = survey.items.filter((item) => item.id !== codeItem);
  return {
    key: 'answers',
    name: answerWords.tab,
    hidden: false,
    protected: true,
    columns: [
      column('code', answerWords.code, 120, { wrap: false }),
      column('role', answerWords.role, 105, { wrap: false }),
      column('received', answerWords.received, 90, { kind: 'date', align: 'center', wrap: false }),
      ...items.map(itemColumn),
      column('mark', answerWords.mark, 260),
    ],
    above: [
      { look: 'title', cells: [survey.title] },
      { look: 'subtitle', cells: [answerWords.counts(collected.answered, invited)] },
      ...meanRows(survey, items, collected),
      { look: 'subtitle', cells: [answerWords.fewNote] },
    ],
    titles: true,
    rows: [
      ...collected.responses.map((response) => responseRow(items, response)),
      ...quarantineRows(items, collected),
    ],
  };
}

function itemColumn(item: SurveyItem): TabColumn {
  const title =
    expectationItems.find((words) => words.id === item.id)?.short ?? shortTitles[item.id] ?? item.title;
  if (item.kind === 'scale')
    return column(item.id, title, 105, { kind: 'number', align: 'center', note: item.title });
  return column(item.id, title, item.kind === 'paragraph' ? 240 : 120, { note: item.title });
}

function meanRows(
  survey: Survey,
  items: readonly SurveyItem[],
  collected: CollectedAnswers,
): readonly TabRow[] {
  const statistics = surveyStatistics(survey, collected.responses);
  const row = (title: string, of: (spreads: ByRole<Spread>) => Spread): TabRow => ({
    look: 'good',
    cells: [
      title,
      null,
      null,
      ...items.map((item) => {
        const found = statistics.items.find((one) => one.itemId === item.id);
        return found ? meanText(of(found)) : null;
      }),
      null,
    ],
  });
  return [
    row(answerWords.mean, (spreads) => spreads.all),
    row(answerWords.meanOf.mentor, (spreads) => spreads.mentor),
    row(answerWords.meanOf.mentee, (spreads) => spreads.mentee),
  ];
}

function meanText(spread: Spread): string {
  if (spread.mean === null) return spread.n === 0 ? '–' : answerWords.few;
  return spread.mean.toFixed(1).replace('.', ',');
}

function responseRow(items: readonly SurveyItem[], response: SurveyResponse): TabRow {
  const needsLook = response.marks.some((mark) => mark.kind === 'private' || mark.kind === 'role');
  return {
    look: !response.counts ? 'muted' : needsLook ? 'warning' : 'plain',
    cells: [
      response.code,
      answerWords.roles[response.role],
      { date: response.at.slice(0, 10) },
      ...items.map((item) => valueCell(item, response.values[item.id] ?? '')),
      response.marks.map(markText).join('; ') || null,
    ],
  };
}

function valueCell(item: SurveyItem, value: string): TabCell {
  if (value === '') return null;
  return item.kind === 'scale' ? (gradeOf(item, value) ?? value) : value;
}

function markText(mark: ResponseMark): string {
  return answerWords.marks[mark.kind];
}

function quarantineRows(items: readonly SurveyItem[], { quarantine }: CollectedAnswers): readonly TabRow[] {
  if (quarantine.length === 0) return [];
  return [
    { look: 'section', cells: [answerWords.quarantine] },
    ...quarantine.map(
      (response): TabRow => ({
        look: 'bad',
        cells: [
          response.written === '' ? null : response.written,
          null,
          { date: response.at.slice(0, 10) },
          ...items.map(() => null),
          answerWords.reasons[response.reason],
        ],
      }),
    ),
  ];
}
