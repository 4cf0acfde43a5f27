import { openZip } from '../files/zip';
import { codesWithin, type NameOf, replaceCodes } from './codes';

/** A .docx with names in place of codes. Everything else stays to the byte. */
export function nameDocx(bytes: Uint8Array, nameOf: NameOf): Uint8Array {
  const zip = openZip(bytes);
  const parts = new Map<string, string>();
  for (const part of zip.names) {
    if (!/^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(part)) continue;
    const xml = zip.text(part) ?? '';
    const named = xml.replace(/<w:p[ >][\s\S]*?<\/w:p>/g, (paragraph) => nameParagraph(paragraph, nameOf));
    if (named !== xml) parts.set(part, named);
  }
  return parts.size === 0 ? bytes : zip.replace(parts);
}

/** The same of a page to look at and to print. */
export function nameHtml(html: string, nameOf: NameOf): string {
  return replaceCodes(html, (code) => {
    const name = nameOf(code);
    return name === null ? null : escaped(name);
  });
}

/** Word cuts a line into runs wherever it likes, also inside a code: the name goes into the run where the code begins. */
function nameParagraph(paragraph: string, nameOf: NameOf): string {
  const run = /(<w:t(?: [^>]*)?>)([^<]*)(<\/w:t>)/g;
  const texts = Array.from(paragraph.matchAll(run), ([, , text]) => unescaped(text as string));
  const whole = texts.join('');
  const names = codesWithin(whole).flatMap(({ index, length, code }) => {
    const name = nameOf(code);
    return name === null ? [] : [{ index, end: index + length, name }];
  });
  if (names.length === 0) return paragraph;
  let from = 0;
  let at = 0;
  return paragraph.replace(run, (_, open: string, __, close: string) => {
    const to = from + (texts[at++] as string).length;
    const text = escaped(between(whole, from, to, names));
    from = to;
    return `${open.includes('xml:space') ? open : '<w:t xml:space="preserve">'}${text}${close}`;
  });
}

function between(
  whole: string,
  from: number,
  to: number,
  names: readonly { readonly index: number; readonly end: number; readonly name: string }[],
): string {
  let text = '';
  let at = from;
  for (const { index, end, name } of names) {
    if (end <= from || index >= to) continue;
    if (index >= from) text += whole.slice(at, index) + name;
    at = Math.min(end, to);
  }
  return text + whole.slice(at, to);
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
