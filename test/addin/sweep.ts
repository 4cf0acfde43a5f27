import { expect } from 'vitest';
import type { Fault } from '../../host/runtime/execution';
import type { CallName, Input, Refusal } from '../../src/core/protocol/calls';
import { type Answer, answerOf, type School, valuesOf } from './school';

/** Google's words for a fault that says nothing about what happened before it. */
export const serverError = "We're sorry, a server error occurred. Please wait a bit and try again.";

/** A sweep is cut off at up to this many points, evenly over its length, and at every call that makes a thing. */
const mostPoints = 14;
const makes = /App\.create$|\.(insertSheet|addDeveloperMetadata|hideSheet|saveAndClose|setPublished)$/;

/**
 * Kills the call after its service calls, one after the other, and presses the same button again: every time the world
 * must end as after an undisturbed run.
 */
export function expectConvergence<N extends CallName>(
  before: School,
  name: N,
  input: Partial<Input<N>>,
  most = mostPoints,
): void {
  const undisturbed = before.copy();
  const whole = undisturbed.attempt(name, input, []);
  expect(answerOf(whole).ok).toBe(true);
  const aim = picture(undisturbed);
  const { sequence } = whole.trace;
  const all = killPoints(sequence);
  const points = [...new Set([...sampled(all, most), ...all.filter((k) => makes.test(sequence[k - 1]!))])];
  expect(points.length).toBeGreaterThan(Math.min(10, most - 1));
  for (const k of points) {
    const cut = before.copy();
    const killed = cut.attempt(name, input, [{ atCall: k, kind: 'kill', message: '', times: 1 }]);
    expect(killed.outcome.ok, `call ${k} was not reached`).toBe(false);
    expectSafe(cut, before, `after a kill at call ${k}`);
    repeat(cut, name, input);
    expectSafe(cut, before, `after the repeat of a kill at call ${k}`);
    expect(picture(cut), `killed at call ${k}`).toEqual(aim);
  }
}

/** Google fails before or after an effect; the curator is told so in her language, and the repeat ends well. */
export function expectToldAndConverges<N extends CallName>(
  before: School,
  name: N,
  input: Partial<Input<N>>,
  points: number,
): void {
  const undisturbed = before.copy();
  const { sequence } = undisturbed.attempt(name, input, []).trace;
  const aim = picture(undisturbed);
  const calls = sampled(
    sequence.map((_, at) => at + 1),
    points,
  );
  for (const kind of ['before', 'after'] as const)
    for (const atCall of calls) {
      const cut = before.copy();
      const fault: Fault = { atCall, kind, message: serverError, times: 1 };
      const reply = answerOf(cut.attempt(name, input, [fault]));
      const where = `${kind} call ${atCall}, ${sequence[atCall - 1]}`;
      if (!reply.ok) expectTold(reply.error, where);
      expectSafe(cut, before, where);
      repeat(cut, name, input);
      expect(picture(cut), where).toEqual(aim);
    }
}

function expectTold(refusal: Refusal, where: string): void {
  expect(['failed', 'unknown-effect'], where).toContain(refusal.code);
  for (const words of [refusal.sentence, refusal.safe, refusal.next]) {
    expect(words, where).toMatch(/^(Google|[«А-ЯЁ])/);
    expect(words, where).not.toMatch(/server error|Exception|Error|undefined| at /);
  }
}

/** Whatever happened: nobody's row is lost, moved or changed; one filled thing of each kind; one letter to a person. */
function expectSafe(cut: School, before: School, where: string): void {
  expect(curatorsTabs(cut), where).toEqual(curatorsTabs(before));
  expect(filledDocuments(cut).length, where).toBeLessThanOrEqual(1);
  expect(filledForms(cut).length, where).toBeLessThanOrEqual(1);
  expect(cut.state.documents.length - filledDocuments(cut).length, where).toBeLessThanOrEqual(1);
  expect(cut.state.forms.length - filledForms(cut).length, where).toBeLessThanOrEqual(1);
  const letters = cut.state.outbox.map((letter) => letter.to);
  expect(letters.length, where).toBe(new Set(letters).size);
}

/**
 * After a call that only reads, the world is as after the last one that wrote: killing there again would show nothing.
 * The same holds inside a document that is not saved yet: of its many edits every tenth is tried.
 */
