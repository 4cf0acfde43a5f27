/**
 * What may cross google.script.run: numbers, texts, booleans, null, and plain objects and arrays of them; a form
 * alone as the one argument. Gives a copy ready to be sent; throws in the caller's face as Google does.
 */
export function legalArguments(args: readonly unknown[]): unknown[] {
  const [only] = args;
  if (args.length === 1 && only instanceof HTMLFormElement) return [formFields(only)];
  return args.map((value, i) => legal(value, String(i), []));
}

function legal(value: unknown, property: string, above: readonly object[]): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === undefined) return null;
  if (typeof value !== 'object' || !isPlain(value)) {
    throw new TypeError(`Failed due to illegal value in property: ${property}`);
  }
  if (above.includes(value)) throw new TypeError('Failed due to circular reference.');
  const deeper = [...above, value];
  if (Array.isArray(value)) return value.map((item: unknown, i) => legal(item, String(i), deeper));
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([name, field]) => [name, legal(field, name, deeper)]));
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === Object.prototype || prototype === null;
}

/** One value per name; several of one name become a list. */
function formFields(form: HTMLFormElement): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  new FormData(form).forEach((value, name) => {
    if (typeof value !== 'string') return;
    const present = fields[name];
    fields[name] = present === undefined ? value : [present, value].flat();
  });
  return fields;
}
