import { HtmlOutput } from './output';

type Scriptlet = {
  readonly kind: 'html' | 'code' | 'print' | 'force';
  readonly text: string;
  readonly inside: Place;
};
type Place = 'text' | 'attribute' | 'script';

/** `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` prints as it is. Properties set on it are the template's variables. */
export class HtmlTemplate {
  static readonly gas = 'HtmlService.HtmlTemplate';

  readonly _values: Record<string, unknown> = {};

  constructor(private readonly _html: string) {}

  getRawContent(): string {
    return this._html;
  }

  evaluate(): HtmlOutput {
    const lines = parse(this._html).map((part) => {
      if (part.kind === 'code') return part.text;
      if (part.kind === 'html') return `print_(${JSON.stringify(part.text)});`;
      if (part.kind === 'force') return `print_(${part.text});`;
      return `print_(escape_(${part.text}, ${JSON.stringify(part.inside)}));`;
    });
    let out = '';
    const print = (value: unknown): void => {
      out += value === null || value === undefined ? '' : String(value);
    };
    const names = Object.keys(this._values);
    const run = new Function('print_', 'escape_', ...names, lines.join('\n'));
    run(print, escaped, ...names.map((name) => this._values[name]));
    return new HtmlOutput(out);
  }
}

function parse(html: string): Scriptlet[] {
  const parts: Scriptlet[] = [];
  let at = 0;
  for (const match of html.matchAll(/<\?(!=|=)?([\s\S]*?)\?>/g)) {
    const before = html.slice(at, match.index);
    parts.push({ kind: 'html', text: before, inside: 'text' });
    const kind = match[1] === '=' ? 'print' : match[1] === '!=' ? 'force' : 'code';
    const text = (match[2] ?? '').trim().replace(/;$/, kind === 'code' ? ';' : '');
    parts.push({ kind, text, inside: placeOf(html.slice(0, match.index)) });
    at = match.index + match[0].length;
  }
  parts.push({ kind: 'html', text: html.slice(at), inside: 'text' });
  return parts;
}

function placeOf(before: string): Place {
  const bare = before.replace(/<\?[\s\S]*?\?>/g, '');
  if (bare.lastIndexOf('<script') > bare.lastIndexOf('</script')) return 'script';
  return bare.lastIndexOf('<') > bare.lastIndexOf('>') ? 'attribute' : 'text';
}

/**
 * Google escapes by context with rules of its own. In text that is plain HTML escaping; in a script or an attribute
 * only JSON is let through, because anything else would look different there.
 */
function escaped(value: unknown, inside: Place): string {
  const text = value === null || value === undefined ? '' : String(value);
  if (inside !== 'text' && !isJson(text)) {
    throw new Error(
      `[local host] <?= ?> inside a ${inside} takes JSON only here: Google escapes it in its own way`,
    );
  }
  if (inside === 'script') return text.replaceAll('<', '\\u003c');
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&#34;')
    .replaceAll("'", '&#39;');
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
