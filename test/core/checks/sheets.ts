import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { checkRegistries } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/finding';
import type { PairStatus } from '../../../src/core/pairs/pair';
import { newCode } from '../../../src/core/registry/codes';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import type { Lists } from '../../../src/core/settings/lists';
import { readSettings } from '../../../src/core/settings/tab';
import { gridOf } from '../grid';
import { today } from '../registry/school';

/** A row by the titles of its columns; a column that every row leaves undefined is not on the tab. */
export type Cells = Readonly<Record<string, Cell | undefined>>;

const people = [
  ['Белов Артём Денисович', 'Соколова Анна Ильинична'],
  ['Галиева Алсу Рамилевна', 'Кузнецов Олег Петрович'],
  ['Дёмин Егор Олегович', 'Фролова Инна Сергеевна'],
  ['Ершова Вера Павловна', 'Жукова Яна Львовна'],
  ['Зимин Глеб Романович', 'Ильин Марк Антонович'],
  ['Крылова Майя Юрьевна', 'Лапина Нина Кирилловна'],
] as const;

const menteeCode = (nth: number): string => newCode('mentee', new Set(), () => 11 * (nth + 1));
const mentorCode = (nth: number): string => newCode('mentor', new Set(), () => 13 * (nth + 1));

/** The nth mentee with nothing wrong but what the test gives. */
function menteeRow(cells: Cells, nth: number): Cells {
  return {
    'ФИО наставляемого': people[nth]![0],
    Класс: '7 «А»',
    Запрос: 'математика',
    Форма: 'ученик – ученик',
    Согласие: 'да',
    'Код участника': menteeCode(nth),
    ...cells,
  };
}

function mentorRow(cells: Cells, nth: number): Cells {
  return {
    'ФИО наставника': people[nth]![1],
    Класс: '10 «А»',
    'Чем может помочь': 'математика',
    'Сколько человек возьмёт': 2,
    Форма: 'ученик – ученик',
    Согласие: 'да',
    'Код участника': mentorCode(nth),
    ...cells,
  };
}

export interface School {
  readonly mentees?: readonly Cells[];
  readonly mentors?: readonly Cells[];
  /** Of both tabs. */
  readonly menteesTab?: Partial<Grid>;
  readonly mentorsTab?: Partial<Grid>;
  /** Other tabs of the curator's. */
  readonly more?: readonly Grid[];
  readonly lists?: Partial<Lists>;
  readonly privacy?: 'names' | 'codes';
  /** As «Пары» has them: the nth mentee with the nth mentor. */
  readonly pairs?: readonly (readonly [number, number, PairStatus])[];
}

function tabOf(name: string, rows: readonly Cells[], changes: Partial<Grid> = {}): Grid {
  const titles = Array.from(new Set(rows.flatMap(Object.keys))).filter((title) =>
    rows.some((row) => row[title] !== undefined),
  );
  return {
    ...gridOf(name, [titles, ...rows.map((row) => titles.map((title) => row[title] ?? null))]),
    ...changes,
  };
}

export function grids({
  mentees = [{}],
  mentors = [{}],
  menteesTab,
  mentorsTab,
  more = [],
}: School): readonly Grid[] {
  return [
    tabOf('Наставляемые', mentees.map(menteeRow), menteesTab),
    tabOf('Наставники', mentors.map(mentorRow), mentorsTab),
    ...more,
  ];
}

export function findingsOf(
  tabs: readonly Grid[],
  { lists, privacy, pairs = [] }: School = {},
): readonly Finding[] {
  return checkRegistries({
    registries: readRegistries(tabs, today),
    grids: tabs,
    today,
    settings: { ...readSettings(null, '2026/2027'), privacy: privacy ?? 'names' },
    lists: { ...defaultLists(), ...lists },
    pairs: pairs.map(([mentee, mentor, status]) => ({
      mentee: menteeCode(mentee),
      mentor: mentorCode(mentor),
      status,
    })),
  });
}

/** «rule tab row», sorted. */
export function ruleAndRow(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, place }) => `${rule} ${place.sheetName} ${place.row}`).sort();
}

/** The tabs after the cells of a fix have been written. */
export function withCells(tabs: readonly Grid[], { place, fix }: Finding): readonly Grid[] {
  if (fix?.kind !== 'cells' && fix?.kind !== 'newCode') return tabs;
  const fresh = newCode(fix.kind === 'newCode' ? fix.role : 'mentee', new Set(), () => 54_321);
  const cells =
    fix.kind === 'cells' ? fix.cells : [{ row: place.row!, column: place.column!, from: null, to: fresh }];
  return tabs.map((grid) =>
    grid.sheetId !== place.sheetId
      ? grid
      : {
          ...grid,
          cells: grid.cells.map((row, i) =>
            row.map(
              (cell, k) => cells.find(({ row, column }) => row === i + 1 && column === k + 1)?.to ?? cell,
            ),
          ),
        },
  );
}
