import { Refusal } from './refusal';

const known: readonly (readonly [RegExp, string])[] = [
  [
    /violates the data validation rules/,
    'Значение не подходит под правило проверки этой ячейки, она не изменена.',
  ],
  [/maximum of 50000 characters/, 'В ячейку помещается не больше 50 000 знаков, она не изменена.'],
  [/10000000 cells/, 'В книге не может быть больше 10 000 000 ячеек. Ничего не изменено.'],
  [
    /range containing merged cells/,
    'Нельзя сортировать место, где есть объединённые ячейки. Ничего не изменено.',
  ],
  [/freeze all visible/, 'Нельзя закрепить все строки или столбцы листа.'],
  [/linked form/, 'К листу привязана анкета, поэтому удалить его нельзя.'],
];

/** What to tell the person about an edit that was not done. */
export function refusalSentence(error: unknown): string {
  if (error instanceof Refusal) return error.message;
  const words = error instanceof Error ? error.message : String(error);
  return known.find(([pattern]) => pattern.test(words))?.[1] ?? `Не получилось, ничего не изменено. ${words}`;
}
