import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import type { CallName } from '../../../src/core/protocol/calls';
import { type InputSchema, readInput } from '../../../src/core/protocol/readInput';
import { requests } from '../../../src/core/protocol/requests';
import { inputSchemas } from '../../../src/core/protocol/schemas';

/** As JSON brings them: what a build made of the schemas and whatever a stranger sends. */
const schemas = JSON.parse(JSON.stringify(inputSchemas())) as ReturnType<typeof inputSchemas>;
const names = Object.keys(requests) as CallName[];

const understood =
  /^(type|properties|additionalProperties|items|enum|pattern|format|minimum|default|required|propertyNames)$/;

function wordsOf(schema: InputSchema): readonly string[] {
  const below = [...Object.values(schema.properties ?? {}), schema.items, schema.additionalProperties];
  return [...Object.keys(schema), ...below.flatMap((one) => (one ? wordsOf(one) : []))];
}

const anything = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(
    '2026-09-03',
    '2026-02-30',
    '2026/2027',
    '45-о',
    ' ',
    'x'.repeat(31),
    'coverage',
    -1,
    0,
    1.5,
  ),
);

/** What a schema asks for, and now and then something else. */
function near(schema: InputSchema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 9, arbitrary: wanted(schema) }, { weight: 1, arbitrary: anything });
}

function wanted({ type, properties, additionalProperties, items, enum: values, format }: InputSchema) {
  if (items) return fc.array(near(items), { maxLength: 3 });
  if (values) return fc.constantFrom(...values);
  if (format) return fc.constantFrom('2026-09-03', '2024-02-29', '2026-02-29', '2026-9-3');
  if (type === 'integer') return fc.oneof(fc.integer(), fc.nat(5), fc.double());
  if (type === 'boolean') return fc.boolean();
  if (type === 'string')
    return fc.oneof(fc.string(), fc.constantFrom('2026/2027', '2026-2027', ' 45-о ', 'а\nб'));
  const others = additionalProperties
    ? fc.dictionary(fc.string(), near(additionalProperties))
    : fc.constant({});
  const fields = Object.entries(properties ?? {}).map(([name, field]) => [name, near(field)]);
  const known = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: [],
  });
  return fc
    .tuple(others, known, fc.constantFrom({}, { left: 'over' }))
    .map((parts) => Object.assign({}, ...parts));
}

describe('the reader of inputs', () => {
  it('knows every word that the schemas are written with', () => {
    for (const name of names) for (const word of wordsOf(schemas[name]!)) expect(word).toMatch(understood);
  });

  it.each(names)('takes, fills in and refuses in «%s» what the schema in the sources does', (name) => {
    const schema = schemas[name]!;
    const input = fc.oneof(
      { weight: 9, arbitrary: near(schema) },
      { weight: 1, arbitrary: fc.constant(undefined) },
    );
    fc.assert(
      fc.property(input, (given) => {
        const library = z.safeParse(requests[name], given ?? {});
        const ours = readInput(schema, given);
        expect(ours.wrong).toEqual(
          library.success ? [] : library.error.issues.map((issue) => issue.path.join('.') || '…'),
        );
        if (library.success) expect(ours.input).toEqual(library.data);
      }),
      { numRuns: 60 },
    );
  });

  it('lets nothing through to the prototype of an object', () => {
    const { input } = readInput(
      { type: 'object', additionalProperties: { type: 'string' } },
      JSON.parse('{"__proto__": "x", "a": "b"}'),
    );
    expect(input).toEqual({ a: 'b' });
    expect(Object.getPrototypeOf(input)).toBe(Object.prototype);
  });
});
