import type { Grid } from '../cells/grid';
import type { Registries, Registry } from '../registry/registry';
import { lexiconOf, tellingStems, understand } from './lexicon';
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

/** Free text only adds values of the list to what a person asks for or can give; it takes nothing away. */
export function withWords(registries: Registries, book: WordBook, needs: readonly string[]): Registries {
  const lexicon = lexiconOf(book.bound, needs);
  // Most requests are values of a drop-down and stand there many times.
  const read = new Map<string, readonly string[]>();
  const valuesOf = (topic: string): readonly string[] => {
    const known = read.get(topic) ?? understand(topic, lexicon).values;
    read.set(topic, known);
    return known;
  };
  const filled = (registry: Registry | null): Registry | null =>
    registry && {
      ...registry,
      people: registry.people.map((person) => {
        const found = person.topics.flatMap(valuesOf);
        const subjects = new Set([...person.subjects, ...found]);
        return subjects.size === person.subjects.length
          ? person
          : { ...person, subjects: Array.from(subjects) };
      }),
    };
  return { ...registries, mentors: filled(registries.mentors), mentees: filled(registries.mentees) };
}
