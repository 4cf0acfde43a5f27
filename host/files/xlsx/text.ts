/** Characters an xlsx cannot hold: controls except tab and line ends, halves of pairs, non-characters. */
const unholdable = /[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]|\p{Cs}/gu;

/** Seen at once in a cell, unlike a control character. */
const replacement = '�';

export function holdable(text: string): string {
  return text.replace(unholdable, replacement);
}

/** The xlsx format reads `_x000D_` inside a text as an escape; its own escape keeps the text as typed. */
export function escaped(text: string): string {
  return text.includes('_x') ? text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_') : text;
}

/** Longest text of a cell in the format; Google allows 50,000. */
export const longestText = 32_767;
