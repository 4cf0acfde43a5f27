import type { Metadata, RangeBox, SheetState } from '../../../state/workbook';
import { Exception } from '../../exception';
import type { Book } from '../book';
import type { Range } from '../range/range';

type Location = Metadata['location'];

/** The one entire row or column that the range covers; metadata cannot stand anywhere else. */
export function wholeLine(book: Book, range: Range, wanted: 'row' | 'column' | 'either'): Location {
  const { _sheetId: sheetId, _area: area } = range;
  const sheet = book.sheetState(sheetId);
  if (wanted !== 'row' && area.columns === 1 && area.row === 0 && area.rows === sheet.maxRows)
    return { kind: 'column', sheetId, index: area.column, count: 1 };
  if (wanted !== 'column' && area.rows === 1 && area.column === 0 && area.columns === sheet.maxColumns)
    return { kind: 'row', sheetId, index: area.row, count: 1 };
  throw new Exception(
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
  );
}

export function areaOfLine(location: Location & { kind: 'row' | 'column' }, sheet: SheetState): RangeBox {
  return location.kind === 'row'
    ? { row: location.index, column: 0, rows: location.count, columns: sheet.maxColumns }
    : { row: 0, column: location.index, rows: sheet.maxRows, columns: location.count };
}
