import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadState } from '../../../host/files/sidecar';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { openZip } from '../../../host/files/zip';
import type { SpreadsheetState } from '../../../host/state/workbook';
import { addTab, columnTexts, deleteColumn, rowWith, typeIn } from '../../addin/byHand';
import { cleanSchool, openSchool, type School, schoolOf, valuesOf } from '../../addin/school';
import { approveAll } from '../../addin/year';
import { checkedSchool, host, saved } from './paperSchool';

let school: School;
let folder: string;
let registry: string;
let codes: SpreadsheetState;
let key: SpreadsheetState;

const out = (name: string) => path.join(folder, 'out', name);
const sheetOf = (book: SpreadsheetState, name: string) => book.sheets.find((sheet) => sheet.name === name)!;
const textsOf = async (file: string) => {
  const zip = openZip(new Uint8Array(await readFile(file)));
  return zip.names.map((name) => zip.text(name) ?? '').join('\n');
};

beforeAll(async () => {
  ({ school, folder } = await checkedSchool());
  // What schools write where nobody expects it.
  typeIn(school, 'Наставляемые', 2, 'Год рождения', '14.03.2014');
  typeIn(school, 'Наставляемые', 3, 'ФИО наставника', 'Королёв Н. И.');
  typeIn(school, 'Наставляемые', 4, 'Результаты', 'Звонить бабушке, 8 912 345-67-89');
  school.sheet('Наставляемые').rows[4]![5]!.note = 'Спросить у Абрамовой Евы Сергеевны';
  typeIn(school, 'Наставники', 2, 'Результаты', 'Помогает: Абрамова Ева Сергеевна');
  addTab(school, 'Заявки', 'Зайцев Пётр Ильич');
  addTab(school, 'План', 'Октябрь: встреча актива');
  school.sheet('План').rows[1] = [{ value: 'Сказать Беляеву про встречу' }];
  // A Latin letter, an earlier spelling in the history of changes, a mark that quotes the name.
  typeIn(school, 'Наставляемые', 6, 'ФИО наставляемого', 'Рыкoва Злата Егоровна');
  typeIn(school, 'Наставляемые', 7, 'ФИО наставляемого', 'ЩУКИНА ЯНА ЛЬВОВНА');
  school.call('check');
  expect(school.call('fixes.apply', { rule: 'name.case' }).cells).toBe(1);
  expect(school.call('marks.put').marked).toBeGreaterThan(0);
  approveAll(school);
  nameOnTabsOfMatching();
  registry = await saved(school, folder, 'реестр.xlsx');
  const said = await host('split', registry, '--out', path.join(folder, 'out'));
  expect(said.err).toContain('Готово');
  expect(said.err).toContain('Решение «Коды» в книге не записано');
  expect(JSON.parse(said.out)).toMatchObject({ people: 30, leftOut: ['Заявки'], doubtful: ['План, A2'] });
  expect(said.err).toContain('похоже на фамилии участников: «План, A2»');
  ({ state: codes } = await readWorkbook(out('codes.xlsx')));
  ({ state: key } = await readWorkbook(out('key.xlsx')));
});

