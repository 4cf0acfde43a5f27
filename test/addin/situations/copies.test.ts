import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, deleteTab, duplicateTab, putText } from '../byHand';
import { type School, valuesOf } from '../school';
import { approveAll, order, paired, schoolWithSettings } from '../year';

const list = 'Наставляемые';
const base = 'Наставники';
const code = 'Код участника';

let checked: School;
let surveyed: School;

beforeAll(async () => {
  const started = await schoolWithSettings();
  checked = started.copy();
  checked.call('check');
  surveyed = paired(started);
  surveyed.call('order.create', order);
  surveyed.call('survey.create');
});

/** File → Make a copy: another spreadsheet with the same tabs, marks and journal. */
function copied(of: School): School {
  const school = of.copy();
  school.state.spreadsheet.id = 'another-spreadsheet';
  return school;
}

describe('a copy of the spreadsheet', () => {
  it('writes and sends nothing in the name of the first one', () => {
    const school = copied(surveyed);
    const before = structuredClone(school.state.spreadsheet.sheets.map(valuesOf));
    for (const refusal of [
      school.refusal('check'),
      school.refusal('order.create', { ...order, number: '46-о' }),
      school.refusal('survey.create'),
      school.refusal('survey.send', { confirm: false }),
      school.refusal('survey.send', { confirm: true }),
      school.refusal('summary.build'),
    ]) {
      expect(refusal.code).toBe('needs-consent');
      expect(refusal.sentence).toContain('Это копия таблицы');
    }
    expect(school.state.spreadsheet.sheets.map(valuesOf)).toEqual(before);
    expect(school.state.outbox).toEqual([]);
    expect([school.state.documents.length, school.state.forms.length]).toEqual([1, 1]);
  });

  it('becomes a table of its own when the curator says so, and that is said once', () => {
    const school = copied(surveyed);
    const codes = columnTexts(school, list, code);
    expect(school.call('check', { accept: true }).remarks.join(' ')).toContain('как самостоятельная');
    expect(school.call('check').remarks).toEqual([]);
    expect(columnTexts(school, list, code)).toEqual(codes);
    expect(school.call('order.preview').existing).toEqual([]);
  });

  it('makes documents and a form of its own, asking first; those of the first one stay as they are', () => {
    const school = copied(surveyed);
    school.call('check', { accept: true });
    const form = structuredClone(school.state.forms[0]);
    expect(school.refusal('survey.send', { confirm: true }).code).toBe('not-found');
    const refusal = school.refusal('survey.create');
    expect(refusal.code).toBe('unknown-effect');
    expect(refusal.sentence).toContain('таблица – копия');
    school.call('survey.create', { ifUnknown: 'again' });
    expect(school.state.forms).toHaveLength(2);
    expect(school.state.forms[0]).toEqual(form);
    school.call('survey.send', { confirm: true });
    const links = school.state.outbox.map((letter) => letter.body).join('\n');
    expect(links).toContain(school.state.forms[1]!.publishedId);
    expect(links).not.toContain(school.state.forms[0]!.publishedId);
  });

  it('does not hinder work in the first one', () => {
    const school = surveyed.copy();
    expect(school.call('check').remarks).toEqual([]);
    expect(school.call('order.create', order).created).toBe(false);
  });
});

describe('a tab that was duplicated', () => {
  it.each([list, base])('«%s» is read in the original only, and the second list is named', (tab) => {
    const school = checked.copy();
    duplicateTab(school, tab, `${tab} (копия)`, 0);
    putText(school, `${tab} (копия)`, 2, 'ФИО', 'Лишний Человек Совсемович');
    const copy = structuredClone(school.sheet(`${tab} (копия)`));
    const report = school.call('check');
    expect(report.people).toEqual({ mentees: 20, mentors: 10, newCodes: 0 });
    const second = report.groups.find(({ rule }) => rule === 'tab.second');
    expect(second?.findings[0]?.sentence).toContain(`«${tab} (копия)»`);
    expect(school.sheet(`${tab} (копия)`)).toEqual(copy);
    approveAll(school);
    expect(JSON.stringify(valuesOf(school.sheet('Пары')))).not.toContain('Лишний');
  });
});

describe('a list that was deleted', () => {
  it('is named as deleted, and the way back is shown; nothing else changes', () => {
    const school = checked.copy();
    deleteTab(school, base);
    const before = structuredClone(school.state.spreadsheet.sheets.map(valuesOf));
    for (const name of ['check', 'pairs.propose'] as const) {
      const refusal = school.refusal(name);
      expect(refusal.code).toBe('no-registry');
      expect(refusal.sentence).toContain('Удалён лист со списком наставников');
      expect(refusal.next).toContain('Файл → История версий');
    }
    expect(school.state.spreadsheet.sheets.map(valuesOf)).toEqual(before);
  });
});
