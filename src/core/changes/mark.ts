/** A cell that we have marked: its note and its background as they were, and what we put there. */
export interface Mark {
  readonly sheetId: number;
  /** Code of the person in this row; '' = none. */
  readonly person: string;
  readonly row: number;
  readonly column: number;
  readonly title: string;
  readonly noteBefore: string;
  /** What we have added to the note. */
  readonly part: string;
  readonly colourBefore: string;
  readonly colourAfter: string;
}

export interface Look {
  readonly note: string;
  readonly background: string;
}

/** Between the curator's note and ours. */
const line = '\n— — —\n';

/** Our text as it is added to her note. */
export function partFor(note: string, text: string): string {
  return note === '' ? text : line + text;
}

/**
 * A cell without our mark: what was there comes back exactly. Of a note that she has edited only our part is taken
 * out, if it can be found; a colour of hers stays.
 */
export function withoutMark({ note, background }: Look, mark: Mark): Look {
  const { noteBefore, part, colourBefore, colourAfter } = mark;
  return {
    note: note === noteBefore + part ? noteBefore : without(note, part),
    background: background === colourAfter ? colourBefore : background,
  };
}

function without(note: string, part: string): string {
  const at = part === '' ? -1 : note.lastIndexOf(part);
  if (at < 0) return note;
  const rest = note.slice(at + part.length);
  return at === 0 ? rest.replace(/^\n+/, '') : note.slice(0, at) + rest;
}
