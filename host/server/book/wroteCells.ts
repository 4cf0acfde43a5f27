/** Whether a run changed tabs or cells, by the names of the calls it made ('SpreadsheetApp.Range.setValues'). */
export function wroteCells(calls: Readonly<Record<string, number>>): boolean {
  return Object.keys(calls).some((name) => {
    const [service, type, member] = name.split('.');
    return service === 'SpreadsheetApp' && places.has(type ?? '') && writes.test(member ?? '');
  });
}

const places = new Set(['Spreadsheet', 'Sheet', 'Range']);

/** Selecting and looking up do not count: the sidebar does that all the time. */
const writes =
  /^(?!setActive)(set|insert|delete|clear|append|hide|show|move|merge|breakApart|sort|remove|copyTo|rename)/;
