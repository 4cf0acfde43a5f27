const names = new Map<unknown, string | null>();

/** `static gas` of a service object's class, null for anything else: 'SpreadsheetApp.Range'. */
export function gasOf(value: object): string | null {
  const made = (value as { constructor?: unknown }).constructor;
  const known = names.get(made);
  if (known !== undefined) return known;
  if (typeof made !== 'function') return null;
  const { gas } = made as { gas?: unknown };
  const name = typeof gas === 'string' ? gas : null;
  names.set(made, name);
  return name;
}
