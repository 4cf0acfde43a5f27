import { describe, expect, it } from 'vitest';
import type { Answer, Question } from '../../../host/services/bridge';
import { freshStage, resultOf, stage } from '../runtime/stage';

const thrownBy = (body: string, state = freshStage()) => {
  try {
    resultOf(body, state);
    return 'nothing';
  } catch (error) {
    return (error as Error).message.replace('Exception: ', '');
  }
};

describe('PropertiesService', () => {
  it('keeps three stores apart, null for what is not there', () => {
    const state = freshStage();
    expect(
      resultOf(
        `const d = PropertiesService.getDocumentProperties(); d.setProperty('а', '1').setProperties({ б: '2' });
         return [d.getProperties(), d.getKeys(), d.getProperty('нет'), PropertiesService.getUserProperties().getProperty('а')];`,
        state,
      ),
    ).toEqual([{ а: '1', б: '2' }, ['а', 'б'], null, null]);
    expect(state.properties.document).toEqual({ а: '1', б: '2' });
  });

  it('refuses a value over 9 KB and a store over 500 KB, counted in bytes', () => {
    const store = 'const p = PropertiesService.getScriptProperties();';
    expect(thrownBy(`${store} p.setProperty('a', 'я'.repeat(4608));`)).toBe('nothing');
    expect(thrownBy(`${store} p.setProperty('a', 'я'.repeat(4609));`)).toBe('Argument too large: value');
    expect(thrownBy(`${store} for (let i = 0; i < 60; i++) p.setProperty('k' + i, 'x'.repeat(9000));`)).toBe(
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('LockService', () => {
  it('lends a lock to one execution, which may take it twice', () => {
    expect(
      resultOf(`
        const lock = LockService.getDocumentLock();
        const seen = [lock.hasLock(), lock.tryLock(10), LockService.getDocumentLock().tryLock(10), lock.hasLock()];
        lock.releaseLock(); return [...seen, lock.hasLock()];`),
    ).toEqual([false, true, true, true, false]);
  });

  it('waits in vain for a lock that another holds', () => {
    const state = freshStage();
    state.locks.document = 'other';
    expect(
      resultOf(
        'const t = Date.now(); return [LockService.getDocumentLock().tryLock(5000), Date.now() - t >= 5000];',
        state,
      ),
    ).toEqual([false, true]);
    expect(thrownBy('LockService.getDocumentLock().waitLock(100);', state)).toBe(
      'Lock timeout: another process was holding the lock for too long.',
    );
  });

  it('frees it at the end of the execution', () => {
    const { run, state } = stage(
      'function main() { LockService.getScriptLock().tryLock(1); throw new Error("x"); }',
    );
    run('main');
    expect(state.locks).toEqual({});
  });
});

describe('MailApp', () => {
  it('puts letters into the outbox, whichever way they are sent', () => {
    const state = freshStage();
    resultOf(
      `MailApp.sendEmail('a@b.example', 'Тема', 'Текст', { name: 'Школа', cc: 'c@d.example' });
       MailApp.sendEmail({ to: 'e@f.example', subject: 'Вторая', htmlBody: '<b>да</b>' });`,
      state,
    );
    expect(state.outbox).toMatchObject([
      { to: 'a@b.example', cc: 'c@d.example', subject: 'Тема', body: 'Текст', name: 'Школа', htmlBody: null },
      { to: 'e@f.example', subject: 'Вторая', htmlBody: '<b>да</b>' },
    ]);
    expect(state.quotas.mailRecipients).toBe(3);
  });

  it.each([
    ["MailApp.sendEmail('', 's', 'b');", 'Failed to send email: no recipient'],
    ["MailApp.sendEmail('иванова', 's', 'b');", 'Invalid email: иванова'],
    ["MailApp.sendEmail('a@b.example', 'x'.repeat(251), 'b');", 'Argument too large: subject'],
    [
      "MailApp.sendEmail(Array(51).fill('a@b.example').join(), 's', 'b');",
      'Limit Exceeded: Email Recipients Per Message.',
    ],
    ["MailApp.sendEmail('a@b.example', 's', 'x'.repeat(410000));", 'Limit Exceeded: Email Body Size.'],
    [
      "MailApp.sendEmail({ to: 'a@b.example', attachments: [] });",
      '[local host] MailApp.sendEmail: this host does not implement “attachments”',
    ],
  ])('%s is refused', (body, message) => {
    const state = freshStage();
    expect(thrownBy(body, state).replace('Error: ', '')).toBe(message);
    expect([state.outbox, state.quotas.mailRecipients]).toEqual([[], 0]);
  });
});

describe('HtmlService', () => {
  const html = {
    sidebar: '<p><?= 1 ?></p>',
    page: '<? for (const n of names) { ?><b><?= n ?></b><? } ?><script>const d = <?!= data ?>;</script>',
  };

  it('evaluates no scriptlets outside a template', () => {
    expect(
      resultOf("return HtmlService.createHtmlOutputFromFile('sidebar').getContent();", freshStage(), html),
    ).toBe('<p><?= 1 ?></p>');
  });

  it('fills a template with its properties, escaping what it prints', () => {
    expect(
      resultOf(
        `const t = HtmlService.createTemplateFromFile('page'); t.names = ['<Аня>']; t.data = JSON.stringify([1]);
         return t.evaluate().getContent();`,
        freshStage(),
        html,
      ),
    ).toBe('<b>&lt;Аня&gt;</b><script>const d = [1];</script>');
  });

  it('refuses to print anything but JSON into a script', () => {
    expect(
      thrownBy(
        "const t = HtmlService.createTemplate('<script>const a = \"<?= name ?>\";</script>'); t.name = 'Аня'; t.evaluate();",
      ),
    ).toContain('takes JSON only');
  });

  it('names a file that is not there', () => {
    expect(thrownBy("HtmlService.createHtmlOutputFromFile('нет');")).toBe(
      'No HTML file named нет was found.',
    );
  });
});

describe('Ui', () => {
  const ask = (answer: Answer, questions: Question[]) => (question: Question) => {
    questions.push(question);
    return answer;
  };

  it('asks the person and gives the button and the text back', () => {
    const questions: Question[] = [];
    const { run } = stage(`function main() {
      const ui = SpreadsheetApp.getUi();
      const button = ui.alert('Заголовок', 'Точно?', ui.ButtonSet.YES_NO);
      const answer = ui.prompt('Сколько?');
      return [button === ui.Button.OK, String(answer.getSelectedButton()), answer.getResponseText()];
    }`);
    const { outcome } = run('main', { ask: ask({ button: 'OK', text: '12' }, questions) });
    expect(outcome).toEqual({ ok: true, value: [true, 'OK', '12'] });
    expect(questions).toEqual([
      { kind: 'alert', title: 'Заголовок', message: 'Точно?', buttons: 'YES_NO' },
      { kind: 'prompt', title: '', message: 'Сколько?', buttons: 'OK' },
    ]);
  });

  it('loses every lock while it asks', () => {
    const { run } = stage(`function main() {
      const lock = LockService.getDocumentLock(); lock.tryLock(10);
      SpreadsheetApp.getUi().alert('x'); return lock.hasLock();
    }`);
    expect(run('main', { ask: ask({ button: 'OK', text: '' }, []) }).outcome).toEqual({
      ok: true,
      value: false,
    });
  });

  it('is not there without a person', () => {
    const { run } = stage('function main() { SpreadsheetApp.getUi(); }');
    expect(run('main', { from: 'script.run' }).outcome).toMatchObject({
      message: 'Cannot call SpreadsheetApp.getUi() from this context.',
    });
  });

  it('shows a sidebar and dialogs', () => {
    const { run, events } = stage(`function main() {
      const ui = SpreadsheetApp.getUi(); const html = HtmlService.createHtmlOutput('<p>1</p>').setTitle('Бок').setWidth(400);
      ui.showSidebar(html); ui.showModalDialog(html, 'Окно');
    }`);
    expect(run('main').outcome).toMatchObject({ ok: true });
    expect(events).toEqual([
      { kind: 'sidebar', html: { title: 'Бок', html: '<p>1</p>', width: 400, height: null } },
      { kind: 'dialog', modal: true, html: { title: 'Окно', html: '<p>1</p>', width: 400, height: null } },
    ]);
  });
});

describe('Utilities and Session', () => {
  it.each([
    ['yyyy-MM-dd', 'Europe/Moscow', '2026-09-01'],
    ['d.M.yy HH:mm:ss.SSS', 'Asia/Vladivostok', '1.9.26 07:05:07.089'],
    ["EEEE, d MMMM 'года' yyyy", 'GMT', 'Monday, 31 August года 2026'],
    ["yyyy-MM-dd'T'HH:mm:ssXXX", 'Europe/Moscow', '2026-09-01T00:05:07+03:00'],
    ['h a Z z', 'GMT', '9 PM +0000 GMT'],
  ])('formats a moment as %s in %s', (pattern, zone, text) => {
    const args = `${JSON.stringify(zone)}, ${JSON.stringify(pattern)}`;
    expect(
      resultOf(`return Utilities.formatDate(new Date(Date.UTC(2026, 7, 31, 21, 5, 7, 89)), ${args});`),
    ).toBe(text);
  });

  it('hashes and encodes like Google, bytes with a sign', () => {
    expect(
      resultOf(`
        const hex = (bytes) => bytes.map((b) => (b & 255).toString(16).padStart(2, '0')).join('');
        const A = Utilities.DigestAlgorithm;
        return [hex(Utilities.computeDigest(A.MD5, 'код')).length, hex(Utilities.computeDigest(A.SHA_256, 'abc')).slice(0, 8),
          Math.min(...Utilities.computeDigest(A.SHA_1, 'abc')) < 0,
          Utilities.base64Encode('Привет'), Utilities.base64EncodeWebSafe([-5, -1]),
          Utilities.newBlob(Utilities.base64Decode('0J/RgNC40LLQtdGC')).getDataAsString()];`),
    ).toEqual([32, 'ba7816bf', true, '0J/RgNC40LLQtdGC', '-_8=', 'Привет']);
  });

  it('knows who and where', () => {
    expect(
      resultOf(
        'return [Session.getActiveUser().getEmail(), Session.getScriptTimeZone(), Session.getActiveUserLocale()];',
      ),
    ).toEqual(['curator@school.example', 'Europe/Moscow', 'ru']);
  });

  it('formats and logs', () => {
    const { run, events } = stage(
      "function main() { Logger.log('%s: %05.1f', 'а', 2.25); return Utilities.formatString('%d%%', 7.9); }",
    );
    expect(run('main').outcome).toEqual({ ok: true, value: '7%' });
    expect(events).toEqual([{ kind: 'log', level: 'log', text: 'а: 002.3' }]);
  });
});
