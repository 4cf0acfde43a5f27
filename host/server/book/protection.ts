import type { RangeBox, SheetState, SpreadsheetState } from '../../state/workbook';
import { intersects, isCovered } from '../../workbook/geometry/boxes';
import { Refusal } from './refusal';

/** What protects the cells against this person: the question to ask first, or null. Throws where only others may write. */
export function protectionQuestion(
  book: SpreadsheetState,
  user: string,
  sheet: SheetState,
  box: RangeBox,
): string | null {
  const hit = sheet.protections.filter((one) => {
    if (one.range) return intersects(one.range, box);
    return !isCovered(box, one.unprotected);
  });
  const barred = hit.some((one) => !one.warningOnly && user !== book.owner && !one.editors.includes(user));
  if (barred) throw new Refusal('Эти ячейки защищены: изменять их может только владелец таблицы.');
  if (!hit.some((one) => one.warningOnly)) return null;
  const described = hit.find((one) => one.warningOnly && one.description)?.description;
  return `Вы пытаетесь изменить часть листа, которую не следует менять случайно${described ? `: ${described}` : ''}. Изменить всё равно?`;
}
