import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../files/disk';
import { FileProblem } from '../files/problem';
import { loadState, saveState } from '../files/sidecar';
import { writeWorkbook } from '../files/workbook';
import { keyBook } from '../key/key';
import { split as splitState } from '../key/split';
import { openProject } from './addIn';
import { askMeaning, peopleWithoutCode } from './askMeaning';
import type { ExitCode, Io } from './io';
import { readOptions, resolved } from './options';
import { WrongUsage } from './usage';

/** `split`: the registry in, a workbook with codes and a key with names out. The registry itself stays as it is. */
export async function split(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positional, values } = readOptions(args, { values: ['out', 'dist'], flags: [] });
  const [workbook, ...rest] = positional;
  if (!workbook) throw new WrongUsage('Назовите книгу .xlsx с реестрами.');
  if (rest.length > 0) throw new WrongUsage(`Лишнее слово: ${rest[0]}.`);
  if (!values.out) throw new WrongUsage('Назовите папку для двух файлов: --out <папка>.');
  const folder = resolved(values.out);
  const codesFile = path.join(folder, 'codes.xlsx');
  const keyFile = path.join(folder, 'key.xlsx');
  for (const file of [codesFile, keyFile])
    if (await exists(file))
      throw new FileProblem(
        `Файл «${file}» уже есть, ничего не записано. Прежний ключ терять нельзя: назовите другую папку или уберите файл сами.`,
      );

  const { state, warnings } = await loadState(resolved(workbook));
  for (const warning of warnings) io.err(warning);
  const project = openProject(values.dist);
  const withoutCode = peopleWithoutCode(state, project, io);
  if (withoutCode > 0)
    throw new FileProblem(
      `Без кода людей: ${withoutCode}. Ничего не записано. Откройте книгу, нажмите «Проверить таблицу» – коды появятся – и повторите.`,
    );
  const meaning = askMeaning(state, project, io);
  const { codes, key, leftOut, emptied, doubtful } = splitState(state, meaning);
  const nameless = key.people.filter(({ name }) => name === '').length;
  if (nameless === key.people.length)
    throw new FileProblem(
      'В книге не нашлось имён людей с кодами, делить нечего. Ничего не записано. Если имена есть, откройте книгу и ответьте на экране «Листы и столбцы», где они.',
    );
  codes.spreadsheet.name = 'codes';
  await mkdir(folder, { recursive: true });
  await replaceFile(keyFile, await writeWorkbook(keyBook(key)));
  await saveState(codes, codesFile);

  io.err(`Готово. Людей: ${key.people.length}. Таблица с кодами: ${codesFile}. Ключ с именами: ${keyFile}.`);
  io.err('Ключ храните только на школьном компьютере. Исходная книга не изменилась.');
  if (nameless > 0) io.err(`Имя не нашлось у людей: ${nameless}. В ключе у них пустая ячейка «ФИО».`);
  if (leftOut.length > 0)
    io.err(`Не взяты листы с персональными данными: ${leftOut.map((tab) => `«${tab}»`).join(', ')}.`);
  for (const { tab, cells } of emptied)
    io.err(`Лист «${tab}»: ячеек с персональными данными очищено – ${cells}. В исходной книге они целы.`);
  if (doubtful.length > 0)
    io.err(
      `Посмотрите сами, там похоже на фамилии участников: ${doubtful.map((place) => `«${place}»`).join('; ')}.`,
    );
  if (!meaning.codesDecided)
    io.err(
      'Решение «Коды» в книге не записано: в таблице с кодами откройте «Персональные данные» и запишите его, иначе проверка будет требовать имена.',
    );
  io.err(
    'Просмотрите таблицу с кодами перед отправкой: клички, имена без фамилий и приметы машина не узнаёт.',
  );
  io.out(
    `${JSON.stringify({ codes: codesFile, key: keyFile, people: key.people.length, leftOut, emptied, doubtful })}\n`,
  );
  return 0;
}

function exists(file: string): Promise<boolean> {
  return stat(file).then(
    () => true,
    () => false,
  );
}
