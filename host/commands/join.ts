import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../files/disk';
import { documentToDocx } from '../files/docx';
import { safeFileName, uniqueName } from '../files/names';
import { documentToHtml } from '../files/print';
import { FileProblem } from '../files/problem';
import { loadState } from '../files/sidecar';
import { readWorkbook, writeWorkbook } from '../files/workbook';
import type { NameOf } from '../key/codes';
import { codesIn, join as joinBook } from '../key/join';
import { namesByCode, readKey } from '../key/key';
import { nameDocx, nameHtml } from '../key/papers';
import { openProject } from './addIn';
import { askMeaning } from './askMeaning';
import type { ExitCode, Io } from './io';
import { readOptions, resolved } from './options';
import { WrongUsage } from './usage';

/** `join`: the workbook with codes and its key in, a readable copy and papers with names out. Neither input changes. */
export async function join(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positional, values } = readOptions(args, { values: ['key', 'out', 'dist'], flags: [] });
  const [workbook, ...papers] = positional;
  if (!workbook) throw new WrongUsage('Назовите таблицу с кодами .xlsx.');
  const wrong = papers.find((file) => !/\.docx$/i.test(file));
  if (wrong !== undefined) throw new WrongUsage(`После таблицы называют документы .docx, а не ${wrong}.`);
  if (!values.key) throw new WrongUsage('Назовите ключ: --key <key.xlsx>.');
  if (!values.out) throw new WrongUsage('Назовите папку для готовых файлов: --out <папка>.');
  const folder = resolved(values.out);

  const { state } = await loadState(resolved(workbook));
  const meaning = askMeaning(state, openProject(values.dist), io);
  const keyBook = await readWorkbook(resolved(values.key));
  const codes = codesIn(state.spreadsheet, meaning);
  const key = readKey(keyBook.state, codes);
  const names = namesByCode(key);
  const nameOf: NameOf = (code) => names.get(code) ?? null;

  await mkdir(folder, { recursive: true });
  const written: string[] = [];
  const write = async (name: string, content: Uint8Array | string): Promise<void> => {
    const file = path.join(folder, name);
    if (file === resolved(workbook) || file === resolved(values.key ?? ''))
      throw new FileProblem('Готовые файлы не кладут поверх исходных: назовите другую папку.');
    await replaceFile(file, content);
    written.push(file);
  };
  const title = path.basename(workbook, path.extname(workbook));
  await write(`${title} с именами.xlsx`, await writeWorkbook(joinBook(state.spreadsheet, meaning, key)));
  const taken = new Set<string>();
  for (const document of state.documents.filter(({ trashed }) => !trashed)) {
    const name = uniqueName(safeFileName(document.name), taken);
    await write(`${name}.docx`, nameDocx(await documentToDocx(document), nameOf));
    await write(`${name}.html`, nameHtml(documentToHtml(document), nameOf));
  }
  for (const file of papers) {
    const name = uniqueName(safeFileName(path.basename(file, path.extname(file))), taken);
    await write(`${name}.docx`, nameDocx(await readPaper(resolved(file)), nameOf));
  }

  const unnamed = Array.from(codes).filter((code) => !names.has(code));
  for (const file of written) io.err(`Готово: ${file}`);
  if (unnamed.length > 0) io.err(`В ключе нет имён для кодов: ${unnamed.join(', ')}. Там остались коды.`);
  io.err('Это персональные данные: распечатайте, раздайте и не оставляйте лишних копий.');
  io.out(`${JSON.stringify({ files: written, people: names.size, unnamed })}\n`);
  return 0;
}

async function readPaper(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new FileProblem(`Документ «${file}» не читается. Проверьте имя и папку.`);
  }
}
