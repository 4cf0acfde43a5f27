import { beforeAll, describe, expect, it } from 'vitest';
import type { Input } from '../../src/core/protocol/calls';
import { answerOf, type School } from './school';
import { expectToldAndConverges } from './sweep';
import { answerAll, approvalOf, order, paired, schoolWithSettings } from './year';

let school: School;
let checked: School;
let approved: School;
let asked: School;

beforeAll(async () => {
  school = await schoolWithSettings();
  checked = school.copy();
  checked.call('check');
  approved = paired(school);
  asked = approved.copy();
  asked.call('survey.create');
});

/** Calls tried for each operation, both before and after their effect. */
const points = 4;

describe('a server error of Google, before or after an effect, is told in Russian and the repeat ends well', () => {
  it('«Проверить»', () => expectToldAndConverges(school, 'check', {}, points));
  it('«Подобрать пары»', () =>
    expectToldAndConverges(checked, 'pairs.approve', approvalOf(checked.call('pairs.propose')), points));
  it('«Дорожная карта»', () => expectToldAndConverges(school, 'roadmap.create', {}, points));
  it('«Приказ»', () => expectToldAndConverges(approved, 'order.create', order, points));
  it('«Создать анкету»', () => expectToldAndConverges(approved, 'survey.create', {}, points));
  it('«Разослать»', () => expectToldAndConverges(asked, 'survey.send', { confirm: true }, points));
  it('«Собрать ответы»', () => {
    const answered = asked.copy();
    answerAll(answered);
    expectToldAndConverges(answered, 'survey.collect', {}, points);
  });
  it('«Сводка»', () => expectToldAndConverges(asked, 'summary.build', {}, points));
});

describe('Google’s words', () => {
  let atCall: number;

  beforeAll(() => {
    const { sequence } = approved.copy().attempt('check', {}, []).trace;
    atCall = sequence.lastIndexOf('SpreadsheetApp.Range.setValues') + 1;
  });

  it.each([
    ['Service invoked too many times for one day: email.', 'quota'],
    [
      'Превышено максимально допустимое число обращений к сервису за день: слишком много раз за день',
      'quota',
    ],
    ['Limit exceeded: Email Recipients Per Day.', 'quota'],
    ['You are trying to edit a protected cell or object.', 'not-allowed'],
    ['Вы пытаетесь изменить защищенную ячейку или объект.', 'not-allowed'],
    ['Service Spreadsheets timed out while accessing document with id 1AbCdEf.', 'failed'],
    ['There are too many scripts running simultaneously for this Google user account.', 'failed'],
    ['Something that nobody has ever heard of', 'failed'],
  ])('«%s» mean: %s', (message, code) => {
    const cut = approved.copy();
    const reply = answerOf(cut.attempt('check', {}, [{ atCall, kind: 'before', message, times: 1 }]));
    if (reply.ok) throw new Error('was not refused');
    expect(reply.error.code).toBe(code);
    const said = Object.values(reply.error).join(' ');
    expect(said).not.toContain(message);
    expect(said).not.toContain('1AbCdEf');
  });

  it('that last for three tries are told three times, and the fourth is as the first would have been', () => {
    const cut = school.copy();
    const input: Partial<Input<'check'>> = {};
    for (let n = 0; n < 3; n++) {
      const fault = { atCall: 1, kind: 'before', message: 'timed out', times: 1000 } as const;
      const reply = answerOf(cut.attempt('check', input, [fault]));
      expect(reply.ok ? '' : reply.error.code).toBe('failed');
    }
    // Another run draws other codes, and a ticket knows them.
    const own = { tab: expect.anything(), tickets: expect.anything() };
    expect(cut.call('check')).toEqual({ ...school.copy().call('check'), ...own });
  });
});
