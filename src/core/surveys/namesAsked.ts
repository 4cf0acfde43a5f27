import type { Survey } from './survey';

/** A sentence of a questionnaire that asks for personal data. */
export interface AskedFor {
  readonly itemId: string;
  readonly word: string;
}

/** Stems of what may not be asked; «имя» by its own forms, or «имеет» would be caught too. */
const askedFor =
  /(?<![а-яё])(фио|ф\.\s?и\.\s?о|фамили|отчеств|имя(?![а-яё])|имени(?![а-яё])|имён|имен(?![а-яё])|телефон|номер\s+телефона|почт|e-?mail|адрес|дат[ауы]\s+рождени|год\s+рождения|снилс|паспорт|как\s+вас\s+зовут|кто\s+ваш)/i;

/** «не пишите…», «не указывайте…», «без…» in the same sentence turns a request into a warning. */
const warning = /(?<![а-яё])(не\s+(пишите|указывайте|называйте|вписывайте)|без(?![а-яё]))/i;

/** Empty when no title and no help asks for a name or a contact. */
export function asksForNames(survey: Survey): readonly AskedFor[] {
  const texts = [
    { itemId: '', text: survey.description },
    ...survey.items.flatMap((item) => [
      { itemId: item.id, text: item.title },
      { itemId: item.id, text: item.help },
    ]),
  ];
  return texts.flatMap(({ itemId, text }) =>
    text
      .split(/(?<=[.!?\n])\s+/)
      .filter((sentence) => !warning.test(sentence))
      .flatMap((sentence) => {
        const word = askedFor.exec(sentence)?.[1];
        return word ? [{ itemId, word: word.toLowerCase() }] : [];
      }),
  );
}
