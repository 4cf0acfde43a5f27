import { randomBytes } from 'node:crypto';
import { basename } from 'node:path';
import { documentToDocx } from '../../files/docx';
import { mailToEml } from '../../files/mail';
import { documentToHtml } from '../../files/print';
import { writeWorkbook } from '../../files/workbook';
import { submit } from '../../forms/submit';
import type { NameOf } from '../../key/codes';
import { nameDocx, nameHtml } from '../../key/papers';
import type { FormState } from '../../state/form';
import type { HostState } from '../../state/state';
import type { FileReply } from '../messages';
import type { FormReply, FormRequest } from '../protocol';

/** Documents, forms and letters of an open workbook, as files and pages. */

/** With the key at hand a paper for reading and printing says names where the document says codes. */
export async function documentFile(
  state: HostState,
  id: string,
  as: 'html' | 'docx',
  names: ReadonlyMap<string, string>,
): Promise<FileReply> {
  const document = state.documents.find((one) => one.id === id && !one.trashed);
  if (!document) return null;
  const nameOf: NameOf = (code) => names.get(code) ?? null;
  const data =
    as === 'html'
      ? nameHtml(documentToHtml(document, '/fonts'), nameOf)
      : nameDocx(await documentToDocx(document), nameOf);
  return { name: `${document.name}.${as}`, data };
}

export function letterFile(state: HostState, id: string): FileReply {
  const mail = state.outbox.find((one) => one.id === id);
  return mail ? { name: `${mail.subject || 'письмо'}.eml`, data: mailToEml(mail) } : null;
}

export async function workbookFile(state: HostState, path: string): Promise<FileReply> {
  return { name: basename(path), data: await writeWorkbook(state.spreadsheet) };
}

/** By the published id of a respondent's address, or by the id in an editor's. */
export function formOf(state: HostState, id: string): FormState | null {
  const form = state.forms.find((one) => one.publishedId === id || one.id === id);
  return form && !form.trashed ? form : null;
}

/** One answer of a respondent; what Google Forms would refuse is refused question by question. */
export function answerForm(state: HostState, request: FormRequest, now: number): FormReply {
  const form = formOf(state, request.publishedId);
  if (!form) return { ok: false, sentence: 'Такой анкеты больше нет.', problems: [] };
  const answers = Object.fromEntries(
    Object.entries(request.answers).map(([id, value]) => [
      id,
      typeof value === 'string' ? value : [...value],
    ]),
  );
  const result = submit(form, answers, now, randomBytes(24).toString('base64url'));
  if (result.ok) return { ok: true, confirmation: form.confirmation || 'Ответ записан.' };
  const general = result.problems.find((problem) => problem.itemId === 0)?.sentence;
  return {
    ok: false,
    sentence: general ?? 'Ответ не отправлен: посмотрите на отмеченные вопросы.',
    problems: result.problems
      .filter((problem) => problem.itemId !== 0)
      .map(({ itemId, sentence }) => ({ itemId, sentence: withoutTitle(form, itemId, sentence) })),
  };
}

/** On the page the sentence stands under its question: «Код»: это … → Это … */
function withoutTitle(form: FormState, itemId: number, sentence: string): string {
  const start = `«${form.items.find((item) => item.id === itemId)?.title}»: `;
  if (!sentence.startsWith(start)) return sentence;
  const rest = sentence.slice(start.length);
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
