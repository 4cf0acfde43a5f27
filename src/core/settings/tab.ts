import { type Cell, isDateCell } from '../cells/cell';
import { formatDay, parseDay } from '../cells/date';
import { cellAt, type Grid, rowCount } from '../cells/grid';
import { schoolYear as readSchoolYear } from '../cells/schoolYear';
import { column } from '../tabs/column';
import type { Tab, TabRow } from '../tabs/tab';
import { isOneAddress } from '../text/address';
import { keyOf } from '../text/key';
import { parseName } from '../text/names';
import { privacySays } from '../wording/privacy';
import { settingsSays, settingWords } from '../wording/settings';
import type { ListProblem, ListProblemKind } from './lists';
import type { Settings } from './settings';

type Key = keyof Settings;

const keys = Object.keys(settingWords) as readonly Key[];

/** As the curator reads them on the tab and in the sidebar. */
export const settingTitles = Object.fromEntries(
  keys.map((key) => [key, settingWords[key].title]),
) as Readonly<Record<Key, string>>;

const columns = [
  column('title', settingsSays.title, 290),
  column('value', settingsSays.value, 400, { note: settingsSays.valueNote }),
  column('says', settingsSays.says, 430),
];

/** A setting as it was read; `problem` says why the text could not be taken at its word. */
interface Reading<T = string | number> {
  readonly value: T;
  readonly problem: ListProblemKind | null;
}

interface Line {
  readonly row: number;
  /** Null for a line of the curator's own. */
  readonly key: Key | null;
  readonly text: string;
}

/** The values of a tab over the defaults; a line that is gone, empty or unreadable keeps the default. */
export function readSettings(grid: Grid | null, schoolYear: string): Settings {
  const texts = textsOf(grid);
  const values = keys.map((key) => {
    const text = texts.get(key) ?? '';
    return [key, text === '' ? defaultOf(key, schoolYear) : readingOf(key, text, schoolYear).value];
  });
  return Object.fromEntries(values) as unknown as Settings;
}

/** Lines of the tab that could not be taken at their word, in their order. */
export function settingProblems(grid: Grid | null): readonly ListProblem[] {
  const seen = new Set<Key>();
  return linesOf(grid).flatMap(({ row, key, text }) => {
    if (!grid || key === null || text === '') return [];
    const kind = seen.has(key) ? 'duplicate' : readingOf(key, text, '').problem;
    seen.add(key);
    if (kind === null) return [];
    const { sheetId, sheetName } = grid;
    return [{ sheetId, sheetName, row, column: 2, title: settingTitles[key], found: text, kind }];
  });
}

/**
 * The tab with these settings. What the curator has typed keeps its place and its wording wherever it still says the
 * same, lines of her own stay where they are, and lines that are missing come last.
 */
export function settingsTab(settings: Settings, grid: Grid | null): Tab {
  const before = readSettings(grid, settings.schoolYear);
  const shown = new Set<Key>();
  const kept = linesOf(grid).map(({ row, key, text }): TabRow => {
    const cells = [1, 2, 3].map((at) => cellAt(grid as Grid, row, at));
    if (key === null || shown.has(key)) return { look: 'plain', cells };
    shown.add(key);
    const value = text !== '' && before[key] === settings[key] ? text : textOf(key, settings);
    return { look: 'plain', cells: [settingTitles[key], value, settingWords[key].says] };
  });
  const missing = keys
    .filter((key) => !shown.has(key))
    .map((key): TabRow => {
      return { look: 'plain', cells: [settingTitles[key], textOf(key, settings), settingWords[key].says] };
    });
  return {
    key: 'settings',
    name: settingsSays.tab,
    hidden: false,
    protected: false,
    columns,
    above: [],
    titles: true,
    rows: [...kept, ...missing],
  };
}

function linesOf(grid: Grid | null): readonly Line[] {
  const lines: Line[] = [];
  if (grid)
    for (let row = 1; row <= rowCount(grid); row++) {
      const title = cellAt(grid, row, 1);
      if (title === settingsSays.title) continue;
      const key = typeof title === 'string' ? keys.find((one) => settingTitles[one] === title.trim()) : null;
      lines.push({ row, key: key ?? null, text: cellWords(cellAt(grid, row, 2)) });
    }
  return lines;
}

function textsOf(grid: Grid | null): ReadonlyMap<Key, string> {
  const texts = new Map<Key, string>();
  for (const { key, text } of linesOf(grid)) if (key && !texts.has(key)) texts.set(key, text);
  return texts;
}

function cellWords(cell: Cell): string {
  if (isDateCell(cell)) return formatDay(cell.date);
  return cell === null || typeof cell === 'object' ? '' : String(cell).trim();
}

function defaultOf(key: Key, schoolYear: string): string | number {
  if (key === 'headPost') return 'Директор';
  if (key === 'curatorPost') return 'Заместитель директора';
  if (key === 'schoolYear') return schoolYear;
  if (key === 'privacy') return 'undecided';
  return isCount(key) ? 0 : '';
}

function readingOf(key: Key, text: string, schoolYear: string): Reading {
  const fine = (value: string | number): Reading => ({ value, problem: null });
  const fault = (problem: ListProblemKind, value = defaultOf(key, schoolYear)): Reading => ({
    value,
    problem,
  });
  if (isCount(key)) {
    const number = /^(\d+)(\s*(чел|шт)\S*)?$/.exec(text.replace(/(\d)\s+(?=\d)/g, '$1'))?.[1];
    return number ? fine(Number(number)) : fault('number');
  }
  if (key === 'schoolYear') {
    const year = readSchoolYear(text);
    return year ? fine(year.title) : fault('year');
  }
  if (key === 'privacy') return modeOf(text);
  if (key === 'privacyOn') {
    const day = parseDay(text);
    return day ? fine(day) : fault('unreadable');
  }
  if (key === 'headEmail') return isOneAddress(text) ? fine(text) : fault('email', text);
  if (key === 'headName' || key === 'curatorName') {
    const name = parseName(text);
    return name?.given && name.patronymic ? fine(text) : fault('name', text);
  }
  return fine(text);
}

function modeOf(text: string): Reading {
  const { names, codes, undecided } = privacySays.modes;
  const said = keyOf(text);
  if (said === keyOf(codes)) return { value: 'codes', problem: null };
  if (said === keyOf(names)) return { value: 'names', problem: null };
  return { value: 'undecided', problem: said === keyOf(undecided) ? null : 'unreadable' };
}

function isCount(key: Key): boolean {
  return key === 'pupils' || key === 'teachers' || key === 'organisations';
}

function textOf(key: Key, settings: Settings): string {
  if (key === 'privacy') return privacySays.modes[settings.privacy];
  if (key === 'privacyOn') return settings.privacyOn && formatDay(settings.privacyOn);
  return String(settings[key]);
}
