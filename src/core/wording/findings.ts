import { cellText } from '../cells/cell';
import type { Blocked, Finding, Severity } from '../checks/finding';
import type { RuleId } from '../checks/ruleId';
import { helpWords } from './findingWords/help';
import { papersWords } from './findingWords/papers';
import { type RuleWords, showText } from './findingWords/parts';
import { peopleWords } from './findingWords/people';
import { tabsWords } from './findingWords/tabs';

/** A rule without words does not compile. */
const words: Readonly<Record<RuleId, RuleWords>> = {
  ...tabsWords,
  ...peopleWords,
  ...papersWords,
  ...helpWords,
};

export const severityWords: Readonly<Record<Severity, { readonly one: string; readonly many: string }>> = {
  error: { one: 'ошибка', many: 'ошибки' },
  warning: { one: 'предупреждение', many: 'предупреждения' },
  hint: { one: 'подсказка', many: 'подсказки' },
};

const blockedWords: Readonly<Record<Blocked, string>> = {
  pairing: 'подбору',
  order: 'приказу',
  mail: 'рассылке',
};

/** «мешает подбору и приказу»; '' when nothing is held back. */
export function blocksWords(blocks: readonly Blocked[]): string {
  if (blocks.length === 0) return '';
  const words = blocks.map((what) => blockedWords[what]);
  const last = words[words.length - 1] as string;
  return `мешает ${words.length === 1 ? last : `${words.slice(0, -1).join(', ')} и ${last}`}`;
}

/** Title, reason and repair of a rule's group. */
export function ruleWords(rule: string): Pick<RuleWords, 'title' | 'why' | 'repair'> {
  return words[rule as RuleId];
}

export function findingSentence(finding: Finding): string {
  return words[finding.rule as RuleId].sentence(finding);
}

/** What stands in the cell, private values masked; '' when there is nothing to show. */
export function foundText(finding: Finding): string {
  return showText(finding.found, words[finding.rule as RuleId].mask);
}

/** What one click puts there, else what the rule asks for; '' where the sentence says it all. */
export function expectedText({ rule, fix, place }: Finding): string {
  const { mask, expected = '' } = words[rule as RuleId] as RuleWords;
  if (fix?.kind !== 'cells') return expected;
  const change = fix.cells.find(({ column }) => column === place.column);
  return change ? showText(cellText(change.to), mask) : expected;
}

/** «Наставляемые, строка 14, „Класс“» */
export function placeWords({ place, columnTitle }: Pick<Finding, 'place' | 'columnTitle'>): string {
  const { sheetName, row } = place;
  const column = columnTitle === null ? '' : `, „${columnTitle.replace(/\s+/g, ' ')}“`;
  return row === null ? `Лист «${sheetName}»` : `${sheetName}, строка ${row}${column}`;
}
