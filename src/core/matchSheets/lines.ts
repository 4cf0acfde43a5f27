/** Letters that fit beside each other over the width of the tab in print. */
const most = 190;

/** A long sentence as lines, cut between words. */
export function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest.length > most) {
    const space = rest.lastIndexOf(' ', most);
    const at = space > 0 ? space : most;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at).trim();
  }
  return rest === '' ? lines : [...lines, rest];
}
