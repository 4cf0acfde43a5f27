import { describe, expect, it } from 'vitest';
import type { Cell, SheetState } from '../../../host/state/workbook';
import { emptySheet } from '../../../host/workbook/empty';
import { fittingHeights } from '../../../host/workbook/tabs/heights';

const heights = (rows: (Cell | null)[][], rest: Partial<SheetState> = {}) =>
  fittingHeights({ ...emptySheet(0, 'Лист'), ...rest, rows });
const wrap = { wrap: 'wrap' } as const;

describe('fitting heights of rows', () => {
  it('stay usual for short and for unwrapped text', () => {
    expect(heights([[{ value: 'коротко', style: wrap }, { value: 'длинный текст '.repeat(20) }]])).toEqual(
      {},
    );
  });

  it('grow with wrapped text, with line breaks and with big letters', () => {
    const grown = heights([
      [{ value: 'подготовка к экзамену по математике', style: wrap }],
      [{ value: 'раз\nдва' }],
      [{ value: 'Заголовок', style: { fontSize: 18 } }],
    ]);
    expect(Object.keys(grown)).toEqual(['0', '1', '2']);
    expect(grown[0]!).toBeGreaterThan(grown[1]!);
  });

  it('leave rows alone whose height was set', () => {
    expect(heights([[{ value: 'а\nб\nв' }]], { rowHeights: { 0: 30 } })).toEqual({});
  });

  it('give a merged title the width of all its columns', () => {
    const title = { value: 'Реестр наставников школы № 12', style: wrap };
    expect(heights([[title]], { merges: [{ row: 0, column: 0, rows: 1, columns: 4 }] })).toEqual({});
    expect(heights([[title]])).not.toEqual({});
  });
});
