import type { Grid } from '../cells/grid';
import { readCode } from '../registry/codes';
import type { SurveyResponse } from '../surveys/answers';
import { wantItems } from '../surveys/preferenceSurvey';
import { type TableRow, textAt } from '../tabs/table';
import { hashOf } from '../text/hash';
import { preferenceQuestions } from '../wording/preferences';
import { type Answerable, answerable, readPreferenceTable } from './columns';
import type { FilledLine } from './preferencesTab';

/** What a collection changes on the tab. */
export interface Collected {
  readonly lines: readonly FilledLine[];
  /** People whose latest answer was not on the tab yet. */
  readonly fresh: number;
  /** Cells edited by hand that another answer has come for: they are left. */
  readonly kept: readonly { readonly code: string; readonly key: Answerable }[];
}

/** Lines of those who are asked and have none yet: what is known besides their answers can be written there. */
export function awaitedLines(
  grid: Grid | null,
  people: readonly { readonly code: string; readonly who: string }[],
): readonly FilledLine[] {
  const rows = rowsByCode(grid);
  return people.filter(({ code }) => !rows.has(code)).map((cells) => ({ row: null, cells }));
}

/**
 * The latest answer of everybody fills the columns of wishes. A cell is written over only when it still says what an
 * earlier answer has put there, or is empty and was never filled; the same answer is never taken twice.
 */
export function takeAnswers(
  grid: Grid | null,
  responses: readonly SurveyResponse[],
  nameOf: (code: string) => string,
): Collected {
  const rows = rowsByCode(grid);
  const lines: FilledLine[] = [];
  const kept: { code: string; key: Answerable }[] = [];
  let fresh = 0;
  for (const { code, id, values } of responses.filter(({ counts }) => counts)) {
    const row = rows.get(code) ?? null;
    const trace = traceOf(row ? textAt(row, 'trace') : '');
    const mark = hashOf(id);
    if (trace.answer === mark) continue;
    fresh++;
    const answer = answerOf(values);
    const cells: Record<string, string> = row ? {} : { code, who: nameOf(code) };
    const marks = answerable.map((key, at) => {
      const now = row ? textAt(row, key) : '';
      const before = trace.marks[at];
      const free = before === undefined ? now === '' : before === markOf(now);
      if (free) cells[key] = answer[key];
      else if (now !== answer[key] && answer[key] !== '') kept.push({ code, key });
      return free ? markOf(answer[key]) : (before ?? byHand);
    });
    lines.push({ row: row?.row ?? null, cells: { ...cells, trace: [mark, ...marks].join(' ') } });
  }
  return { lines, fresh, kept };
}

function rowsByCode(grid: Grid | null): ReadonlyMap<string, TableRow> {
  const rows = new Map<string, TableRow>();
  for (const row of readPreferenceTable(grid)?.rows ?? []) {
    const code = readCode(textAt(row, 'code'));
    if (code !== null && !rows.has(code)) rows.set(code, row);
  }
  return rows;
}

/** Stands for a cell that no answer has ever filled: nothing the cell may hold has this mark. */
const byHand = '-';

/** Which answer has filled the line, and what it put into each cell. */
function traceOf(text: string): { readonly answer: string; readonly marks: readonly string[] } {
  const [answer = '', ...marks] = text.split(' ');
  return { answer, marks };
}

function markOf(text: string): string {
  return hashOf(text.trim()).slice(0, 8);
}

function answerOf(values: Readonly<Record<string, string>>): Readonly<Record<Answerable, string>> {
  const said = (id: string): string => (values[id] ?? '').trim();
  const story = said('story');
  return {
    wishes: wantItems
      .map(said)
      .filter((text) => text !== '')
      .join('; '),
    refusals: said('avoid'),
    slots: said('time'),
    topics: said('topic'),
    remarks: [said('remarks'), ...(story === '' ? [] : [preferenceQuestions.closest(story)])]
      .filter((text) => text !== '')
      .join('\n'),
  };
}
