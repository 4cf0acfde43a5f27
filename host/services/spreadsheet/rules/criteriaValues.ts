import type { RangeBox, ValidationRule } from '../../../state/workbook';
import type { Book } from '../book';

/** Arguments as a script gives and gets them; the state keeps items flat, ranges as places and days as serials. */
export function criteriaValues(
  book: Book,
  rule: Pick<ValidationRule, 'criteria' | 'args' | 'showDropdown'>,
): unknown[] {
  if (rule.criteria === 'VALUE_IN_LIST') return [Array.from(rule.args, String), rule.showDropdown];
  if (rule.criteria === 'VALUE_IN_RANGE') {
    const { sheetId, range } = rule.args[0] as { sheetId: number; range: RangeBox };
    return [book.range(sheetId, range), rule.showDropdown];
  }
  if (rule.criteria.startsWith('DATE_'))
    return Array.from(rule.args, (serial) => book.zone.toDate(Number(serial)));
  return [...rule.args];
}
