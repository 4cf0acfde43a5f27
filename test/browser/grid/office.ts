import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveState } from '../../../host/files/sidecar';
import type { DocumentState } from '../../../host/state/document';
import type { FormItem, FormState } from '../../../host/state/form';
import { freshState } from '../../../host/state/fresh';

const now = Date.UTC(2026, 8, 15, 9, 0);

/** A workbook with one form, one document and one letter beside it, all invented. */
export async function officeWorkbook(): Promise<string> {
  const state = freshState('анкеты', now);
  state.forms = [form()];
  state.documents = [order()];
  state.outbox = [
    {
      id: 'letter-1',
      at: now,
      to: 'ivanova@school.example',
      cc: '',
      bcc: '',
      subject: 'Встреча наставников',
      body: 'Здравствуйте!\nЖдём вас в пятницу <в 15:00>.',
      htmlBody: null,
      name: null,
      replyTo: null,
    },
  ];
  const file = join(await mkdtemp(join(tmpdir(), 'nastavnik-office-')), 'анкеты.xlsx');
  await saveState(state, file);
  return file;
}

function item(id: number, type: string, title: string, rest: Partial<FormItem> = {}): FormItem {
  return { id, type, title, help: '', required: false, ...rest };
}

function form(): FormState {
  return {
    id: 'form-1',
    publishedId: 'published-1',
    name: 'Анкета ожиданий',
    title: 'Анкета ожиданий наставляемого',
    description: 'Ответы увидит только куратор.\nЭто займёт пять минут.',
    confirmation: 'Спасибо! Куратор прочитает ваш ответ.',
    createdAt: now,
    published: true,
    accepting: true,
    closedMessage: '',
    collectEmail: false,
    limitOne: false,
    progressBar: false,
    shuffle: false,
    linkToRespondAgain: false,
    quiz: false,
    destination: null,
    items: [
      item(11, 'TEXT', 'Код участника', { required: true, help: 'Он есть в ссылке, менять его не нужно.' }),
      item(12, 'SCALE', 'Насколько вам интересно?', {
        required: true,
        low: 1,
        high: 10,
        lowLabel: 'совсем нет',
        highLabel: 'очень',
      }),
      item(13, 'SECTION_HEADER', 'О встречах', { help: 'Отметьте, как вам удобно.' }),
      item(14, 'MULTIPLE_CHOICE', 'Где встречаться?', { choices: ['В школе', 'Онлайн'], other: true }),
      item(15, 'CHECKBOX', 'Чего вы ждёте?', { choices: ['Помощи с <учёбой>', 'Новых друзей'] }),
      item(16, 'LIST', 'День недели', { choices: ['Понедельник', 'Среда'] }),
      item(17, 'PARAGRAPH_TEXT', 'Что ещё важно знать наставнику?'),
    ],
    responses: [],
    editors: [],
    trashed: false,
  };
}

function order(): DocumentState {
  return {
    id: 'order-1',
    name: 'Приказ о наставничестве',
    createdAt: now,
    page: { width: 595, height: 842, top: 57, right: 28, bottom: 57, left: 85 },
    body: [
      {
        kind: 'paragraph',
        heading: 'NORMAL',
        alignment: 'CENTER',
        indentFirstLine: null,
        indentStart: null,
        indentEnd: null,
        spacingBefore: null,
        spacingAfter: null,
        lineSpacing: null,
        children: [{ kind: 'text', text: 'ПРИКАЗ', runs: [{ start: 0, end: 6, bold: true, fontSize: 14 }] }],
      },
    ],
    header: null,
    footer: null,
    viewers: [],
    editors: [],
    trashed: false,
  };
}