/** The tabs that matching is done with, and what is typed there: names in full, short, alone, in capitals, of strangers. */
function nameOnTabsOfMatching(): void {
  school.call('rules.save', { goal: 'coverage', levels: {}, commonMinutes: 30 });
  const [first, second] = columnTexts(school, 'Наставляемые', 'Код участника').slice(6);
  const [mentor] = columnTexts(school, 'Наставники', 'Код участника');
  school.call('rules.condition', { kind: 'apart', people: [first!, mentor!], remove: false });
  typeIn(school, 'Условия подбора', 3, 'Условие', 'не вместе');
  typeIn(school, 'Условия подбора', 3, 'Кто', 'АБРАМОВА Ева');
  typeIn(school, 'Условия подбора', 3, 'С кем', 'королёв');
  typeIn(school, 'Условия подбора', 3, 'Замечание', 'так просила мама Абрамовой');
  school.call('survey.create', { kind: 'preferences' });
  const row = rowWith(school, 'Пожелания', 'Код', second!);
  typeIn(school, 'Пожелания', row, 'Хочет', 'Королёв Никита');
  typeIn(school, 'Пожелания', row, 'Не хочет', 'Тимур Беляев, ЩУКИНА');
  typeIn(school, 'Пожелания', row, 'Замечания', 'Пухова Инна Петровна посоветовала');
  typeIn(school, 'Пожелания', row, 'Из анкеты', '0123456789abcdef 89abcdef');
  school.call('words.bind', { word: 'лепбук', value: '' });
  typeIn(school, 'Слова', 2, 'Примечание', 'спросить: Королёв Н. И.');
  school.call('pairs.sheet');
}

describe('host split', () => {
  it('leaves no name, telephone, address or day of birth in the workbook with codes or beside it', async () => {
    const people = valuesOf(sheetOf(key, 'Ключ')).slice(1);
    expect(people).toHaveLength(30);
    for (const file of ['codes.xlsx', 'codes.host.json']) {
      const text = file.endsWith('.json') ? await readFile(out(file), 'utf8') : await textsOf(out(file));
      for (const [, name] of people)
        expect(text).not.toContain(String(name).split(' ').slice(0, 2).join(' '));
      expect(text).not.toMatch(
        /555-\d\d-\d\d|345-67-89|14\.03\.2014|Зайцев|Абрамов|Королёв Н|Рык[oо]ва|Злата|щукина/i,
      );
    }
  });

  it('keeps the codes, the classes, the requests, the pairs and the look of everything', () => {
    const before = school.sheet('Наставляемые');
    const after = sheetOf(codes, 'Наставляемые');
    const column = (title: string) =>
      before.rows[0]!.findIndex((cell) => String(cell?.value ?? '').startsWith(title));
    for (const title of ['Код участника', 'Класс', 'Основной запрос', 'Форма'])
      expect(after.rows.map((row) => row[column(title)]?.value)).toEqual(
        before.rows.map((row) => row[column(title)]?.value),
      );
    expect(after.columnWidths).toEqual(before.columnWidths);
    expect(after.rows[0]).toEqual(before.rows[0]);
    const pairs = valuesOf(sheetOf(codes, 'Пары')).filter(([code]) => /^Н-\d{6}$/.test(String(code)));
    expect(pairs).toHaveLength(20);
    for (const row of pairs) expect([row[1], row[4]]).toEqual([row[0], row[3]]);
    expect(valuesOf(sheetOf(codes, 'План'))[0]![0]).toBe('Октябрь: встреча актива');
    const left = codes.sheets.map(({ name }) => name);
    for (const tab of ['Отпечатки', 'Изменения', 'Отметки', 'Проверка']) expect(left).not.toContain(tab);
  });

  it('keeps the tabs of matching, with codes for names in full and without any other name', () => {
    const tabs = codes.sheets.filter(({ name }) => /^(Правила|Условия|Пожелания|Слова|Ссылки)/.test(name));
    expect(tabs).toHaveLength(5);
    const said = JSON.stringify(tabs.map(valuesOf));
    for (const [, name] of valuesOf(sheetOf(key, 'Ключ')).slice(1))
      expect(said.toLowerCase()).not.toContain(String(name).split(' ')[0]!.toLowerCase());
    expect(said).not.toMatch(/Пухов|89abcdef/);
    const conditions = valuesOf(sheetOf(codes, 'Условия подбора')).slice(1, 3);
    expect(conditions[0]!.slice(1, 3).join()).toMatch(/^Н-\d{6},М-\d{6}$/);
    expect(conditions[1]!.slice(1)).toEqual([expect.stringMatching(/^Н-\d{6}$/), '', '', '']);
    const wishes = valuesOf(sheetOf(codes, 'Пожелания'));
    expect(wishes.flat()).toContain(
      valuesOf(sheetOf(key, 'Ключ')).find((row) => String(row[1]).startsWith('Королёв Никита'))![0],
    );
    const left = codes.sheets.map(({ name }) => name);
    for (const tab of ['Подбор', 'История пар']) expect(left).not.toContain(tab);
  });

  it('brings a day of birth down to its year, a partner to his code', () => {
    const [titles, first, second] = valuesOf(sheetOf(codes, 'Наставляемые'));
    const at = (title: string) => titles!.findIndex((text) => String(text).startsWith(title));
    expect(first![at('Год рождения')]).toBe(2014);
    const mentor = valuesOf(sheetOf(key, 'Ключ')).find((row) => String(row[1]).startsWith('Королёв Никита'))!;
    expect(second![at('ФИО наставника')]).toBe(mentor[0]);
  });

  it('has nothing to do where there are no names', async () => {
    const said = await host('split', out('codes.xlsx'), '--out', path.join(folder, 'twice'));
    expect(said.code).toBe(1);
    expect(said.err).toContain('делить нечего');
    expect(existsSync(path.join(folder, 'twice'))).toBe(false);
  });

  it('does not touch the registry, and never writes over a key', async () => {
    const { state } = await loadState(registry);
    expect(state.spreadsheet.sheets.map(valuesOf)).toEqual(school.state.spreadsheet.sheets.map(valuesOf));
    const again = await host('split', registry, '--out', path.join(folder, 'out'));
    expect(again.code).toBe(1);
    expect(again.err).toContain('Прежний ключ терять нельзя');
  });

  it('does the same with a file that came back from Google or Excel without our marks', async () => {
    const bare = path.join(folder, 'скачанная.xlsx');
    await writeFile(bare, await readFile(registry));
    const said = await host('split', bare, '--out', path.join(folder, 'bare'));
    expect(said.code, said.err).toBe(0);
    const { people, leftOut } = JSON.parse(said.out) as { people: number; leftOut: string[] };
    expect(people).toBe(30);
    expect(leftOut).toContain('Отпечатки');
    const text = await textsOf(path.join(folder, 'bare', 'codes.xlsx'));
    for (const [, name] of valuesOf(sheetOf(key, 'Ключ')).slice(1)) expect(text).not.toContain(String(name));
  });

  it('first asks for codes where somebody has none', async () => {
    const bare = await openSchool(cleanSchool);
    const file = await saved(bare, folder, 'без кодов.xlsx');
    const said = await host('split', file, '--out', path.join(folder, 'none'));
    expect(said.code).toBe(1);
    expect(said.err).toContain('Без кода людей: 30');
    expect(existsSync(path.join(folder, 'none'))).toBe(false);
  });
});

