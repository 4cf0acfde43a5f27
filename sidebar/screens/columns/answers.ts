import type {
  MappedColumn,
  MappedTab,
  Mapping,
  MappingAnswers,
} from '../../../src/core/protocol/shapes/columns';

/** What the curator has answered and not saved yet. */
export type Answers = MappingAnswers;

export const noAnswers: Answers = { tabs: [], columns: [] };

/** Forget my answer. */
export const forget = 'auto';

export function countOf(answers: Answers): number {
  return answers.tabs.length + answers.columns.length;
}

export function roleAnswer(answers: Answers, tab: MappedTab): string | null {
  return answers.tabs.find((one) => one.sheetId === tab.sheetId)?.role ?? null;
}

export function fieldAnswer(answers: Answers, tab: MappedTab, column: MappedColumn): string | null {
  return answers.columns.find((one) => isOf(one, tab, column))?.field ?? null;
}

/** All that the column could be has been said of other columns of its tab. */
export function isSettled(answers: Answers, tab: MappedTab, column: MappedColumn): boolean {
  const taken = tab.columns
    .filter((other) => other !== column)
    .map((other) => fieldAnswer(answers, tab, other));
  return column.candidates.length > 0 && column.candidates.every((field) => taken.includes(field));
}

/** The same as it stands is no answer, unless the add-in asked. */
export function answerTab(answers: Answers, tab: MappedTab, role: string): Answers {
  const others = answers.tabs.filter((one) => one.sheetId !== tab.sheetId);
  if (role === tab.role && !tab.asked) return { ...answers, tabs: others };
  return { ...answers, tabs: [...others, { sheetId: tab.sheetId, role }] };
}

export function answerColumn(answers: Answers, tab: MappedTab, column: MappedColumn, field: string): Answers {
  const others = answers.columns.filter((one) => !isOf(one, tab, column));
  if (field === column.field && !column.asked) return { ...answers, columns: others };
  const answer = { sheetId: tab.sheetId, column: column.column, title: column.title, field };
  return { ...answers, columns: [...others, answer] };
}

/** The curator may have moved columns meanwhile: an answer goes with its title, and with its column it is gone. */
export function carryOver(answers: Answers, mapping: Mapping): Answers {
  const tabs = answers.tabs.filter((one) => mapping.tabs.some((tab) => tab.sheetId === one.sheetId));
  const columns = answers.columns.flatMap((one) => {
    const tab = mapping.tabs.find((each) => each.sheetId === one.sheetId);
    const same = tab?.columns.filter((column) => column.title === one.title) ?? [];
    const here = same.find((column) => column.column === one.column) ?? (same.length === 1 ? same[0] : null);
    return here ? [{ ...one, column: here.column }] : [];
  });
  return { tabs, columns };
}

function isOf(answer: Answers['columns'][number], tab: MappedTab, column: MappedColumn): boolean {
  return answer.sheetId === tab.sheetId && answer.column === column.column && answer.title === column.title;
}
