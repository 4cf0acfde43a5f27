import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import type { LeftOut, MatchedPair, MatchProposal } from '../../../src/core/matching/proposal';
import { standingOf } from '../../../src/core/matchSheets/standing';
import { proposalSheet } from '../../../src/core/matchSheets/tab';
import type { Person } from '../../../src/core/registry/person';
import type { Tab, TabCell } from '../../../src/core/tabs/tab';
import { aboutOf, nameOf } from '../../../src/core/wording/matching';
import { gridOf } from '../grid';
import { grade, mentee, mentor } from '../matching/people';

export const belov = mentee(2, 'Белов Артём Денисович', {
  ...grade(7, 'А'),
  topics: ['математика'],
  slots: [{ weekday: 2, from: 900, to: 990 }],
  wishes: ['Соколова'],
});
export const demin = mentee(3, 'Дёмин Егор Олегович', { ...grade(8), topics: ['химия'] });
export const zhukova = mentee(4, 'Жукова Инна Львовна', { ...grade(9), topics: ['музыка'] });
export const sokolova = mentor(2, 'Соколова Анна Ильинична', {
  post: 'учитель математики',
  topics: ['математика', 'физика'],
  capacity: 2,
  slots: [
    { weekday: 2, from: 930, to: null },
    { weekday: 4, from: null, to: null },
  ],
});
export const orlova = mentor(3, 'Орлова Майя Петровна', { topics: ['химия'], capacity: 1 });

export const people = { mentees: [belov, demin, zhukova], mentors: [sokolova, orlova] };

export function pairOf(one: Person, other: Person, rest: Partial<MatchedPair> = {}): MatchedPair {
  return {
    mentee: one.code!,
    mentor: other.code!,
    menteeName: nameOf(one),
    menteeAbout: aboutOf(one),
    mentorName: nameOf(other),
    mentorAbout: aboutOf(other),
    form: 'учитель – ученик',
    points: 72.5,
    pointsMax: 100,
    parts: [
      { title: 'Запрос и компетенции', points: 40, pointsMax: 40, sentence: 'Есть общее.' },
      { title: 'Слова запроса', points: 0, pointsMax: 10, sentence: 'Общих слов нет.' },
    ],
    given: '',
    alternative: 'Другого подходящего наставника нет.',
    change: 'new',
    group: 1,
    locked: false,
    approved: false,
    ...rest,
  };
}

export function leftOut(person: Person, reason: string, change: string): LeftOut {
  const { sheetId, row } = person.place;
  return {
    code: person.code!,
    name: nameOf(person),
    about: aboutOf(person),
    reason,
    change,
    place: { sheetId, row: row ?? 1, column: 1 },
  };
}

export function proposalOf(pairs: readonly MatchedPair[], rest: Partial<MatchProposal> = {}): MatchProposal {
  return {
    fingerprint: 'f',
    sentence: 'Подобраны 2 пары.',
    score: '145 баллов из 200',
    goal: 'coverage',
    proof: { proven: true, sentence: 'Лучшего подбора не существует.' },
    pairs,
    unmatched: [],
    notReady: [],
    declined: [],
    freeMentors: [],
    morePlaces: [],
    recruiting: [],
    conflicts: [],
    balance: [],
    faults: [],
    ...rest,
  };
}

const nothing = { locked: [], declined: [] };

/** The tab written over the one that stands there. */
export function sheetOf(
  proposal: MatchProposal,
  grid: Grid | null = null,
  panel: Parameters<typeof proposalSheet>[0]['panel'] = nothing,
): Tab {
  return proposalSheet({ proposal, ...people, today: '2026-09-10', standing: standingOf(grid), panel });
}

/** What would be read back from it. */
export function gridOfTab(tab: Tab): Grid {
  const titles = tab.columns.map(({ title }) => title);
  const rows = [...tab.above, { cells: titles }, ...tab.rows].map(({ cells }) =>
    titles.map((_, at) => textOf(cells[at] ?? null)),
  );
  return gridOf('Подбор', rows, { ownedTab: 'proposal' });
}

function textOf(cell: TabCell): Cell {
  return typeof cell === 'object' && cell !== null && 'to' in cell ? cell.text : cell;
}

/** Rows below the titles by title: only what is filled. */
export function read(tab: Tab): readonly Readonly<Record<string, unknown>>[] {
  return tab.rows.map(({ cells }) =>
    Object.fromEntries(
      tab.columns.flatMap(({ title }, at) => ((cells[at] ?? null) === null ? [] : [[title, cells[at]]])),
    ),
  );
}

/** The grid with another text in one cell. */
export function typed(grid: Grid, row: number, title: string, text: Cell): Grid {
  const at = columnAt(grid, title);
  return {
    ...grid,
    cells: grid.cells.map((cells, r) =>
      r === row - 1 ? cells.map((cell, c) => (c === at ? text : cell)) : cells,
    ),
  };
}

export function columnAt(grid: Grid, title: string): number {
  return Math.max(...grid.cells.map((cells) => cells.indexOf(title)));
}

/** Row, from 1, of the first one that names this mentee. */
export function rowOf(grid: Grid, person: Person): number {
  return grid.cells.findIndex((cells) => cells.includes(person.code)) + 1;
}
