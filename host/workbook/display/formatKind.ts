export type FormatKind = 'general' | 'text' | 'moment' | 'percent' | 'number';

const kinds = new Map<string, FormatKind>();

/** What sort of thing a number format shows; remembered, because every read asks it cell by cell. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined) return 'general';
  let kind = kinds.get(format);
  if (kind === undefined) {
    kind = decide(format);
    kinds.set(format, kind);
  }
  return kind;
}

/** 'General' and none at all let typed input choose the format. */
export function isOwnFormat(format: string | undefined): format is string {
  return formatKind(format) !== 'general';
}

function decide(format: string): FormatKind {
  if (format === '' || format.toLowerCase() === 'general') return 'general';
  if (format === '@') return 'text';
  // Quoted text, escapes, colours, currencies and locales say nothing; [h] [m] [s] are durations.
  const bare = format
    .replace(/"[^"]*"|\\.|_./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/[ymdhs]/.test(bare.replace(/general/g, ''))) return 'moment';
  return bare.includes('%') ? 'percent' : 'number';
}
