import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { seedOf } from '../state/fresh';
import type { SpreadsheetState } from '../state/workbook';
import { emptySpreadsheet } from '../workbook/empty';
import { codeOf, FileProblem } from './problem';
import { readBook } from './xlsx/readBook';
import { writeBook } from './xlsx/writeBook';

export interface WorkbookReading {
  readonly state: SpreadsheetState;
  /** For the curator, in Russian. */
  readonly warnings: string[];
  /** Parts of the file that the host would lose; while there are any, the file itself is never overwritten. */
  readonly refusesOverwrite: string[];
}

/** Throws {@link FileProblem} when there is no such file or it is not a workbook. */
export async function readWorkbook(file: string): Promise<WorkbookReading> {
  return parseWorkbook(await bytesOf(file), file);
}

export async function parseWorkbook(bytes: Uint8Array, file: string): Promise<WorkbookReading> {
  const name = path.basename(file, path.extname(file));
  const { sheets, namedRanges, activeIndex, warnings, refusesOverwrite } = await readBook(
    bytes,
    path.basename(file),
  );
  const state: SpreadsheetState = {
    ...emptySpreadsheet(name, seedOf(name)),
    sheets,
    namedRanges,
    activeSheetId: sheets[activeIndex]?.id ?? sheets[0]?.id ?? 0,
  };
  return { state, warnings, refusesOverwrite };
}

/** The same state gives the same bytes. */
export function writeWorkbook(state: SpreadsheetState): Promise<Uint8Array> {
  return writeBook(state);
}

export async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FileProblem(`${openingProblem(codeOf(error), file)} Ничего не изменено.`);
  }
}

function openingProblem(code: string, file: string): string {
  const name = path.basename(file);
  if (code === 'ENOENT') return `Файл «${name}» не найден. Проверьте имя и папку: ${path.resolve(file)}.`;
  if (code === 'EISDIR') return `«${name}» – это папка, а нужен файл .xlsx.`;
  if (code === 'EBUSY' || code === 'EPERM' || code === 'EACCES') {
    return `Файл «${name}» не открывается: он занят другой программой или на него нет прав. Закройте его в Excel и повторите.`;
  }
  return `Файл «${name}» не читается (${code || 'неизвестная ошибка'}).`;
}
