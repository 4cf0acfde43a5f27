import { formatDay } from '../cells/date';
import { column } from '../tabs/column';
import type { RowLook, Tab, TabRow } from '../tabs/tab';
import { sectionTitles, statusText, summaryWords, valueText } from '../wording/monitoring';
import type { Indicator, SectionId } from './indicator';
import { indicators } from './indicators';
import type { SummaryInput } from './summaryInput';

const titles = summaryWords.columns;

const columns = [
  column('title', titles.title, 260),
  column('value', titles.value, 85, { align: 'right', wrap: false }),
  column('of', titles.of, 95, { align: 'center', wrap: false }),
  column('rule', titles.rule, 370),
  column('status', titles.status, 150),
];

/** «Сводка» for the director: five columns, one printed page, neither names nor codes. */
export function summaryTab(input: SummaryInput): Tab {
  const figures = indicators(input);
  const sections = [...new Set(figures.map((figure) => figure.section))];
  return {
    key: 'summary',
    name: summaryWords.tab,
    hidden: false,
    protected: true,
    columns,
    above: [
      { look: 'title', cells: [summaryWords.title] },
      { look: 'subtitle', cells: [summaryWords.subtitle(input.schoolFull, input.schoolYear)] },
      { look: 'subtitle', cells: [summaryWords.asOf(formatDay(input.today))] },
      { look: 'subtitle', cells: [summaryWords.privacy] },
    ],
    titles: true,
    rows: sections.flatMap((section) => sectionRows(section, figures)),
  };
}

function sectionRows(section: SectionId, figures: readonly Indicator[]): readonly TabRow[] {
  return [
    { look: 'section', cells: [sectionTitles[section]] },
    ...figures
      .filter((figure) => figure.section === section)
      .map(
        (figure): TabRow => ({
          look: lookOf(figure),
          cells: [figure.title, valueText(figure), ofText(figure), figure.rule, statusText(figure) || null],
        }),
      ),
  ];
}

function ofText(figure: Indicator): string | null {
  if (figure.denominator === null) return null;
  return figure.numerator === null
    ? figure.section === 'survey'
      ? summaryWords.answers(figure.denominator)
      : String(figure.denominator)
    : summaryWords.of(figure.numerator, figure.denominator);
}

function lookOf(figure: Indicator): RowLook {
  if (figure.state === 'few' || figure.state === 'noData') return 'muted';
  if (figure.state === 'reached') return 'good';
  if (figure.state === 'short') return 'warning';
  // Overdue events are the one count that is bad by itself.
  return figure.id === 'roadmap-overdue' && figure.numerator !== null && figure.numerator > 0
    ? 'bad'
    : 'plain';
}
