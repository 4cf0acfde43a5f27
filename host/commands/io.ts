/** Standard output carries the answer and nothing else; everything for the person's eyes goes to standard error. */
export interface Io {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

/** 0 done, 1 refused or failed, 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;
