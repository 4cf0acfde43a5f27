import { codesWithin } from '../../key/codes';
import type { CellView, RowsReply } from '../protocol';

/** The rows as they are, with the names behind the codes beside them: they are shown and never written. */
export function namesBeside(reply: RowsReply, names: ReadonlyMap<string, string>): RowsReply {
  if (names.size === 0) return reply;
  return { ...reply, rows: reply.rows.map((row) => row.map((cell) => cell && named(cell, names))) };
}

function named(cell: CellView, names: ReadonlyMap<string, string>): CellView {
  const who = codesWithin(cell.t).flatMap(({ code }) => names.get(code) ?? []);
  return who.length === 0 ? cell : { ...cell, who: who.join(', ') };
}
