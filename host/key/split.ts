import type { HostState } from '../state/state';
import type { SheetState, SpreadsheetState } from '../state/workbook';
import { WorkbookModel } from '../workbook/model';
import { cleanSheet } from './clean';
import type { Key, KeyPerson } from './key';
import type { Meaning } from './meaning';
import { type NameFinder, nameFinder } from './names';
import { peopleTable, textOf } from './rows';
import { mentionsOf, surnamesLeft } from './surnames';
import { codePartners, takeOut, takeOutMentions } from './takeOut';
import { cleanWishes } from './wishes';

export interface Split {
  /** The workbook with codes only; papers, forms and letters stay with the original. */
  readonly codes: HostState;
  readonly key: Key;
  /** Tabs that are mostly personal data and no registry: they are not in the workbook with codes. */
  readonly leftOut: readonly string[];
  /** Cells outside the registries that were emptied, by tab. */
  readonly emptied: readonly { readonly tab: string; readonly cells: number }[];
  /** Places where a participant's surname still seems to stand. */
  readonly doubtful: readonly string[];
}

/** Takes everything personal out of a copy of the workbook; what is taken out of the registries goes into the key. */
export function split(state: HostState, meaning: Meaning): Split {
  const codes = structuredClone(state);
  Object.assign(codes, { documents: [], forms: [], outbox: [] });
  const { spreadsheet } = codes;
  const model = new WorkbookModel(spreadsheet);
  const leftOut = [...dropTellingTabs(model, spreadsheet)];
  const tables = meaning.registries.flatMap((registry) => {
    const sheet = spreadsheet.sheets.find(({ id }) => id === registry.sheetId);
    return (sheet && peopleTable(sheet, registry)) ?? [];
  });
  const people = tables.flatMap(takeOut);
  const key = { people: merged(people) };
  const names = nameFinder(key.people);
  const mentions = mentionsOf(key.people);
  for (const table of tables) {
    codePartners(table, key, names);
    takeOutMentions(table, key, mentions);
  }
  const officials = nameFinder(meaning.officials.map((name) => ({ code: '', name })));
  const cleaned: { tab: string; cells: number }[] = [];
  const { marked, named } = ownTabs(spreadsheet, wishes);
  const wishing = new Set([...marked, ...named.map(({ id }) => id)]);
  for (const sheet of [...spreadsheet.sheets]) {
    const isRegistry = tables.some((table) => table.sheet === sheet);
    const { cells, rows } = cleanSheet(sheet, names, officials);
    const filled = sheet.rows.filter((row) => row.some((cell) => textOf(cell) !== '')).length;
    if (!isRegistry && rows * 2 > filled && spreadsheet.sheets.length > 1) {
      leftOut.push(sheet.name);
      model.deleteSheet(sheet.id);
      continue;
    }
    const emptied = cells + (wishing.has(sheet.id) ? cleanWishes(sheet, mentions) : 0);
    if (emptied > 0) cleaned.push({ tab: sheet.name, cells: emptied });
    cleanTab(model, sheet, names);
  }
  return { codes, key, leftOut, emptied: cleaned, doubtful: surnamesLeft(spreadsheet, mentions) };
}

/** Tabs of the add-in's by mark and name. */
const telling = new Map([
  ['check', 'Проверка'],
  ['identity', 'Отпечатки'],
  ['changes', 'Изменения'],
  ['marks', 'Отметки'],
  ['proposal', 'Подбор'],
  ['pairChanges', 'История пар'],
  ['archive', 'Пары прошлых лет'],
]);
const wishes = new Map([
  ['preferences', 'Пожелания'],
  ['conditions', 'Условия подбора'],
]);

/** Tabs that repeat what stands in cells, keep what stood there or remember names by fingerprints; tells those that went by their names. */
function dropTellingTabs(model: WorkbookModel, book: SpreadsheetState): readonly string[] {
  const { marked, named } = ownTabs(book, telling);
  for (const id of [...marked, ...named.map((sheet) => sheet.id)]) model.deleteSheet(id);
  return named.map(({ name }) => name);
}

/** On the way through another program tabs have lost their marks and go by their names. */
function ownTabs(
  { sheets, metadata }: SpreadsheetState,
  tabs: ReadonlyMap<string, string>,
): { readonly marked: ReadonlySet<number>; readonly named: readonly SheetState[] } {
  const marked = new Set(
    metadata.flatMap(({ key, value, location }) =>
      key === 'nastavnik.tab' && tabs.has(value ?? '') && location.kind === 'sheet' ? [location.sheetId] : [],
    ),
  );
  const names = new Set(tabs.values());
  return { marked, named: sheets.filter(({ id, name }) => !marked.has(id) && names.has(name)) };
}

/** A name of a tab may be the name of a person, and conditional formats may speak of one. */
function cleanTab(model: WorkbookModel, sheet: SheetState, names: NameFinder): void {
  const name = names.coded(sheet.name);
  if (name !== sheet.name) model.renameSheet(sheet.id, name.replace(/[/\\]/g, '-'));
  const kept = JSON.stringify(sheet.kept ?? null);
  if (names.coded(kept) !== kept) sheet.kept = null;
}

/** A participant of both registries has one code only in one of them; two rows of one code are one person. */
function merged(people: readonly KeyPerson[]): readonly KeyPerson[] {
  const byCode = new Map<string, KeyPerson>();
  for (const person of people) {
    const before = byCode.get(person.code);
    const cells = new Map([...(before?.cells ?? []), ...person.cells]);
    byCode.set(person.code, { ...person, name: before?.name || person.name, cells });
  }
  return Array.from(byCode.values());
}
