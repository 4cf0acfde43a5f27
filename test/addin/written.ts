import { posix } from 'node:path';
import { writeWorkbook } from '../../host/files/workbook';
import { openZip } from '../../host/files/zip';
import type { SpreadsheetState } from '../../host/state/workbook';

/** A workbook as Excel finds it on the disk: read from the XML itself, without the reader of the host. */
export interface WrittenBook {
  readonly sheets: readonly WrittenSheet[];
  readonly sheet: (name: string) => WrittenSheet;
  readonly names: readonly { readonly name: string; readonly sheet: string; readonly range: string }[];
}

export interface WrittenSheet {
  readonly name: string;
  readonly xml: string;
  /** By address: 'B7'. */
  readonly cells: ReadonlyMap<string, WrittenCell>;
  readonly rows: readonly { readonly number: number; readonly attributes: Attributes }[];
  readonly notes: ReadonlyMap<string, string>;
  readonly links: readonly { readonly cell: string; readonly location: string }[];
  /** Values of the drop-down in a cell; null when it has none. */
  readonly choices: (cell: string) => readonly string[] | null;
}

interface WrittenCell {
  readonly text: string;
  readonly isText: boolean;
  readonly format: string;
  readonly wraps: boolean;
}

type Attributes = Readonly<Record<string, string>>;

export async function written(state: SpreadsheetState): Promise<WrittenBook> {
  const zip = openZip(await writeWorkbook(state));
  const part = (path: string) => zip.text(path) ?? '';
  const book = part('xl/workbook.xml');
  const files = targets(part('xl/_rels/workbook.xml.rels'), 'xl/workbook.xml');
  const strings = inner(part('xl/sharedStrings.xml'), 'si').map(texts);
  const styles = stylesOf(part('xl/styles.xml'));
  const sheets = tags(book, 'sheet').map((tag): WrittenSheet => {
    const path = files.get(tag['r:id'] ?? '') ?? '';
    const xml = part(path);
    const near = targets(part(path.replace(/([^/]+)$/, '_rels/$1.rels')), path);
    const comments = part([...near.values()].find((target) => /comments/.test(target)) ?? '');
    const lists = whole(xml, 'dataValidation').filter((one) => one.attributes.type === 'list');
    return {
      name: tag.name ?? '',
      xml,
      cells: new Map(
        whole(xml, 'c').map(({ attributes, content }) => [
          attributes.r ?? '',
          cellOf(attributes, content, strings, styles),
        ]),
      ),
      rows: tags(xml, 'row').map((attributes) => ({ number: Number(attributes.r), attributes })),
      notes: new Map(whole(comments, 'comment').map((one) => [one.attributes.ref ?? '', texts(one.content)])),
      links: tags(xml, 'hyperlink').map(({ ref = '', location = '' }) => ({ cell: ref, location })),
      choices: (cell) => {
        const list = lists.find(({ attributes }) => covers(attributes.sqref ?? '', cell));
        const formula = list && plain(inner(list.content, 'formula1')[0] ?? '');
        return formula?.startsWith('"') ? formula.slice(1, -1).split(',') : null;
      },
    };
  });
  return {
    sheets,
    sheet: (name) => {
      const found = sheets.find((one) => one.name === name);
      if (!found) throw new Error(`no tab «${name}» in the file`);
      return found;
    },
    names: whole(book, 'definedName').map(({ attributes, content }) => ({
      name: attributes.name ?? '',
      sheet: sheets[Number(attributes.localSheetId)]?.name ?? '',
      range: plain(content),
    })),
  };
}

function cellOf(
  attributes: Attributes,
  content: string,
  strings: readonly string[],
  styles: ReturnType<typeof stylesOf>,
): WrittenCell {
  const value = plain(inner(content, 'v')[0] ?? '');
  const style = styles[Number(attributes.s ?? 0)];
  return {
    text: attributes.t === 's' ? (strings[Number(value)] ?? '') : attributes.t ? texts(content) : value,
    isText: attributes.t === 's' || attributes.t === 'inlineStr',
    format: style?.format ?? '',
    wraps: style?.wraps ?? false,
  };
}

function stylesOf(xml: string): readonly { readonly format: string; readonly wraps: boolean }[] {
  const formats = new Map(tags(xml, 'numFmt').map((one) => [one.numFmtId, one.formatCode]));
  return whole(inner(xml, 'cellXfs')[0] ?? '', 'xf').map(({ attributes, content }) => ({
    format: formats.get(attributes.numFmtId ?? '') ?? `built-in ${attributes.numFmtId}`,
    wraps: /wrapText="(?:1|true)"/.test(content),
  }));
}

function targets(relations: string, path: string): Map<string, string> {
  return new Map(
    tags(relations, 'Relationship').map(({ Id = '', Target = '' }) => [
      Id,
      Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(path), Target),
    ]),
  );
}

/** 'B9:B15 D2' covers 'B10'. */
function covers(ranges: string, cell: string): boolean {
  const [column, row] = placeOf(cell);
  return ranges.split(' ').some((range) => {
    const [first = '', last = first] = range.split(':');
    const [left, top] = placeOf(first);
    const [right, bottom] = placeOf(last);
    return column >= left && column <= right && row >= top && row <= bottom;
  });
}

/** Column and row from 1. */
export function placeOf(cell: string): readonly [column: number, row: number] {
  const [, letters = '', digits = '0'] = /^\$?([A-Z]+)\$?(\d+)$/.exec(cell) ?? [];
  return [[...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0), Number(digits)];
}

function whole(xml: string, name: string): { readonly attributes: Attributes; readonly content: string }[] {
  const pattern = new RegExp(`<${name}((?:\\s[^>]*?)?)(?:/>|>(.*?)</${name}>)`, 'gs');
  return [...xml.matchAll(pattern)].map(([, head = '', content = '']) => ({
    attributes: attributesOf(head),
    content,
  }));
}

function inner(xml: string, name: string): string[] {
  return whole(xml, name).map((one) => one.content);
}

function tags(xml: string, name: string): Attributes[] {
  return [...xml.matchAll(new RegExp(`<${name}(\\s[^>]*)>`, 'g'))].map(([, head = '']) => attributesOf(head));
}

function attributesOf(head: string): Attributes {
  return Object.fromEntries(
    [...head.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, plain(value)]),
  );
}

function texts(xml: string): string {
  return inner(xml, 't').map(plain).join('');
}

function plain(xml: string): string {
  const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return xml
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => signs[name] ?? '');
}
