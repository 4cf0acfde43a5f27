import path from 'node:path';
import { isHeld } from '../disk';
import { codeOf } from '../problem';

const called = (file: string) => `«${path.basename(file)}»`;

export function changedOutside(file: string, copy: string): string {
  return (
    `Книгу ${called(file)} изменили в другой программе, поэтому она не перезаписана. ` +
    `Работа сохранена в копии ${called(copy)}. Откройте книгу заново; нужное перенесите из копии.`
  );
}

export function copyChangedOutside(copy: string): string {
  return (
    `Копию ${called(copy)} изменили в другой программе, поэтому она не перезаписана. ` +
    'Закройте её там, переименуйте и сохраните ещё раз.'
  );
}

export function refusal(file: string, copy: string, parts: readonly string[]): string {
  return (
    `В книге ${called(file)} есть то, что эта программа не умеет сохранить: ${parts.join('; ')}. ` +
    `Поэтому книга не тронута, а работа записана в ${called(copy)}.`
  );
}

export function heldFile(file: string, copy: string): string {
  return (
    `Книга ${called(file)} занята – скорее всего, открыта в Excel. Работа сохранена в ${called(copy)}. ` +
    'Закройте книгу в Excel: следующее сохранение запишет и её.'
  );
}

export function writingProblem(file: string, error: unknown): string {
  const code = codeOf(error);
  const folder = path.dirname(file);
  if (code === 'ENOSPC') return 'На диске кончилось место. Книга не изменена; освободите место и повторите.';
  if (code === 'ENOENT') return `Папки ${folder} нет. Книга не сохранена; создайте папку и повторите.`;
  if (isHeld(error)) return `В папку ${folder} нельзя писать. Книга не сохранена; выберите другую папку.`;
  return `Книга ${called(file)} не сохранена (${code || String(error)}). Прежний файл цел.`;
}

export function continuesCopy(copy: string): string {
  return `Продолжаем работу с копией ${called(copy)}: исходный файл не тронут.`;
}

export function staleCopy(copy: string): string {
  return `Рядом лежит копия ${called(copy)}, но исходный файл с тех пор изменили; открыт исходный файл.`;
}

export function unreadableSidecar(sidecar: string, code: string): string {
  return `Файл ${called(sidecar)} не читается (${code}). Ничего не изменено.`;
}

export function damagedSidecar(sidecar: string): string {
  return (
    `Файл ${called(sidecar)} повреждён. Книга цела и не изменена. Верните этот файл из резервной копии ` +
    'или переименуйте его – тогда работа начнётся без прежних анкет, документов и писем.'
  );
}

export function newerSidecar(sidecar: string): string {
  return `Файл ${called(sidecar)} записан более новой программой. Обновите эту и повторите.`;
}

export function replacedSigns(sheet: string): string {
  return `На листе «${sheet}» есть тексты с недопустимыми знаками; в файле они заменены на «�».`;
}
