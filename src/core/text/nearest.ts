import { keyOf } from './key';
import { levelLookalikes } from './lookalikes';

/** The one candidate that a text with a slip or two means; null when it is far from all or near to several. */
export function nearest(text: string, candidates: readonly string[]): string | null {
  const key = plain(text);
  const most = key.length < 6 ? 0 : key.length < 12 ? 1 : 2;
  const near = candidates.filter(
    (candidate, i) => candidates.indexOf(candidate) === i && slips(key, plain(candidate), most) <= most,
  );
  return near.length === 1 ? (near[0] ?? null) : null;
}

function plain(text: string): string {
  return keyOf(levelLookalikes(text)).replace(/[\s"'.,-]+/g, ' ');
}

/** Letters to be put in, left out, changed or swapped with their neighbour; `most` + 1 stands for any more. */
function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        last[j]! + 1,
        row[j - 1]! + 1,
        last[j - 1]! + (same ? 0 : 1),
        swap ? before[j - 2]! + 1 : most + 1,
      );
    }
    before = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
}
