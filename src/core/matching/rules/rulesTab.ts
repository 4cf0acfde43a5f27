import { cellText } from '../../cells/cell';
import { cellAt, type Grid, rowCount } from '../../cells/grid';
import { column } from '../../tabs/column';
import { rowsAbove } from '../../tabs/rowsAbove';
import type { Tab, TabColumn, TabRow } from '../../tabs/tab';
import { isUnreadable, readTable } from '../../tabs/table';
import { keyOf } from '../../text/key';
import { levelLookalikes } from '../../text/lookalikes';
import { levelWords, ruleWords } from '../../wording/rules';
import { goalWords, rulesTabWords } from '../../wording/rulesTabs';
import { levelOf, type Rule, rules } from '../judging/criteria';
import type { CriterionLevel } from '../judging/criterion';
import { usualMinutes } from '../judging/freeTime';
import type { Goal } from '../solver/problem';
import type { MatchRules, RuleId, RuleProblem } from './rules';

/** What the rules give two people, line by line; made by whoever knows people. */
export interface RulesExample {
  /** Who they are. */
  readonly who: string;
  readonly total: string;
  readonly parts: Readonly<Partial<Record<RuleId, string>>>;
}

type Line = Rule | 'goal' | 'minutes' | 'example';
type Said = Pick<MatchRules, 'goal' | 'levels' | 'commonMinutes' | 'problems'>;

export const strictness: readonly CriterionLevel[] = ['must', 'high', 'low', 'off'];
export const goals: readonly Goal[] = ['coverage', 'quality'];
/** A week has no longer meeting. */
export const mostMinutes = 600;

const { titles, notes } = rulesTabWords;

function columns(): readonly TabColumn[] {
  return [
    column('title', titles.title, 250),
    column('level', titles.level, 130, { note: notes.level, choices: Object.values(levelWords) }),
    column('says', titles.says, 430),
    column('example', titles.example, 380, { note: notes.example }),
  ];
}

/** Lines are found by their titles; what is not there, or cannot be read, has the usual value. */
export function readRuleLines(grid: Grid | null): Said {
  const said: { goal: Goal; levels: Partial<Record<RuleId, CriterionLevel>>; commonMinutes: number } = {
    goal: 'coverage',
    levels: {},
    commonMinutes: usualMinutes,
  };
  const problems: RuleProblem[] = [];
  const table = grid && readTable(grid, columns());
  if (!grid || (!table && !isUnreadable(grid, table))) return { ...said, problems };
  const titleRow = table?.titleRow ?? 1;
  const at = (title: string): number => (grid.cells[titleRow - 1] ?? []).indexOf(title) + 1;
  const fault = (kind: RuleProblem['kind'], row: number, found: string, line: Line | null = null): void => {
    const column = at(kind === 'rule' || kind === 'again' ? titles.title : titles.level) || 1;
    const rule = line !== null && typeof line === 'object' ? line.id : null;
    problems.push({ tab: 'rules', sheetId: grid.sheetId, row, column, found, kind, rule });
  };
  for (const title of [titles.title, titles.level]) if (at(title) === 0) fault('gone', titleRow, title);
  if (problems.length > 0) return { ...said, problems };
  const seen = new Set<Line>();
  for (const { row, cells } of table?.rows ?? []) {
    const title = cellText(cells.title ?? null).trim();
    const text = cellText(cells.level ?? null).trim();
    const line = lineCalled(title);
    if (line === 'example' || (line === null && text === '')) continue;
    if (line === null || seen.has(line)) {
      fault(line === null ? 'rule' : 'again', row, title, line);
      continue;
    }
    seen.add(line);
    if (text === '') continue;
    if (line === 'goal') {
      const goal = goals.find((one) => keyOf(goalWords[one].title) === plain(text));
      if (goal) said.goal = goal;
      else fault('goal', row, text);
    } else if (line === 'minutes') {
      const minutes = minutesIn(text);
      if (minutes !== null) said.commonMinutes = minutes;
      else fault('number', row, text);
    } else {
      const asked = strictness.find((one) => plain(levelWords[one]) === plain(text));
      const level = asked && strongest(line, asked);
      if (level) said.levels[line.id] = level;
      if (level !== asked || !level) fault(level ? 'weaker' : 'level', row, text, line);
    }
  }
  for (const rule of rules) if (!seen.has(rule)) fault('gone', titleRow, ruleWords[rule.id].title, rule);
  return { ...said, problems };
}

