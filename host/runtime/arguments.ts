/** What google.script.run lets through to the server, as JSON; a number names the argument that it refuses. */
export function argumentsJson(
  args: readonly unknown[],
): { readonly json: string } | { readonly refused: number } {
  const refused = args.findIndex((arg) => !isLegal(arg, []));
  return refused >= 0 ? { refused } : { json: JSON.stringify(args) };
}

function isLegal(value: unknown, above: readonly object[]): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object') return ['string', 'number', 'boolean'].includes(typeof value);
  if (above.includes(value)) return false;
  const kind = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && kind !== Object.prototype && kind !== null) return false;
  const path = [...above, value];
  return Object.values(value).every((one) => isLegal(one, path));
}
