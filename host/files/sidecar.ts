import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { HostState } from '../state/state';
import {
  type Fingerprint,
  fingerprint,
  hashOf,
  isHeld,
  keepCopy,
  type Move,
  replaceFile,
  writeThrough,
} from './disk';
import { FileProblem } from './problem';
import { beforePath, copyPath, pendingPath, sidecarPath, titleOf } from './sidecar/paths';
import { finishSave, readCopy, readPair, readSidecar } from './sidecar/reading';
import { type SidecarRecord, stableJson } from './sidecar/record';
import {
  changedOutside,
  continuesCopy,
  copyChangedOutside,
  heldFile,
  refusal,
  replacedSigns,
  staleCopy,
  writingProblem,
} from './sidecar/sentences';
import { takeRecord } from './sidecar/take';
import { bytesOf, writeWorkbook } from './workbook';
import { partsOf } from './xlsx/parts';
import { holdable } from './xlsx/text';

/*
 * Workbook and sidecar change together, and a crash may come at any moment. The order of a save:
 *   1. the new workbook is written beside the old one as `<книга>.xlsx.new` and forced to the disk;
 *   2. the new sidecar, which names the hashes of the new and of the old workbook, takes its place by rename;
 *   3. `<книга>.xlsx.new` takes the place of the workbook by rename.
 * A crash before 2 leaves the old pair. A crash between 2 and 3 leaves the new sidecar with the old workbook and
 * the new workbook under its other name: the next load sees by the hashes that only step 3 is missing, and does it.
 * If the curator has changed the old workbook meanwhile, her version stays and the record is fitted to it.
 */

export interface LoadedState {
  readonly state: HostState;
  /** For the curator, in Russian. */
  readonly warnings: string[];
  readonly refusesOverwrite: string[];
}

export interface SaveReport {
  /** The workbook that was written. */
  readonly savedTo: string;
  /** True when the named workbook was left alone and a copy «… (host).xlsx» was written. */
  readonly copy: boolean;
  /** For the curator, in Russian; empty when all went the ordinary way. */
  readonly warnings: readonly string[];
}

/** Workbooks as this process last read or wrote them, by absolute path. */
const seen = new Map<string, Fingerprint>();
/** Which workbook a state was last read from or written to. */
const homes = new WeakMap<HostState, string>();

/** The sidecar of the workbook this state was read from or written to, null for one that never was. */
export function sidecarOf(state: HostState): string | null {
  const home = homes.get(state);
  return home === undefined ? null : sidecarPath(home);
}

/** Throws {@link FileProblem} with a sentence for the curator when the workbook cannot be opened. */
export async function loadState(workbookPath: string): Promise<LoadedState> {
  const file = path.resolve(workbookPath);
  await finishSave(file);
  const refusesOverwrite = partsOf(await bytesOf(file), file);
  const copy = await readCopy(file);
  const source = copy?.continues ? copy.path : file;
  const { state, warnings } = await readPair(source, currentTime());
  if (copy) warnings.unshift(copy.continues ? continuesCopy(copy.path) : staleCopy(copy.path));
  await remember(file);
  if (copy?.continues) await remember(copy.path);
  homes.set(state, source);
  return { state, warnings, refusesOverwrite };
}

/** Real time to the minute, or the moment in HOST_NOW for runs that must repeat exactly. */
function currentTime(): number {
  const given = Date.parse(process.env.HOST_NOW ?? '');
  return Number.isNaN(given) ? Math.floor(Date.now() / 60_000) * 60_000 : given;
}

async function remember(file: string): Promise<void> {
  const found = await fingerprint(file);
  if (found) seen.set(file, found);
}

/**
 * Writes workbook and sidecar. A workbook with parts the host does not know, or one held by another program,
 * stays as it is and a copy is written. Throws {@link FileProblem} when the workbook was changed by somebody
 * else since it was read (the work is in a copy then), or when nothing can be written at all.
 */
export async function saveState(
  state: HostState,
  workbookPath: string,
  move: Move = rename,
): Promise<SaveReport> {
  const file = path.resolve(workbookPath);
  const bytes = await writeWorkbook(state.spreadsheet);
  const warnings = state.spreadsheet.sheets.filter(hasUnholdable).map((sheet) => replacedSigns(sheet.name));
  const known = seen.get(file) ?? null;
  const now = await fingerprint(file, known).catch((error: unknown) => {
    throw new FileProblem(writingProblem(file, error));
  });
  if (!now) {
    await writing(file, () => savePair(state, file, bytes, null, null, move));
    return { savedTo: file, copy: false, warnings };
  }
  if (known && now.hash !== known.hash) {
    throw new FileProblem(changedOutside(file, await saveCopy(state, file, bytes, known.hash)));
  }
  const isOurs = (await readSidecar(file))?.workbook.hash === now.hash;
  const parts = isOurs ? [] : partsOf(await bytesOf(file), file);
  if (parts.length > 0) {
    const copy = await saveCopy(state, file, bytes, now.hash);
    return { savedTo: copy, copy: true, warnings: [...warnings, refusal(file, copy, parts)] };
  }
  try {
    if (!isOurs) await keepCopy(file, beforePath(file));
    await savePair(state, file, bytes, null, now.hash, move);
    return { savedTo: file, copy: false, warnings };
  } catch (error) {
    if (!isHeld(error)) throw new FileProblem(writingProblem(file, error));
    const copy = await saveCopy(state, file, bytes, now.hash);
    return { savedTo: copy, copy: true, warnings: [...warnings, heldFile(file, copy)] };
  }
}

async function saveCopy(
  state: HostState,
  file: string,
  bytes: Uint8Array,
  originHash: string,
): Promise<string> {
  const copy = copyPath(file);
  return writing(copy, async () => {
    const known = seen.get(copy);
    const now = await fingerprint(copy, known ?? null);
    if (known && now && now.hash !== known.hash) throw new FileProblem(copyChangedOutside(copy));
    if (now && !known) await keepCopy(copy, beforePath(copy));
    const origin = { name: path.basename(file), hash: originHash };
    await savePair(state, copy, bytes, origin, now?.hash ?? null, rename);
    return copy;
  });
}

async function savePair(
  state: HostState,
  file: string,
  bytes: Uint8Array,
  origin: SidecarRecord['origin'],
  before: string | null,
  move: Move,
): Promise<void> {
  const sidecar = sidecarPath(file);
  const record = takeRecord(state, titleOf(file), { hash: hashOf(bytes), before }, origin);
  const old = await readFile(sidecar).catch(() => null);
  await writeThrough(pendingPath(file), bytes);
  try {
    await replaceFile(sidecar, `${stableJson(record)}\n`);
    await move(pendingPath(file), file);
  } catch (error) {
    // The old workbook stays, so its own sidecar must stay as well.
    if (old) await replaceFile(sidecar, old);
    else await rm(sidecar, { force: true });
    await rm(pendingPath(file), { force: true });
    throw error;
  }
  await remember(file);
  homes.set(state, file);
}

async function writing<T>(file: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof FileProblem ? error : new FileProblem(writingProblem(file, error));
  }
}

function hasUnholdable(sheet: HostState['spreadsheet']['sheets'][number]): boolean {
  return sheet.rows.some((row) =>
    row.some((cell) => typeof cell?.value === 'string' && holdable(cell.value) !== cell.value),
  );
}
