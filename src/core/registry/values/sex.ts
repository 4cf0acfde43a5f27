import { keyOf } from '../../text/key';
import type { Sex } from '../../text/names';

/** «м», «жен.», «мальчик», «девушка»; null for anything else. */
export function readSex(text: string): Sex | null {
  const key = keyOf(text);
  if (/^(?:[mм]\.?$|муж|мальчик|юнош|male)/.test(key)) return 'male';
  return /^(?:[fж]\.?$|жен|дев|female)/.test(key) ? 'female' : null;
}
