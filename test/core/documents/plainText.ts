import type { Block, Paper } from '../../../src/core/documents/blocks';

/** A paper as plain text: parts of a line divided by « | », a page break as a line, plain spaces only. */
export function plainText(paper: Paper): string {
  return paper.blocks
    .map(blockText)
    .join('\n')
    .replace(/\u00a0/g, ' ');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.runs.map((run) => run.text).join('');
    case 'columns':
      return block.parts.map((part) => part.paragraph.runs.map((run) => run.text).join('')).join(' | ');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
    case 'pageBreak':
      return '--- новая страница ---';
  }
}
