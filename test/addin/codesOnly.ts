import { join, resolve } from 'node:path';
import { askMeaning } from '../../host/commands/askMeaning';
import type { Key } from '../../host/key/key';
import { split } from '../../host/key/split';
import { loadProject } from '../../host/runtime/project';
import { type School, schoolOf } from './school';

const project = loadProject(join(resolve(import.meta.dirname, '../..'), 'dist'));

/** The school after its registry was split: a table that holds codes only, and the key that stays behind. */
export function codesOnly(school: School): { readonly school: School; readonly key: Key } {
  const silent = { out: () => undefined, err: () => undefined };
  const { codes, key } = split(school.state, askMeaning(school.state, project, silent));
  return { school: schoolOf(codes), key };
}
