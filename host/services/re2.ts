/**
 * Google Docs and Forms search with RE2. Compiles such a pattern as a JavaScript one, null when RE2 would refuse it:
 * it has no look-around and no back references. A leading `(?i)` or `(?s)` is understood.
 */
export function compileRe2(
  pattern: string,
  around: (source: string) => string = (source) => source,
): RegExp | null {
  if (
    /\(\?<?[=!]/.test(pattern) ||
    [...pattern.matchAll(escapes)].some(([, sign]) => /[1-9]/.test(sign ?? ''))
  ) {
    return null;
  }
  const flags = /^\(\?([is]+)\)/.exec(pattern);
  // RE2 lets any punctuation be escaped, JavaScript in Unicode mode does not.
  const source = pattern
    .slice(flags?.[0].length ?? 0)
    .replace(escapes, (whole, sign: string) =>
      /[-"'#%&,:;<=>@_!~`]/.test(sign) ? `\\x${sign.charCodeAt(0).toString(16)}` : whole,
    );
  try {
    return new RegExp(around(source), `gu${flags?.[1] ?? ''}`);
  } catch {
    return null;
  }
}

const escapes = /\\([\s\S])/g;
