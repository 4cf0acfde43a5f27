import type { DocRun, DocText } from '../../state/document';

export type RunStyle = Omit<DocRun, 'start' | 'end'>;

/** Gives the characters from..to (to not included) a style; undefined takes the attribute away. */
export function styleRuns(node: DocText, from: number, to: number, style: Partial<RunStyle>): void {
  splitAt(node, from);
  splitAt(node, to);
  node.runs = merged(
    node.runs.map((run) => (run.start >= from && run.end <= to ? withoutAbsent({ ...run, ...style }) : run)),
  );
}

/** Puts text in; it takes the style of the character before it, or of the first one at the very beginning. */
export function insertIntoRuns(node: DocText, at: number, text: string): void {
  if (text === '') return;
  const host = node.runs.find((run) => run.end >= at && (run.start < at || at === 0));
  node.text = node.text.slice(0, at) + text + node.text.slice(at);
  if (!host) {
    node.runs = [{ start: 0, end: text.length }];
    return;
  }
  node.runs = node.runs.map((run) => {
    if (run === host) return { ...run, end: run.end + text.length };
    return run.start >= at ? { ...run, start: run.start + text.length, end: run.end + text.length } : run;
  });
}

export function deleteFromRuns(node: DocText, from: number, to: number): void {
  const length = to - from;
  node.text = node.text.slice(0, from) + node.text.slice(to);
  const moved = (place: number): number => (place <= from ? place : place >= to ? place - length : from);
  node.runs = merged(
    node.runs
      .map((run) => ({ ...run, start: moved(run.start), end: moved(run.end) }))
      .filter((run) => run.end > run.start),
  );
}

function splitAt(node: DocText, at: number): void {
  node.runs = node.runs.flatMap((run) =>
    run.start < at && at < run.end
      ? [
          { ...run, end: at },
          { ...run, start: at },
        ]
      : [run],
  );
}

function merged(runs: readonly DocRun[]): DocRun[] {
  const out: DocRun[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    if (last && last.end === run.start && styleKey(last) === styleKey(run))
      out[out.length - 1] = { ...last, end: run.end };
    else out.push(run);
  }
  return out;
}

function styleKey({ start: _start, end: _end, ...style }: DocRun): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function withoutAbsent(run: DocRun): DocRun {
  return Object.fromEntries(
    Object.entries(run).filter(([, value]) => value !== undefined),
  ) as unknown as DocRun;
}