describe('host join', () => {
  const join = (...args: readonly string[]) =>
    host('join', out('codes.xlsx'), '--key', out('key.xlsx'), '--out', path.join(folder, 'print'), ...args);

  it('gives back every cell of the registries', async () => {
    expect((await join()).code).toBe(0);
    const { state } = await readWorkbook(path.join(folder, 'print', 'codes с именами.xlsx'));
    for (const tab of ['Наставляемые', 'Наставники'])
      expect(valuesOf(sheetOf(state, tab))).toEqual(valuesOf(school.sheet(tab)));
    const pairs = valuesOf(sheetOf(state, 'Пары')).filter(([code]) => /^Н-\d{6}$/.test(String(code)));
    for (const row of pairs) expect(String(row[1])).toMatch(/^[А-ЯЁ][а-яёo]+ [А-ЯЁ]/);
    expect(sheetOf(state, 'Наставляемые').hiddenColumns).toEqual(school.sheet('Наставляемые').hiddenColumns);
  });

  it('never writes a name into the workbook with codes', async () => {
    const before = [await readFile(out('codes.xlsx')), await readFile(out('codes.host.json'))];
    await join();
    expect([await readFile(out('codes.xlsx')), await readFile(out('codes.host.json'))]).toEqual(before);
  });

  it('puts the names into the order that was made of codes, for Word and for the printer', async () => {
    const run = (...args: readonly string[]) => host('run', out('codes.xlsx'), ...args);
    const settings = {
      schoolFull: 'Школа № 12',
      schoolShort: 'СШ № 12',
      place: 'г. Заречный',
      headPost: 'Директор',
      headName: 'Соловьёва Анна Игоревна',
      curatorPost: 'Завуч',
      curatorName: 'Мельникова Ольга Петровна',
      schoolYear: '2026/2027',
    };
    await run('--call', 'settings.save', '--input', JSON.stringify(settings));
    await run('--call', 'check');
    const made = await run('--call', 'order.create', '--input', '{"number":"45-о","date":"2026-09-07"}');
    expect(made.code, made.err).toBe(0);
    const google = path.join(
      folder,
      'out',
      'documents',
      'Приказ № 45-о от 07.09.2026 о закреплении наставнических пар.docx',
    );
    expect(await textsOf(google)).not.toContain('Абрамова');
    const said = await join(google);
    const { files } = JSON.parse(said.out) as { files: string[] };
    expect(files.map((file) => path.extname(file))).toEqual(['.xlsx', '.docx', '.html', '.docx']);
    for (const file of files.slice(1)) {
      const text = file.endsWith('.html') ? await readFile(file, 'utf8') : await textsOf(file);
      expect(text).toContain('Абрамова Ева Сергеевна');
      expect(text).not.toMatch(/[НМ]-\d{6}/);
    }
  });

  it('refuses a key whose lines would name the wrong person, and says which', async () => {
    const { state } = await loadState(out('key.xlsx'));
    const sheet = sheetOf(state.spreadsheet, 'Ключ');
    const first = String(sheet.rows[1]![0]!.value);
    sheet.rows[3]![0] = { value: first };
    sheet.rows[4]![0] = { value: 'Н-12' };
    sheet.rows[5]![0] = { value: 'Н-000000' };
    const bad = path.join(folder, 'bad.xlsx');
    await writeFile(bad, await writeWorkbook(state.spreadsheet));
    const said = await host('join', out('codes.xlsx'), '--key', bad, '--out', path.join(folder, 'bad'));
    expect(said.code).toBe(1);
    expect(said.err).toContain(`строка 4: код ${first} уже стоит в строке 2`);
    expect(said.err).toContain('строка 5: «Н-12» – не код участника');
    expect(said.err).toContain('строка 6: кода Н-000000 нет в таблице');
    expect(existsSync(path.join(folder, 'bad'))).toBe(false);
  });

  it('a registry that lost its column of names gets one beside the codes', async () => {
    const { state } = await loadState(out('codes.xlsx'));
    const cut = schoolOf(state);
    deleteColumn(cut, 'Наставляемые', 'ФИО наставляемого');
    const file = await saved(cut, folder, 'без имён.xlsx');
    const said = await host('join', file, '--key', out('key.xlsx'), '--out', path.join(folder, 'print'));
    expect(said.code, said.err).toBe(0);
    const { state: read } = await readWorkbook(path.join(folder, 'print', 'без имён с именами.xlsx'));
    expect(valuesOf(sheetOf(read, 'Наставляемые'))[1]).toContain('Абрамова Ева Сергеевна');
  });

  it('wrong words are told as wrong words', async () => {
    expect((await host('join', out('codes.xlsx'))).code).toBe(2);
    expect((await host('split', registry)).code).toBe(2);
    expect((await host('join', out('codes.xlsx'), 'a.pdf', '--key', 'k', '--out', 'o')).code).toBe(2);
  });
});
