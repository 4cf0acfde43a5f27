import { type Cell, isDateCell } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import type { Role } from '../registry/person';
import { column } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import { readTable, textAt } from '../tabs/table';
import { answerWords, linkWords } from '../wording/surveys';

/** One invitation: the address has the code filled in already. */
export interface SurveyLink {
  readonly code: string;
  readonly role: Role;
  /** '' where names are not kept. */
  readonly name: string;
  readonly address: string;
  readonly sentOn: IsoDate | null;
  readonly answeredOn: IsoDate | null;
}

const day = { kind: 'date', align: 'center', wrap: false } as const;

const columns = [
  column('code', linkWords.code, 110, { wrap: false }),
  column('role', linkWords.role, 110, { wrap: false }),
  column('name', linkWords.name, 220),
  column('link', linkWords.link, 160, { wrap: false }),
  column('sent', linkWords.sent, 100, day),
  column('answered', linkWords.answered, 120, day),
];

/** A tab of its own for each questionnaire. */
export function linksTab(
  links: readonly SurveyLink[],
  kind: 'expectations' | 'preferences' = 'expectations',
): Tab {
  return {
    key: kind === 'preferences' ? 'preferenceLinks' : 'links',
    name: linkWords.tabs[kind],
    hidden: false,
    protected: true,
    columns,
    above: [
      { look: 'title', cells: [linkWords.titles[kind]] },
      { look: 'subtitle', cells: [linkWords.subtitle] },
    ],
    titles: true,
    rows: links.map((link) => ({
      look: link.answeredOn ? 'good' : 'plain',
      cells: [
        link.code,
        answerWords.roles[link.role],
        link.name === '' ? null : link.name,
        { text: linkWords.open, to: { url: link.address } },
        link.sentOn && { date: link.sentOn },
        link.answeredOn && { date: link.answeredOn },
      ],
    })),
  };
}

/** When letters left and answers came, by code, as the tab shows it. The addresses are made anew from the form. */
export function readLinks(grid: Grid | null): ReadonlyMap<string, Pick<SurveyLink, 'sentOn' | 'answeredOn'>> {
  const table = grid && readTable(grid, columns);
  return new Map(
    (table?.rows ?? []).map((row) => [
      textAt(row, 'code'),
      { sentOn: dayOf(row.cells.sent ?? null), answeredOn: dayOf(row.cells.answered ?? null) },
    ]),
  );
}

function dayOf(cell: Cell): IsoDate | null {
  return isDateCell(cell) ? cell.date : null;
}
