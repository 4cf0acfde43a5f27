import { type Cell, cellText, isDateCell } from '../../cells/cell';
import { keyOf } from '../../text/key';

/** 1 is served first: 1, «2», «высокий» → 1, «средний» → 2, «низкий» → 3, «в первую очередь» → 1. Null when not said. */
export function readPriority(cell: Cell): number | null {
  if (isDateCell(cell)) return null;
  const key = keyOf(cellText(cell));
  const number = /^(\d{1,2})(?:\s*-?\s*(?:й|я|ая|ый)?(?:\s*очередь)?)?$/.exec(key);
  if (number) return Number(number[1]) || null;
  if (/низк|не ?срочн|треть|подожд/.test(key)) return 3;
  if (/средн|обычн|втор/.test(key)) return 2;
  return /высок|срочн|перв/.test(key) ? 1 : null;
}