/**
 * The tab with these rules. What the curator has typed keeps its place and its wording wherever it still says the same,
 * lines of her own stay, and lines that are missing come last. Null when she has moved columns of ours.
 */
export function rulesTab(
  grid: Grid | null,
  given: Omit<MatchRules, 'conditions' | 'problems'>,
  example: RulesExample | null,
): Tab | null {
  const table = grid && readTable(grid, columns());
  if (table?.intact === false || isUnreadable(grid, table)) return null;
  const before = readRuleLines(grid);
  // What could not be read says nothing: it is written anew.
  const unread = new Set(before.problems.map(({ row }) => row));
  const shown = new Set<Line>();
  const kept: TabRow[] = [];
  for (let row = (table?.titleRow ?? 0) + 1; grid && table && row <= rowCount(grid); row++) {
    const line = lineCalled(cellText(cellAt(grid, row, 1)).trim());
    if (line === null || shown.has(line)) {
      kept.push({ look: 'plain', cells: columns().map((_, at) => cellAt(grid, row, at + 1)), bare: true });
      continue;
    }
    shown.add(line);
    const typed = cellText(cellAt(grid, row, 2)).trim();
    const same = typed !== '' && !unread.has(row) && saidBy(line, before) === saidBy(line, given);
    kept.push(rowOf(line, same ? typed : saidBy(line, given), example));
  }
  const missing = lines
    .filter((line) => !shown.has(line))
    .map((line) => rowOf(line, saidBy(line, given), example));
  return {
    key: 'rules',
    name: rulesTabWords.tab,
    hidden: false,
    protected: false,
    columns: columns(),
    above: rowsAbove(grid, table?.titleRow ?? 1, columns().length),
    titles: true,
    rows: [...kept, ...missing],
  };
}

const lines: readonly Line[] = ['goal', 'minutes', ...rules, 'example'];

function titleOf(line: Line): string {
  if (typeof line === 'object') return ruleWords[line.id].title;
  return rulesTabWords[line].title;
}

function lineCalled(title: string): Line | null {
  return lines.find((line) => plain(titleOf(line)) === plain(title)) ?? null;
}

function saidBy(
  line: Line,
  { goal, levels, commonMinutes }: Pick<MatchRules, 'goal' | 'levels' | 'commonMinutes'>,
): string {
  if (line === 'example') return '';
  if (line === 'goal') return goalWords[goal].title;
  return line === 'minutes' ? String(commonMinutes) : levelWords[levelOf({ levels }, line)];
}

function rowOf(line: Line, value: string, example: RulesExample | null): TabRow {
  const look = 'plain';
  const title = titleOf(line);
  if (line === 'example')
    return {
      look: 'muted',
      cells: [title, '', example?.who ?? rulesTabWords.nobody, example?.total ?? ''],
      bare: true,
    };
  if (typeof line === 'string') {
    const cells = [title, value, rulesTabWords[line].says, ''];
    const choices = goals.map((one) => goalWords[one].title);
    return line === 'goal' ? { look, cells, choices } : { look, cells, bare: true };
  }
  const { says } = ruleWords[line.id];
  const levels = strictness.filter((one) => line.levels.includes(one)).map((one) => levelWords[one]);
  return { look, cells: [title, value, says, example?.parts[line.id] ?? ''], choices: levels };
}

/** As strict as asked where the rule may be, else the next weaker; null when it may not be so weak. */
function strongest({ levels }: Rule, asked: CriterionLevel): CriterionLevel | null {
  return strictness.slice(strictness.indexOf(asked)).find((one) => levels.includes(one)) ?? null;
}

/** «45», «45 минут», «1 час», «1,5 часа». */
function minutesIn(text: string): number | null {
  const key = plain(text);
  const [, number, unit = ''] = /^(\d{1,3}(?:[.,]\d)?) ?(мин[а-я.]*|ч|час[а-я]*)?$/.exec(key) ?? [];
  if (number === undefined) return null;
  const minutes = Number(number.replace(',', '.')) * (unit.startsWith('ч') ? 60 : 1);
  return Number.isInteger(minutes) && minutes <= mostMinutes ? minutes : null;
}

function plain(text: string): string {
  return keyOf(levelLookalikes(text));
}
