/** Longer words of a person's own are cut: they stand in one cell beside a pair. */
const longest = 200;

/** What somebody typed, as one line without spaces at its ends. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, longest);
}
