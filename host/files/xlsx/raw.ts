import type { ZipArchive } from '../zip';

/** A worksheet part as text, for what the library does not read. */
export interface RawSheet {
  readonly name: string;
  readonly path: string;
  /** XML before and after the cells. */
  readonly head: string;
  readonly tail: string;
  readonly relations: readonly Relation[];
}

export interface Relation {
  readonly id: string;
  /** Last word of the type's address: 'hyperlink', 'drawing', 'pivotTable' … */
  readonly type: string;
  readonly target: string;
}

export interface RawBook {
  readonly sheets: readonly RawSheet[];
  /** Names of tabs that are not grids: chart and dialog sheets. */
  readonly otherTabs: readonly string[];
  readonly relations: readonly Relation[];
}

export function readRawBook(zip: ZipArchive): RawBook {
  const main = relationsOf(zip, '').find((relation) => relation.type === 'officeDocument');
  const path = main?.target ?? '';
  const xml = zip.text(path);
  if (!main || xml === null) throw new Error('no workbook part');
  const relations = relationsOf(zip, path);
  const sheets: RawSheet[] = [];
  const otherTabs: string[] = [];
  for (const tag of elements(xml, 'sheet')) {
    const attributes = attributesOf(tag);
    const name = attributes.name ?? '';
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((one) => one.id === id);
    const part = relation && zip.text(relation.target);
    if (relation?.type === 'worksheet' && part) sheets.push(rawSheet(zip, name, relation.target, part));
    else otherTabs.push(name);
  }
  return { sheets, otherTabs, relations };
}

function rawSheet(zip: ZipArchive, name: string, path: string, xml: string): RawSheet {
  const start = xml.search(/<(?:\w+:)?sheetData/);
  const end = Math.max(xml.lastIndexOf('sheetData>'), start);
  return { name, path, head: xml.slice(0, start), tail: xml.slice(end), relations: relationsOf(zip, path) };
}

/** Targets are given as paths in the archive, external ones as they are. */
function relationsOf(zip: ZipArchive, path: string): Relation[] {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const xml = zip.text(`${folder}_rels/${path.slice(folder.length)}.rels`) ?? '';
  return elements(xml, 'Relationship').map((tag) => {
    const { Id = '', Type = '', Target = '', TargetMode } = attributesOf(tag);
    return {
      id: Id,
      type: Type.slice(Type.lastIndexOf('/') + 1),
      target: TargetMode === 'External' ? Target : resolved(folder, Target),
    };
  });
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const parts: string[] = [];
  for (const part of (folder + target).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}

/** Opening tags of this name, without regard to a namespace prefix. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, 'g')) ?? [];
}

/** Whole elements, opening to closing tag. */
export function wholeElements(xml: string, name: string): string[] {
  const pattern = `<((?:\\w+:)?${name})(?=[\\s/>])(?:[^>]*/>|[^>]*>[\\s\\S]*?</\\1>)`;
  return xml.match(new RegExp(pattern, 'g')) ?? [];
}

export function attributesOf(tag: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of tag.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes[name] = unescapeXml(double ?? single ?? '');
  }
  return attributes;
}

export function unescapeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (_, hex, decimal, name) => {
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal) return String.fromCodePoint(Number(decimal));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name).toLowerCase()] ?? '';
  });
}
