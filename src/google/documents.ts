import type { Block, Columns, Paper, PaperTable, Paragraph } from '../core/documents/blocks';
import type { Documents } from '../core/ports';

type Body = GoogleAppsScript.Document.Body;
type DocParagraph = GoogleAppsScript.Document.Paragraph;

const pointsPerMm = 72 / 25.4;
const a4 = { width: 210 * pointsPerMm, height: 297 * pointsPerMm };

export function documents(): Documents {
  return {
    create: (title) => DocumentApp.create(title).getId(),
    fill,
    text,
    address: (id) => `https://docs.google.com/document/d/${id}/edit`,
  };
}

function text(id: string): string | null {
  try {
    return DocumentApp.openById(id).getBody().getText();
  } catch {
    // Deleted, in the bin, or no longer shared with this person: all one to the caller, who makes a new edition.
    return null;
  }
}

function fill(id: string, paper: Paper): void {
  const document = DocumentApp.openById(id);
  document.setName(paper.title);
  const body = document.getBody();
  body.clear();
  setPage(body, paper);
  for (const block of paper.blocks) append(body, block);
  body.editAsText().setFontFamily(paper.font.family).setFontSize(paper.font.size);
  shrinkTables(body, paper);
  document.saveAndClose();
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
  let from = 0;
  for (const run of paragraph.runs) {
    if (run.bold && run.text) target.editAsText().setBold(from, from + run.text.length - 1, true);
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
