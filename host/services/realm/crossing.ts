/**
 * What google.script.run lets through on the way back: JSON-like values. One Date, function, class instance or cycle
 * anywhere turns the whole result into null, silently.
 */
export function crossed(value: unknown, isService: (value: object) => boolean): string {
  return isLegal(value, [], isService) ? (JSON.stringify(value) ?? 'null') : 'null';
}

function isLegal(value: unknown, above: readonly object[], isService: (value: object) => boolean): boolean {
  if (value === null || value === undefined) return true;
  if (typeof value !== 'object')
    return typeof value !== 'function' && typeof value !== 'symbol' && typeof value !== 'bigint';
  if (isService(value) || above.includes(value)) return false;
  const kind = Object.getPrototypeOf(value);
  if (!Array.isArray(value) && kind !== Object.prototype && kind !== null) return false;
  const path = [...above, value];
  return Object.values(value).every((one) => isLegal(one, path, isService));
}
