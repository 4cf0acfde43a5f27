import { beforeAll, describe, expect, it } from 'vitest';
import { sortBy, typeIn } from './byHand';
import { answerOf, type School, valuesOf } from './school';
import { smallSchool, tabsOf } from './smallSchool';

const list = 'Наставляемые';

let checked: School;
let marked: School;
beforeAll(() => {
  checked = smallSchool();
  checked.call('check');
  marked = checked.copy();
  marked.call('marks.put');
});

/** Row and column from 1. */
function cellOf(school: School, row: number, column: number) {
  return school.sheet(list).rows[row - 1]![column - 1]!;
}

describe('marks in cells', () => {
  it('say what is wrong and what to do, below her own note, in the colour of the severity', () => {
    const { note, style } = cellOf(marked, 5, 1);
    expect(note).toMatch(/^Мама просила звонить вечером\.\n\n— — —\nПредупреждение\. .+\. .+\.$/);
    expect(style?.background).toBe('#fff2cc');
    expect(cellOf(marked, 3, 4).note).toMatch(/^проверить\n— — —\nПредупреждение\. /);
    expect(cellOf(marked, 2, 3).note).toMatch(/^Подсказка\. /);
    const values = (school: School) => school.state.spreadsheet.sheets.slice(0, 2).map(valuesOf);
    expect(values(marked)).toEqual(values(checked));
  });

  it('go without a trace: her colours and notes are what they were', () => {
    const school = marked.copy();
    const report = school.call('marks.remove');
    expect(report.marked).toBe(0);
    expect(report.sentence).toContain('Отметки убраны');
    expect(tabsOf(school)).toEqual(tabsOf(checked));
    const again = school.call('marks.remove');
    expect(again.sentence).toBe('Отметок в таблице нет.');
  });

  it('put once more do not stack, and change only where the findings did', () => {
    const school = marked.copy();
    const before = structuredClone(school.state.spreadsheet.sheets);
    school.call('marks.put');
    expect(school.state.spreadsheet.sheets).toEqual(before);
    typeIn(school, list, 3, 'E-mail', 'galieva@school.example');
    school.call('marks.put');
    expect(cellOf(school, 3, 4).note).toBe('проверить');
    expect(cellOf(school, 5, 1).note).toBe(cellOf(marked, 5, 1).note);
    school.call('marks.remove');
    typeIn(school, list, 3, 'E-mail', 'galieva@@school.example');
    expect(tabsOf(school)).toEqual(tabsOf(checked));
  });

  it('leave the right cells after she has sorted, and keep what she has written and painted since', () => {
    const school = marked.copy();
    sortBy(school, list, 'ФИО наставляемого', false);
    const row = school.sheet(list).rows.findIndex((cells) => cells[0]?.value === 'Еpшова Вера Павловна') + 1;
    const named = cellOf(school, row, 1);
    expect(named.note).toContain('— — —');
    school.sheet(list).rows[row - 1]![0] = {
      ...named,
      note: `${named.note}\nперезвонила`,
      style: { ...named.style, background: '#00ff00' },
    };
    school.call('marks.remove');
    const after = cellOf(school, row, 1);
    expect(after.note).toBe('Мама просила звонить вечером.\n\nперезвонила');
    expect(after.style?.background).toBe('#00ff00');
    const expected = checked.copy();
    sortBy(expected, list, 'ФИО наставляемого', false);
    school.sheet(list).rows[row - 1]![0] = cellOf(expected, row, 1);
    expect(tabsOf(school)).toEqual(tabsOf(expected));
  });

  it('cut off anywhere lose nothing of hers', () => {
    const aim = tabsOf(marked);
    const { sequence } = checked.copy().attempt('marks.put', {}, []).trace;
    const writes = sequence.flatMap((method, at) =>
      /\.(setValues|setNotes|setBackground|flush)$/.test(method) ? [at + 1] : [],
    );
    const points = writes.filter((_, at) => at % Math.ceil(writes.length / 4) === 0);
    expect(points.length).toBeGreaterThan(2);
    for (const atCall of points) {
      const cut = checked.copy();
      cut.attempt('marks.put', {}, [{ atCall, kind: 'kill', message: '', times: 1 }]);
      const undone = cut.copy();
      undone.call('marks.remove');
      expect(tabsOf(undone), `removed after ${atCall}`).toEqual(tabsOf(checked));
      expect(answerOf(cut.attempt('marks.put', {}, [])).ok).toBe(true);
      expect(tabsOf(cut), `put again after ${atCall}`).toEqual(aim);
    }
  });
});
