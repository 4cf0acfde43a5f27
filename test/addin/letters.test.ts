import { beforeAll, describe, expect, it } from 'vitest';
import { columnTexts, deleteRow, rowWith, typeIn } from './byHand';
import { answerOf, type School } from './school';
import { answerAll, paired, schoolWithSettings } from './year';

const day = 24 * 60 * 60 * 1000;
const send = { confirm: true } as const;

let asked: School;
let people: number;

beforeAll(async () => {
  asked = paired(await schoolWithSettings());
  asked.call('survey.create');
  people = columnTexts(asked, 'Ссылки на анкету', 'Код').length;
});

const receivers = (school: School) => school.state.outbox.map((letter) => letter.to);
const sentDays = (school: School) =>
  columnTexts(school, 'Ссылки на анкету', 'Отправлено').filter((cell) => cell !== '');

/** Cut off after so many letters, before the journal could say that the last one left. */
function cutAfter(letters: number): School {
  const school = asked.copy();
  const { sequence } = school.copy().attempt('survey.send', send, []).trace;
  let atCall = 0;
  for (let n = 0; n < letters; n++) atCall = sequence.indexOf('MailApp.sendEmail', atCall) + 1;
  school.attempt('survey.send', send, [{ atCall, kind: 'kill', message: '', times: 1 }]);
  expect(school.state.outbox).toHaveLength(letters);
  return school;
}

describe('the letters', () => {
  it('are counted before anything is sent', () => {
    const school = asked.copy();
    const plan = school.call('survey.send');
    expect(plan.plan.toSend).toBe(people);
    expect(school.state.outbox).toEqual([]);
  });

  it('go once to everybody, and pressing again sends nothing', () => {
    const school = asked.copy();
    school.call('survey.send', send);
    school.call('survey.send', send);
    expect(new Set(receivers(school)).size).toBe(people);
    expect(school.state.outbox).toHaveLength(people);
    expect(sentDays(school)).toHaveLength(people);
  });

  it('carry a code and a link, no name, and each its own', () => {
    const school = asked.copy();
    school.call('survey.send', send);
    const surnames = [
      ...columnTexts(school, 'Наставляемые', 'ФИО'),
      ...columnTexts(school, 'Наставники', 'ФИО'),
    ]
      .map((name) => name.split(' ')[0]!)
      .filter((name) => name !== '');
    for (const letter of school.state.outbox) {
      const [code] = /[НМ]-\d{6}/.exec(letter.body) ?? [];
      expect(letter.body).toContain(encodeURIComponent(code!));
      for (const surname of surnames) expect(letter.body + letter.subject).not.toContain(surname);
    }
    expect(new Set(school.state.outbox.map((letter) => letter.body)).size).toBe(people);
  });

  it('stop at the day’s limit of Google, say so, and go on the next day without repeating', () => {
    const school = asked.copy();
    school.state.quotas = { ...school.state.quotas, since: school.state.now, mailRecipients: 1500 - 7 };
    const refusal = school.refusal('survey.send', send);
    expect(refusal.code).toBe('quota');
    expect(refusal.next).toContain('завтра');
    expect([school.state.outbox.length, sentDays(school).length]).toEqual([7, 7]);
    expect(school.refusal('survey.send', send).code).toBe('quota');
    expect(school.state.outbox).toHaveLength(7);
    school.state.now += day;
    school.call('survey.send', send);
    expect(new Set(receivers(school)).size).toBe(people);
    expect(school.state.outbox).toHaveLength(people);
    expect(new Set(sentDays(school)).size).toBe(2);
  });

  it('of which one is in doubt: nothing more leaves until the curator has said what became of it', () => {
    const school = cutAfter(3);
    for (let n = 0; n < 2; n++) {
      const refusal = school.refusal('survey.send', send);
      expect(refusal.code).toBe('unknown-effect');
      expect(refusal.sentence).toMatch(/[НМ]-\d{6}/);
    }
    expect(school.state.outbox).toHaveLength(3);
    expect(school.call('survey.send').unknown).toHaveLength(1);
    school.call('survey.send', { ...send, ifUnknown: 'sent' });
    expect(school.state.outbox).toHaveLength(people);
    expect(new Set(receivers(school)).size).toBe(people);
    expect(sentDays(school)).toHaveLength(people);
  });

  it('in doubt is sent again when she says so, and only that one', () => {
    const school = cutAfter(3);
    school.call('survey.send', { ...send, ifUnknown: 'again' });
    expect(school.state.outbox).toHaveLength(people + 1);
    expect(new Set(receivers(school)).size).toBe(people);
  });

  it('that left before the run was cut off are shown on the tab of links by the next run', () => {
    const school = asked.copy();
    const { sequence } = school.copy().attempt('survey.send', send, []).trace;
    const last = sequence.lastIndexOf('MailApp.sendEmail');
    const recorded = sequence.indexOf('SpreadsheetApp.flush', last) + 1;
    school.attempt('survey.send', send, [{ atCall: recorded, kind: 'kill', message: '', times: 1 }]);
    expect(sentDays(school)).toEqual([]);
    const reply = answerOf(school.attempt('survey.send', { ...send, ifUnknown: 'sent' }, []));
    expect(reply.ok).toBe(true);
    expect(school.state.outbox).toHaveLength(people);
    expect(sentDays(school)).toHaveLength(people);
  });

  it('go neither to a withdrawn consent nor to a broken address, nor to somebody who left', () => {
    const school = asked.copy();
    const [first, second, third] = columnTexts(school, 'Пары', 'Код наставляемого');
    const row = (code: string | undefined) => rowWith(school, 'Наставляемые', 'Код участника', code!);
    typeIn(school, 'Наставляемые', row(first), 'Согласие', 'отозвано');
    typeIn(school, 'Наставляемые', row(second), 'Контактные', '+7 (900) 555-20-30');
    deleteRow(school, 'Наставляемые', row(third));
    const report = school.call('survey.send', send);
    expect(report.plan).toMatchObject({ withoutConsent: 1, withoutAddress: 1 });
    expect(school.state.outbox).toHaveLength(people - 3);
    for (const code of [first, second, third])
      expect(school.state.outbox.map((letter) => letter.body).join()).not.toContain(code);
  });
});

