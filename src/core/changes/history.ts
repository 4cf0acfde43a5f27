import { factsOf } from '../journal/facts';
import { type History, statesOf } from '../journal/history';
import type { ChangeLine } from './line';

/** One action of the curator's on her own cells, whole: its lines and what the journal says became of it. */
export interface ChangeRecord {
  readonly id: string;
  readonly what: string;
  readonly at: string;
  /** Tells the same request from another one of the same kind. */
  readonly request: string;
  readonly lines: readonly ChangeLine[];
  /** Numbers of lines that the run could not carry out. */
  readonly refused: ReadonlySet<number>;
  /** `open`: cut off before its end, or waiting for its next slice; `undoing`: the same of its undo. */
  readonly state: 'open' | 'done' | 'undoing' | 'undone';
  /** Numbers of lines that its undo has left, for a later change stands upon them: undoing that one undoes them, too. */
  readonly left: ReadonlySet<number>;
}

/** Oldest first. Begun changes of which nothing was logged have no lines. */
export function changesOf(lines: readonly ChangeLine[], history: History): readonly ChangeRecord[] {
  const made = statesOf(history, 'change');
  const undone = statesOf(history, 'undo');
  const byId = new Map<string, ChangeLine[]>();
  for (const [id, entry] of made) if (isOpen(entry.state)) byId.set(id, []);
  for (const line of lines) {
    const known = byId.get(line.change);
    if (known) known.push(line);
    else byId.set(line.change, [line]);
  }
  const records = Array.from(byId, ([id, own]): ChangeRecord => {
    const entry = made.get(id);
    const undo = undone.get(id);
    const { what, refused } = factsOf(entry?.data ?? '');
    const { left } = factsOf(undo?.data ?? '');
    return {
      id,
      what: own[0]?.what ?? String(what ?? ''),
      at: own[0]?.at ?? entry?.at ?? '',
      request: entry?.hash ?? '',
      lines: own.sort((a, b) => a.n - b.n),
      refused: numbersIn(refused, own),
      state: undo ? (undo.state === 'done' ? 'undone' : 'undoing') : isOpen(entry?.state) ? 'open' : 'done',
      left: numbersIn(left, own),
    };
  });
  return records.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** Lines that were carried out, as far as is known. */
export function carriedOut({
  lines,
  refused,
}: Pick<ChangeRecord, 'lines' | 'refused'>): readonly ChangeLine[] {
  return lines.filter(({ n }) => !refused.has(n));
}

/** «1-3,7-7»: a cell of the journal must hold the numbers of many lines. */
export function rangesOf(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const n of [...numbers].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && n <= last[1] + 1) last[1] = n;
    else ranges.push([n, n]);
  }
  return ranges.map((range) => range.join('-')).join(',');
}

function numbersIn(ranges: unknown, lines: readonly ChangeLine[]): ReadonlySet<number> {
  const found = Array.from(String(ranges ?? '').matchAll(/(\d+)-(\d+)/g));
  const among = ({ n }: ChangeLine): boolean =>
    found.some(([, from, to]) => n >= Number(from) && n <= Number(to));
  return new Set(lines.filter(among).map(({ n }) => n));
}

function isOpen(state: string | undefined): boolean {
  return state === 'started' || state === 'created';
}
