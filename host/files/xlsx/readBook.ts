import { seedOf } from '../../state/fresh';
import type { SheetState, SpreadsheetState } from '../../state/workbook';
import { FileProblem } from '../problem';
import { openZip, type ZipArchive } from '../zip';
import { EncryptedFileError, type FileWorkbook, readFile } from './hucre';
import type { KeptBook } from './kept';
import { listsSheet, readLists } from './lists';
import { readNames } from './names';
import { unmodelledParts } from './parts';
import { type RawBook, readRawBook } from './raw';
import type { SheetReading } from './readCells';
import { readSheet } from './readSheet';
import { defaultFont, StyleReader } from './styles';

export interface BookReading {
  readonly sheets: SheetState[];
  readonly namedRanges: SpreadsheetState['namedRanges'];
  readonly activeIndex: number;
  readonly warnings: string[];
  readonly refusesOverwrite: string[];
}

/** `name` is what messages call the file. */
export async function readBook(bytes: Uint8Array, name: string): Promise<BookReading> {
  const { zip, raw } = openBook(bytes, name);
  const file = await readFile(
    bytes,
    raw.sheets.map((sheet) => sheet.name),
  ).catch((error: unknown) => {
    if (error instanceof EncryptedFileError) throw new FileProblem(locked(name));
    throw new FileProblem(broken(name));
  });
  // A visible tab of that name is somebody's own.
  const lists = file.sheets.find((sheet) => sheet.name === listsSheet && sheet.hidden);
  const tabs = file.sheets.filter((sheet) => sheet !== lists);
  const sheetIds = stableIds(tabs.map((sheet) => sheet.name));
  const { named, others } = readNames(file.namedRanges ?? [], sheetIds);
  const damaged = new Map<string, number>();
  const font = { ...defaultFont, ...file.defaultFont };
  const theme = file.themeColors ?? [];
  const reading: SheetReading = {
    styles: new StyleReader(theme, font),
    theme,
    font,
    sheetIds,
    names: new Map(named.map(({ name: key, sheetId, range }) => [key, { sheetId, range }])),
    lists: readLists(lists),
    damaged: (sheet) => damaged.set(sheet, (damaged.get(sheet) ?? 0) + 1),
  };
  const book = keptBook(file, others);
  const sheets = tabs.map((sheet, index) => {
    const part = raw.sheets.find((one) => one.name === sheet.name)!;
    return readSheet(sheet, part, sheetIds.get(sheet.name)!, reading, index === 0 ? book : null);
  });
  if (sheets.length === 0) throw new FileProblem(`В файле «${name}» нет ни одного листа с таблицей.`);
  return {
    sheets,
    namedRanges: named,
    activeIndex: file.activeSheet ?? 0,
    warnings: [...damaged].map(
      ([sheet, count]) =>
        `На листе «${sheet}» в ячейках (${count}) есть невидимые служебные знаки; они показаны как «�». ` +
        'Наберите эти тексты заново.',
    ),
    refusesOverwrite: unmodelledParts(zip, raw),
  };
}

function openBook(bytes: Uint8Array, name: string): { zip: ZipArchive; raw: RawBook } {
  const start = Buffer.from(bytes.slice(0, 8)).toString('latin1');
  if (bytes.length === 0) throw new FileProblem(`Файл «${name}» пустой.`);
  if (start.startsWith('\xd0\xcf\x11\xe0')) {
    const text = Buffer.from(bytes).toString('latin1');
    // Names inside the container are in UTF-16.
    throw new FileProblem(text.includes('E\0n\0c\0r\0y\0p\0t\0e\0d\0') ? locked(name) : oldFormat(name));
  }
  if (!start.startsWith('PK')) throw new FileProblem(otherKind(name));
  try {
    const zip = openZip(bytes);
    if (zip.text('mimetype')?.includes('opendocument')) throw new FileProblem(otherKind(name));
    return { zip, raw: readRawBook(zip) };
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(broken(name));
  }
}

const saveAsXlsx =
  'Откройте его в своей программе, выберите «Сохранить как» → «Книга Excel (.xlsx)» и возьмите новый файл.';

function locked(name: string): string {
  return `Файл «${name}» закрыт паролем. Снимите пароль в Excel («Файл» → «Сведения» → «Защита книги») и повторите.`;
}

function oldFormat(name: string): string {
  return `Файл «${name}» – в старом формате Excel (.xls). ${saveAsXlsx}`;
}

function otherKind(name: string): string {
  return `Файл «${name}» – не книга .xlsx. ${saveAsXlsx}`;
}

function broken(name: string): string {
  return `Файл «${name}» повреждён или скачан не до конца: книга не открывается. Возьмите другую копию. Ничего не изменено.`;
}

/** Ids for sheets nobody has numbered yet: 0 for the first, then a number made of the name. */
function stableIds(names: readonly string[]): Map<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  names.forEach((name, index) => {
    let id = index === 0 ? 0 : seedOf(name);
    while (taken.has(id)) id++;
    taken.add(id);
    ids.set(name, id);
  });
  return ids;
}

function keptBook(file: FileWorkbook, names: KeptBook['names']): KeptBook {
  const { created, modified: _, custom: __, ...properties } = file.properties ?? {};
  const texts = Object.entries(properties).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return {
    names,
    font: file.defaultFont ?? null,
    properties: Object.fromEntries(texts),
    created: created ? created.toISOString() : null,
    protection: file.workbookProtection ?? null,
    nativeCheckboxes: file.sheets.some((sheet) =>
      [...(sheet.cells?.values() ?? [])].some((cell) => cell.checkbox),
    ),
  };
}
