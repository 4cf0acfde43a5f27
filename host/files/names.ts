const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A title as a file name that Windows, macOS and Linux accept, at most 100 characters without the extension.
 * `Приказ № 14/а: "О парах"` → `Приказ № 14_а_ _О парах_`
 */
export function safeFileName(title: string): string {
  const plain = title
    // Control, invisible and direction characters can make a name look like another one.
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/gu, ' ')
    .replace(/[\\/:*?"<>|[\]']/g, '_')
    .replace(/\s+/g, ' ');
  const cut = [...plain].slice(0, 100).join('');
  const name = cut.replace(/^[. ]+|[. ]+$/g, '');
  if (name === '') return 'Без названия';
  const [stem = ''] = name.split('.');
  return reserved.test(stem) ? `_${name}` : name;
}

/** Makes names unique without regard to letter case: the second «Приказ» becomes «Приказ (2)». */
export function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name} (${n})`;
  taken.add(unique.toLowerCase());
  return unique;
}
