import { beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/core/protocol/shapes/check';
import { insertRow, renameTitle, sortBy, typeIn } from './byHand';
import { answerOf, openSchool, type School, sampleSchool } from './school';

const list = 'Наставляемые';

/** The school with planted errors, checked. */
let school: School;
let report: CheckReport;

beforeAll(async () => {
  school = await openSchool(sampleSchool);
  school.state.now = Date.UTC(2026, 8, 7, 7);
  report = school.call('check');
});

function ticketOf(of: School, tab: string): string {
  return report.tickets.find(({ sheetId }) => sheetId === of.sheet(tab).id)!.ticket;
}

/** What the whole check has said of a row, by the rules that a second look knows. */
function ofRow(
  all: readonly CheckReport['groups'][number][],
  rules: readonly string[],
  sheetId: number,
  row: number,
) {
  return all
    .filter(({ rule }) => rules.includes(rule))
    .flatMap(({ rule, findings }) =>
      findings
        .filter(({ place }) => place.sheetId === sheetId && place.row === row)
        .map(({ id, sentence, fixable }) => `${rule} ${id} ${sentence} ${fixable}`),
    )
    .sort();
}

describe('one row looked at again', () => {
  it.each([list, 'Наставники ОО'])('says of every row of «%s» what the whole check said', (tab) => {
    const sheet = school.sheet(tab);
    const ticket = ticketOf(school, tab);
    let told = 0;
    const rows = new Set(
      report.groups.flatMap(({ findings }) =>
        findings.map(({ place }) => (place.sheetId === sheet.id ? place.row : 0)),
      ),
    );
    for (const row of [...rows].filter((one) => one > 1).slice(0, 8)) {
      const look = school.call('check.row', { ticket, row });
      const now = ofRow(look.groups, look.rules, sheet.id, row);
      expect(now, `row ${row}`).toEqual(ofRow(report.groups, look.rules, sheet.id, row));
      told += now.length;
    }
    expect(told).toBeGreaterThan(5);
  });

  it('costs fewer than five service calls and writes nothing', () => {
    const looked = school.copy();
    const execution = looked.attempt('check.row', { ticket: ticketOf(looked, list), row: 3 }, []);
    expect(answerOf(execution).ok).toBe(true);
    expect(execution.trace.total, execution.trace.sequence.join(', ')).toBeLessThan(5);
    expect(looked.state.spreadsheet).toEqual(school.state.spreadsheet);
  });

  it('sees what the curator has just spoilt, and what she has put right', () => {
    const edited = school.copy();
    const ticket = ticketOf(edited, list);
    const row = 5;
    const before = edited.call('check.row', { ticket, row });
    expect(before.rules).toContain('class.unreadable');
    typeIn(edited, list, row, 'Кл.', '14 «Щ»');
    const spoilt = edited.call('check.row', { ticket, row });
    expect(spoilt.groups.length).toBeGreaterThan(before.groups.length);
    expect(spoilt.sentence).toContain(`Строка ${row}`);
    typeIn(edited, list, row, 'Кл.', '6 «А»');
    expect(edited.call('check.row', { ticket, row }).groups).toEqual(before.groups);
  });

  it.each<[string, (of: School) => void]>([
    ['the rows were sorted', (of) => sortBy(of, list, 'Ф.И.О.', false)],
    ['a row was inserted', (of) => insertRow(of, list, 6)],
    ['a title was changed', (of) => renameTitle(of, list, 'Кл.', 'Группа здоровья')],
  ])('is refused when %s', (_, change) => {
    const moved = school.copy();
    change(moved);
    expect(moved.refusal('check.row', { ticket: ticketOf(moved, list), row: 3 }).code).toBe(
      'changed-meanwhile',
    );
  });

  it('is refused for a ticket that is none', () => {
    for (const ticket of ['', '{}', '[]', 'null', '{"columns":[],"print":"x","sheetId":-1}'])
      expect(school.refusal('check.row', { ticket, row: 3 }).code).toBe('changed-meanwhile');
  });
});
