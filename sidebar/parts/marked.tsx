interface Props {
  readonly text: string;
  /** What stands in its place before or after. */
  readonly against: string;
}

/** The text with the letters that differ made visible: a Latin «А» looks just like a Russian one. */
export function Marked({ text, against }: Props) {
  const found = pieces(text, against);
  const different = found.reduce((sum, piece) => sum + (piece.differs ? piece.text.length : 0), 0);
  if (different > Math.max(1, text.length * few)) return <>{text}</>;
  return <>{found.map((piece, at) => (piece.differs ? <mark key={at}>{piece.text}</mark> : piece.text))}</>;
}

/** Where more than a third is another, everything is: there is nothing to look for. */
const few = 1 / 3;

interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Letter by letter when both are of one length, otherwise all between what is alike at both ends. */
export function pieces(text: string, against: string): readonly Piece[] {
  const [own, other] = [[...text], [...against]];
  const differs = own.length === other.length ? eachLetter(own, other) : middle(own, other);
  const found: Piece[] = [];
  own.forEach((letter, at) => {
    const last = found[found.length - 1];
    if (last?.differs === differs(at)) found[found.length - 1] = { ...last, text: last.text + letter };
    else found.push({ text: letter, differs: differs(at) });
  });
  return found;
}

function eachLetter(own: readonly string[], other: readonly string[]): (at: number) => boolean {
  return (at) => own[at] !== other[at];
}

function middle(own: readonly string[], other: readonly string[]): (at: number) => boolean {
  const most = Math.min(own.length, other.length);
  let start = 0;
  while (start < most && own[start] === other[start]) start += 1;
  let end = 0;
  while (end < most - start && own[own.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  return (at) => at >= start && at < own.length - end;
}
