import type { Block, Columns, Page, Paper, Paragraph, Run } from './blocks';

/**
 * GOST R 7.0.97-2025: left 30 mm because such orders are kept longer than ten years, right at least 10,
 * top and bottom 20; 170 mm are left for the text.
 */
export const portraitA4: Page = {
  orientation: 'portrait',
  margins: { left: 30, right: 10, top: 20, bottom: 20 },
};
export const textWidth = 170;
/** First line of a paragraph, 1.25 cm. */
const indent = 12.5;

export function paper(title: string, blocks: readonly Block[]): Paper {
  return { title, page: portraitA4, font: { family: 'Times New Roman', size: 14 }, blocks };
}

export function paragraph(
  text: string | readonly Run[],
  rest: Partial<Omit<Paragraph, 'kind' | 'runs'>> = {},
): Paragraph {
  const runs = (typeof text === 'string' ? [{ text, bold: false }] : text).map(unbroken);
  return {
    kind: 'paragraph',
    runs,
    align: 'left',
    firstLine: 0,
    left: 0,
    before: 0,
    after: 0,
    lines: 1,
    ...rest,
  };
}

export function bold(text: string): readonly Run[] {
  return [{ text, bold: true }];
}

/** Running text: justified, with an indented first line. */
export function body(text: string, rest: Partial<Omit<Paragraph, 'kind' | 'runs'>> = {}): Paragraph {
  return paragraph(text, { align: 'justify', firstLine: indent, ...rest });
}

/** Something left and something right on one line: date and number, post and signature. */
export function leftAndRight(left: string, right: string, leftWidth: number, before = 0): Columns {
  return {
    kind: 'columns',
    parts: [
      { width: leftWidth, paragraph: paragraph(left, { before }) },
      { width: textWidth - leftWidth, paragraph: paragraph(right, { align: 'right', before }) },
    ],
  };
}

/** What a line must not part: «№ 45-о», «7 „А“», «М. П. Лугова», «г. Заречный». */
export function glued(text: string): string {
  return text
    .replace(/№ /g, '№\u00a0')
    .replace(/(\d) «/g, '$1\u00a0«')
    .replace(/(\p{Lu}\.) (?=\p{Lu})/gu, '$1\u00a0')
    .replace(/(\p{L}) (?=\p{Lu}\.\u00a0\p{Lu}\.)/gu, '$1\u00a0')
    .replace(/(^|\s)(г|с|п|пос|ст)\. (?=\p{Lu})/gu, '$1$2.\u00a0');
}

function unbroken(run: Run): Run {
  return { ...run, text: glued(run.text) };
}
