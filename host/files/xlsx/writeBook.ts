import type { SpreadsheetState } from '../../state/workbook';
import { fittingHeights } from '../../workbook/tabs/heights';
import { openZip } from '../zip';
import { boxAddress } from './a1';
import { fileErrors } from './formulas';
import { type FileFont, writeFile } from './hucre';
import { keptOf } from './kept';
import { ListPlaces } from './lists';
import { fileNames, fileSheetNames, printNames } from './names';
import { usualSetup } from './page';
import { defaultFont } from './styles';
import { StyleWriter, withQuotePrefix } from './writeCell';
import { writeSheet } from './writeSheet';

/** A moment for files that have none of their own: equal states give equal bytes. */
const noTime = new Date(Date.UTC(2026, 0, 1));

export async function writeBook(state: SpreadsheetState): Promise<Uint8Array> {
  const book = state.sheets.map((sheet) => keptOf(sheet.kept)?.book).find((one) => one) ?? null;
  const font: FileFont = book?.font ?? defaultFont;
  const lists = new ListPlaces();
  const sheetNames = fileSheetNames(state);
  const writing = {
    font,
    sheetNames,
    nativeCheckboxes: book?.nativeCheckboxes ?? false,
    placeList: lists.place,
  };
  const styles = new StyleWriter(font);
  const sheets = state.sheets.map((sheet) => writeSheet(sheet, styles, writing));
  const listSheet = lists.sheet();
  const prints = state.sheets.flatMap((sheet) =>
    printNames(sheetNames.get(sheet.id) ?? '', keptOf(sheet.kept)?.sheet.pageSetup ?? usualSetup(sheet)),
  );
  const bytes = await writeFile({
    sheets: listSheet ? [...sheets, listSheet] : sheets,
    defaultFont: font,
    namedRanges: [...fileNames(state, book?.names ?? [], sheetNames), ...prints],
    properties: {
      creator: 'Nastavnik',
      ...book?.properties,
      created: book?.created ? new Date(book.created) : noTime,
      modified: noTime,
    },
    activeSheet: activeIndex(state),
    ...(book?.protection ? { workbookProtection: book.protection } : {}),
  });
  return finished(bytes, state);
}

/** A hidden sheet in front would be called damage. */
function activeIndex(state: SpreadsheetState): number {
  const active = state.sheets.findIndex((sheet) => sheet.id === state.activeSheetId && !sheet.hidden);
  return Math.max(active, active < 0 ? state.sheets.findIndex((sheet) => !sheet.hidden) : active, 0);
}

/** What the library cannot write is mended in the parts themselves. */
function finished(bytes: Uint8Array, state: SpreadsheetState): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map<string, string>();
  const styles = zip.text('xl/styles.xml') ?? '';
  const quoted = withQuotePrefix(styles);
  if (quoted !== styles) parts.set('xl/styles.xml', quoted);
  state.sheets.forEach((sheet, index) => {
    const kept = keptOf(sheet.kept);
    const filter = kept?.autoFilter && sheet.filter && kept.autoFilter.range === boxAddress(sheet.filter);
    const isProtected = sheet.protections.some((one) => one.range === null && !one.warningOnly);
    const errors = sheet.rows.some((row) =>
      row.some((cell) => cell?.formula !== undefined && cell.error !== undefined),
    );
    const heights = fittingHeights(sheet);
    if (!filter && !errors && !(isProtected && kept?.protection) && Object.keys(heights).length === 0) return;
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    let xml = zip.text(path) ?? '';
    if (filter) xml = xml.replace(/<autoFilter [^>]*\/>/, () => withoutPrefix(kept.autoFilter!.xml));
    if (isProtected && kept?.protection) {
      xml = xml.replace(/<sheetProtection [^>]*\/>/, () => closed(withoutPrefix(kept.protection!)));
    }
    if (errors) xml = withFormulaErrors(xml);
    xml = withHeights(xml, heights);
    parts.set(path, xml);
  });
  return parts.size > 0 ? zip.replace(parts) : bytes;
}

/** Every height the library writes counts as set by a person; these ones are to grow with the text. */
function withHeights(xml: string, heights: Readonly<Record<number, number>>): string {
  return xml.replace(/<row r="(\d+)"/g, (tag, row) => {
    const height = heights[Number(row) - 1];
    return height === undefined ? tag : `${tag} ht="${height * 0.75}"`;
  });
}

/** The library writes the last result of a formula as a text even when it is an error. */
function withFormulaErrors(xml: string): string {
  return xml.replace(/ t="str">(<f[^>]*>[^<]*<\/f>)<v>(#[^<]+)<\/v>/g, (match, formula, error) =>
    fileErrors.has(error) ? ` t="e">${formula}<v>${error}</v>` : match,
  );
}

function withoutPrefix(xml: string): string {
  return xml.replace(/<(\/?)\w+:/g, '<$1').replace(/ xmlns:\w+="[^"]*"/g, '');
}

function closed(tag: string): string {
  return tag.endsWith('/>') ? tag : tag.replace(/>$/, '/>');
}
