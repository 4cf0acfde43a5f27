import { readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { freshState } from '../../state/fresh';
import type { HostState } from '../../state/state';
import { fingerprint, hashOf } from '../disk';
import { codeOf, FileProblem } from '../problem';
import { bytesOf, parseWorkbook } from '../workbook';
import { giveRecord } from './give';
import { copyPath, pendingPath, sidecarPath } from './paths';
import { type SidecarRecord, version } from './record';
import { damagedSidecar, newerSidecar, unreadableSidecar } from './sentences';

/** A workbook with its sidecar; without one, a state in which nothing has happened yet. */
export async function readPair(file: string, now: number): Promise<{ state: HostState; warnings: string[] }> {
  const bytes = await bytesOf(file);
  const { state: spreadsheet, warnings } = await parseWorkbook(bytes, file);
  const record = await readSidecar(file);
  if (!record) {
    const fresh = freshState(spreadsheet.name, now);
    const { owner, editors } = fresh.spreadsheet;
    return { state: { ...fresh, spreadsheet: { ...spreadsheet, owner, editors } }, warnings };
  }
  const given = giveRecord(spreadsheet, record, record.workbook.hash === hashOf(bytes));
  const { documents, forms, outbox, properties, user, quotas, seed } = record;
  return {
    state: {
      spreadsheet: given.state,
      documents: [...documents],
      forms: [...forms],
      outbox: [...outbox],
      properties,
      locks: {},
      user,
      quotas,
      seed,
      now: Math.max(record.now, now),
    },
    warnings: [...warnings, ...given.warnings],
  };
}

export async function readSidecar(file: string): Promise<SidecarRecord | null> {
  const sidecar = sidecarPath(file);
  const text = await readFile(sidecar, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null;
    throw new FileProblem(unreadableSidecar(sidecar, codeOf(error)));
  });
  if (text === null) return null;
  const record = parsedRecord(text);
  if (!record) throw new FileProblem(damagedSidecar(sidecar));
  if (record.version > version) throw new FileProblem(newerSidecar(sidecar));
  return record;
}

function parsedRecord(text: string): SidecarRecord | null {
  try {
    const record = JSON.parse(text) as SidecarRecord | null;
    return typeof record?.version === 'number' && Array.isArray(record.spreadsheet?.sheets) ? record : null;
  } catch {
    return null;
  }
}

/** Does the last step of a save that was cut short; see saveState. */
export async function finishSave(file: string): Promise<void> {
  const pending = await fingerprint(pendingPath(file));
  if (!pending) return;
  const record = await readSidecar(file);
  const current = await fingerprint(file);
  const isNext = record !== null && record.workbook.hash === pending.hash;
  if (isNext && (current?.hash ?? null) === record.workbook.before) await rename(pendingPath(file), file);
  else await rm(pendingPath(file), { force: true });
}

/** The copy made because the file itself could not be written; it goes on while that file is unchanged. */
export async function readCopy(file: string): Promise<{ path: string; continues: boolean } | null> {
  const copy = copyPath(file);
  if (!(await stat(copy).catch(() => null))) return null;
  await finishSave(copy);
  const record = await readSidecar(copy);
  if (record?.origin?.name !== path.basename(file)) return null;
  return { path: copy, continues: record.origin.hash === hashOf(await bytesOf(file)) };
}
