/** A word or phrase by which something is recognised in free text. */
export interface Term {
  /** Number of what it stands for. */
  readonly owner: number;
  /** Beginnings of words, in this order; too short a one is the whole word: under four letters, in a phrase under three. */
  readonly parts: readonly string[];
}

export interface FoundTerm {
  readonly term: Term;
  /** Positions of its words. */
  readonly at: readonly number[];
}

/** So many other words may stand between two parts of a phrase. */
const longestGap = 4;

/** The words of a text as terms are looked for among them. */
export function termWords(key: string): readonly string[] {
  return key.match(/[a-zа-я0-9\u0400-\u04ff-]+/g) ?? [];
}

/** Terms are kept by the three letters they begin with, so that a word is held against a few of them only. */
export function termFinder(terms: readonly Term[]): (words: readonly string[]) => readonly FoundTerm[] {
  const byStart = new Map<string, Term[]>();
  for (const term of terms) {
    const start = startOf(term.parts[0] as string);
    const list = byStart.get(start);
    if (list) list.push(term);
    else byStart.set(start, [term]);
  }
  return (words) =>
    words.flatMap((word, from) =>
      (byStart.get(startOf(word)) ?? []).flatMap((term) => {
        const at = positions(words, from, term.parts);
        return at ? [{ term, at }] : [];
      }),
    );
}

/** A part of fewer letters is a whole word, so both begin alike. */
function startOf(word: string): string {
  return word.slice(0, 3);
}

/** Null when the term does not begin with this word. «изо» is not found in «изоляция». */
function positions(words: readonly string[], from: number, parts: readonly string[]): number[] | null {
  const least = parts.length > 1 ? 3 : 4;
  const begins = (word: string, part: string): boolean =>
    part.length < least ? word === part : word.startsWith(part);
  if (!begins(words[from] as string, parts[0] as string)) return null;
  const at = [from];
  for (const part of parts.slice(1)) {
    const last = at[at.length - 1] as number;
    let next = last + 1;
    while (next < words.length && !begins(words[next] as string, part)) next++;
    if (next >= words.length || next - last > longestGap + 1) return null;
    at.push(next);
  }
  return at;
}
