import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbook } from '../../../host/files/workbook';
import type { Cell, SheetState } from '../../../host/state/workbook';
import { emptySheet, emptySpreadsheet } from '../../../host/workbook/empty';

const header: Cell['style'] = { bold: true, background: '#d9ead3' };
const forms = ['ученик – ученик', 'учитель – учитель'];
const people = ['Яшина Анна', 'Белов Олег', 'Гусева Ирина', 'Архипов Пётр', 'Ёлкин Семён'];

/** A small invented register with all that a cell can have, a long tab, and a hidden one. */
export async function smallWorkbook(): Promise<string> {
  const book = emptySpreadsheet('Школа', 7);
  book.sheets = [list(), long(5000, 30), { ...emptySheet(3, 'Скрытый'), hidden: true }];
  const file = join(await mkdtemp(join(tmpdir(), 'nastavnik-book-')), 'школа.xlsx');
  await writeFile(file, await writeWorkbook(book));
  return file;
}

function list(): SheetState {
  const titles = ['Фамилия, имя', 'Класс', 'Форма', 'Код', 'Ссылка'];
  const rule = { criteria: 'VALUE_IN_LIST', args: forms, allowInvalid: true, showDropdown: true, help: null };
  return {
    ...emptySheet(0, 'Список'),
    frozenRows: 1,
    frozenColumns: 1,
    columnWidths: { 0: 160, 2: 150 },
    tabColor: '#188038',
    rows: [
      titles.map((value) => ({ value, style: header })),
      ...people.map((value, i) => [
        i === 1 ? { value, note: 'Уточнить отчество' } : { value },
        { value: `${5 + i}А` },
        { value: i === 2 ? 'ученик и ученик' : forms[0]!, rule },
        { value: `00${i + 1}` },
        i === 0 ? link('К длинному листу', '#gid=1&range=B40') : null,
      ]),
    ],
  };
}

function link(text: string, url: string): Cell {
  return { value: text, runs: [{ start: 0, end: text.length, url }] };
}

function long(rows: number, columns: number): SheetState {
  const line = (r: number): Cell[] =>
    Array.from({ length: columns }, (_, c) => ({ value: c === 0 ? `Строка ${r + 1}` : (r + 1) * (c + 1) }));
  return {
    ...emptySheet(1, 'Длинный'),
    maxRows: rows,
    maxColumns: columns,
    frozenRows: 1,
    rows: Array.from({ length: rows }, (_, r) => line(r)),
  };
}
