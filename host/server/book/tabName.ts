import type { SheetState } from '../../state/workbook';

/** Why a tab cannot have this name, or null. Excel's rules: the workbook is kept as an .xlsx file. */
export function nameProblem(sheets: readonly SheetState[], id: number, name: string): string | null {
  if (name.trim() === '') return 'Название листа не может быть пустым.';
  if (name.length > 31)
    return 'Название листа не может быть длиннее 31 знака: такие книги не открываются в Excel.';
  if (/[[\]:*?/\\]/.test(name))
    return 'В названии листа не может быть знаков [ ] : * ? / \\ – их не принимает Excel.';
  const taken = sheets.some((sheet) => sheet.id !== id && sheet.name.toLowerCase() === name.toLowerCase());
  return taken ? `Лист «${name}» уже есть. Выберите другое название.` : null;
}

/** «Лист2», «Лист3» … – the first free one. */
export function freeName(sheets: readonly SheetState[]): string {
  const taken = new Set(sheets.map((sheet) => sheet.name.toLowerCase()));
  let number = sheets.length + 1;
  while (taken.has(`лист${number}`)) number += 1;
  return `Лист${number}`;
}
