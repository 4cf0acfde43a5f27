import * as z from 'zod/mini';
import { isDay } from '../cells/date';
import type { CallName, Input } from './calls';

/**
 * Own predicates instead of the library's string and number formats: these alone would add a quarter to what it
 * weighs in the bundle. {@link hints} says in JSON Schema what a predicate cannot.
 */
const day = z.string().check(z.refine(isDay));
const schoolYear = z.string().check(z.refine((text) => /^\d{4}\/\d{4}$/.test(text)));
const orderNumber = z.string().check(z.refine((text) => /^\s*\S.{0,29}\s*$/.test(text)));
const whole = z.number().check(z.refine((n) => Number.isInteger(n)));
const place = z.number().check(z.refine((n) => Number.isInteger(n) && n > 0));
const number = z.number().check(z.refine((n) => Number.isInteger(n) && n >= 0));

export const hints: ReadonlyMap<unknown, Readonly<Record<string, unknown>>> = new Map<
  unknown,
  Readonly<Record<string, unknown>>
>([
  [day, { format: 'date' }],
  [schoolYear, { pattern: '^\\d{4}/\\d{4}$' }],
  [orderNumber, { pattern: '^\\s*\\S.{0,29}\\s*$' }],
  [whole, { type: 'integer' }],
  [place, { type: 'integer', minimum: 1 }],
  [number, { type: 'integer', minimum: 0 }],
]);

const pair = z.object({ mentee: z.string(), mentor: z.string() });
const pairs = z._default(z.array(pair), []);
const nothing = z.object({});
const ifUnknown = z._default(z.enum(['ask', 'again']), 'ask');
const count = z._default(number, 0);
const text = z._default(z.string(), '');
const no = z._default(z.boolean(), false);
const goal = z._default(z.enum(['coverage', 'quality']), 'coverage');
const levels = z._default(z.record(z.string(), z.string()), {});
const ruleSet = z.object({ goal, levels });
const wishes = { locked: pairs, declined: pairs, keep: pairs, resume: no };
const paperKind = z.enum(['sheets', 'letters']);
const kind = z._default(z.enum(['expectations', 'preferences']), 'expectations');
const fixChoice = z.object({ rule: z.string(), only: z._default(z.array(z.string()), []) });

/** The shape of every call's input, and what is taken when a field is left out. A call without one does not compile. */
export const requests: { readonly [N in CallName]: z.ZodMiniType<Input<N>> } = {
  calls: nothing,
  status: nothing,
  'settings.read': nothing,
  'settings.save': z.object({
    schoolFull: text,
    schoolShort: text,
    place: text,
    headPost: text,
    headName: text,
    headEmail: text,
    curatorPost: text,
    curatorName: text,
    schoolYear,
    pupils: count,
    teachers: count,
    organisations: count,
  }),
  check: z.object({ accept: no }),
  'check.row': z.object({ ticket: z.string(), row: place }),
  'columns.read': nothing,
  'columns.save': z.object({
    tabs: z._default(z.array(z.object({ sheetId: whole, role: z.string() })), []),
    columns: z._default(
      z.array(z.object({ sheetId: whole, column: place, title: z.string(), field: z.string() })),
      [],
    ),
  }),
  'columns.add': z.object({ sheetId: whole, field: z.string() }),
  'school.setUp': nothing,
  'privacy.read': nothing,
  'privacy.decide': z.object({ mode: z.enum(['names', 'codes']), by: text }),
  'fixes.preview': fixChoice,
  'fixes.apply': fixChoice,
  'changes.list': nothing,
  'changes.undo': z.object({ change: z.string() }),
  'marks.put': nothing,
  'marks.remove': nothing,
  'applications.list': nothing,
  'applications.preview': z.object({ sheetId: whole }),
  'applications.merge': z.object({
    sheetId: whole,
    fingerprint: z.string(),
    take: z.array(z.object({ id: z.string(), as: z._default(z.enum(['new', 'same']), 'same') })),
  }),
  'place.select': z.object({ sheetId: whole, row: place, column: place }),
  'rules.read': nothing,
  'rules.save': z.object({ goal, levels, commonMinutes: number }),
  'rules.condition': z.object({ kind: z.string(), people: z.array(z.string()), remove: no }),
  'words.read': nothing,
  'words.bind': z.object({ word: z.string(), value: text }),
  'pairs.propose': z.object(wishes),
  'pairs.options': z.object({ ...wishes, mentee: z.string() }),
  'pairs.compare': z.object({ ...wishes, a: ruleSet, b: ruleSet }),
  'pairs.sheet': z.object(wishes),
  'pairs.approve': z.object({
    fingerprint: z.string(),
    pairs: z.array(pair),
    locked: pairs,
    declined: pairs,
  }),
  'pairs.standing': nothing,
  'pairs.status': z.object({ pairs: z.array(pair), status: z.string(), reason: text, on: day }),
  'pairs.replace': z.object({
    mentee: z.string(),
    mentor: z.string(),
    to: z.string(),
    reason: text,
    on: day,
  }),
  'pairs.undo': z.object({ change: z.string() }),
  'pairs.fill.preview': nothing,
  'pairs.fill.apply': z.object({ only: z._default(z.array(z.string()), []) }),
  'pairs.texts': z.object({ ...wishes, kind: paperKind }),
  'pairs.paper': z.object({ ...wishes, kind: paperKind, ifUnknown }),
  'roadmap.create': nothing,
  'order.preview': nothing,
  'order.create': z.object({ number: orderNumber, date: day, ifUnknown }),
  'survey.create': z.object({ kind, ifUnknown }),
  'survey.send': z.object({
    kind,
    confirm: no,
    ifUnknown: z._default(z.enum(['ask', 'again', 'sent']), 'ask'),
  }),
  'survey.collect': z.object({ kind }),
  'summary.build': nothing,
  'summary.share': z.object({ email: z.string() }),
};

export type Parsed<N extends CallName> =
  | { readonly ok: true; readonly input: Input<N> }
  | { readonly ok: false; readonly fields: readonly string[] };

export function parseInput<N extends CallName>(name: N, input: unknown): Parsed<N> {
  const result = z.safeParse(requests[name], input ?? {});
  if (result.success) return { ok: true, input: result.data as Input<N> };
  return { ok: false, fields: result.error.issues.map((issue) => issue.path.join('.') || '…') };
}