export function killPoints(sequence: readonly string[]): readonly number[] {
  const reads =
    /\.(get|is|find|new|to|as|with|create(DeveloperMetadataFinder|TextValidation)|supports|can)\w*$|Enum|Builder/;
  const unsaved = /^DocumentApp\.(?!create$|Document\.saveAndClose$)/;
  return sequence.flatMap((method, at) => {
    if (at === sequence.length - 1) return [at + 1];
    return reads.test(method) || (unsaved.test(method) && at % 10 > 0) ? [] : [at + 1];
  });
}

/** The first, the last, and as many between them as are wanted. */
export function sampled(points: readonly number[], most: number): readonly number[] {
  if (points.length <= most) return points;
  const step = (points.length - 1) / (most - 1);
  return Array.from({ length: most }, (_, at) => points[Math.round(at * step)]!);
}

/** As the curator would: the same button again, and an answer when the add-in asks what became of a thing. */
function repeat<N extends CallName>(cut: School, name: N, input: Partial<Input<N>>): void {
  const letters = cut.state.outbox.length;
  const reply = whole(cut, name, input);
  if (reply.ok) return;
  expect(reply.error.code).toBe('unknown-effect');
  expect(cut.state.outbox.length).toBe(letters);
  expect(whole(cut, name, { ...input, ifUnknown: whatBecame(cut, name, reply.error) }).ok).toBe(true);
}

/** She looks into «Отправленные»: the letter in doubt is there or not. Documents and forms she makes again. */
function whatBecame(cut: School, name: CallName, { sentence }: Refusal): 'sent' | 'again' {
  if (name !== 'survey.send') return 'again';
  const code = /[НМ]-\d{6}/.exec(sentence)?.[0] ?? '';
  expect(code).not.toBe('');
  return cut.state.outbox.some((letter) => letter.body.includes(code)) ? 'sent' : 'again';
}

/** Slice by slice, as the sidebar does. */
function whole<N extends CallName>(school: School, name: N, input: Partial<Input<N>>): Answer<N> {
  for (;;) {
    const reply = answerOf<N>(school.attempt(name, input, []));
    if (!reply.ok || reply.more === null) return reply;
  }
}

/** Everything that counts, with codes replaced by their order: another run draws other random codes and ids, later. */
export function picture(of: School): unknown {
  const codes = new Map<string, string>();
  const tabs = of.state.spreadsheet.sheets
    .filter((sheet) => sheet.name !== 'Журнал')
    .map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      values: valuesOf(sheet),
      widths: sheet.columnWidths,
      frozen: sheet.frozenRows,
    }));
  const forms = filledForms(of).map(({ title, items, published, accepting }) => ({
    title,
    items: items.map(({ id: _, ...item }) => item),
    published,
    accepting,
  }));
  const text = JSON.stringify({
    tabs,
    documents: filledDocuments(of),
    forms,
    letters: of.state.outbox.map((letter) => letter.to).sort(),
  });
  return JSON.parse(
    text
      .replace(/[НМ]-\d{6}/g, (code) => {
        const known = codes.get(code) ?? `code ${codes.size + 1}`;
        codes.set(code, known);
        return known;
      })
      .replace(/"[0-9a-f]{16}(?=[" ])/g, '"id')
      .replace(/"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d"/g, '"time"'),
  );
}

function filledDocuments(of: School): readonly string[] {
  return of.state.documents.map((one) => JSON.stringify(one.body)).filter((body) => body.includes('ПРИКАЗ'));
}

function filledForms(of: School): School['state']['forms'] {
  return of.state.forms.filter((form) => form.items.length > 0);
}

const ours = [
  'Проверка',
  'Пары',
  'История пар',
  'Пары прошлых лет',
  'Дорожная карта',
  'Журнал',
  'Отпечатки',
  'Настройки',
  'Списки',
  'Ответы',
  'Сводка',
  'Ссылки на анкету',
  'Ссылки: предпочтения',
  'Пожелания',
  'Слова',
  'Правила подбора',
  'Условия подбора',
];

/** What the curator typed, without our columns. */
export function curatorsTabs(of: School): unknown {
  return of.state.spreadsheet.sheets
    .filter((sheet) => !ours.includes(sheet.name))
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
