/** A participant's code as it stands in a table and in a paper, where the dash may be one that does not break. */
const shape = '[НМ][-‑–]\\d{6}';
const whole = new RegExp(`^\\s*${shape}\\s*$`, 'u');
const inside = new RegExp(`(?<![\\p{L}\\d])${shape}(?!\\d)`, 'gu');

/** «Н-483071» in our spelling; null when the text is anything but one code. */
export function codeIn(text: unknown): string | null {
  return typeof text === 'string' && whole.test(text) ? plain(text.trim()) : null;
}

/** A code inside a text. */
export interface CodePlace {
  readonly index: number;
  readonly length: number;
  readonly code: string;
}

export function codesWithin(text: string): readonly CodePlace[] {
  return Array.from(text.matchAll(inside), ({ index, 0: code }) => ({
    index,
    length: code.length,
    code: plain(code),
  }));
}

/** «Н-483071 Белов А. Д.» has become its code twice. */
export function oncePerPerson(text: string): string {
  return text.replace(/([НМ]-\d{6})(?:[\s,–-]+\1)+(?!\d)/gu, '$1');
}

export type NameOf = (code: string) => string | null;

/** The text with each code replaced; a code that `nameOf` does not know stays. */
export function replaceCodes(text: string, nameOf: NameOf): string {
  return text.replace(inside, (code) => nameOf(plain(code)) ?? code);
}

function plain(code: string): string {
  return code.replace(/[‑–]/, '-');
}
