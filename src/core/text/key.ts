/**
 * What two texts are compared by: unseen characters gone, spaces, dashes and quotes of one kind, ё as е,
 * small letters. Never stored and never shown.
 */
export function keyOf(text: string): string {
  const low = tidy(text).toLowerCase();
  return low.includes('ё') ? low.replace(/ё/g, 'е') : low;
}

/** The text with unseen characters removed and spaces, dashes and quotes unified; letters stay as they are. */
export function tidy(text: string): string {
  // Most cells are plain already, and a registry has 150,000 of them.
  if (/^[А-Яа-яЁё0-9.,;:()/+@_A-Za-z-]*( [А-Яа-яЁё0-9.,;:()/+@_A-Za-z-]+)*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-')
    .replace(/[«»„“”‟‹›″"]/g, '"')
    .replace(/[‘’‚‛`´′ʼ]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
