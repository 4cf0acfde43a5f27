const monthsOf = [
  'января',
  'февраля',
  'марта',
  'апреля',
  'мая',
  'июня',
  'июля',
  'августа',
  'сентября',
  'октября',
  'ноября',
  'декабря',
] as const;

/** First letters that tell the months apart in any case: «сент.», «Сентябрь», «мая». */
const monthStems = [
  'янв',
  'фев',
  'мар',
  'апр',
  'ма',
  'июн',
  'июл',
  'авг',
  'сен',
  'окт',
  'ноя',
  'дек',
] as const;

/** 1..12 by the word in any case or abbreviation; null when it is no month. */
export function monthOf(word: string): number | null {
  const key = word.toLowerCase();
  const index = monthStems.findIndex((stem, i) => (i === 4 ? /^ма[йяею]/.test(key) : key.startsWith(stem)));
  return index < 0 ? null : index + 1;
}

/** «сентября» for 9. */
export function monthGenitive(month: number): string {
  return monthsOf[month - 1] ?? '';
}
