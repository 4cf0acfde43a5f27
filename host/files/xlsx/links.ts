import type { Cell, TextRun } from '../../state/workbook';
import { boxAddress, parseBox, parseReference, quotedSheet } from './a1';
import { colourOf, fileColour } from './colours';
import type { FileFont, FileRun } from './hucre';
import { attributesOf, elements, type RawSheet } from './raw';

export interface Link {
  readonly row: number;
  readonly column: number;
  readonly url: string;
}

/** The look that spreadsheets give to a link by themselves. */
export const linkLook = { color: '#1155cc', underline: true } as const;

/** Links of a sheet, also the ones the library misreads: over several cells, or an address with a `#part`. */
export function readLinks(sheet: RawSheet, sheetIds: ReadonlyMap<string, number>): Link[] {
  const links: Link[] = [];
  for (const tag of elements(sheet.tail, 'hyperlink')) {
    const attributes = attributesOf(tag);
    const box = parseBox(attributes.ref ?? '');
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const target = sheet.relations.find((relation) => relation.id === id)?.target;
    const url = target
      ? withFragment(target, attributes.location)
      : internalUrl(attributes.location ?? '', sheetIds);
    if (!box || !url || box.rows * box.columns > 10_000) continue;
    for (let row = box.row; row < box.row + box.rows; row++) {
      for (let column = box.column; column < box.column + box.columns; column++)
        links.push({ row, column, url });
    }
  }
  return links;
}

function withFragment(target: string, location: string | undefined): string {
  return location && !target.includes('#') ? `${target}#${location}` : target;
}

/** `'План работы'!A5` → `#gid=123&range=A5`, as Google writes links inside a spreadsheet. */
function internalUrl(location: string, sheetIds: ReadonlyMap<string, number>): string | null {
  const place = parseReference(location.replace(/^#/, ''));
  const id = place && sheetIds.get(place.sheet);
  return place && id !== undefined && id !== null ? `#gid=${id}&range=${boxAddress(place.box)}` : null;
}

/** The place in the file for `#gid=…&range=…`; null for an address outside or a tab that is gone. */
export function fileLocation(url: string, sheetNames: ReadonlyMap<number, string>): string | null {
  const match = /^#gid=(\d+)(?:&range=([^&]+))?$/.exec(url);
  const name = match && sheetNames.get(Number(match[1]));
  const box = parseBox(match?.[2] ?? 'A1');
  return name !== undefined && name !== null && box ? `${quotedSheet(name)}!${boxAddress(box)}` : null;
}

/** The link a cell of the file carries: it can be only one, over the whole text. */
export function soleUrl(cell: Cell): string | null {
  if (!cell.runs) return null;
  return cell.runs.find((run) => run.url)?.url ?? null;
}

/** Whether the file can hold these runs without loss: at most one link, and that over the whole text. */
export function holdsRuns(cell: Cell): boolean {
  return cell.runs?.every((run) => run.url === cell.runs?.[0]?.url) ?? true;
}

export function readRuns(
  runs: readonly FileRun[] | undefined,
  theme: readonly string[],
  base: FileFont,
): TextRun[] {
  let start = 0;
  return (runs ?? []).map(({ text, font }) => {
    const run: TextRun = { start, end: start + text.length };
    start = run.end;
    const color = colourOf(font?.color, theme);
    if (font?.bold) run.bold = true;
    if (font?.italic) run.italic = true;
    if (color && color !== '#000000') run.color = color;
    if (font && (font.underline || font.strikethrough || font.vertAlign || differs(font, base))) {
      run.kept = { ...font, color: undefined, bold: undefined, italic: undefined };
    }
    return run;
  });
}

function differs(font: FileFont, base: FileFont): boolean {
  return (
    (font.name !== undefined && font.name !== base.name) ||
    (font.size !== undefined && font.size !== base.size)
  );
}

/** Null when the runs say nothing but a link. */
export function fileRuns(text: string, runs: readonly TextRun[], base: FileFont): FileRun[] | null {
  if (!runs.some((run) => run.bold || run.italic || run.color || run.kept)) return null;
  const pieces: FileRun[] = [];
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.start > at) pieces.push({ text: text.slice(at, run.start) });
    const font: FileFont = { name: base.name, size: base.size, ...(run.kept as FileFont | undefined) };
    if (run.bold) font.bold = true;
    if (run.italic) font.italic = true;
    if (run.color) font.color = fileColour(run.color);
    pieces.push({ text: text.slice(run.start, run.end), font });
    at = run.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at) });
  return pieces.filter((piece) => piece.text !== '');
}
