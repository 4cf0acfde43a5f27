import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { CollectedAnswers } from '../../../src/core/surveys/answers';
import { answersTab } from '../../../src/core/surveys/answersTab';
import { linksTab, readLinks } from '../../../src/core/surveys/linksTab';
import type { Tab } from '../../../src/core/tabs/tab';
import { response, survey } from './sample';

const textOf = (cells: readonly unknown[]) => cells.filter((cell) => cell !== null).join(' ');

describe('the tab «Ответы»', () => {
  const people = [1, 2, 3, 4, 5, 6].map((n) => response(`М-${n}`, 'mentee', 8));
  const collected: CollectedAnswers = {
    responses: [
      ...people,
      { ...response('М-6', 'mentee', 2), id: 'old', counts: false, marks: [{ kind: 'repeated' }] },
      { ...response('М-7', 'mentee', 8), marks: [{ kind: 'private', itemId: 'hopes', found: ['name'] }] },
    ],
    quarantine: [{ id: 'q', at: '2026-10-06T09:00:00+03:00', written: 'Н-1', reason: 'broken' }],
    answered: 7,
  };
  const tab = answersTab(survey, collected, 12);

  it('has a column for each question but the code, and a row for each answer', () => {
    expect(tab.columns.map((column) => column.key)).toEqual([
      ...['code', 'role', 'received'],
      ...survey.items.slice(1).map((item) => item.id),
      'mark',
    ]);
    expect(tab.rows[0]?.cells.slice(0, 3)).toEqual(['М-1', 'наставляемый', { date: '2026-10-05' }]);
    expect(tab.rows[0]?.cells[tab.columns.findIndex((column) => column.key === 'effect')]).toBe(8);
  });

  it('shows the means on top, over the latest answers only', () => {
    const texts = tab.above.map((row) => textOf(row.cells));
    expect(texts[1]).toBe('Ответили 7 из 12');
    expect(texts[2]).toBe(`Среднее: все ${Array(10).fill('8,0').join(' ')}`);
    expect(texts[3]).toBe(`Среднее: наставники ${Array(10).fill('–').join(' ')}`);
  });

  it('marks earlier answers, private text and answers of nobody known', () => {
    expect(tab.rows.map((row) => row.look)).toEqual([
      ...Array(6).fill('plain'),
      'muted',
      'warning',
      'section',
      'bad',
    ]);
    expect(tab.rows[6]?.cells.slice(-1)).toEqual(['учтён последний ответ, этот более ранний']);
    expect(textOf(tab.rows[9]!.cells.filter((cell) => typeof cell === 'string'))).toBe(
      'Н-1 код записан с ошибкой',
    );
  });

  it('has no mean when too few answered', () => {
    const few = answersTab(survey, { responses: people.slice(0, 3), quarantine: [], answered: 3 }, 0);
    expect(textOf(few.above[2]!.cells)).toBe(`Среднее: все ${Array(10).fill('мало').join(' ')}`);
    expect(textOf(few.above[1]!.cells)).toBe('Ответили: 3');
  });
});

describe('the tab «Ссылки на анкету»', () => {
  const address = 'https://forms.example/viewform?entry.1=';
  const tab = linksTab([
    {
      code: 'Н-1',
      role: 'mentor',
      name: 'Осинин Глеб',
      address: `${address}Н-1`,
      sentOn: '2026-10-01',
      answeredOn: null,
    },
    {
      code: 'М-1',
      role: 'mentee',
      name: '',
      address: `${address}М-1`,
      sentOn: '2026-10-01',
      answeredOn: '2026-10-04',
    },
  ]);

  it('gives everyone an own link', () => {
    expect(tab.rows[0]?.cells).toEqual([
      'Н-1',
      'наставник',
      'Осинин Глеб',
      { text: 'Открыть анкету', to: { url: `${address}Н-1` } },
      { date: '2026-10-01' },
      null,
    ]);
    expect(tab.rows.map((row) => row.look)).toEqual(['plain', 'good']);
  });

  it('is read back by code', () => {
    const cells = [
      ...tab.above.map((row) => row.cells),
      tab.columns.map((column) => column.title),
      ...tab.rows.map((row) => row.cells),
    ];
    const grid = {
      sheetId: 1,
      sheetName: tab.name,
      hidden: false,
      cells: cells.map((row) => tab.columns.map((_, at) => plain(row[at] ?? null))),
      formulas: [],
      ownedTab: 'links',
      ownedColumns: [],
      merges: [],
      meanings: [],
      tabMeaning: null,
      filtered: [],
    };
    expect(readLinks(grid).get('М-1')).toEqual({ sentOn: '2026-10-01', answeredOn: '2026-10-04' });
    expect(readLinks(null).size).toBe(0);
  });

  function plain(cell: Tab['rows'][number]['cells'][number]): Cell {
    return typeof cell === 'object' && cell !== null && 'to' in cell ? cell.text : cell;
  }
});
