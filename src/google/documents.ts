import type { Block, Columns, Paper, PaperTable, Paragraph } from '../core/documents/blocks';
import type { Documents, Filled } from '../core/ports';

type Body = GoogleAppsScript.Document.Body;
type DocParagraph = GoogleAppsScript.Document.Paragraph;

const pointsPerMm = 72 / 25.4;
const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };

export function documents(): Documents {
  return {
    create: (title) => DocumentApp.create(title).getId(),
    fill,
    opens,
    address: (id) => `https://docs.google.com/document/d/${id}/edit`,
  };
}

function opens(id: string): boolean {
  try {
    DocumentApp.openById(id);
    return true;
  } catch {
    // Deleted, in the bin, or not shared with this person: all one to the caller, who asks.
    return false;
  }
}

/** Google loses a document that is changed more often than this between two savings; a row of a table is ten changes. */
const changesAtOnce = 3500;

/** A bad day's milliseconds for one cell of a table: to append it and to save it. */
const cellMs = 8;

/**
 * Goes on where an earlier slice stopped, if the document still ends there; else it is cleared and built anew.
 * Saved every now and then, and left to the next slice when there is no time for the next block.
 */
function fill(id: string, paper: Paper, from: Filled, fits: (ms: number) => boolean): Filled {
  let document = DocumentApp.openById(id);
  let body = document.getBody();
  let next = from.blocks > 0 && body.getNumChildren() === from.elements ? from.blocks : 0;
  if (next === 0) {
    document.setName(paper.title);
    // Google refuses to clear a body whose last element is not a plain paragraph, such as an item of a list.
    body.appendParagraph('');
    body.clear();
    setPage(body, paper);
  }
  const first = next;
  let changes = 0;
  for (; next < paper.blocks.length; next++) {
    const block = paper.blocks[next]!;
    if (next > first && !fits(block.kind === 'table' ? cellMs * cellsOf(block) : 0)) break;
    const weight = block.kind === 'table' ? 10 * (block.rows.length + 1) : 20;
    if (changes + weight > changesAtOnce) {
      finish(body, paper);
      document.saveAndClose();
      document = DocumentApp.openById(id);
      body = document.getBody();
      changes = 0;
    }
    changes += weight;
    append(body, block);
  }
  finish(body, paper);
  const elements = body.getNumChildren();
  document.saveAndClose();
  return { blocks: next, elements };
}

function cellsOf(table: PaperTable): number {
  return table.rows.length * table.header.length;
}

function finish(body: Body, paper: Paper): void {
  body.editAsText().setFontFamily(paper.font.family).setFontSize(paper.font.size);
  shrinkTables(body, paper);
}

function setPage(body: Body, paper: Paper): void {
  const { orientation, margins } = paper.page;
  const landscape = orientation === 'landscape';
  body.setPageWidth(landscape ? a4.height : a4.width).setPageHeight(landscape ? a4.width : a4.height);
  body
    .setMarginLeft(margins.left * pointsPerMm)
    .setMarginRight(margins.right * pointsPerMm)
    .setMarginTop(margins.top * pointsPerMm)
    .setMarginBottom(margins.bottom * pointsPerMm);
}

function append(body: Body, block: Block): void {
  if (block.kind === 'paragraph') format(nextParagraph(body, textOf(block)), block);
  else if (block.kind === 'columns') appendColumns(body, block);
  else if (block.kind === 'table') appendTable(body, block);
  else nextParagraph(body, '').appendPageBreak();
}

/**
 * A new document, a cleared one and a table at the end all leave an empty paragraph behind:
 * the next text goes there, so that no blank line appears between.
 */
function nextParagraph(body: Body, value: string): DocParagraph {
  const last = body.getChild(body.getNumChildren() - 1);
  if (last.getType() === DocumentApp.ElementType.PARAGRAPH) {
    const paragraph = last.asParagraph();
    if (paragraph.getNumChildren() === 0) {
      if (value) paragraph.setText(value);
      return paragraph;
    }
  }
  return body.appendParagraph(value);
}

function format(target: DocParagraph, paragraph: Paragraph): void {
  target
    .setAlignment(alignment(paragraph.align))
    .setIndentStart(paragraph.left * pointsPerMm)
    .setIndentFirstLine((paragraph.left + paragraph.firstLine) * pointsPerMm)
    .setSpacingBefore(paragraph.before)
    .setSpacingAfter(paragraph.after)
    .setLineSpacing(paragraph.lines);
  if (!textOf(paragraph)) return;
  // A paragraph begins in the type of the one before it: bold is taken off before it is put on.
  const text = target.editAsText().setBold(false);
  let from = 0;
  for (const run of paragraph.runs) {
    if (run.bold && run.text) text.setBold(from, from + run.text.length - 1, true);
    from += run.text.length;
  }
}

function appendColumns(body: Body, columns: Columns): void {
  const table = body.appendTable([columns.parts.map((part) => textOf(part.paragraph))]);
  table.setBorderWidth(0);
  columns.parts.forEach((part, at) => {
    table.setColumnWidth(at, part.width * pointsPerMm);
    const cell = table.getCell(0, at);
    cell.setPaddingLeft(0).setPaddingRight(0).setPaddingTop(0).setPaddingBottom(0);
    format(cell.getChild(0).asParagraph(), part.paragraph);
  });
}

function appendTable(body: Body, table: PaperTable): void {
  const made = body.appendTable([[...table.header], ...table.rows.map((row) => [...row])]);
  made.setBorderWidth(0.5).setBorderColor('#000000');
  table.widths.forEach((width, at) => {
    made.setColumnWidth(at, width * pointsPerMm);
  });
  made.editAsText().setBold(false);
  made.getRow(0).editAsText().setBold(true);
}

/** Tables have a smaller type than the text; their order in the body is that of the blocks. */
function shrinkTables(body: Body, paper: Paper): void {
  const bordered = paper.blocks.filter((block) => block.kind === 'table' || block.kind === 'columns');
  body.getTables().forEach((table, at) => {
    const block = bordered[at];
    if (block?.kind === 'table') table.editAsText().setFontSize(block.size);
  });
}

function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map((run) => run.text).join('');
}

function alignment(align: Paragraph['align']): GoogleAppsScript.Document.HorizontalAlignment {
  const { LEFT, CENTER, RIGHT, JUSTIFY } = DocumentApp.HorizontalAlignment;
  return { left: LEFT, center: CENTER, right: RIGHT, justify: JUSTIFY }[align];
}
