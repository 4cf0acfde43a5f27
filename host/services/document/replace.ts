import type { DocParagraph, DocText } from '../../state/document';
import { Exception } from '../exception';
import { compileRe2 } from '../re2';
import { deleteFromRuns, insertIntoRuns } from './runs';

export function patternOf(re2: string): RegExp {
  const pattern = compileRe2(re2);
  if (!pattern) throw new Exception(`Invalid regular expression pattern ${re2}`);
  return pattern;
}

/** Text by text: a match never spans paragraphs. */
export function replaceInParagraphs(
  paragraphs: readonly DocParagraph[],
  re2: string,
  replacement: string,
): void {
  replaceInTexts(
    paragraphs.flatMap((paragraph) => paragraph.children.filter((child) => child.kind === 'text')),
    re2,
    replacement,
  );
}

/** The replacement is taken letter by letter: what Google makes of `$1` in it is nowhere promised. */
export function replaceInTexts(texts: readonly DocText[], re2: string, replacement: string): void {
  const pattern = patternOf(re2);
  for (const node of texts) {
    const found = [...node.text.matchAll(pattern)].filter((match) => match[0] !== '');
    for (const match of found.reverse()) {
      const end = match.index + match[0].length;
      // Put in after the first replaced character, the new text takes its style.
      insertIntoRuns(node, match.index + 1, replacement);
      deleteFromRuns(node, match.index + 1 + replacement.length, end + replacement.length);
      deleteFromRuns(node, match.index, match.index + 1);
    }
  }
}
