import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { DocumentState } from '../state/document';
import type { FormState } from '../state/form';
import type { HostState } from '../state/state';
import { hashOf, replaceFile } from './disk';
import { documentToDocx } from './docx';
import { mailToEml } from './mail';
import { safeFileName, uniqueName } from './names';
import { sidecarOf } from './sidecar';

/** What a person finds in `forms/<id>.json`. The answers are taken from the sidecar, not from here. */
export interface FormFile {
  readonly about: string;
  /** Path of the sidecar from the folder of this file. */
  readonly sidecar: string;
  readonly id: string;
  readonly title: string;
  readonly address: string;
  readonly state: string;
  readonly questions: readonly Question[];
  readonly responses: readonly { number: number; at: string; answers: Record<string, string | string[]> }[];
}

interface Question {
  readonly id: number;
  readonly type: string;
  readonly title: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly choices?: readonly string[];
  readonly scale?: readonly [low: number, high: number];
}

/** Documents as they were last written by this process, by path: an unchanged one is not even made again. */
const written = new Map<string, string>();

/**
 * Documents, forms and letters as files: `documents/<title>.docx`, `forms/<id>.json`, `outbox/<n>.eml`.
 * A file whose content is already right is left alone.
 */
export async function writeArtefacts(state: HostState, folder: string, sidecar?: string): Promise<void> {
  await writeDocuments(state.documents, path.join(folder, 'documents'));
  const forms = path.join(folder, 'forms');
  const record = sidecar ?? sidecarOf(state) ?? (await onlySidecar(folder));
  for (const form of state.forms.filter((one) => !one.trashed)) {
    const file = formFile(form, path.relative(forms, path.resolve(record)).split(path.sep).join('/'));
    await writeChanged(
      path.join(forms, `${safeFileName(form.id)}.json`),
      `${JSON.stringify(file, null, 2)}\n`,
    );
  }
  for (const [index, mail] of state.outbox.entries()) {
    await writeChanged(path.join(folder, 'outbox', `${index + 1}.eml`), mailToEml(mail));
  }
}

async function writeDocuments(documents: readonly DocumentState[], folder: string): Promise<void> {
  const taken = new Set<string>();
  for (const document of documents.filter((one) => !one.trashed)) {
    const file = path.join(folder, `${uniqueName(safeFileName(document.name), taken)}.docx`);
    const version = hashOf(Buffer.from(JSON.stringify(document)));
    const isThere = written.get(file) === version && (await readFile(file).catch(() => null)) !== null;
    if (isThere) continue;
    await writeChanged(file, await documentToDocx(document));
    written.set(file, version);
  }
}

/** The sidecar in the folder when the state itself does not know its own. */
async function onlySidecar(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const found = names.filter((name) => name.endsWith('.host.json'));
  return path.join(folder, found.length === 1 && found[0] ? found[0] : 'workbook.host.json');
}

async function writeChanged(file: string, content: Uint8Array | string): Promise<void> {
  const now = await readFile(file).catch(() => null);
  if (now && Buffer.compare(now, Buffer.from(content)) === 0) return;
  await mkdir(path.dirname(file), { recursive: true });
  await replaceFile(file, content);
}

export function formFile(form: FormState, sidecar: string): FormFile {
  const taken = new Set<string>();
  const titles = new Map(form.items.map((item) => [String(item.id), uniqueName(item.title, taken)]));
  return {
    about:
      'Анкета для чтения. Ответы хранятся в файле, названном в «sidecar»; изменения в этом файле ни на что не влияют.',
    sidecar,
    id: form.id,
    title: form.title || form.name,
    address: `https://docs.google.com/forms/d/e/${form.publishedId}/viewform`,
    state: stateWords(form),
    questions: form.items.map((item) => ({
      id: item.id,
      type: item.type,
      title: item.title,
      ...(item.help ? { help: item.help } : {}),
      ...(item.required ? { required: true } : {}),
      ...(item.choices ? { choices: item.choices } : {}),
      ...(item.low !== undefined && item.high !== undefined ? { scale: [item.low, item.high] as const } : {}),
    })),
    responses: form.responses.map((response, index) => ({
      number: index + 1,
      at: new Date(response.at).toISOString(),
      answers: Object.fromEntries(
        Object.entries(response.answers).map(([id, answer]) => [titles.get(id) ?? id, answer]),
      ),
    })),
  };
}

function stateWords(form: FormState): string {
  if (!form.published) return 'не опубликована';
  return form.accepting ? 'принимает ответы' : 'приём ответов закрыт';
}
