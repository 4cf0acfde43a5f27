import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../host/runtime/execution';
import { allScopes, freshStage, stage } from './stage';

const zone = 'Europe/Moscow';
const withScopes = (...names: string[]) => ({
  manifest: {
    timeZone: zone,
    oauthScopes: allScopes.filter((scope) => names.some((name) => scope.endsWith(`/${name}`))),
  },
});

describe('scopes', () => {
  it('names the scope that the manifest lacks', () => {
    const { outcome } = stage(
      "function main() { FormApp.create('x'); }",
      withScopes('spreadsheets.currentonly'),
    ).run('main');
    expect(outcome).toMatchObject({
      name: 'Exception',
      message:
        'Specified permissions are not sufficient to call FormApp.create. Required permissions: https://www.googleapis.com/auth/forms',
    });
  });

  it('names all scopes of which any one would do', () => {
    const { outcome } = stage(
      'function main() { SpreadsheetApp.getActiveSpreadsheet(); }',
      withScopes('forms'),
    ).run('main');
    expect(outcome).toMatchObject({
      message:
        'Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    });
  });

  it('says it differently when the user has refused', () => {
    const state = freshStage();
    state.user.refusedScopes = ['https://www.googleapis.com/auth/script.send_mail'];
    const { outcome } = stage(
      "function main() { MailApp.sendEmail('a@b.example', 's', 'b'); }",
      {},
      state,
    ).run('main');
    expect(outcome).toMatchObject({
      message:
        'You do not have permission to call MailApp.sendEmail. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    });
    expect(state.outbox).toEqual([]);
  });

  it('lets a simple onOpen make a menu and use its spreadsheet, and nothing that needs consent', () => {
    const { run, events } = stage(`
      function onOpen(e) {
        SpreadsheetApp.getUi().createMenu('Наставник').addItem('Открыть', 'show_').addToUi();
        console.log(String(e.authMode), SpreadsheetApp.getActiveSpreadsheet().getName());
        DocumentApp.create('x');
      }`);
    const { outcome } = run('onOpen', { from: 'open' });
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining('You do not have permission to call DocumentApp.create'),
    });
    expect(events).toEqual([
      {
        kind: 'menu',
        menu: { title: 'Наставник', items: [{ kind: 'item', title: 'Открыть', fn: 'show_' }] },
      },
      { kind: 'log', level: 'log', text: 'LIMITED Проба' },
    ]);
  });

  it('tells the add-in which consent is missing', () => {
    const state = freshStage();
    state.user.refusedScopes = ['https://www.googleapis.com/auth/forms'];
    const { outcome } = stage(
      `function main() {
        const ask = (name) => {
          const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL, ['https://www.googleapis.com/auth/' + name]);
          return [String(info.getAuthorizationStatus()), info.getAuthorizationUrl() !== null];
        };
        return [ask('forms'), ask('documents')];
      }`,
      {},
      state,
    ).run('main');
    expect(outcome).toEqual({
      ok: true,
      value: [
        ['REQUIRED', true],
        ['NOT_REQUIRED', false],
      ],
    });
  });
});

describe('quotas', () => {
  const send =
    "function main(to) { MailApp.sendEmail(to, 'тема', 'текст'); return MailApp.getRemainingDailyQuota(); }";

  it('counts recipients and refuses the one too many with nothing sent', () => {
    const state = freshStage();
    state.user.account = 'consumer';
    state.quotas.mailRecipients = 97;
    const { run } = stage(send, {}, state);
    expect(run('main', { args: ['a@b.example, c@d.example'] }).outcome).toEqual({ ok: true, value: 1 });
    const refused = run('main', { args: ['a@b.example,c@d.example'] });
    expect(refused.outcome).toMatchObject({ message: 'Service invoked too many times for one day: email.' });
    expect(refused.trace.quotas.mailRecipients).toEqual({ used: 99, limit: 100 });
    expect(state.outbox).toHaveLength(1);
  });

  it('begins anew 24 hours after the first use', () => {
    const state = freshStage();
    state.quotas.mailRecipients = 1500;
    state.now += 24 * 60 * 60 * 1000;
    expect(stage(send, {}, state).run('main', { args: ['a@b.example'] }).outcome).toEqual({
      ok: true,
      value: 1499,
    });
  });

  it('limits documents made in a day', () => {
    const state = freshStage();
    state.quotas.documentsCreated = 1500;
    const { outcome } = stage("function main() { DocumentApp.create('x'); }", {}, state).run('main');
    expect(outcome).toMatchObject({
      ok: false,
      message: expect.stringContaining('Service invoked too many times for one day'),
    });
    expect(state.documents).toEqual([]);
  });
});

describe('six virtual minutes', () => {
  const persistent = `
    const sheet = () => SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
    function main() {
      sheet().getRange('A1').setValue('до');
      try { for (;;) Utilities.sleep(100000); }
      catch (e) { try { sheet().getRange('A2').setValue('catch'); } catch (e) {} }
      finally { sheet().getRange('A3').setValue('finally'); }
      return 'вернулось';
    }`;

  it('end the execution so that neither catch nor finally can do anything, and keep what was done before', () => {
    const { run, state } = stage(persistent);
    const { outcome, trace } = run('main');
    expect(outcome).toMatchObject({ ok: false, killed: true, message: 'Exceeded maximum execution time' });
    expect(trace.virtualSeconds).toBeGreaterThan(360);
    expect(state.spreadsheet.sheets[0]?.rows.flat().map((cell) => cell?.value)).toEqual(['до']);
  });

  it('are thirty seconds for a simple onOpen', () => {
    const { outcome, trace } = stage(
      'function onOpen() { Utilities.sleep(29000); Utilities.sleep(2000); }',
    ).run('onOpen', { from: 'open' });
    expect(outcome).toMatchObject({ killed: true });
    expect(trace.quotas.runtimeSeconds?.limit).toBe(30);
  });

  it('free the lock and lose the edits of a document not yet saved', () => {
    const { run, state } = stage(`
      function main() {
        LockService.getDocumentLock().tryLock(10);
        const saved = DocumentApp.create('сохранён'); saved.getBody().appendParagraph('есть'); saved.saveAndClose();
        DocumentApp.create('открыт').getBody().appendParagraph('нет');
        Utilities.sleep(300000); Utilities.sleep(300000);
      }`);
    run('main');
    expect(state.locks).toEqual({});
    expect(state.documents.map((one) => [one.name, one.body.length])).toEqual([
      ['сохранён', 2],
      ['открыт', 1],
    ]);
  });

  it('are spent faster on a bad day and by bigger blocks', () => {
    const read = (rows: number) =>
      `function main() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange(1, 1, ${rows}, 20).getValues(); }`;
    const seconds = (rows: number, day: 'ordinary' | 'bad') =>
      stage(read(rows)).run('main', { day }).trace.virtualSeconds;
    expect(seconds(1000, 'bad')).toBeGreaterThan(1.5 * seconds(1000, 'ordinary'));
    expect(seconds(1000, 'ordinary')).toBeGreaterThan(3 * seconds(10, 'ordinary'));
  });
});

describe('planned faults', () => {
  const code = `
    function main() {
      const p = PropertiesService.getScriptProperties();
      const failed = [];
      for (const key of ['a', 'b', 'c']) { try { p.setProperty(key, '1'); } catch (e) { failed.push(key + ':' + e.name + ':' + e.message); } }
      return failed;
    }`;
  const struck = (fault: Partial<Fault> & Pick<Fault, 'kind'>) => {
    const { run, state } = stage(code);
    // Call 1 is getScriptProperties, so call 3 writes «b».
    const { outcome } = run('main', { faults: [{ atCall: 3, message: 'Server error', times: 1, ...fault }] });
    return { outcome, written: Object.keys(state.properties.script), used: state.quotas.propertyOperations };
  };

  it('before: the call fails and nothing has happened', () => {
    expect(struck({ kind: 'before' })).toEqual({
      outcome: { ok: true, value: ['b:Exception:Server error'] },
      written: ['a', 'c'],
      used: 2,
    });
  });

  it('after: the call fails, yet it has happened', () => {
    expect(struck({ kind: 'after' })).toEqual({
      outcome: { ok: true, value: ['b:Exception:Server error'] },
      written: ['a', 'b', 'c'],
      used: 3,
    });
  });

  it('several in a row', () => {
    expect(struck({ kind: 'before', times: 2 }).written).toEqual(['a']);
  });

  it('kill: it has happened and nothing after it does', () => {
    const { outcome, written } = struck({ kind: 'kill' });
    expect([outcome, written]).toEqual([expect.objectContaining({ killed: true }), ['a', 'b']]);
  });

  it('killBefore: it has not happened', () => {
    const { outcome, written } = struck({ kind: 'killBefore' });
    expect([outcome, written]).toEqual([expect.objectContaining({ killed: true }), ['a']]);
  });

  it('do not change the ids and the chance of the rest', () => {
    const dice = 'function main() { try { SpreadsheetApp.flush(); } catch (e) {} return Math.random(); }';
    const faults: Fault[] = [{ atCall: 1, kind: 'before', message: 'x', times: 1 }];
    expect(stage(dice).run('main', { faults }).outcome).toEqual(stage(dice).run('main').outcome);
  });
});
