import { activeSpreadsheet } from './spreadsheet';

/**
 * What in the spreadsheet is ours, and what the curator has answered about hers, by developer metadata: it moves with
 * tabs and columns when she renames, sorts or inserts. Everything without a mark of ours is hers and is never written
 * unasked. Answers stand under the same two keys, so that one question to Google brings both.
 */
const tabKey = 'nastavnik.tab';
const columnKey = 'nastavnik.column';
/** Begins the value of an answer: 'means:birth', 'means:' for "nothing that the add-in needs". */
const answer = 'means:';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface TabMark {
  readonly tab: string;
  readonly sheetId: number;
}

export interface ColumnMark {
  readonly column: string;
  readonly sheetId: number;
  /** From 1, as it stands now. */
  readonly at: number;
}

interface Found {
  readonly metadata: Metadata;
  readonly value: string;
  readonly sheetId: number;
  /** 0 for a tab. */
  readonly at: number;
}

/** Which tab is whose does not change under a running execution: asked once in it, and told by {@link markTab}. */
let knownTabs: Found[] | null = null;
let knownColumns: readonly Found[] | null = null;

export function tabMarks(): readonly TabMark[] {
  return allTabs()
    .filter(isMark)
    .map(({ value, sheetId }) => ({ tab: value, sheetId }));
}

/** What the curator has said of tabs: sheet id → meaning. */
export function tabAnswers(): ReadonlyMap<number, string> {
  return new Map(
    allTabs()
      .filter((one) => !isMark(one))
      .map(({ value, sheetId }) => [sheetId, value.slice(answer.length)]),
  );
}

/** As they were when this execution first asked; whoever writes asks anew. */
export function marksAtStart(): readonly ColumnMark[] {
  return columnsAtStart().filter(isMark).map(markOf);
}

/** What the curator has said of her columns. */
export function answersAtStart(): readonly ColumnMark[] {
  return columnsAtStart()
    .filter((one) => !isMark(one))
    .map((one) => ({ ...markOf(one), column: one.value.slice(answer.length) }));
}

/** Asked anew every time: the curator may insert a column while we work. */
export function columnMarks(): readonly ColumnMark[] {
  return findColumns().filter(isMark).map(markOf);
}

export function markTab(sheet: Sheet, tab: string): void {
  addToTab(sheet, tab);
  const kept = allTabs().filter((mark) => mark.value !== tab);
  knownTabs = [...kept, ...findTabs().filter((mark) => mark.value === tab)];
}

/** The tab is the curator's own from now on. */
export function unmarkTab(tab: string): void {
  for (const found of allTabs()) if (found.value === tab) found.metadata.remove();
  knownTabs = null;
}

export function markColumn(sheet: Sheet, at: number, column: string): void {
  addToColumn(sheet, at, column);
}

/** A null meaning forgets the answer. */
export function answerColumn(sheet: Sheet, at: number, meaning: string | null): void {
  const sheetId = sheet.getSheetId();
  const before = columnsAtStart().filter((one) => one.sheetId === sheetId && one.at === at && !isMark(one));
  const [first, ...rest] = before;
  for (const one of meaning === null ? before : rest) one.metadata.remove();
  if (meaning !== null && first) first.metadata.setValue(answer + meaning);
  else if (meaning !== null) addToColumn(sheet, at, answer + meaning);
}

export function answerTab(sheet: Sheet, meaning: string | null): void {
  const sheetId = sheet.getSheetId();
  for (const one of allTabs()) if (one.sheetId === sheetId && !isMark(one)) one.metadata.remove();
  if (meaning !== null) addToTab(sheet, answer + meaning);
  knownTabs = null;
}

/** After answers were written, whoever reads asks anew. */
export function forgetKnownAnswers(): void {
  knownColumns = null;
}

function isMark({ value }: Found): boolean {
  return !value.startsWith(answer);
}

function markOf({ value, sheetId, at }: Found): ColumnMark {
  return { column: value, sheetId, at };
}

function allTabs(): readonly Found[] {
  knownTabs ??= findTabs();
  return knownTabs;
}

function columnsAtStart(): readonly Found[] {
  knownColumns ??= findColumns();
  return knownColumns;
}

function findTabs(): Found[] {
  return find(tabKey).flatMap((metadata) => {
    const sheet = metadata.getLocation().getSheet();
    const value = metadata.getValue();
    return sheet && value ? [{ metadata, value, sheetId: sheet.getSheetId(), at: 0 }] : [];
  });
}

function findColumns(): Found[] {
  return find(columnKey).flatMap((metadata) => {
    const range = metadata.getLocation().getColumn();
    const value = metadata.getValue();
    return range && value ? [{ metadata, value, sheetId: range.getGridId(), at: range.getColumn() }] : [];
  });
}

function find(key: string): Metadata[] {
  return activeSpreadsheet().createDeveloperMetadataFinder().withKey(key).find();
}

function addToTab(sheet: Sheet, value: string): void {
  sheet.addDeveloperMetadata(tabKey, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

function addToColumn(sheet: Sheet, at: number, value: string): void {
  const letter = columnLetter(at);
  sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(columnKey, value, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** 1 → 'A', 28 → 'AB'. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}
