/** Pieces of a free text: by lines, `;`, commas outside brackets, numbering. Verbatim, without repeats. */
export function splitTopics(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (const letter of `${text}\n`) {
    if (letter === '(') depth++;
    if (letter === ')') depth = Math.max(0, depth - 1);
    if (letter === '\n' || letter === '\r' || letter === ';' || (letter === ',' && depth === 0)) {
      pieces.push(tidied(piece));
      piece = '';
      if (letter === '\n' || letter === '\r') depth = 0;
    } else piece += letter;
  }
  return pieces.filter((topic, i) => topic !== '' && pieces.indexOf(topic) === i);
}

function tidied(piece: string): string {
  return piece
    .replace(/^\s*(\d+[.)]\s*|[-–—•*]\s*)/, '')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .trim();
}
