import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { documentToDocx } from '../../host/files/docx';
import { loadState, saveState } from '../../host/files/sidecar';
import { openZip } from '../../host/files/zip';
import { cleanSchool, openSchool, type School, sampleSchool, valuesOf } from './school';
import { placeOf, type WrittenBook, type WrittenSheet, written } from './written';
import { order, paired, schoolWithSettings } from './year';

let school: School;
let book: WrittenBook;

beforeAll(async () => {
  school = paired(await schoolWithSettings());
  school.call('roadmap.create');
  school.call('order.create', order);
  book = await written(school.state.spreadsheet);
});

const ours = ['Проверка', 'Пары', 'Дорожная карта', 'Настройки'];

describe('the workbook that is written', () => {
  it('offers the states of an event and of a pair in every row that has one', () => {
    const roadmap = titled(book.sheet('Дорожная карта'), 'Статус');
    expect(roadmap.cells.length).toBeGreaterThan(30);
    for (const cell of roadmap.cells)
      expect([cell, roadmap.sheet.choices(cell)]).toEqual([
        cell,
        ['не начато', 'в работе', 'выполнено', 'не требуется'],
      ]);
    const pairs = titled(book.sheet('Пары'), 'Статус');
    expect(pairs.cells).toHaveLength(20);
    for (const cell of pairs.cells)
      expect([cell, pairs.sheet.choices(cell)]).toEqual([
        cell,
        ['предложена', 'утверждена приказом', 'работает', 'приостановлена', 'завершена', 'снята'],
      ]);
  });

  it('explains columns in notes on their titles and nowhere else', () => {
    for (const [tab, title] of [
      ['Дорожная карта', 'Статус'],
      ['Пары', 'Статус'],
      ['Проверка', 'Где'],
    ] as const) {
      const { sheet, cell } = titled(book.sheet(tab), title);
      expect(sheet.notes.get(cell)?.length).toBeGreaterThan(20);
      const rows = [...sheet.notes.keys()].map((at) => placeOf(at)[1]);
      expect([tab, ...new Set(rows)]).toEqual([tab, placeOf(cell)[1]]);
    }
  });

  it('holds days as numbers that are shown as Russian dates', () => {
    for (const [tab, title] of [
      ['Дорожная карта', 'Начало'],
      ['Дорожная карта', 'Окончание'],
      ['Пары', 'Утверждена'],
      ['Наставляемые', 'Согласие на обработку персональных данных'],
    ] as const) {
      const { sheet, cells } = titled(book.sheet(tab), title);
      expect(cells.length).toBeGreaterThan(10);
      for (const at of cells) {
        const cell = sheet.cells.get(at)!;
        expect([tab, at, cell.isText, cell.format]).toEqual([tab, at, false, 'dd.mm.yyyy']);
        expect(Number(cell.text)).toBeGreaterThan(46_000);
      }
    }
  });

  it('has no formula, whatever a text looks like', async () => {
    for (const sheet of book.sheets)
      expect([sheet.name, /<f[\s>]/.test(sheet.xml)]).toEqual([sheet.name, false]);
    const sly = await openSchool(cleanSchool);
    const asked = '=ГИПЕРССЫЛКА("https://evil.example";"математика")';
    const row = sly.sheet('Наставляемые').rows[1]!;
    row[5] = { ...row[5], value: asked };
    row[1] = { ...row[1], value: '=Иванова Мария Петровна' };
    sly.call('check');
    const file = await written(sly.state.spreadsheet);
    for (const sheet of file.sheets)
      expect([sheet.name, /<f[\s>]/.test(sheet.xml)]).toEqual([sheet.name, false]);
    expect(file.sheet('Наставляемые').cells.get('F2')).toMatchObject({ text: asked, isText: true });
  });

  it('keeps titles in sight and repeats them on every printed page', () => {
    for (const [tab, title] of [
      ['Дорожная карта', 'Мероприятие'],
      ['Пары', 'Наставник'],
      ['Проверка', 'Что не так'],
    ] as const) {
      const { sheet, cell } = titled(book.sheet(tab), title);
      const row = placeOf(cell)[1];
      expect(sheet.xml).toMatch(new RegExp(`<pane [^>]*ySplit="${row}"[^>]*state="frozen"`));
      expect(book.names).toContainEqual({
        name: '_xlnm.Print_Titles',
        sheet: tab,
        range: `'${tab}'!$${row}:$${row}`,
      });
    }
  });

  it('prints on A4, as wide as one sheet of paper and lying on its side where the tab is wide', () => {
    for (const tab of ours) {
      const { xml } = book.sheet(tab);
      expect(xml).toContain('<pageSetUpPr fitToPage="1"/>');
      expect([tab, /<pageSetup [^>]*>/.exec(xml)?.[0]]).toEqual([
        tab,
        '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
      ]);
    }
  });

  it('gives wrapped rows a height that no program takes for a chosen one', () => {
    const { sheet, cells } = titled(book.sheet('Дорожная карта'), 'Содержание');
    for (const at of cells) {
      const length = sheet.cells.get(at)!.text.length;
      const row = sheet.rows.find(({ number }) => number === placeOf(at)[1])!;
      // About sixty letters to a line of 340 pixels, 12.75 points high.
      expect(Number(row.attributes.ht)).toBeGreaterThanOrEqual(Math.ceil(length / 70) * 12.75);
    }
    for (const tab of ours)
      expect([tab, book.sheet(tab).rows.some(({ attributes }) => attributes.customHeight)]).toEqual([
        tab,
        false,
      ]);
  });

  it('hides the column of keys from the person who approves the roadmap', () => {
    const { sheet, cell } = titled(book.sheet('Дорожная карта'), 'Ключ');
    const column = placeOf(cell)[0];
    expect(sheet.xml).toMatch(new RegExp(`<col min="${column}" max="${column}"[^>]* hidden="(?:1|true)"`));
  });

  it('is not locked in Excel where Google only warns, and warns again when it is opened here', async () => {
    const warned = (state: School['state']) =>
      state.spreadsheet.sheets.flatMap((sheet) =>
        sheet.protections.some((one) => one.range === null && one.warningOnly) ? [sheet.name] : [],
      );
    expect(warned(school.state)).toContain('Проверка');
    for (const tab of warned(school.state)) expect(book.sheet(tab).xml).not.toContain('<sheetProtection');
    const file = join(mkdtempSync(join(tmpdir(), 'papers-')), 'школа.xlsx');
    await saveState(school.state, file);
    const { state } = await loadState(file);
    expect(warned(state)).toEqual(warned(school.state));
    for (const tab of ours) {
      const sheet = state.spreadsheet.sheets.find((one) => one.name === tab)!;
      expect([tab, sheet.rowHeights]).toEqual([tab, {}]);
    }
  });

  it('leads from every line of «Проверка» to the very cell', async () => {
    const sample = await openSchool(sampleSchool);
    const { groups } = sample.call('check');
    const file = await written(sample.state.spreadsheet);
    const check = file.sheet('Проверка');
    const findings = groups.flatMap((group) => group.findings);
    expect(findings.length).toBeGreaterThan(25);
    expect(check.links).toHaveLength(findings.length);
    for (const { cell, location } of check.links) {
      const [, tab = '', at = ''] = /^'?(.+?)'?!(.+)$/.exec(location) ?? [];
      const says = /^(.+?), строка (\d+)(?:, „(.+)“)?$/.exec(check.cells.get(cell)!.text)!;
      expect([cell, tab, placeOf(at)[1]]).toEqual([cell, says[1], Number(says[2])]);
      // A column that the tab lacks has no title to lead to.
      if (says[3] === undefined) continue;
      const titles = valuesOf(sample.sheet(tab)).map((row) =>
        String(row[placeOf(at)[0] - 1] ?? '').replace(/\s+/g, ' '),
      );
      expect([cell, titles.includes(says[3])]).toEqual([cell, true]);
    }
  });
});

