import { FileProblem } from '../files/problem';
import type { Cell, SheetState, SpreadsheetState } from '../state/workbook';
import { emptySpreadsheet } from '../workbook/empty';
import { codeIn } from './codes';

/** Who stands behind the codes: the workbook that stays on the school's own machine. */
export interface Key {
  readonly people: readonly KeyPerson[];
}

export interface KeyPerson {
  readonly code: string;
  readonly name: string;
  /** Cells of the registry that were taken out, by the title of their column. */
  readonly cells: Map<string, Cell>;
}

const codeTitle = 'Код';
const nameTitle = 'ФИО';

const about =
  'Ключ к таблице с кодами: персональные данные. Хранится только на школьном компьютере, не отправляется и не загружается в облако.';

/** The key as a workbook of one tab; the columns that were taken out keep their titles. */
export function keyBook(key: Key): SpreadsheetState {
  const titles = Array.from(new Set(key.people.flatMap(({ cells }) => Array.from(cells.keys()))));
  const book = emptySpreadsheet('key', 1);
  const sheet = book.sheets[0] as SheetState;
  sheet.name = 'Ключ';
  sheet.frozenRows = 1;
  sheet.maxRows = Math.max(1000, key.people.length + 1);
  sheet.maxColumns = Math.max(26, titles.length + 2);
  const style = { bold: true, background: '#fce8e6', wrap: 'wrap' } as const;
  [codeTitle, nameTitle, ...titles].forEach((_, at) => {
    sheet.columnWidths[at] = at === 0 ? 110 : 220;
  });
  sheet.rows = [
    [codeTitle, nameTitle, ...titles].map((value, at) => ({
      value,
      style,
      ...(at === 0 ? { note: about } : {}),
    })),
    ...key.people.map(({ code, name, cells }) => [
      { value: code, style: { numberFormat: '@' } },
      { value: name, style: { numberFormat: '@' } },
      ...titles.map((title) => cells.get(title) ?? null),
    ]),
  ];
  return book;
}

/**
 * Reads the key that belongs to a table with these codes. Throws {@link FileProblem} naming every line that would
 * join the wrong person or nobody.
 */
export function readKey(book: SpreadsheetState, known: ReadonlySet<string>): Key {
  const sheet = book.sheets.find((one) => columnOf(one, codeTitle) >= 0 && columnOf(one, nameTitle) >= 0);
  if (!sheet)
    throw new FileProblem(
      `Это не ключ: в первой строке нет столбцов «${codeTitle}» и «${nameTitle}». Возьмите файл key.xlsx, который сделала команда split.`,
    );
  const codeAt = columnOf(sheet, codeTitle);
  const nameAt = columnOf(sheet, nameTitle);
  const people: KeyPerson[] = [];
  const rows = new Map<string, number>();
  const problems: string[] = [];
  sheet.rows.forEach((cells, at) => {
    if (at === 0 || cells.every((cell) => (cell?.value ?? '') === '')) return;
    const row = at + 1;
    const written = String(cells[codeAt]?.value ?? '').trim();
    const code = codeIn(written) ?? '';
    const before = rows.get(code);
    const wrong =
      code === ''
        ? `«${written}» – не код участника`
        : before !== undefined
          ? `код ${code} уже стоит в строке ${before}`
          : known.has(code)
            ? ''
            : `кода ${code} нет в таблице с кодами`;
    if (wrong !== '') problems.push(`Лист «${sheet.name}», строка ${row}: ${wrong}.`);
    rows.set(code, row);
    const name = String(cells[nameAt]?.value ?? '').trim();
    people.push({ code, name, cells: takenOut(sheet, cells, [codeAt, nameAt]) });
  });
  if (problems.length > 0)
    throw new FileProblem(
      `Ключ не подходит, ничего не соединено. ${problems.slice(0, 10).join(' ')}${problems.length > 10 ? ` И ещё: ${problems.length - 10}.` : ''} Исправьте ключ или возьмите таблицу, к которой он сделан.`,
    );
  return { people };
}

/** The name alone, without the post that some schools write into the same cell. */
export function nameOnly(name: string): string {
  return name.split(/[,;(\n]|\s[–—-]\s/)[0]?.trim() ?? '';
}

/** Names by code; a person without a name is not among them. */
export function namesByCode({ people }: Key): ReadonlyMap<string, string> {
  return new Map(
    people
      .map(({ code, name }): [string, string] => [code, nameOnly(name)])
      .filter(([, name]) => name !== ''),
  );
}

function takenOut(
  sheet: SheetState,
  cells: readonly (Cell | null)[],
  except: readonly number[],
): Map<string, Cell> {
  const found = new Map<string, Cell>();
  (sheet.rows[0] ?? []).forEach((title, at) => {
    const cell = cells[at];
    if (cell && cell.value !== undefined && !except.includes(at)) found.set(String(title?.value ?? ''), cell);
  });
  return found;
}

function columnOf(sheet: SheetState, title: string): number {
  return (sheet.rows[0] ?? []).findIndex((cell) => cell?.value === title);
}
