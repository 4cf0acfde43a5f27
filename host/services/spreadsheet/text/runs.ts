import type { TextRun } from '../../../state/workbook';

export type RunPatch = { readonly [K in keyof Omit<TextRun, 'start' | 'end'>]?: TextRun[K] | null };

/** The runs after `patch` was laid over start..end; null takes a property away. */
export function patched(runs: readonly TextRun[], start: number, end: number, patch: RunPatch): TextRun[] {
  if (start === end) return [...runs];
  const cuts = new Set([start, end, ...runs.flatMap((run) => [run.start, run.end])]);
  const points = [...cuts].sort((a, b) => a - b);
  const pieces: TextRun[] = [];
  for (let at = 0; at + 1 < points.length; at++) {
    const [from, to] = [points[at]!, points[at + 1]!];
    const under = runs.find((run) => run.start <= from && run.end >= to);
    const piece: TextRun = { ...under, start: from, end: to };
    if (from >= start && to <= end) lay(piece, patch);
    append(pieces, piece);
  }
  return pieces.filter((run) => Object.keys(run).length > 2);
}

/** The same runs with the plain stretches between them, so that they cover the whole text. */
export function covering(runs: readonly TextRun[], length: number): TextRun[] {
  const all: TextRun[] = [];
  let at = 0;
  for (const run of [...runs].sort((a, b) => a.start - b.start)) {
    if (run.start > at) all.push({ start: at, end: run.start });
    all.push(run);
    at = run.end;
  }
  if (at < length) all.push({ start: at, end: length });
  return all;
}

function lay(piece: TextRun, patch: RunPatch): void {
  const fields = piece as unknown as Record<string, unknown>;
  for (const [field, value] of Object.entries(patch)) {
    if (value === null || value === undefined) delete fields[field];
    else fields[field] = value;
  }
}

/** Neighbours that look the same become one run. */
function append(pieces: TextRun[], piece: TextRun): void {
  const last = pieces[pieces.length - 1];
  if (last && last.end === piece.start && sameLook(last, piece)) last.end = piece.end;
  else pieces.push(piece);
}

function sameLook(a: TextRun, b: TextRun): boolean {
  return a.url === b.url && a.bold === b.bold && a.italic === b.italic && a.color === b.color;
}
