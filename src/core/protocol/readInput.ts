import { isDay } from '../cells/date';

/** The part of JSON Schema in which the inputs of calls are written; see requests.ts. */
export interface InputSchema {
  readonly type: string;
  readonly properties?: { readonly [name: string]: InputSchema };
  /** Of whatever is not among the properties; without it that is left out. */
  readonly additionalProperties?: InputSchema;
  readonly items?: InputSchema;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  /** Taken when the field is left out. */
  readonly default?: unknown;
}

export type Schemas = { readonly [call: string]: InputSchema };

/** The input as the schema has it, and where it is not so: «pairs.0.mentee». */
export function readInput(
  schema: InputSchema,
  input: unknown,
): { readonly input: unknown; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  return { input: read(schema, input ?? {}, '', wrong), wrong };
}

function read(schema: InputSchema, value: unknown, path: string, wrong: string[]): unknown {
  if (value === undefined && schema.default !== undefined) return schema.default;
  if (!fits(schema, value)) {
    wrong.push(path || '…');
    return value;
  }
  const { items, properties = {}, additionalProperties: others } = schema;
  const below = (key: string | number) => (path === '' ? String(key) : `${path}.${key}`);
  if (items) return (value as unknown[]).map((item, at) => read(items, item, below(at), wrong));
  if (schema.type !== 'object') return value;
  const fields = value as Record<string, unknown>;
  const output: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(properties))
    output[name] = read(field, fields[name], below(name), wrong);
  if (others)
    for (const name of Object.keys(fields))
      if (!(name in properties) && name !== '__proto__')
        output[name] = read(others, fields[name], below(name), wrong);
  return output;
}

function fits({ type, enum: values, pattern, format, minimum }: InputSchema, value: unknown): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value) && !((value as number) < (minimum ?? -Infinity));
  if (typeof value !== type) return false;
  return (
    (!values || values.includes(value)) &&
    (!pattern || new RegExp(pattern).test(value as string)) &&
    (format !== 'date' || isDay(value as string))
  );
}
