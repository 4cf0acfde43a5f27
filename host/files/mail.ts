import type { MailState } from '../state/state';

/** A letter as a file that mail programs open: UTF-8, lines end with CR LF. */
export function mailToEml(mail: MailState): string {
  const name = mail.name ?? 'Куратор наставничества';
  const headers = [
    `Date: ${mailDate(mail.at)}`,
    `From: ${encodedWords(name)} <curator@school.example>`,
    `To: ${addresses(mail.to)}`,
    mail.cc ? `Cc: ${addresses(mail.cc)}` : '',
    mail.bcc ? `Bcc: ${addresses(mail.bcc)}` : '',
    mail.replyTo ? `Reply-To: ${addresses(mail.replyTo)}` : '',
    `Subject: ${encodedWords(mail.subject)}`,
    `Message-ID: <${mail.id.replace(/[^\w.-]/g, '')}@school.example>`,
    'MIME-Version: 1.0',
  ].filter((line) => line !== '');
  return [...headers, ...content(mail)].join('\r\n');
}

function content(mail: MailState): string[] {
  if (mail.htmlBody === null) return part('text/plain', mail.body);
  const edge = `part-${mail.id.replace(/\W/g, '')}`;
  return [
    `Content-Type: multipart/alternative; boundary="${edge}"`,
    '',
    `--${edge}`,
    ...part('text/plain', mail.body),
    `--${edge}`,
    ...part('text/html', mail.htmlBody),
    `--${edge}--`,
    '',
  ];
}

function part(type: string, text: string): string[] {
  const base64 = Buffer.from(text.replace(/\r\n?|\n/g, '\r\n'), 'utf8').toString('base64');
  const lines = base64.match(/.{1,76}/g) ?? [''];
  return [`Content-Type: ${type}; charset=UTF-8`, 'Content-Transfer-Encoding: base64', '', ...lines, ''];
}

/** Line ends inside a header would begin a header of somebody else's. */
function oneLine(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').trim();
}

function addresses(list: string): string {
  return oneLine(list)
    .split(',')
    .map((address) => address.trim())
    .filter((address) => address !== '')
    .map((address) => (/^[\x21-\x7e]+$/.test(address) ? address : encodedWords(address)))
    .join(', ');
}

/** RFC 2047: pieces of at most 75 characters, never cut inside a letter. */
export function encodedWords(text: string): string {
  const line = oneLine(text);
  if (/^[\x20-\x7e]*$/.test(line) && !line.includes('=?')) return line;
  const words: string[] = [];
  let piece = '';
  for (const letter of line) {
    if (Buffer.byteLength(piece + letter) > 45) {
      words.push(piece);
      piece = '';
    }
    piece += letter;
  }
  words.push(piece);
  return words.map((word) => `=?UTF-8?B?${Buffer.from(word, 'utf8').toString('base64')}?=`).join('\r\n ');
}

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** 'Tue, 01 Sep 2026 09:05:00 +0000' */
function mailDate(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  const time = [date.getUTCHours(), date.getUTCMinutes(), date.getUTCSeconds()].map(two).join(':');
  const month = months[date.getUTCMonth()];
  return `${days[date.getUTCDay()]}, ${two(date.getUTCDate())} ${month} ${date.getUTCFullYear()} ${time} +0000`;
}
