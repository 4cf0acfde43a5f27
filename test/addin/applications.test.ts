import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../src/core/protocol/calls';
import type { Application, ApplicationsPreview } from '../../src/core/protocol/shapes/applications';
import { addTable, columnTexts, deleteTab, putText, rowWith, sortBy, typeIn } from './byHand';
import { answerOf, cleanSchool, openSchool, type School, valuesOf } from './school';
import { curatorsTabs } from './sweep';

const list = 'Наставляемые';
const tab = 'Заявки наставляемых';
const title = 'ФИО наставляемого';

/** The clean school, and a form's answers: a newcomer twice, somebody known with a new phone, half a name. */
let school: School;
let known: string;

beforeAll(async () => {
  school = await openSchool(cleanSchool);
  school.state.now = Date.UTC(2026, 8, 7, 7);
  known = columnTexts(school, list, title)[0]!;
  const [surname, given] = known.split(' ');
  addTable(school, tab, [
    [
      'Отметка времени',
      'ФИО наставляемого (полностью)',
      'Ваш класс',
      'Контактные данные',
      'Запрос',
      'Любимый цвет',
      'Согласие на обработку персональных данных',
    ],
    ['01.09.2026', 'Щукина Мира Тимуровна', '8В', '8 900 555-44-33', 'химия', 'синий', 'Да'],
    ['02.09.2026', 'Щукина Мира Тимуровна', '8В', '', 'физика', '', 'Да'],
    ['02.09.2026', known, columnTexts(school, list, 'Класс')[0]!, '8 900 555-00-11', '', '', 'Да'],
    ['02.09.2026', `${surname} ${given}`, '', '', '', '', ''],
  ]);
});

function preview(of: School): ApplicationsPreview {
  return of.call('applications.preview', { sheetId: of.sheet(tab).id });
}

function choiceOf(
  of: School,
  { fingerprint, rows }: ApplicationsPreview,
  wanted: (row: Application) => boolean = ({ kind }) => kind === 'new' || kind === 'changed',
): Input<'applications.merge'> {
  const take = rows.filter(wanted).map(({ id }) => ({ id, as: 'new' as const }));
  return { sheetId: of.sheet(tab).id, fingerprint, take };
}

