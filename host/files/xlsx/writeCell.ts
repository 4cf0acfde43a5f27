import type { Cell, Style } from '../../state/workbook';
import { fileErrors, fileFormula } from './formulas';
import type { FileCell, FileFont, FileStyle } from './hucre';
import type { KeptSheet } from './kept';
import { fileLocation, fileRuns, holdsRuns, linkLook, soleUrl } from './links';
import { fileStyle } from './styles';
import { escaped, holdable, longestText } from './text';

export interface CellWriting {
  readonly font: FileFont;
  readonly sheetNames: ReadonlyMap<number, string>;
  readonly nativeCheckboxes: boolean;
}

/** Longest address a link of Excel may have. */
const longestLink = 2_000;

/** Styles of one workbook, each written once. */
export class StyleWriter {
  private readonly plain = new Map<Style | undefined, Map<string, FileStyle | undefined>>();

  constructor(private readonly font: FileFont) {}

  style(
    style: Style | undefined,
    look: { link: boolean; quoted: boolean; locked: boolean },
  ): FileStyle | undefined {
    const variants = this.plain.get(style) ?? new Map<string, FileStyle | undefined>();
    this.plain.set(style, variants);
    const key = `${look.link}${look.quoted}${look.locked}`;
    if (!variants.has(key)) variants.set(key, this.make(style, look));
    return variants.get(key);
  }

  private make(style: Style | undefined, look: { link: boolean; quoted: boolean; locked: boolean }) {
    const shown = look.link && !style?.color ? { ...style, ...linkLook } : (style ?? {});
    const file = fileStyle(shown, this.font);
    if (!look.locked) file.protection = { locked: false };
    else if (look.quoted) file.protection = quoteMark;
    return Object.keys(file).length > 0 ? file : undefined;
  }
}

/**
 * The library cannot write `quotePrefix`, the mark that a text stays a text when somebody edits the cell.
 * This protection, equal to the default one, marks such styles until {@link withQuotePrefix} rewrites them.
 */
const quoteMark = { locked: true, hidden: false } as const;

export function withQuotePrefix(stylesXml: string): string {
  const marked =
    /<xf ([^>]*)applyProtection="(?:true|1)"([^>]*)>((?:<alignment[^>]*\/>)?)<protection locked="1" hidden="0"\/><\/xf>/g;
  return stylesXml.replace(marked, (_, before, after, alignment) => {
    const attributes = `${before}${after}`.trim();
    return alignment === ''
      ? `<xf ${attributes} quotePrefix="1"/>`
      : `<xf ${attributes} quotePrefix="1">${alignment}</xf>`;
  });
}

/** Texts that a person's Enter in Excel would turn into a formula, a number, a date or a truth value. */
function looksLikeSomethingElse(text: string): boolean {
  return (
    /^['=+\-@\t\r\n]/.test(text) ||
    /^[\d\s.,:/%()-]+$/.test(text) ||
    /^(?:истина|ложь|true|false)$/i.test(text)
  );
}

/** The text the file shows for a cell whose own content it cannot hold; null when it holds the content. */
export function standIn(cell: Cell): string | null {
  if (cell.formula !== undefined && fileFormula(cell.formula) === null) return fileText(cell.formula);
  if (cell.formula === undefined && cell.error !== undefined && !fileErrors.has(cell.error))
    return cell.error;
  if (typeof cell.value !== 'string' || cell.formula !== undefined) return null;
  const lost =
    cell.value.length > longestText || !holdsRuns(cell) || (soleUrl(cell)?.length ?? 0) > longestLink;
  return lost ? fileText(cell.value) : null;
}

export function fileText(text: string): string {
  return holdable(text).slice(0, longestText);
}

export function fileCell(
  cell: Cell,
  row: number,
  column: number,
  locked: boolean,
  styles: StyleWriter,
  kept: KeptSheet | null,
  book: CellWriting,
): Partial<FileCell> | null {
  const file: Partial<FileCell> = {};
  const text = standIn(cell) ?? (typeof cell.value === 'string' ? fileText(cell.value) : null);
  const formula = cell.formula === undefined ? null : fileFormula(cell.formula);
  if (formula !== null) {
    file.formula = formula;
    file.formulaResult =
      cell.error ?? (typeof cell.value === 'string' ? escaped(fileText(cell.value)) : cell.value);
    const array = kept?.arrays[`${row},${column}`];
    if (array && array.formula === cell.formula) {
      file.formulaType = 'array';
      file.formulaRef = array.range;
      file.formulaDynamic = array.dynamic;
    }
  } else if (text !== null) addText(file, text, cell, book);
  else if (cell.error !== undefined) file.value = cell.error;
  else if (cell.value !== undefined) file.value = cell.value;
  if (cell.note) file.comment = { text: fileText(cell.note) };
  if (cell.rule?.criteria === 'CHECKBOX' && book.nativeCheckboxes && typeof cell.value === 'boolean')
    file.checkbox = true;
  const quoted = formula === null && text !== null && looksLikeSomethingElse(text);
  const style = styles.style(cell.style, { link: file.hyperlink !== undefined, quoted, locked });
  if (style) file.style = style;
  return Object.keys(file).length > 0 ? file : null;
}

function addText(file: Partial<FileCell>, text: string, cell: Cell, book: CellWriting): void {
  const runs =
    cell.runs && text.length === String(cell.value).length ? fileRuns(text, cell.runs, book.font) : null;
  if (runs) file.richText = runs.map((run) => ({ ...run, text: escaped(run.text) }));
  // The library takes a text that reads «#N/A» for an error; rich text stays a text.
  else if (/^#[A-Z/0_]+[!?]?$/.test(text)) file.richText = [{ text }];
  file.value = escaped(text);
  const url = soleUrl(cell);
  if (!url || url.length > longestLink) return;
  const location = fileLocation(url, book.sheetNames);
  if (location !== null) file.hyperlink = { target: '', location };
  else if (!url.startsWith('#')) file.hyperlink = { target: holdable(url) };
}
