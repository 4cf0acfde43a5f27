/** Shown under the code question of a form when what was typed is no code. */
export const codeHelp =
  'Код выглядит так: Н-483071 или М-105938. Возьмите его из своей ссылки или спросите у куратора.';

export const codeColumnWords = {
  title: 'Код участника',
  note: 'Код ставит дополнение «Наставничество». По нему оно узнаёт человека, куда бы ни переехала строка. Не меняйте и не копируйте его.',
} as const;
