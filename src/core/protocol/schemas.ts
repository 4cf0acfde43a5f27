import * as z from 'zod/mini';
import type { CallName } from './calls';
import { hints, requests } from './requests';

/** JSON Schema of every call's input. Run by the build only: the writer of schemas is too big to be pushed to Google. */
export function inputSchemas(): Readonly<Record<string, unknown>> {
  const names = Object.keys(requests) as CallName[];
  return Object.fromEntries(
    names.map((name) => {
      const {
        $schema,
        properties = {},
        ...schema
      } = z.toJSONSchema(requests[name], {
        io: 'input',
        override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, hints.get(zodSchema)),
      });
      return [name, Object.keys(properties).length > 0 ? { ...schema, properties } : schema];
    }),
  );
}
