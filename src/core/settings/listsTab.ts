import { cellAt, type Grid, rowCount } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab, TabColumn, TabRow } from '../tabs/tab';
import { isUnreadable, readTable, type TableRow, textAt } from '../tabs/table';
import { keyOf } from '../text/key';
import { listWords, signerWords, thresholdTitles } from '../wording/settings';
import { defaultLists } from './defaultLists';
import type { ConsentAge, Fault, ListedForm, ListProblem, Lists, Thresholds } from './lists';
import { signersIn } from './signerAges';

const signers = Object.keys(signerWords) as readonly ConsentAge['signer'][];
const thresholds = Object.keys(thresholdTitles) as readonly (keyof Thresholds)[];

/** Lists side by side: each column is read by itself, except that a role model belongs to its form, and so on. */
const columns: readonly TabColumn[] = [
  listColumn('form', 230),
  listColumn('roleModel', 330),
  listColumn('need', 300),
  listColumn('kind', 230),
  listColumn('from', 80),
  listColumn('to', 80),
  listColumn('signer', 150, Object.values(signerWords)),
  listColumn('threshold', 330),
  listColumn('value', 70),
];

function listColumn(
  key: Exclude<keyof typeof listWords, 'tab'>,
  width: number,
  choices: readonly string[] | null = null,
) {
  return column(key, listWords[key].title, width, { note: listWords[key].note, choices });
}

/**
 * The tab as it stands with all that the curator has written; with the defaults when it is new or still empty.
 * Null when she has moved its columns or taken its titles away: such a tab is left as it is.
 */
export function listsTab(grid: Grid | null): Tab | null {
  const standing = grid ? readTable(grid, columns) : null;
  if (standing?.intact === false || isUnreadable(grid, standing)) return null;
  return {
    key: 'lists',
    name: listWords.tab,
    hidden: false,
    protected: false,
    columns,
    above: [],
    titles: true,
    rows: grid && standing ? rowsOf(grid, standing.titleRow) : defaultRows(),
  };
}

function rowsOf(grid: Grid, titleRow: number): readonly TabRow[] {
  const rows: TabRow[] = [];
  for (let row = titleRow + 1; row <= rowCount(grid); row++)
    rows.push({ look: 'plain', cells: columns.map((_, at) => cellAt(grid, row, at + 1)) });
  return rows;
}

function defaultRows(): readonly TabRow[] {
  const lists = defaultLists();
  const models = lists.forms.flatMap(({ title, roleModels }) =>
    (roleModels.length > 0 ? roleModels : ['']).map((model) => [title, model]),
  );
  const ages = lists.signers.map(({ from, to, signer }) => [
    String(from),
    to > 120 ? '' : String(to),
    signerWords[signer],
  ]);
  const values = thresholds.map((key) => [thresholdTitles[key], String(lists.thresholds[key])]);
  const height = Math.max(models.length, lists.needs.length, lists.kinds.length, ages.length, values.length);
  return Array.from({ length: height }, (_, at) => ({
    look: 'plain',
    cells: [
      ...(models[at] ?? ['', '']),
      lists.needs[at] ?? '',
      lists.kinds[at] ?? '',
      ...(ages[at] ?? ['', '', '']),
      ...(values[at] ?? ['', '']),
    ],
  }));
}

/** The tab's lists over the defaults: what she has written holds, what cannot be read is named and left to the default. */
export function readLists(grid: Grid | null): Lists {
  const defaults = defaultLists();
  const table = grid && readTable(grid, columns);
  if (!grid || (!table && !isUnreadable(grid, table))) return defaults;
  const { titleRow, rows } = table ?? { titleRow: 1, rows: [] };
  const problems: ListProblem[] = [];
  const { sheetId, sheetName } = grid;
  const fault: Fault = (row, key, kind) => {
    const title = titleOf(key);
    const at = columnNumber(grid, titleRow, title);
    const line = rows.find((one) => one.row === row);
    const found = line ? textAt(line, key) : '';
    problems.push({ sheetId, sheetName, row, column: at || 1, title, found, kind });
  };
  const has = (key: string): boolean => columnNumber(grid, titleRow, titleOf(key)) > 0;
  for (const { key } of columns) if (!has(key)) fault(titleRow, key, 'gone');
  const forms = formsIn(rows, fault);
  return {
    forms: forms.length > 0 ? forms : defaults.forms,
    needs: has('need') ? plainList(rows, 'need', fault) : defaults.needs,
    kinds: has('kind') ? plainList(rows, 'kind', fault) : defaults.kinds,
    signers: (['from', 'to', 'signer'].every(has) && signersIn(rows, signerOf, fault)) || defaults.signers,
    thresholds: {
      ...defaults.thresholds,
      ...(has('threshold') && has('value') ? thresholdsIn(rows, fault) : {}),
    },
    problems,
  };
}

function titleOf(key: string): string {
  return (columns.find((one) => one.key === key) as TabColumn).title;
}

function columnNumber(grid: Grid, titleRow: number, title: string): number {
  return (grid.cells[titleRow - 1] ?? []).indexOf(title) + 1;
}

function formsIn(rows: readonly TableRow[], fault: Fault): readonly ListedForm[] {
  interface Growing extends ListedForm {
    readonly roleModels: string[];
  }
  const forms: Growing[] = [];
  let above: Growing | null = null;
  for (const row of rows) {
    const title = textAt(row, 'form').trim();
    const model = textAt(row, 'roleModel').trim();
    if (title === '' && model === '') continue;
    let form: Growing | null =
      title === '' ? above : (forms.find((one) => keyOf(one.title) === keyOf(title)) ?? null);
    const known = form !== null;
    if (!form) {
      if (title === '') {
        fault(row.row, 'roleModel', 'unreadable');
        continue;
      }
      form = { title, roleModels: [] };
      forms.push(form);
    }
    above = form;
    const twice = form.roleModels.some((one) => keyOf(one) === keyOf(model));
    if (twice || (known && model === '')) fault(row.row, model === '' ? 'form' : 'roleModel', 'duplicate');
    else if (model !== '') form.roleModels.push(model);
  }
  return forms;
}

function plainList(rows: readonly TableRow[], key: string, fault: Fault): readonly string[] {
  const found = new Map<string, string>();
  for (const row of rows) {
    const text = textAt(row, key).trim();
    if (text === '') continue;
    if (found.has(keyOf(text))) fault(row.row, key, 'duplicate');
    else found.set(keyOf(text), text);
  }
  return Array.from(found.values());
}

function signerOf(text: string): ConsentAge['signer'] | null {
  return signers.find((one) => keyOf(signerWords[one]) === keyOf(text)) ?? null;
}

function thresholdsIn(rows: readonly TableRow[], fault: Fault): Partial<Thresholds> {
  const found: Partial<Record<keyof Thresholds, number>> = {};
  for (const row of rows) {
    const title = textAt(row, 'threshold').trim();
    const text = textAt(row, 'value').trim();
    if (title === '' && text === '') continue;
    const key = thresholds.find((one) => keyOf(thresholdTitles[one]) === keyOf(title));
    if (!key) fault(row.row, 'threshold', 'unreadable');
    else if (key in found) fault(row.row, 'threshold', 'duplicate');
    else if (/^\d{1,3}$/.test(text)) found[key] = Number(text);
    else if (text !== '') fault(row.row, 'value', 'number');
  }
  return found;
}
