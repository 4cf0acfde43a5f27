import { formatDay, type IsoDate } from '../../cells/date';
import type { FindingGroup } from '../../protocol/shapes/check';
import { column } from '../../tabs/column';
import type { RowLook, Tab, TabRow } from '../../tabs/tab';
import { checkSays } from '../../wording/checkReport';
import { severityWords } from '../../wording/findings';

const columns = [
  column('severity', 'Важность', 115, { wrap: false }),
  column('where', 'Где', 240, { note: 'Нажмите на ссылку: таблица перейдёт к ячейке.' }),
  column('found', 'Что найдено', 160),
  column('expected', 'Что ожидается', 150),
  column('sentence', 'Что не так', 270),
  column('repair', 'Как исправить', 250),
  column('blocks', 'Чему мешает', 110),
];

const looks: Readonly<Record<FindingGroup['severity'], RowLook>> = {
  error: 'bad',
  warning: 'warning',
  hint: 'plain',
};

/** A link costs several calls, and nobody mends more than this before the next check. */
const mostFindings = 1000;

/** «Проверка»: the same list as in the sidebar, each line with a link to its cell. */
export function findingsTab(groups: readonly FindingGroup[], today: IsoDate): Tab {
  return {
    key: 'check',
    name: 'Проверка',
    hidden: false,
    protected: true,
    columns,
    above: [
      { look: 'title', cells: [checkSays.tabTitle(formatDay(today))] },
      { look: 'subtitle', cells: [checkSays.tabHint] },
    ],
    titles: true,
    rows: groups.length > 0 ? rowsOf(groups) : [{ look: 'good', cells: [null, checkSays.nothing] }],
  };
}

function rowsOf(groups: readonly FindingGroup[]): readonly TabRow[] {
  const rows: TabRow[] = [];
  let left = mostFindings;
  for (const group of groups) {
    if (left > 0) rows.push(...rowsOfGroup(group, left));
    left -= group.findings.length;
  }
  if (left < 0) rows.push({ look: 'section', cells: [checkSays.rest(-left)] });
  return rows;
}

function rowsOfGroup(group: FindingGroup, most: number): readonly TabRow[] {
  const heading: TabRow = {
    look: 'section',
    cells: [`${group.title} (${group.findings.length}). ${group.why}`],
  };
  return [
    heading,
    ...group.findings.slice(0, most).map(
      (finding): TabRow => ({
        look: looks[group.severity],
        cells: [
          severityWords[group.severity].one,
          { text: finding.where, to: finding.place },
          finding.found,
          finding.expected,
          finding.sentence,
          group.repair,
          group.blocks,
        ],
      }),
    ),
  ];
}
