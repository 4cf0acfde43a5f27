import * as z from 'zod/mini';
import type { CallName } from './calls';
import type { InputSchema, Schemas } from './readInput';
import { hints, requests } from './requests';

/** JSON Schema of every call's input. Run by the build only: the library is too big to be pushed to Google. */
export function inputSchemas(): Schemas {
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
      const input = Object.keys(properties).length > 0 ? { ...schema, properties } : schema;
      return [name, input as InputSchema];
    }),
  );
}
