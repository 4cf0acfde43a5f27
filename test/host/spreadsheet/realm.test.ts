import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { beforeAll, expect, test } from 'vitest';
import { bridgeOf } from './fakeBridge';

/** The services evaluated in a bare V8 context, as the runtime does; the model stays outside. */
let services: string;

beforeAll(async () => {
  const bundle = await build({
    entryPoints: ['host/services/spreadsheet/app.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'Services',
    target: 'es2022',
  });
  services = bundle.outputFiles[0]!.text;
});

function run(script: string): { result: unknown; spreadsheet: object } {
  const { bridge, state } = bridgeOf();
  const context = createContext(Object.assign(Object.create(null), { bridge }));
  runInContext(services, context);
  const prelude =
    'const app = Services.spreadsheetApp(bridge); const book = app.getActive(); const sheet = app.getActiveSheet();';
  return {
    result: runInContext(`(() => { ${prelude} ${script} })()`, context),
    spreadsheet: state.spreadsheet,
  };
}

test('what the add-in gets are arrays and dates of its own realm', () => {
  const { result } = run(`
    const range = sheet.getRange('A1:B1').setValues([[new Date(2026, 8, 1), 'x']]);
    const rule = app.newDataValidation().requireValueInList(['x']).build();
    range.setDataValidation(rule);
    const grids = [range.getValues(), range.getDisplayValues(), range.getFormulas(), range.getNotes(),
      range.getBackgrounds(), range.getRichTextValues(), range.getDataValidations()];
    const lists = [book.getSheets(), book.getViewers(), range.getMergedRanges(),
      range.getDataValidation().getCriteriaValues()[0], sheet.getProtections(app.ProtectionType.SHEET)];
    return [range.getValue() instanceof Date, range.getValue().getMonth(),
      grids.every((grid) => grid instanceof Array && grid[0] instanceof Array),
      lists.every((list) => list instanceof Array)].join();
  `);
  expect(result).toBe('true,8,true,true');
});

test('nothing of the add-in’s realm gets into the state', () => {
  const { spreadsheet } = run(`
    const cell = sheet.getRange('A1').setValues([['x']]).setNotes([['n']]).setBackgrounds([['red']]);
    cell.setBorder(true, true, true, true, null, null, 'red', app.BorderStyle.SOLID);
    cell.setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('B1:B2')).build());
    cell.setRichTextValue(app.newRichTextValue().setText('x').setLinkUrl('https://example.org').build());
    sheet.protect().setUnprotectedRanges([cell]).addEditor('a@school.example');
    sheet.getRange('A:A').addDeveloperMetadata('key', 'value');
    book.addDeveloperMetadata('key').setNamedRange('имя', cell);
    book.createDeveloperMetadataFinder().find()[0].moveToSheet(sheet);
    cell.merge().activate();
    sheet.appendRow(['a', new Date()]).hideRows(5);
  `);
  expect(foreign(spreadsheet, 'spreadsheet')).toEqual([]);
});

function foreign(value: unknown, path: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const kind = Object.getPrototypeOf(value);
  const own = kind === Object.prototype || kind === Array.prototype ? [] : [path];
  return [...own, ...Object.entries(value).flatMap(([key, one]) => foreign(one, `${path}.${key}`))];
}