describe('applications', () => {
  it('are found on their tab', () => {
    const { sources } = school.copy().call('applications.list');
    expect(sources).toEqual([
      { sheetId: school.sheet(tab).id, name: tab, says: 'Ответы формы: заявки наставляемых', rows: 4 },
    ]);
  });

  it('are shown before anything is written', () => {
    const looked = school.copy();
    const { sentence, rows } = preview(looked);
    expect(rows.map(({ kind, name, reason }) => [kind, name, reason])).toEqual([
      ['new', 'Щукина Мира Тимуровна', ''],
      ['changed', known, ''],
      ['doubtful', known.split(' ').slice(0, 2).join(' '), 'Имя записано не полностью.'],
    ]);
    expect(rows[0]!.cells.map((cell) => cell.to)).toEqual(
      expect.arrayContaining(['8В', 'физика', '8 900 555-44-33']),
    );
    expect(rows[1]!.cells).toHaveLength(1);
    expect(rows[1]!.cells[0]!.to).toBe(`${rows[1]!.cells[0]!.from}, 8 900 555-00-11`);
    expect(rows[2]!.meets).toMatchObject({ name: known, place: { row: 2 } });
    expect(sentence).toContain('новых – 1, с новыми сведениями – 1, под вопросом – 1');
    expect(sentence).toContain('Больше одной заявки – у 1 человека');
    expect(sentence).toContain('«Любимый цвет» – 1');
    expect(sentence).toContain('Галочки согласия (3)');
    expect(looked.state.spreadsheet).toEqual(school.state.spreadsheet);
  });

  it('are merged as shown: a row below the last one, a cell filled in, the source left alone, all of it undone', () => {
    const taken = school.copy();
    const before = valuesOf(taken.sheet(list));
    const report = taken.call('applications.merge', choiceOf(taken, preview(taken)));
    expect(report).toMatchObject({ rows: 1, cells: 1, skipped: [] });
    const after = valuesOf(taken.sheet(list));
    expect(after).toHaveLength(before.length + 1);
    expect(after.at(-1)).toEqual(expect.arrayContaining(['Щукина Мира Тимуровна', '8В', 'физика']));
    expect(after.at(-1)![0]).toBe(before.length);
    expect(valuesOf(taken.sheet(tab))).toEqual(valuesOf(school.sheet(tab)));
    expect(preview(taken).rows.map(({ kind }) => kind)).toEqual(['same', 'same', 'doubtful']);
    taken.call('check');
    expect(columnTexts(taken, list, 'Код участника').at(-1)).toMatch(/^Н-\d{6}$/);

    expect(taken.call('changes.list').changes).toMatchObject([{ id: report.change, canUndo: true }]);
    taken.call('changes.undo', { change: report.change });
    expect(columnTexts(taken, list, title).filter((name) => name !== '')).toEqual(
      columnTexts(school, list, title),
    );
    expect(columnTexts(taken, list, 'Контактные данные для связи')[0]).toBe(
      columnTexts(school, list, 'Контактные данные для связи')[0],
    );
  });

  it('sent twice are merged once', () => {
    const taken = school.copy();
    const choice = choiceOf(taken, preview(taken));
    const first = taken.call('applications.merge', choice);
    const once = curatorsTabs(taken);
    expect(taken.call('applications.merge', choice)).toMatchObject({
      change: first.change,
      rows: 0,
      cells: 0,
    });
    expect(curatorsTabs(taken)).toEqual(once);
  });

  it('of doubt go where the curator says', () => {
    const doubtful = ({ kind }: Application): boolean => kind === 'doubtful';
    const fresh = school.copy();
    const choice = choiceOf(fresh, preview(fresh), doubtful);
    expect(fresh.call('applications.merge', choice).rows).toBe(1);
    const same = school.copy();
    const { take } = choice;
    const report = same.call('applications.merge', {
      ...choice,
      take: take.map(({ id }) => ({ id, as: 'same' })),
    });
    expect(report).toMatchObject({ rows: 0, cells: 0 });
    expect(report.sentence).toContain('уже есть');
  });

  it('are merged into the right rows after the curator has sorted, and refused after she has edited', () => {
    const sorted = school.copy();
    const choice = choiceOf(sorted, preview(sorted));
    sortBy(sorted, list, title, false);
    sorted.call('applications.merge', choice);
    const row = rowWith(sorted, list, title, known);
    expect(columnTexts(sorted, list, 'Контактные данные для связи')[row - 2]).toContain('8 900 555-00-11');

    const edited = school.copy();
    typeIn(edited, list, 2, 'Контактные данные для связи', 'другой@school.example');
    const before = curatorsTabs(edited);
    expect(edited.refusal('applications.merge', choice).code).toBe('changed-meanwhile');
    expect(curatorsTabs(edited)).toEqual(before);
  });

  it('get by a strict drop-down, formulas and a protected tab', () => {
    const strict = school.copy();
    const rows = strict.sheet(list).rows;
    const form = rows[0]!.findIndex((cell) => cell?.value === 'Форма наставничества');
    const rule = {
      criteria: 'VALUE_IN_LIST',
      args: ['ученик – ученик'],
      allowInvalid: false,
      showDropdown: true,
      help: null,
    };
    for (const line of rows.slice(1)) line[form] = { ...line[form], rule };
    const born = rows[0]!.findIndex((cell) => String(cell?.value).startsWith('Год рождения'));
    rows[1]![born] = { value: 2014, formula: '=2000+14' };
    addTable(strict, 'Заявки учеников', [
      ['Отметка времени', 'ФИО наставляемого', 'Класс', 'Год рождения', 'Форма наставничества'],
      ['02.09.2026', 'Щукина Мира Тимуровна', '8В', '2012', ''],
      ['02.09.2026', known, columnTexts(school, list, 'Класс')[0]!, '14.03.2014', ''],
    ]);
    putText(strict, 'Заявки учеников', 2, 'Форма наставничества', '=IMPORTDATA("http://x.example")');
    const sheetId = strict.sheet('Заявки учеников').id;
    const shown = strict.call('applications.preview', { sheetId });
    expect(shown.rows.map(({ kind }) => kind)).toEqual(['new', 'same']);
    const take = shown.rows.map(({ id }) => ({ id, as: 'new' as const }));
    const choice = { sheetId, fingerprint: shown.fingerprint, take };
    const closed = strict.copy();
    const editors = ['head@school.example'];
    closed.state.spreadsheet.owner = editors[0]!;
    const whole = { range: null, description: '', warningOnly: false, unprotected: [] };
    closed.sheet(list).protections.push({ id: 'closed', editors, ...whole });
    expect(closed.refusal('applications.merge', choice).sentence).toContain(`«${list}»`);

    expect(strict.call('applications.merge', choice)).toMatchObject({ rows: 1, cells: 0, skipped: [] });
    const added = strict.sheet(list).rows.at(-1)![form]!;
    expect(added).toMatchObject({ value: '=IMPORTDATA("http://x.example")', rule });
    expect(added.formula).toBeUndefined();
  });

  it('with names stay outside a table that holds codes only', () => {
    const coded = school.copy();
    coded.call('privacy.decide', { mode: 'codes', by: 'приказ № 7' });
    const { code, next } = coded.refusal('applications.preview', { sheetId: coded.sheet(tab).id });
    expect(code).toBe('not-allowed');
    expect(next).toContain('кодами');
  });

  it('of a table of pairs wait for the registries, then fill both', () => {
    const bare = school.copy();
    addTable(bare, 'Закрепление', [
      ['Наставник (ФИО, должность)', 'Наставляемый (ФИО)', 'Форма наставничества'],
      ['Миронов Глеб Олегович, учитель истории', 'Ершова Вера Павловна', 'учитель – ученик'],
      ['Миронов Глеб Олегович, учитель истории', 'Жуков Лев Ильич', 'учитель – ученик'],
    ]);
    for (const name of [list, 'Наставники', tab]) deleteTab(bare, name);
    const sheetId = bare.sheet('Закрепление').id;
    expect(bare.call('applications.list')).toMatchObject({
      sentence: expect.stringContaining('«Создать листы»'),
      sources: [{ sheetId, rows: 2, says: 'Таблица пар: пополнит оба реестра' }],
    });
    expect(bare.refusal('applications.preview', { sheetId })).toMatchObject({
      code: 'no-registry',
      next: expect.stringContaining('«Создать листы»'),
    });
    bare.call('school.setUp');
    const { rows, fingerprint } = bare.call('applications.preview', { sheetId });
    expect(rows.map(({ kind, role, name }) => [kind, role, name])).toEqual([
      ['new', 'mentee', 'Ершова Вера Павловна'],
      ['new', 'mentee', 'Жуков Лев Ильич'],
      ['new', 'mentor', 'Миронов Глеб Олегович'],
    ]);
    const take = rows.map(({ id }) => ({ id, as: 'new' as const }));
    expect(bare.call('applications.merge', { sheetId, fingerprint, take })).toMatchObject({
      rows: 3,
      skipped: [],
    });
    const [titles, first] = bare.sheet('Наставники').rows;
    expect(titles!.some((cell) => cell?.style?.bold)).toBe(true);
    expect(first!.some((cell) => cell?.style?.bold)).toBe(false);
    expect(bare.call('status').recognised.join()).toMatch(/2 наставляем.*1 наставник/);
  });

  it('killed anywhere and sent again end as undisturbed ones, and nobody stands there twice', () => {
    const choice = choiceOf(school, preview(school));
    const whole = school.copy();
    const { trace } = whole.attempt('applications.merge', choice, []);
    const aim = registryOf(whole);
    const first = trace.sequence.findIndex(
      (name) => name.includes('insertSheet') || name.includes('setValues'),
    );
    const points = trace.sequence.flatMap((name, at) =>
      at >= first && /set|insert|append|flush/.test(name) ? [at + 1] : [],
    );
    expect(points.length).toBeGreaterThan(8);
    for (const k of points.filter((_, at) => at % Math.ceil(points.length / 6) === 0)) {
      const cut = school.copy();
      const killed = cut.attempt('applications.merge', choice, [
        { atCall: k, kind: 'kill', message: '', times: 1 },
      ]);
      expect(killed.outcome.ok).toBe(false);
      const again = answerOf(cut.attempt('applications.merge', choice, []));
      expect(again.ok, `killed at call ${k}`).toBe(true);
      expect(registryOf(cut), `killed at call ${k}: ${trace.sequence[k - 1]}`).toEqual(aim);
    }
  });
});

/** A run killed between making room and filling it leaves an empty row. */
function registryOf(of: School): readonly unknown[] {
  return valuesOf(of.sheet(list)).filter((row) => row.some((value) => value !== ''));
}
