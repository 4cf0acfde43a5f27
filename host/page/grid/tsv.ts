/** Cells as Excel and Google Sheets put them on the clipboard: tabs and line ends, quotes only where needed. */
export function toTsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(quoted).join('\t')).join('\n');
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) && /[\t\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A quoted cell may hold line ends and tabs; a line end after the last row is not a row. */
export function fromTsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    rows[rows.length - 1]!.push(match[1]?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? match[2] ?? '');
    if (match[3] === '' || pattern.lastIndex >= text.length) {
      if (match[3] === '\t') rows[rows.length - 1]!.push('');
      break;
    }
    if (match[3] !== '\t') rows.push([]);
  }
  return rows;
}
