import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  Header,
  HeightRule,
  type IRunOptions,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  UnderlineType,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { DocumentState } from '../state/document';
import { type Block, type Box, type Grid, type Line, layOut, type Piece, textWidth } from './document/layout';
import { holdable } from './xlsx/text';
import { openZip } from './zip';

/** A Word file that looks like the Google document. The same document gives the same bytes. */
export async function documentToDocx(doc: DocumentState): Promise<Uint8Array> {
  const width = textWidth(doc);
  const body = layOut(doc.body, width);
  const header = doc.header && layOut(doc.header, width);
  const footer = doc.footer && layOut(doc.footer, width);
  const lists = new Map<string, Line>();
  for (const block of body) {
    if (block.kind === 'line' && block.marker)
      lists.set(block.marker.listId, lists.get(block.marker.listId) ?? block);
  }
  const file = new Document({
    title: doc.name,
    creator: 'Nastavnik',
    styles: {
      default: {
        document: { run: { font: fontSlots('Times New Roman'), size: 28, language: { value: 'ru-RU' } } },
      },
    },
    numbering: { config: [...lists].map(([listId, line]) => numbering(listId, line)) },
    sections: [
      {
        properties: { page: page(doc), titlePage: header === null },
        headers: header ? { default: new Header({ children: fileBlocks(header) }) } : pageNumber(),
        footers: footer ? { default: new Footer({ children: fileBlocks(footer) }) } : {},
        children: fileBlocks(body),
      },
    ],
  });
  return withoutTime(new Uint8Array(await Packer.toBuffer(file)), doc.createdAt);
}

const twips = (points: number) => Math.round(points * 20);

function page({ page: { width, height, top, right, bottom, left } }: DocumentState) {
  const landscape = width > height;
  return {
    // The library turns the sheet itself: it wants the upright size.
    size: {
      width: twips(Math.min(width, height)),
      height: twips(Math.max(width, height)),
      orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    // Page numbers need 10 mm to the edge of the sheet.
    margin: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      header: twips(28.35),
    },
  };
}

/** In the middle of the top margin from the second page on, as the standard for documents wants. */
function pageNumber() {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: fontSlots('Times New Roman'), size: 24 });
  return {
    default: new Header({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] }),
    first: new Header({ children: [new Paragraph({})] }),
  };
}

/** Cyrillic falls back to another font unless every slot is named. */
function fontSlots(name: string) {
  return { ascii: name, hAnsi: name, cs: name, eastAsia: name };
}

function numbering(listId: string, sample: Line) {
  const numbered = /^\d/.test(sample.marker?.text ?? '');
  return {
    reference: listId,
    levels: [0, 1, 2, 3].map((level) => ({
      level,
      format: numbered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: numbered ? `%${level + 1}.` : (['●', '○', '■', '●'][level] ?? '●'),
      alignment: AlignmentType.LEFT,
    })),
  };
}

function fileBlocks(blocks: readonly Block[]): (Paragraph | Table)[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'line') return [paragraph(block)];
    const broken = new Paragraph({
      pageBreakBefore: true,
      spacing: { line: 20, lineRule: LineRuleType.EXACT },
    });
    return block.breakBefore ? [broken, table(block)] : [table(block)];
  });
}

const alignments = {
  LEFT: AlignmentType.LEFT,
  CENTER: AlignmentType.CENTER,
  RIGHT: AlignmentType.RIGHT,
  JUSTIFY: AlignmentType.BOTH,
};

function paragraph(line: Line): Paragraph {
  const shift = twips(line.first - line.start);
  return new Paragraph({
    alignment: alignments[line.alignment],
    indent: {
      left: twips(line.start),
      right: twips(line.end),
      ...(shift >= 0 ? { firstLine: shift } : { hanging: -shift }),
    },
    spacing: {
      before: twips(line.before),
      after: twips(line.after),
      line: Math.round(line.spacing * 240),
      lineRule: LineRuleType.AUTO,
    },
    pageBreakBefore: line.breakBefore,
    ...(line.marker
      ? { numbering: { reference: line.marker.listId, level: Math.min(line.marker.level, 3) } }
      : {}),
    ...(line.rule
      ? { border: { bottom: { style: BorderStyle.SINGLE, size: 6, color: '888888', space: 1 } } }
      : {}),
    ...(/^HEADING|TITLE/.test(line.heading) ? { keepNext: true } : {}),
    children: line.pieces.flatMap(runs),
  });
}

