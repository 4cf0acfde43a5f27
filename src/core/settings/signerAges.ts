import { type TableRow, textAt } from '../tabs/table';
import type { ConsentAge, Fault } from './lists';

const age = /^\d{1,3}$/;

/** Nobody is older: stands for an upper bound that was left empty. */
const oldest = 199;

/**
 * The table "who signs at which age". Ages must follow each other from 0 without gaps and overlaps; otherwise, and when
 * nothing is written, null: half a table would leave people without a signer.
 */
export function signersIn(
  rows: readonly TableRow[],
  signerOf: (text: string) => ConsentAge['signer'] | null,
  fault: Fault,
): readonly ConsentAge[] | null {
  const lines: (ConsentAge & { readonly row: number })[] = [];
  let whole = true;
  for (const row of rows) {
    const [from, to, who] = ['from', 'to', 'signer'].map((key) => textAt(row, key).trim()) as [
      string,
      string,
      string,
    ];
    if (from === '' && to === '' && who === '') continue;
    const signer = signerOf(who);
    const broken = !age.test(from)
      ? 'from'
      : to !== '' && !age.test(to)
        ? 'to'
        : signer === null
          ? 'signer'
          : null;
    if (broken === null && signer) {
      lines.push({ from: Number(from), to: to === '' ? oldest : Number(to), signer, row: row.row });
      continue;
    }
    fault(row.row, broken ?? 'signer', broken === 'signer' ? 'unreadable' : 'number');
    whole = false;
  }
  lines.sort((a, b) => a.from - b.from);
  const gap = lines.find(
    ({ from, to }, at) => to < from || from !== (at === 0 ? 0 : (lines[at - 1]?.to ?? 0) + 1),
  );
  const last = lines[lines.length - 1];
  const open = !gap && last !== undefined && last.to < 100 ? last : gap;
  if (open && whole) fault(open.row, gap ? 'from' : 'to', 'gap');
  if (!whole || open || !last) return null;
  return lines.map(({ from, to, signer }) => ({ from, to, signer }));
}