describe('a form that was put into the bin', () => {
  function withoutForm(): School {
    const school = asked.copy();
    answerAll(school);
    school.call('survey.collect');
    school.state.forms[0]!.trashed = true;
    return school;
  }

  it('is said by letters and answers; the summary goes without answers', () => {
    const school = withoutForm();
    for (const name of ['survey.send', 'survey.collect'] as const) {
      const refusal = school.refusal(name, name === 'survey.send' ? send : {});
      expect(refusal.code).toBe('not-found');
      expect(refusal.sentence).toContain('не открывается');
    }
    expect(school.state.outbox).toEqual([]);
    school.call('summary.build');
  });

  it('is made anew only on request, and then everybody gets a letter with the new address', () => {
    const school = withoutForm();
    expect(school.refusal('survey.create').code).toBe('unknown-effect');
    expect(school.state.forms).toHaveLength(1);
    expect(school.call('survey.create', { ifUnknown: 'again' }).created).toBe(true);
    expect(school.state.forms).toHaveLength(2);
    expect(columnTexts(school, 'Ссылки на анкету', 'Ответ').join('')).toBe('');
    school.call('survey.send', send);
    expect(school.state.outbox).toHaveLength(people);
    for (const letter of school.state.outbox)
      expect(letter.body).toContain(school.state.forms[1]!.publishedId);
  });

  it('after its letters were sent: the letters to the new one are letters of their own', () => {
    const school = asked.copy();
    school.call('survey.send', send);
    school.state.forms[0]!.trashed = true;
    school.call('survey.create', { ifUnknown: 'again' });
    expect(school.call('survey.send').plan.toSend).toBe(people);
  });
});
