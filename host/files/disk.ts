import { createHash } from 'node:crypto';
import { constants, copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { codeOf } from './problem';

/** What tells one version of a file from another. Same time and size = not looked at more closely. */
export interface Fingerprint {
  readonly modified: number;
  readonly size: number;
  readonly hash: string;
}

export function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Null when there is no such file. */
export async function fingerprint(
  file: string,
  known: Fingerprint | null = null,
): Promise<Fingerprint | null> {
  const found = await stat(file).catch((error: unknown) =>
    codeOf(error) === 'ENOENT' ? null : Promise.reject(error),
  );
  if (!found) return null;
  if (known && found.mtimeMs === known.modified && found.size === known.size) return known;
  return { modified: found.mtimeMs, size: found.size, hash: hashOf(await readFile(file)) };
}

/** The bytes are on the disk, not only in its cache, when this returns. */
export async function writeThrough(file: string, bytes: Uint8Array | string): Promise<void> {
  const handle = await open(file, 'w');
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Whole or not at all: a reader sees the old file or the new one. */
export async function replaceFile(
  file: string,
  bytes: Uint8Array | string,
  move: Move = rename,
): Promise<void> {
  const fresh = `${file}.new`;
  await writeThrough(fresh, bytes);
  try {
    await move(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

export type Move = (from: string, to: string) => Promise<void>;

/** Leaves an existing copy as it is. */
export async function keepCopy(file: string, copy: string): Promise<void> {
  await copyFile(file, copy, constants.COPYFILE_EXCL).catch((error: unknown) => {
    if (codeOf(error) !== 'EEXIST') throw error;
  });
}

/** Excel and antivirus programs hold files so on Windows. */
export function isHeld(error: unknown): boolean {
  return ['EBUSY', 'EPERM', 'EACCES'].includes(codeOf(error));
}