describe('the order as a Word file', () => {
  let bytes: Uint8Array;
  let paragraphs: readonly string[];
  let xml: string;

  beforeAll(async () => {
    bytes = await documentToDocx(school.state.documents[0]!);
    xml = openZip(bytes).text('word/document.xml') ?? '';
    paragraphs = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map((found) => found[1]).join(''),
    );
  });

  it('has its requisites in order', () => {
    const places = orderedParts.map((part) => paragraphs.findIndex((text) => part.test(text)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it('starts the annex on a page of its own and repeats its titles', () => {
    expect(xml).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Приложение/s);
    const annex = xml.slice(xml.indexOf('Приложение'));
    expect(annex.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(annex.match(/<w:tr[ >]/g)).toHaveLength(21);
  });

  it('says one number and one date everywhere', () => {
    const text = paragraphs.join('\n').replace(/\u00a0/g, ' ');
    expect(new Set(text.match(/№ \d+-о/g))).toEqual(new Set(['№ 45-о']));
    expect(new Set(text.match(/\d\d\.09\.2026/g))).toEqual(new Set(['03.09.2026', '17.09.2026']));
    expect(text.match(/17\.09\.2026/g)).toHaveLength(1);
  });

  it('is one page of text and the annex after it', (context) => {
    const pages = printed(bytes);
    if (!pages) return context.skip('soffice and pdftotext are not on this machine');
    const [first = '', ...annex] = pages;
    for (const part of orderedParts.slice(0, -1)) expect(first).toMatch(part);
    expect(first).not.toContain('Приложение');
    expect(annex.length).toBeGreaterThan(0);
    expect(annex[0]).toMatch(/^\s*(?:2\s+)?Приложение\s+к приказу от 03\.09\.2026 № 45-о/);
    for (const page of annex) expect(page).toMatch(/Наставник: ФИО/);
  });
});

const orderedParts = [
  /^.*Муниципальное бюджетное/m,
  /^\s*ПРИКАЗ$/m,
  /03\.09\.2026/,
  /г\.[ \u00a0]Заречный/,
  /О закреплении/,
  /В соответствии с/,
  /ПРИКАЗЫВАЮ:/,
  /1\. Закрепить/,
  /Контроль за исполнением/,
  /А\.[ \u00a0]И\.[ \u00a0]Соловьёва/,
  /С приказом ознакомлены/,
  /Приложение/,
];

/** Texts of the pages as LibreOffice prints them; null without the programs. */
function printed(docx: Uint8Array): readonly string[] | null {
  const folder = mkdtempSync(join(tmpdir(), 'order-'));
  writeFileSync(join(folder, 'order.docx'), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const pdf = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'order.docx')];
  if (spawnSync('soffice', [profile, ...pdf], { timeout: 100_000 }).status !== 0) return null;
  const text = spawnSync('pdftotext', ['-layout', join(folder, 'order.pdf'), '-'], { encoding: 'utf8' });
  return text.status === 0 ? text.stdout.split('\f').slice(0, -1) : null;
}

/** The cell of a column's title and the filled cells below it. */
function titled(
  sheet: WrittenSheet,
  title: string,
): { readonly sheet: WrittenSheet; readonly cell: string; readonly cells: readonly string[] } {
  const cell = [...sheet.cells].find(([, { text }]) => text === title)?.[0];
  if (!cell) throw new Error(`no column «${title}» on «${sheet.name}»`);
  const [column, row] = placeOf(cell);
  const cells = [...sheet.cells].flatMap(([at, { text }]) => {
    const [c, r] = placeOf(at);
    return c === column && r > row && text !== '' ? [at] : [];
  });
  return { sheet, cell, cells };
}
