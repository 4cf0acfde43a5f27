/** A file cannot be read or written; the message is a Russian sentence for the person at the screen. */
export class FileProblem extends Error {
  override name = 'FileProblem';
}

/** The code of a file system error ('ENOENT', 'EBUSY' …) or '' for any other thing thrown. */
export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}
