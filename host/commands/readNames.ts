import { loadState } from '../files/sidecar';
import { readWorkbook } from '../files/workbook';
import { codesIn } from '../key/join';
import { namesByCode, readKey } from '../key/key';
import { openProject } from './addIn';
import { askMeaning } from './askMeaning';

/** Names by code for a workbook with codes; refuses a key that is not its own. */
export async function readNames(
  workbook: string,
  keyFile: string,
  dist: string,
): Promise<ReadonlyMap<string, string>> {
  const { state } = await loadState(workbook);
  const silent = { out: () => undefined, err: () => undefined };
  const codes = codesIn(state.spreadsheet, askMeaning(state, openProject(dist), silent));
  return namesByCode(readKey((await readWorkbook(keyFile)).state, codes));
}
