export type Sex = 'male' | 'female';

const malePatronymic = /(?:[оеё]вич|[ькмтв]ич|[- ](?:оглы|оглу|углы|улы))$/;
const femalePatronymic = /(?:[оеё]вна|ична|[- ](?:кызы|гызы|кизи))$/;

/** By the ending of a patronymic; null when the word does not look like one. */
export function sexOfPatronymic(word: string): Sex | null {
  const key = word.toLowerCase();
  if (malePatronymic.test(key)) return 'male';
  return femalePatronymic.test(key) ? 'female' : null;
}

/** By the ending of a surname; null for those that are alike for both, as «Коваленко» or «Черных». */
export function sexOfSurname(surname: string): Sex | null {
  const parts = surname.toLowerCase().split(/[-\s]/);
  const last = parts[parts.length - 1] ?? '';
  if (/(?:[оеё]ва|[иы]на|[сц]кая|[нтлдрвжшчщ]ая|[нлтд]яя)$/.test(last)) return 'female';
  if (/(?:[оеё]в|[иы]н|[сц]кий|[сц]кой|[нтлдрв][ыо]й|[нлтд]ий)$/.test(last)) return 'male';
  return null;
}
