/** What is remembered of a participant: fingerprints that tell whether this is still the same person, never a name. */
export interface Known extends Face {
  /** Where the person stood at the last check; null = in no list any more. The code is never given to anybody else. */
  readonly sheetId: number | null;
}

/** Fingerprints of a row: of the whole name ('' = no name), and of one cell after the other, see {@link faces}. */
export interface Face {
  readonly who: string;
  readonly row: string;
}

/** Of every code ever given, in the spreadsheet with this id. */
export interface Identity {
  readonly book: string;
  readonly people: ReadonlyMap<string, Known>;
  /** Lines that its tab takes; a person who changes gets another one. */
  readonly lines: number;
}
