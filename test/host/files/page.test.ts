import { describe, expect, test } from 'vitest';
import { parseWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { keptOf } from '../../../host/files/xlsx/kept';
import { openZip } from '../../../host/files/zip';
import type { SpreadsheetState } from '../../../host/state/workbook';
import { book, throughFile } from './books';

const text = { value: 'подготовка к экзамену по математике', style: { wrap: 'wrap' } } as const;

async function sheetXml(state: SpreadsheetState): Promise<string> {
  return openZip(await writeWorkbook(state)).text('xl/worksheets/sheet1.xml') ?? '';
}

/** The book as another program leaves it: the same file with one change in the XML of its sheet. */
async function changed(state: SpreadsheetState, change: (xml: string) => string): Promise<SpreadsheetState> {
  const zip = openZip(await writeWorkbook(state));
  const path = 'xl/worksheets/sheet1.xml';
  const bytes = zip.replace(new Map([[path, change(zip.text(path) ?? '')]]));
  return (await parseWorkbook(bytes, 'книга.xlsx')).state;
}

describe('a tab that nobody has set up for printing', () => {
  test('stands upright when it is narrow and lies on its side when it is wide', async () => {
    expect(await sheetXml(book([['а', 'б']]))).toContain('<pageSetup paperSize="9" orientation="portrait"');
    const wide = book([['а', 'б']], { columnWidths: { 1: 700 } });
    expect(await sheetXml(wide)).toContain('<pageSetup paperSize="9" orientation="landscape"');
    const hidden = { ...wide, sheets: [{ ...wide.sheets[0]!, hiddenColumns: [1] }] };
    expect(await sheetXml(hidden)).toContain('orientation="portrait"');
  });

  test('is set up anew at every save, as it grows', async () => {
    const read = await throughFile(book([['а']], { frozenRows: 1 }));
    expect(keptOf(read.sheets[0]!.kept)?.sheet.pageSetup).toBeUndefined();
    read.sheets[0]!.columnWidths = { 0: 900 };
    expect(await sheetXml(read)).toContain('orientation="landscape"');
  });

  test('repeats the lowest frozen row, with what its cells are merged with', async () => {
    const titles = async (change: Parameters<typeof book>[1]) =>
      /_xlnm.Print_Titles[^>]*>([^<]*)/.exec(
        openZip(await writeWorkbook(book([['а'], ['б'], ['в']], change))).text('xl/workbook.xml') ?? '',
      )?.[1];
    expect(await titles({})).toBeUndefined();
    expect(await titles({ frozenRows: 3 })).toMatch(/!\$3:\$3$/);
    const merges = [{ row: 1, column: 0, rows: 2, columns: 1 }];
    expect(await titles({ frozenRows: 3, merges })).toMatch(/!\$2:\$3$/);
  });
});

test('a set-up of the school is left alone', async () => {
  const own = '<pageSetup paperSize="8" orientation="portrait" scale="70"/>';
  const state = await changed(book([['а', 'б']], { columnWidths: { 1: 900 } }), (xml) =>
    xml.replace(/<pageSetup [^>]*>/, own).replace('<pageSetUpPr fitToPage="1"/>', ''),
  );
  const xml = await sheetXml(state);
  expect(xml).toContain(own);
  expect(xml).not.toContain('fitToPage');
});

test('margins that Excel writes into every sheet are no set-up', async () => {
  const excels = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  const state = await changed(book([['а']]), (xml) =>
    xml.replace(/<pageMargins [^>]*><pageSetup [^>]*>/, excels).replace('<pageSetUpPr fitToPage="1"/>', ''),
  );
  expect(await sheetXml(state)).toContain('fitToWidth="1"');
});

describe('the height of a row', () => {
  test('fits wrapped text and does not come back as a chosen one', async () => {
    const state = book([['коротко'], [text]]);
    expect(await sheetXml(state)).toMatch(/<row r="1"><.*<row r="2" ht="[4-9]\d(?:\.\d+)?">/s);
    expect((await throughFile(state)).sheets[0]!.rowHeights).toEqual({});
  });

  test('stays as a person chose it', async () => {
    const state = book([[text]], { rowHeights: { 0: 30 } });
    expect(await sheetXml(state)).toContain('<row r="1" ht="22.5" customHeight="1"');
    expect((await throughFile(state)).sheets[0]!.rowHeights).toEqual({ 0: 30 });
  });
});

test('a column is as wide in Excel as here, also where its width is the usual one', async () => {
  const read = await throughFile(book([['а', 'б', 'в']], { columnWidths: { 1: 250 } }));
  expect(read.sheets[0]!.columnWidths).toEqual({ 1: 250 });
  expect(await sheetXml(read)).toMatch(/<col min="3" max="3" width="14\.28\d*" customWidth/);
  const silent = await changed(book([['а']]), (xml) => xml.replace(/<cols>.*<\/cols>/, ''));
  expect(silent.sheets[0]!.columnWidths).toEqual({ 0: 64 });
});
