import { test } from 'vitest';
import { readWorkbook, writeWorkbook } from '../../../host/files/workbook';
import { leafDiff } from '/tmp/h3/diff';
import { writeFileSync } from 'node:fs';
import { emptySpreadsheet, emptySheet } from '../../../host/workbook/empty';
test('x', async () => {
  const a = await readWorkbook('/tmp/h3/openpyxl.xlsx');
  const l = await readWorkbook('/tmp/h3/lo/openpyxl.xlsx');
  console.log(leafDiff({ ...a.state, sheets: a.state.sheets.map((s) => ({ ...s, kept: null, rows: s.rows.slice(0, 7) })) }, { ...l.state, sheets: l.state.sheets.map((s) => ({ ...s, kept: null, rows: s.rows.slice(0, 7) })) }).join('\n'), l.refusesOverwrite, l.warnings);
  const c = await readWorkbook('test/host/files/fixtures/chart.xlsx');
  console.log(c.refusesOverwrite);
  writeFileSync('/tmp/h3/out.xlsx', await writeWorkbook(l.state));
  const b = await readWorkbook('/tmp/h3/out.xlsx');
  console.log('LO roundtrip', leafDiff(l.state, b.state).join('\n'));
  const s = await readWorkbook('examples/school.xlsx');
  writeFileSync('/tmp/h3/out.xlsx', await writeWorkbook(s.state));
  const s2 = await readWorkbook('/tmp/h3/out.xlsx');
  console.log('school roundtrip', leafDiff(s.state, s2.state).join('\n'));
  const style = [{ bold: true }, { background: '#ff0000' }, { wrap: 'wrap' as const, borders: { top: { style: 'thin' as const, color: '#000000' } } }];
  const sheet = { ...emptySheet(0, 'Большой'), maxRows: 6000, maxColumns: 40, rows: Array.from({ length: 5000 }, (_, r) => Array.from({ length: 30 }, (_, c) => ({ value: c % 3 ? `текст ${r % 700} ${c}` : r * c, style: style[c % 3] }))) };
  for (let i = 0; i < 3; i++) {
    const t = performance.now();
    const bytes = await writeWorkbook({ ...emptySpreadsheet('b', 1), sheets: [sheet] });
    const t2 = performance.now();
    writeFileSync('/tmp/h3/big.xlsx', bytes);
    const r = await readWorkbook('/tmp/h3/big.xlsx');
    console.log('write', t2 - t, 'read', performance.now() - t2, bytes.length, r.state.sheets[0]!.maxRows);
  }
}, 60000);