function runs(piece: Piece): (TextRun | ExternalHyperlink)[] {
  const look: IRunOptions = {
    font: fontSlots(piece.font),
    size: Math.round(piece.size * 2),
    bold: piece.bold,
    italics: piece.italic,
    ...(piece.underline ? { underline: { type: UnderlineType.SINGLE } } : {}),
    ...(piece.color ? { color: piece.color.replace('#', '') } : {}),
    ...(piece.background ? { shading: fill(piece.background) } : {}),
  };
  // A line break inside a paragraph of Google Docs stays one in Word.
  const made = holdable(piece.text)
    .split(/[\r\n\v]/)
    .map((text, index) => new TextRun({ ...look, text, ...(index > 0 ? { break: 1 } : {}) }));
  return piece.url === null ? made : [new ExternalHyperlink({ link: piece.url, children: made })];
}

function fill(color: string) {
  return { type: ShadingType.CLEAR, color: 'auto', fill: color.replace('#', '') };
}

function table(grid: Grid): Table {
  const line = grid.border
    ? {
        style: BorderStyle.SINGLE,
        size: Math.max(2, Math.round(grid.border.width * 8)),
        color: grid.border.color.replace('#', ''),
      }
    : { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const borders = {
    top: line,
    bottom: line,
    left: line,
    right: line,
    insideHorizontal: line,
    insideVertical: line,
  };
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(grid.widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: grid.widths.map(twips),
    borders,
    rows: grid.rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          tableHeader: row.header,
          ...(row.height === null ? {} : { height: { value: twips(row.height), rule: HeightRule.ATLEAST } }),
          children: row.cells.map((cell, column) => tableCell(cell, grid.widths[column] ?? 0)),
        }),
    ),
  });
}

const verticals = {
  TOP: VerticalAlignTable.TOP,
  CENTER: VerticalAlignTable.CENTER,
  BOTTOM: VerticalAlignTable.BOTTOM,
};

function tableCell(cell: Box, width: number): TableCell {
  const { top, right, bottom, left } = cell.padding;
  const content = fileBlocks(cell.blocks);
  return new TableCell({
    width: { size: twips(width), type: WidthType.DXA },
    margins: {
      top: twips(top),
      right: twips(right),
      bottom: twips(bottom),
      left: twips(left),
      marginUnitType: WidthType.DXA,
    },
    verticalAlign: verticals[cell.vertical],
    ...(cell.background ? { shading: fill(cell.background) } : {}),
    children: content.length > 0 ? content : [new Paragraph({})],
  });
}

/** The library writes the time of the run and random ids of links; neither belongs to the document. */
function withoutTime(bytes: Uint8Array, createdAt: number): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map<string, string>();
  const time = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const core = zip.text('docProps/core.xml');
  if (core !== null) parts.set('docProps/core.xml', core.replace(/>\d{4}-\d\d-\d\dT[^<]*</g, `>${time}<`));
  const relations = zip.text('word/_rels/document.xml.rels') ?? '';
  const links = [...relations.matchAll(/Id="([^"]+)"[^>]*relationships\/hyperlink"/g)].map(
    (match) => match[1] ?? '',
  );
  if (links.length > 0) {
    const renamed = (xml: string) =>
      links.reduce((text, id, index) => text.replaceAll(`"${id}"`, `"rLink${index + 1}"`), xml);
    parts.set('word/_rels/document.xml.rels', renamed(relations));
    parts.set('word/document.xml', renamed(zip.text('word/document.xml') ?? ''));
  }
  return zip.replace(parts);
}
