/** The text without what the eye does not see: unseen characters, spaces of other kinds, repeated and outer ones. */
export function withoutUnseen(text: string): string {
  // Most cells are plain, and a registry has 150,000 of them.
  if (/^[\x21-\x7EА-Яа-яЁё«»–—№]*( [\x21-\x7EА-Яа-яЁё«»–—№]+)*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[^\S\r\n]+/g, ' ')
    .replace(/ ?(\r?\n) ?/g, '$1')
    .trim();
}
