import {
  copyFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { FileProblem } from '../../../host/files/problem';
import { loadState, saveState } from '../../../host/files/sidecar';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { freshState } from '../../../host/state/fresh';
import type { HostState } from '../../../host/state/state';
import type { SpreadsheetState } from '../../../host/state/workbook';
import { book } from './books';
import { fixture, temporaryFolder } from './folder';
import { order } from './order';

beforeEach(() => {
  vi.stubEnv('HOST_NOW', '2026-10-01T09:00:00+03:00');
  return () => vi.unstubAllEnvs();
});

const people = () =>
  book([
    ['Код', 'ФИО', 'Класс'],
    ['М-1', 'Ёлкина Алёна', '7А'],
    ['М-2', 'Ким Артём', '8Б'],
  ]);

/** A workbook in a folder of its own. */
async function saved(spreadsheet: SpreadsheetState = people()): Promise<string> {
  const file = path.join(temporaryFolder(), 'реестр.xlsx');
  writeFileSync(file, await writeWorkbook(spreadsheet));
  return file;
}

/** Somebody works on the workbook in Excel. */
async function editOutside(
  file: string,
  edit: (rows: SpreadsheetState['sheets'][number]['rows']) => void,
): Promise<void> {
  const { state } = await readWorkbook(file);
  edit(state.sheets[0]!.rows);
  writeFileSync(file, await writeWorkbook(state));
}

function withWork(state: HostState): HostState {
  const { spreadsheet } = state;
  return {
    ...state,
    documents: [order()],
    properties: { ...state.properties, document: { год: '2026' } },
    spreadsheet: {
      ...spreadsheet,
      metadata: [
        {
          id: 1,
          key: 'column',
          value: 'name',
          visibility: 'DOCUMENT',
          location: { kind: 'column', sheetId: spreadsheet.sheets[0]!.id, index: 1, count: 1 },
        },
      ],
      nextMetadataId: 2,
    },
  };
}

describe('a workbook without a sidecar', () => {
  test('starts fresh at the moment of HOST_NOW, owned by the curator', async () => {
    const { state, warnings } = await loadState(await saved());
    expect(state).toMatchObject({
      now: Date.parse('2026-10-01T06:00:00Z'),
      user: { email: 'curator@school.example', account: 'workspace' },
      spreadsheet: { name: 'реестр', owner: 'curator@school.example' },
      documents: [],
    });
    expect(warnings).toEqual([]);
  });
});

describe('a saved state', () => {
  test('comes back whole', async () => {
    const file = await saved();
    const state = withWork((await loadState(file)).state);
    await saveState(state, file);
    expect((await loadState(file)).state).toEqual(state);
  });

  test('gives the same bytes for workbook and sidecar whatever the order of its keys', async () => {
    const file = await saved();
    const state = withWork((await loadState(file)).state);
    await saveState(state, file);
    const read = () => [file, file.replace('.xlsx', '.host.json')].map((one) => readFileSync(one, 'hex'));
    const first = read();
    const turned = Object.fromEntries(
      Object.entries(structuredClone(state)).reverse(),
    ) as unknown as HostState;
    await saveState(turned, file);
    // The second save names the first as the one before it; a third is then like the second.
    const second = read();
    await saveState(state, file);
    expect(read()).toEqual(second);
    expect(second[0]).toEqual(first[0]);
  });

  test('moves its clock up to real time, never back', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    await saveState({ ...state, now: state.now + 3_600_000 }, file);
    expect((await loadState(file)).state.now).toBe(state.now + 3_600_000);
    vi.stubEnv('HOST_NOW', '2026-12-01T00:00:00Z');
    expect((await loadState(file)).state.now).toBe(Date.UTC(2026, 11, 1));
  });

  test('keeps what an xlsx cannot: check boxes, two links in a cell, a formula Excel would refuse', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    const checkbox = { criteria: 'CHECKBOX', args: [], allowInvalid: false, showDropdown: false, help: null };
    state.spreadsheet.sheets[0]!.rows[1] = [
      { value: true, rule: checkbox },
      {
        value: 'план отчёт',
        runs: [
          { start: 0, end: 4, url: 'https://example.org/1' },
          { start: 5, end: 10, url: 'https://example.org/2' },
        ],
      },
      { formula: '=СУММ(A1;A2)', error: '#NAME?' },
      { value: 'д'.repeat(40_000) },
    ];
    await saveState(state, file);
    expect((await loadState(file)).state.spreadsheet.sheets[0]!.rows).toEqual(
      state.spreadsheet.sheets[0]!.rows,
    );
  });

  test('keeps long names of tabs and their ids', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    const sheet = {
      ...state.spreadsheet.sheets[0]!,
      id: 77,
      name: 'Наставляемые 2026/2027 учебного года, основной список',
    };
    await saveState(
      { ...state, spreadsheet: { ...state.spreadsheet, sheets: [sheet], activeSheetId: 77 } },
      file,
    );
    expect((await loadState(file)).state.spreadsheet.sheets[0]).toMatchObject({ id: 77, name: sheet.name });
  });
});

