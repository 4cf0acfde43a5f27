import type { SchoolYear } from '../cells/schoolYear';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import {
  approvalLines,
  type RoadmapPeople,
  responsibleText,
  roadmapHeading,
  roadmapNotes,
  roadmapTitles,
  stageHeading,
  statusTexts,
} from '../wording/roadmaps';
import type { RoadmapEntry } from './schedule';

export interface RoadmapHeading extends RoadmapPeople {
  readonly schoolShort: string;
  readonly year: SchoolYear;
  /** «А. И. Ветрова», as a signature is read. */
  readonly headInitialsFirst: string;
}

const choices = [statusTexts.todo, statusTexts.doing, statusTexts.done, statusTexts.notNeeded];
const day = { kind: 'date', align: 'center', wrap: false } as const;

export const roadmapColumns = [
  column('number', roadmapTitles.number, 45, { wrap: false }),
  column('stage', roadmapTitles.stage, 160),
  column('title', roadmapTitles.title, 220),
  column('content', roadmapTitles.content, 340),
  column('term', roadmapTitles.term, 140),
  column('start', roadmapTitles.start, 85, day),
  column('due', roadmapTitles.due, 85, { ...day, note: roadmapNotes.due }),
  column('responsible', roadmapTitles.responsible, 180),
  column('result', roadmapTitles.result, 190),
  column('status', roadmapTitles.status, 105, {
    align: 'center',
    wrap: false,
    choices,
    note: roadmapNotes.status,
  }),
  column('doneOn', roadmapTitles.doneOn, 90, day),
  column('key', roadmapTitles.key, 130, { wrap: false, hidden: true, note: roadmapNotes.key }),
];

/** Made once: afterwards the tab is the curator's to edit, and `readRoadmap` follows the changes. */
export function roadmapTab(entries: readonly RoadmapEntry[], heading: RoadmapHeading): Tab {
  return {
    key: 'roadmap',
    name: roadmapTitles.tab,
    hidden: false,
    protected: false,
    columns: roadmapColumns,
    above: headingRows(heading),
    titles: true,
    rows: stagesOf(entries).flatMap((stage) => [
      sectionRow(stage.number, stage.title),
      ...stage.entries.map((entry) => entryRow(entry, heading)),
    ]),
  };
}

/** The approval block ends in the last column that shows, which does not wrap, so that its lines run to the left. */
function headingRows(heading: RoadmapHeading): readonly TabRow[] {
  const before = roadmapColumns.slice(0, -2).map(() => null);
  const [title, subtitle] = roadmapHeading(heading.schoolShort, heading.year);
  return [
    ...approvalLines(heading.headPost, heading.schoolShort, heading.headInitialsFirst).map(
      (line): TabRow => ({ look: 'right', cells: [...before, line] }),
    ),
    { look: 'title', cells: [title] },
    { look: 'subtitle', cells: [subtitle] },
  ];
}

function sectionRow(number: number, title: string): TabRow {
  return { look: 'section', cells: [stageHeading(number, title)] };
}

function entryRow(entry: RoadmapEntry, people: RoadmapPeople): TabRow {
  return {
    look: 'plain',
    cells: [
      entry.number,
      entry.stageTitle,
      entry.title,
      entry.content,
      entry.term,
      entry.start && { date: entry.start },
      { date: entry.end },
      responsibleText(entry.responsible, people),
      entry.result,
      statusTexts.todo,
      null,
      entry.key,
    ],
  };
}

function stagesOf(
  entries: readonly RoadmapEntry[],
): readonly { readonly number: number; readonly title: string; readonly entries: readonly RoadmapEntry[] }[] {
  const numbers = [...new Set(entries.map((entry) => entry.stage))];
  return numbers.map((number) => {
    const own = entries.filter((entry) => entry.stage === number);
    return { number, title: own[0]?.stageTitle ?? '', entries: own };
  });
}
