import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import '../runtime/stage';
import { command } from '../../../host/commands/command';
import { loadState, saveState } from '../../../host/files/sidecar';
import { freshState } from '../../../host/state/fresh';
import type { HostState } from '../../../host/state/state';

/** Stands in for the real add-in: every way a call can end, told apart by its name. */
const code = `
function call(request) {
  const { name, input } = JSON.parse(request);
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheets()[0];
  const refusal = { code: 'no-registry', sentence: 'Реестр не найден.', safe: 'Ничего не изменилось.', next: 'Добавьте лист.', link: '' };
  switch (name) {
    case 'calls': return reply({ calls: [{ name: 'write', says: 'Пишет в ячейку', input: { type: 'object' } }] });
    case 'write': console.log('пишу'); sheet.getRange('A1').setValue(input.text); return reply({ wrote: input.text });
    case 'refuse': sheet.getRange('B1').setValue('след'); return JSON.stringify({ ok: false, error: refusal });
    case 'crash': sheet.getRange('C1').setValue('след'); throw new Error('поломка');
    case 'endless': sheet.getRange('D1').setValue('след'); for (;;) Utilities.sleep(60000);
    case 'nonsense': return 'не JSON';
    case 'stuck': return reply({}, { done: 1, total: 9, sentence: 'Стою' });
    case 'slices': {
      const done = Number(sheet.getRange('E1').getValue()) + 1;
      sheet.getRange('E1').setValue(done);
      return reply({ done }, done < 3 ? { done, total: 3, sentence: 'Часть готова' } : null);
    }
    case 'papers': {
      const document = DocumentApp.create('Приказ № 1');
      document.getBody().appendParagraph('Назначить наставников');
      document.saveAndClose();
      MailApp.sendEmail('a@school.example', 'Анкета', 'Здравствуйте!');
      const form = FormApp.create('Анкета', true).setTitle('Анкета');
      form.addTextItem().setTitle('Код').setRequired(true);
      form.addScaleItem().setTitle('Помощь').setBounds(1, 5);
      form.addCheckboxItem().setTitle('Что понравилось').setChoiceValues(['встречи', 'задания']);
      return reply({ form: form.getId() });
    }
  }
}
function reply(output, more = null) { return JSON.stringify({ ok: true, output, more }); }
`;

export interface Place {
  readonly folder: string;
  readonly workbook: string;
  /** Runs a command with the fixture add-in. */
  readonly host: (...args: string[]) => Promise<{ code: number; out: string; err: string }>;
  readonly state: (workbook?: string) => Promise<HostState>;
}

/** A folder of its own with an empty workbook and the fixture add-in. */
export async function place(): Promise<Place> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'host-cli-'));
  const dist = path.join(folder, 'dist');
  await mkdir(dist);
  await writeFile(path.join(dist, 'Code.js'), code);
  await writeFile(path.join(dist, 'sidebar.html'), '<p></p>');
  const scopes = ['spreadsheets.currentonly', 'documents', 'forms', 'script.send_mail'];
  const oauthScopes = scopes.map((name) => `https://www.googleapis.com/auth/${name}`);
  await writeFile(
    path.join(dist, 'appsscript.json'),
    JSON.stringify({ timeZone: 'Europe/Moscow', oauthScopes }),
  );
  const workbook = path.join(folder, 'книга.xlsx');
  await saveState(freshState('книга', Date.parse('2026-09-03T10:00:00+03:00')), workbook);
  return {
    folder,
    workbook,
    host: async (...args) => {
      const said = { out: '', err: '' };
      const io = {
        out: (text: string) => {
          said.out += text;
        },
        err: (text: string) => {
          said.err += `${text}\n`;
        },
      };
      const own = args[0] === 'answer' ? [] : ['--dist', dist];
      return { code: await command([...args, ...own], io), ...said };
    },
    state: async (file = workbook) => (await loadState(file)).state,
  };
}