describe('a workbook edited in Excel between two runs', () => {
  const columnOf = (state: HostState) => state.spreadsheet.metadata.map(({ location }) => location);

  async function afterEdit(edit: Parameters<typeof editOutside>[1]) {
    const file = await saved();
    await saveState(withWork((await loadState(file)).state), file);
    await editOutside(file, edit);
    return loadState(file);
  }

  test('finds a marked column by its title after columns were inserted', async () => {
    const { state, warnings } = await afterEdit((rows) => {
      for (const row of rows) row.unshift(null, { value: 'новое' });
    });
    expect(columnOf(state)).toMatchObject([{ kind: 'column', index: 3 }]);
    expect(warnings).toEqual([]);
    expect(state.documents).toHaveLength(1);
  });

  test('keeps the mark after rows were sorted', async () => {
    const { state } = await afterEdit((rows) => rows.push(...rows.splice(1, 1)));
    expect(columnOf(state)).toMatchObject([{ kind: 'column', index: 1 }]);
  });

  test('drops the mark of a deleted column and says so', async () => {
    const { state, warnings } = await afterEdit((rows) => {
      for (const row of rows) row.splice(1, 1);
    });
    expect(columnOf(state)).toEqual([]);
    expect(warnings.join()).toContain('столбец «ФИО»');
  });

  test('knows a renamed tab by its titles', async () => {
    const file = await saved();
    const loaded = withWork((await loadState(file)).state);
    await saveState({ ...loaded, spreadsheet: { ...loaded.spreadsheet, activeSheetId: 0 } }, file);
    const { state } = await readWorkbook(file);
    state.sheets[0]!.name = 'Список 2027';
    writeFileSync(file, await writeWorkbook(state));
    const { state: again } = await loadState(file);
    expect(again.spreadsheet.sheets[0]).toMatchObject({
      id: loaded.spreadsheet.sheets[0]!.id,
      name: 'Список 2027',
    });
    expect(columnOf(again)).toHaveLength(1);
  });

  test('is not overwritten when the edit comes during a run; the work goes to a copy', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    await editOutside(file, (rows) => rows.push([{ value: 'М-3' }]));
    utimesSync(file, new Date(), new Date(Date.now() + 5_000));
    const before = readFileSync(file);
    await expect(saveState(withWork(state), file)).rejects.toThrow(FileProblem);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(path.dirname(file))).toContain('реестр (host).xlsx');
  });
});

describe('safe saving', () => {
  test('keeps the workbook as it was before the host, once', async () => {
    const file = await saved();
    const original = readFileSync(file);
    const { state } = await loadState(file);
    await saveState(state, file);
    state.spreadsheet.sheets[0]!.rows.push([{ value: 'М-9' }]);
    await saveState(state, file);
    expect(readFileSync(file.replace('.xlsx', '.before-host.xlsx')).equals(original)).toBe(true);
    expect(readdirSync(path.dirname(file)).sort()).toEqual([
      'реестр.before-host.xlsx',
      'реестр.host.json',
      'реестр.xlsx',
    ]);
  });

  test('leaves a workbook with a chart alone and goes on with a copy', async () => {
    const file = path.join(temporaryFolder(), 'итоги.xlsx');
    copyFileSync(fixture('chart.xlsx'), file);
    const original = readFileSync(file);
    const { state, refusesOverwrite } = await loadState(file);
    expect(refusesOverwrite).toEqual(['диаграмма на листе «Итоги»']);
    const report = await saveState(withWork(state), file);
    expect(report).toMatchObject({ copy: true, savedTo: path.join(path.dirname(file), 'итоги (host).xlsx') });
    expect(report.warnings.join()).toContain('диаграмма на листе «Итоги»');
    expect(readFileSync(file).equals(original)).toBe(true);
    const again = await loadState(file);
    expect(again.state.documents).toHaveLength(1);
    expect(again.warnings.join()).toContain('итоги (host).xlsx');
  });

  test('writes a copy while Excel holds the workbook, and the workbook itself once it is free', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    const held = () => Promise.reject(Object.assign(new Error('busy'), { code: 'EBUSY' }));
    const report = await saveState(withWork(state), file, held);
    expect(report.copy).toBe(true);
    expect(report.warnings.join()).toContain('открыта в Excel');
    expect(existsSync(file.replace('.xlsx', '.host.json'))).toBe(false);
    expect(await saveState(withWork(state), file)).toMatchObject({ copy: false, savedTo: file });
    expect((await loadState(file)).state.documents).toHaveLength(1);
  });

  test('finishes a save that died between sidecar and workbook', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    state.spreadsheet.sheets[0]!.rows.push([{ value: 'М-9' }]);
    const old = readFileSync(file);
    await saveState(withWork(state), file);
    renameSync(file, `${file}.new`);
    writeFileSync(file, old);
    const again = (await loadState(file)).state;
    expect(again.spreadsheet.sheets[0]!.rows[3]?.[0]?.value).toBe('М-9');
    expect(again.documents).toHaveLength(1);
    expect(existsSync(`${file}.new`)).toBe(false);
  });

  test('keeps the curator’s own edit made after such a death', async () => {
    const file = await saved();
    const { state } = await loadState(file);
    const old = readFileSync(file);
    await saveState(withWork(state), file);
    renameSync(file, `${file}.new`);
    writeFileSync(file, old);
    await editOutside(file, (rows) => rows.push([{ value: 'её строка' }]));
    const again = (await loadState(file)).state;
    expect(again.spreadsheet.sheets[0]!.rows[3]?.[0]?.value).toBe('её строка');
    expect(again.documents).toHaveLength(1);
  });

  test('writes into a new folder without a backup of nothing', async () => {
    const file = path.join(temporaryFolder(), 'workbook.xlsx');
    await saveState(freshState('новая', 0), file);
    expect(readdirSync(path.dirname(file)).sort()).toEqual(['workbook.host.json', 'workbook.xlsx']);
    expect((await loadState(file)).state.spreadsheet.name).toBe('новая');
  });

  test('says what to do about a damaged sidecar', async () => {
    const file = await saved();
    writeFileSync(file.replace('.xlsx', '.host.json'), '{"version":');
    await expect(loadState(file)).rejects.toThrow('повреждён');
  });
});
