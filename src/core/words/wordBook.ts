import type { Grid } from '../cells/grid';
import type { Registries } from '../registry/registry';

/** What a word of free text stands for: a value of the school's list, or a subject; '' = it says nothing. */
export interface WordBook {
  /** Bound by the curator on the tab «Слова», by stem; they come before those the add-in knows. */
  readonly bound: ReadonlyMap<string, string>;
}

export function readWordBook(grid: Grid | null): WordBook {
  void grid;
  return { bound: new Map() };
}

/** Free text only adds values of the list to what a person asks for or can give; it takes nothing away. */
export function withWords(registries: Registries, book: WordBook, needs: readonly string[]): Registries {
  void book;
  void needs;
  return registries;
}
