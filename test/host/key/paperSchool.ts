import { mkdtemp } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { command } from '../../../host/commands/command';
import { saveState } from '../../../host/files/sidecar';
import { cleanSchool, openSchool, type School } from '../../addin/school';

/** What a command of the host said. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

const dist = path.resolve(import.meta.dirname, '../../../dist');

/** The command line on the built add-in. */
export async function host(...args: readonly string[]): Promise<Said> {
  const said = { out: '', err: '' };
  const code = await command([...args, '--dist', dist], {
    out: (text) => {
      said.out += text;
    },
    err: (text) => {
      said.err += `${text}\n`;
    },
  });
  return { code, ...said };
}

/** The clean school, checked, so that everybody has a code; and a folder of its own. */
export async function checkedSchool(): Promise<{ readonly school: School; readonly folder: string }> {
  const school = await openSchool(cleanSchool);
  school.state.now = Date.UTC(2026, 8, 7, 7);
  school.call('check');
  return { school, folder: await mkdtemp(path.join(os.tmpdir(), 'key-')) };
}

/** Saves the school under a name in the folder. */
export async function saved(school: School, folder: string, name: string): Promise<string> {
  const file = path.join(folder, name);
  await saveState(school.state, file);
  return file;
}
