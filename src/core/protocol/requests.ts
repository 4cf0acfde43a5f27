import * as z from 'zod/mini';
import type { CallName, Input } from './calls';

const pair = z.object({ mentee: z.string(), mentor: z.string() });
const pairs = z._default(z.array(pair), []);
const nothing = z.object({});
const ifUnknown = z._default(z.enum(['ask', 'again']), 'ask');
const count = z._default(z.int().check(z.nonnegative()), 0);
const text = z._default(z.string(), '');
const place = z.int().check(z.positive());

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
    schoolYear: z.string().check(z.regex(/^\d{4}\/\d{4}$/)),
    pupils: count,
    teachers: count,
  }),
  check: nothing,
  'place.select': z.object({ sheetId: z.int(), row: place, column: place }),
  'pairs.propose': z.object({ locked: pairs, declined: pairs }),
  'pairs.approve': z.object({ fingerprint: z.string(), pairs: z.array(pair), locked: pairs }),
  'roadmap.create': nothing,
  'order.preview': nothing,
  'order.create': z.object({
    number: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
    date: z.iso.date(),
    ifUnknown,
  }),
  'survey.create': z.object({ ifUnknown }),
  'survey.send': z.object({
    confirm: z._default(z.boolean(), false),
    ifUnknown: z._default(z.enum(['ask', 'again', 'sent']), 'ask'),
  }),
  'survey.collect': nothing,
  'summary.build': nothing,
  'summary.share': z.object({ email: z.string().check(z.trim()) }),
};

export type Parsed<N extends CallName> =
  | { readonly ok: true; readonly input: Input<N> }
  | { readonly ok: false; readonly fields: readonly string[] };

export function parseInput<N extends CallName>(name: N, input: unknown): Parsed<N> {
  const result = z.safeParse(requests[name], input ?? {});
  if (result.success) return { ok: true, input: result.data as Input<N> };
  return { ok: false, fields: result.error.issues.map((issue) => issue.path.join('.') || '…') };
}
