import type { Grid } from '../cells/grid';
import type { Registries, Registry } from '../registry/registry';
import { lexiconOf, tellingStems, type Understood, understand } from './lexicon';
import { readWordLines, saysNothing } from './wordsTab';

/** What a word of free text stands for: a value of the school's list, or a subject; '' = it says nothing. */
export interface WordBook {
  /** Bound by the curator on the tab «Слова», by stem; they come before those the add-in knows. */
  readonly bound: ReadonlyMap<string, string>;
}

export function readWordBook(grid: Grid | null): WordBook {
  const bound = new Map<string, string>();
  for (const { word, value } of readWordLines(grid)) {
    const key = wordKey(word);
    if (key !== '' && value !== '' && !bound.has(key)) bound.set(key, saysNothing(value) ? '' : value);
  }
  return { bound };
}

/** What a word or phrase is found by, in whatever form it is written: «с кем дружить» → «друж». */
export function wordKey(word: string): string {
  return tellingStems(word).join(' ');
}

/**
 * What free text says of what a person asks for or can give: values that the school has settled join the others, the
 * rest are guesses. It takes nothing away.
 */
export function withWords(registries: Registries, book: WordBook, needs: readonly string[]): Registries {
  const lexicon = lexiconOf(book.bound, needs);
  // Most requests are values of a drop-down and stand there many times.
  const read = new Map<string, Understood>();
  const meaningIn = (topic: string): Understood => {
    const known = read.get(topic) ?? understand(topic, lexicon);
    read.set(topic, known);
    return known;
  };
  const filled = (registry: Registry | null): Registry | null =>
    registry && {
      ...registry,
      people: registry.people.map((person) => {
        const found = person.topics.map(meaningIn);
        const subjects = added(
          person.subjects,
          found.flatMap(({ settled }) => settled),
        );
        const guesses = added(
          subjects,
          found.flatMap(({ values }) => values),
        ).slice(subjects.length);
        if (guesses.length > 0) return { ...person, subjects, guesses };
        return subjects.length === person.subjects.length ? person : { ...person, subjects };
      }),
    };
  return { ...registries, mentors: filled(registries.mentors), mentees: filled(registries.mentees) };
}

function added(values: readonly string[], more: readonly string[]): readonly string[] {
  return Array.from(new Set([...values, ...more]));
}
