import type { DocText } from '../../state/document';
import { Exception } from '../exception';
import { deleteFromRuns, insertIntoRuns } from './runs';

/** Google searches with RE2: no look-around, no back references. `(?i)` in front is understood. */
export function patternOf(re2: string): RegExp {
  if (/\(\?<?[=!]|\\[1-9]/.test(re2)) throw new Exception(`Invalid regular expression pattern ${re2}`);
  const flags = /^\(\?([is]+)\)/.exec(re2);
  try {
    return new RegExp(flags ? re2.slice(flags[0].length) : re2, `gu${flags?.[1] ?? ''}`);
  } catch {
    throw new Exception(`Invalid regular expression pattern ${re2}`);
  }
}

/** The replacement is taken letter by letter: what Google makes of `$1` in it is nowhere promised. */
export function replaceInText(node: DocText, pattern: string, replacement: string): void {
  const found = [...node.text.matchAll(patternOf(pattern))].filter((match) => match[0] !== '');
  for (const match of found.reverse()) {
    const end = match.index + match[0].length;
    // The new text takes the style of the first replaced character.
    insertIntoRuns(node, match.index + 1, replacement);
    deleteFromRuns(node, match.index + 1 + replacement.length, end + replacement.length);
    deleteFromRuns(node, match.index, match.index + 1);
  }
}
