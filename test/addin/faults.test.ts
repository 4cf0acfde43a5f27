import { beforeAll, describe, expect, it } from 'vitest';
import type { CallName, Input } from '../../src/core/protocol/calls';
import { answerOf, cleanSchool, openSchool, type School, valuesOf } from './school';

/** A year up to the moment an operation is pressed; every test cuts it off somewhere else. */
let school: School;

const settings: Input<'settings.save'> = {
  schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
  schoolShort: 'МБОУ «СШ № 12»',
  place: 'г. Заречный',
  headPost: 'Директор',
  headName: 'Соловьёва Анна Игоревна',
  headEmail: 'head@school.example',
  curatorPost: 'Заместитель директора по УВР',
  curatorName: 'Мельникова Ольга Петровна',
  schoolYear: '2026/2027',
  pupils: 480,
  teachers: 36,
};

beforeAll(async () => {
  school = await openSchool(cleanSchool);
  school.call('settings.save', settings);
});

describe('a run killed after any service call, then repeated, ends as an undisturbed one', () => {
  it('«Проверить»', () => {
    expectConvergence(school, 'check', {});
  });

  it('«Подобрать пары»', () => {
    const checked = school.copy();
    checked.call('check');
    const proposal = checked.call('pairs.propose');
    expectConvergence(checked, 'pairs.approve', {
      fingerprint: proposal.fingerprint,
      pairs: proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor })),
      locked: [],
    });
  });

  it('«Приказ»', () => {
    const paired = school.copy();
    paired.call('check');
    const proposal = paired.call('pairs.propose');
    paired.call('pairs.approve', {
      fingerprint: proposal.fingerprint,
      pairs: proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor })),
      locked: [],
    });
    expectConvergence(paired, 'order.create', { number: '45-о', date: '2026-09-03' });
  });
});

function expectConvergence<N extends CallName>(before: School, name: N, input: Partial<Input<N>>): void {
  const undisturbed = before.copy();
  const whole = undisturbed.attempt(name, input, []);
  expect(answerOf(whole).ok).toBe(true);
  const aim = picture(undisturbed);
  const points = killPoints(whole.trace.sequence);
  expect(points.length).toBeGreaterThan(20);
  for (const k of points) {
    const cut = before.copy();
    const killed = cut.attempt(name, input, [{ atCall: k, kind: 'kill', message: '', times: 1 }]);
    expect(killed.outcome.ok, `call ${k} was not reached`).toBe(false);
    expect(curatorsTabs(cut), `tabs of the curator after a kill at call ${k}`).toEqual(curatorsTabs(before));
    repeat(cut, name, input);
    expect(picture(cut), `killed at call ${k}`).toEqual(aim);
    expect(emptyDocuments(cut)).toBeLessThanOrEqual(1);
  }
}

/**
 * After a call that only reads, the world is as after the last one that wrote: killing there again would show nothing.
 * The same holds inside a document that is not saved yet: of its many edits every tenth is tried.
 */
function killPoints(sequence: readonly string[]): readonly number[] {
  const reads =
    /\.(get|is|find|new|to|as|with|create(DeveloperMetadataFinder|TextValidation)|supports|can)\w*$|Enum|Builder/;
  const unsaved = /^DocumentApp\.(?!create$|Document\.saveAndClose$)/;
  return sequence.flatMap((method, at) => {
    if (at === sequence.length - 1) return [at + 1];
    return reads.test(method) || (unsaved.test(method) && at % 10 > 0) ? [] : [at + 1];
  });
}

/** As the curator would: the same button again, and «Создать снова» when the add-in asks. */
function repeat<N extends CallName>(cut: School, name: N, input: Partial<Input<N>>): void {
  const reply = answerOf(cut.attempt(name, input, []));
  if (reply.ok) return;
  expect(reply.error.code).toBe('unknown-effect');
  expect(answerOf(cut.attempt(name, { ...input, ifUnknown: 'again' }, [])).ok).toBe(true);
}

/** Everything that counts, with codes replaced by their order: another run draws other random codes. */
function picture(of: School): unknown {
  const codes = new Map<string, string>();
  const tabs = of.state.spreadsheet.sheets
    .filter((sheet) => sheet.name !== 'Журнал')
    .map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      values: valuesOf(sheet),
      widths: sheet.columnWidths,
    }));
  const documents = of.state.documents
    .map((one) => JSON.stringify(one.body))
    .filter((body) => body.includes('ПРИКАЗ'));
  const text = JSON.stringify({
    tabs,
    documents,
    forms: of.state.forms.length,
    mail: of.state.outbox.length,
  });
  return JSON.parse(
    text.replace(/[НМ]-\d{6}/g, (code) => {
      const known = codes.get(code) ?? `code ${codes.size + 1}`;
      codes.set(code, known);
      return known;
    }),
  );
}

/** What the curator typed, without our columns: nobody's row may be lost, moved or changed. */
function curatorsTabs(of: School): unknown {
  const ours = new Set([
    'Проверка',
    'Пары',
    'Дорожная карта',
    'Журнал',
    'Настройки',
    'Ответы',
    'Сводка',
    'Ссылки на анкету',
  ]);
  return of.state.spreadsheet.sheets
    .filter((sheet) => !ours.has(sheet.name))
    .map((sheet) => ({
      name: sheet.name,
      rows: sheet.rows.map((row) =>
        withoutTail(row.map((cell) => (isOurs(cell?.value) ? null : (cell?.value ?? null)))),
      ),
    }));
}

/** Our column stands right of everything, so without its values nothing may follow the curator's last cell. */
function withoutTail(row: readonly unknown[]): readonly unknown[] {
  const last = row.reduce<number>((end, value, at) => (value === null ? end : at + 1), 0);
  return row.slice(0, last);
}

function isOurs(value: unknown): boolean {
  return typeof value === 'string' && (/^[НМ]-\d{6}$/.test(value) || value === 'Код участника');
}

function emptyDocuments(of: School): number {
  return of.state.documents.filter((one) => !JSON.stringify(one.body).includes('ПРИКАЗ')).length;
}
