import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { documentToDocx } from '../../../host/files/docx';
import { writeArtefacts } from '../../../host/files/exports';
import { encodedWords, mailToEml } from '../../../host/files/mail';
import { safeFileName } from '../../../host/files/names';
import { documentToHtml } from '../../../host/files/print';
import { openZip } from '../../../host/files/zip';
import type { FormState } from '../../../host/state/form';
import { freshState } from '../../../host/state/fresh';
import type { MailState } from '../../../host/state/state';
import { temporaryFolder } from './folder';
import { order, paragraph } from './order';

async function wordXml(doc = order()): Promise<string> {
  return openZip(await documentToDocx(doc)).text('word/document.xml') ?? '';
}

describe('a document as a Word file', () => {
  test('has the sheet, the margins and the first-line indent of an order', async () => {
    const xml = await wordXml();
    expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>');
    expect(xml).toMatch(/w:top="1134" w:right="567" w:bottom="1134" w:left="1701"/);
    expect(xml).toContain('w:firstLine="709"');
  });

  test('names the font for every kind of letter, or Cyrillic would fall back', async () => {
    expect(await wordXml()).toContain(
      '<w:rFonts w:ascii="Times New Roman" w:cs="Times New Roman" w:eastAsia="Times New Roman" w:hAnsi="Times New Roman"/>',
    );
  });

  test('repeats the head of a table and does not split its rows', async () => {
    const xml = await wordXml();
    expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(xml.match(/<w:cantSplit\/>/g)).toHaveLength(27);
  });

  test('starts the annex on a new page without an empty line before it', async () => {
    const xml = await wordXml();
    expect(xml).toMatch(/<w:pageBreakBefore\/>(?:(?!<\/w:p>).)*Приложение/s);
    expect(xml).not.toContain('<w:br w:type="page"/>');
  });

  test('numbers pages from the second one unless the document has a header of its own', async () => {
    const headers = (bytes: Uint8Array) => {
      const zip = openZip(bytes);
      return zip.names.filter((name) => /word\/header\d/.test(name)).map((name) => zip.text(name) ?? '');
    };
    expect(await wordXml()).toContain('<w:titlePg/>');
    expect(headers(await documentToDocx(order())).filter((xml) => xml.includes('PAGE'))).toHaveLength(1);
    const own = await documentToDocx({ ...order(), header: [paragraph('Черновик')] });
    expect(headers(own).join()).toContain('Черновик');
    expect(headers(own).join()).not.toContain('PAGE');
  });

  test('lies on its side when the page is wider than high', async () => {
    const { page, ...rest } = order();
    const xml = await wordXml({ ...rest, page: { ...page, width: page.height, height: page.width } });
    expect(xml).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
  });

  test('is the same to the byte every time, links included', async () => {
    const url = 'https://example.org/?a=1&b=2';
    const link = paragraph('сайт');
    link.children = [{ kind: 'text', text: 'сайт', runs: [{ start: 0, end: 4, url }] }];
    const doc = { ...order(), body: [link, ...order().body] };
    const [first, second] = [await documentToDocx(doc), await documentToDocx(doc)];
    expect(Buffer.compare(first, second)).toBe(0);
    expect(openZip(first).text('word/_rels/document.xml.rels')).toContain('Id="rLink1"');
  });
});

describe('a document as a page to print', () => {
  test('says the sheet and shows every text, escaped', () => {
    const html = documentToHtml({ ...order(), name: '<b>', body: [paragraph('<script>"&\'')] }, '/fonts');
    expect(html).toContain('@page { size: 595.28pt 841.89pt; margin: 56.69pt 28.35pt 56.69pt 85.04pt; }');
    expect(html).toContain('&lt;script&gt;&quot;&amp;&#39;');
    expect(html).toContain('<title>&lt;b&gt;</title>');
    expect(html).not.toContain('<script');
    expect(html).toContain('url("/fonts/tinos-cyrillic-400-normal.woff2")');
  });

  test('lets no script hide behind a link', () => {
    const link = paragraph('x');
    link.children = [{ kind: 'text', text: 'x', runs: [{ start: 0, end: 1, url: 'javascript:alert(1)' }] }];
    expect(documentToHtml({ ...order(), body: [link] })).not.toContain('javascript:');
  });
});

