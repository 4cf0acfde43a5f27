type Calls = Readonly<Record<string, number>>;

/** Whether a run changed tabs or cells, by the names of the calls it made ('SpreadsheetApp.Range.setValues'). */
export function wroteCells(calls: Calls): boolean {
  return Object.keys(calls).some((name) => cells.test(name));
}

/** Whether a run may have changed anything that is kept: cells, documents, forms, letters, properties. */
export function changedAnything(calls: Calls): boolean {
  return Object.keys(calls).some((name) => anything.test(name));
}

/** Selecting and looking up do not count: the sidebar does that all the time. */
const cells =
  /^SpreadsheetApp\.(?:Spreadsheet|Sheet|Range)\.(?!setActive)(?:set|insert|delete|clear|append|hide|show|move|merge|breakApart|sort|remove|copyTo|rename)/;

const anything =
  /^(?:SpreadsheetApp|DocumentApp|FormApp|MailApp|PropertiesService)\.(?!(?:\w+\.)?setActive)(?:\w+\.)?(?:set|insert|delete|clear|append|hide|show|move|merge|break|sort|remove|copyTo|rename|create(?!DeveloperMetadataFinder)|add|send|protect|replace|submit)/;