const mail: MailState = {
  id: 'mail-1',
  at: Date.UTC(2026, 8, 1, 6, 5),
  to: 'roditel@pochta.example',
  cc: '',
  bcc: '',
  subject: 'Приглашение на встречу наставников и наставляемых школы № 12',
  body: 'Здравствуйте!\nЖдём вас.',
  htmlBody: null,
  name: null,
  replyTo: null,
};

describe('a letter as a file', () => {
  test('has a subject that mail programs read and a body in UTF-8', () => {
    const eml = mailToEml(mail);
    const [head = '', body = ''] = eml.split('\r\n\r\n');
    expect(head).toContain('Date: Tue, 01 Sep 2026 06:05:00 +0000');
    const words = [...head.matchAll(/^(?:Subject:)? =\?UTF-8\?B\?(.+?)\?=/gm)].map((match) => match[1] ?? '');
    expect(words.map((word) => Buffer.from(word, 'base64').toString('utf8')).join('')).toBe(mail.subject);
    expect(Buffer.from(body, 'base64').toString('utf8')).toBe('Здравствуйте!\r\nЖдём вас.');
    expect(eml.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('lets nobody put headers of their own into the subject', () => {
    expect(mailToEml({ ...mail, subject: 'Hello\r\nBcc: spy@evil.example' })).not.toMatch(/^Bcc:/m);
  });

  test('cuts encoded words between letters only', () => {
    for (const word of encodedWords('Ёжик '.repeat(30)).split('\r\n ')) {
      expect(word.length).toBeLessThanOrEqual(75);
      expect(Buffer.from(word.slice(10, -2), 'base64').toString('utf8')).not.toContain('�');
    }
  });
});

describe('a title as a file name', () => {
  test.each([
    ['Приказ № 14/а: "О парах"', 'Приказ № 14_а_ _О парах_'],
    ['..', 'Без названия'],
    ['con', '_con'],
    ['a\u202Egnp.exe', 'a gnp.exe'],
    [' ../../etc/passwd ', '_.._etc_passwd'],
  ])('%j becomes %j', (title, name) => {
    expect(safeFileName(title)).toBe(name);
  });

  test('is at most 100 characters and never half a letter', () => {
    expect([...safeFileName('😀'.repeat(200))]).toHaveLength(100);
  });
});

describe('files beside the workbook', () => {
  const form: FormState = {
    id: 'form-1',
    publishedId: 'pub-1',
    name: 'Анкета',
    title: 'Анкета наставника',
    description: '',
    confirmation: '',
    createdAt: 0,
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
    items: [{ id: 7, type: 'TEXT', title: 'Код', help: '', required: true }],
    responses: [{ id: 'r1', at: Date.UTC(2026, 9, 1), email: '', answers: { 7: 'Н-1' } }],
    editors: [],
    trashed: false,
  };

  test('are one per document, form and letter, equal titles told apart', async () => {
    const folder = temporaryFolder();
    const state = {
      ...freshState('школа', 0),
      documents: [order(), { ...order(), id: 'doc-2' }],
      forms: [form],
      outbox: [mail],
    };
    await writeArtefacts(state, folder);
    expect(readdirSync(path.join(folder, 'documents')).sort()).toEqual([
      'Приказ о закреплении пар № 14-а (2).docx',
      'Приказ о закреплении пар № 14-а.docx',
    ]);
    expect(JSON.parse(readFileSync(path.join(folder, 'forms/form-1.json'), 'utf8'))).toMatchObject({
      sidecar: '../workbook.host.json',
      id: 'form-1',
      state: 'принимает ответы',
      questions: [{ id: 7, title: 'Код', required: true }],
      responses: [{ number: 1, at: '2026-10-01T00:00:00.000Z', answers: { Код: 'Н-1' } }],
    });
    expect(readdirSync(path.join(folder, 'outbox'))).toEqual(['1.eml']);
  });

  test('are left alone while nothing has changed', async () => {
    const folder = temporaryFolder();
    const state = { ...freshState('школа', 0), documents: [order()], forms: [form], outbox: [mail] };
    await writeArtefacts(state, folder);
    const inodes = () =>
      ['documents', 'forms', 'outbox'].flatMap((name) =>
        readdirSync(path.join(folder, name)).map((file) => statSync(path.join(folder, name, file)).ino),
      );
    const before = inodes();
    await writeArtefacts(structuredClone(state), folder);
    expect(inodes()).toEqual(before);
  });
});
