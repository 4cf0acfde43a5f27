/** Nominative and genitive of the months, as a Russian spreadsheet shows and understands them. */
export const monthNames = [
  'январь',
  'февраль',
  'март',
  'апрель',
  'май',
  'июнь',
  'июль',
  'август',
  'сентябрь',
  'октябрь',
  'ноябрь',
  'декабрь',
] as const;

export const monthGenitives = [
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

export const monthShort = [
  'янв.',
  'февр.',
  'мар.',
  'апр.',
  'мая',
  'июн.',
  'июл.',
  'авг.',
  'сент.',
  'окт.',
  'нояб.',
  'дек.',
] as const;

/** 'сентября', 'сентябрь', 'сен', 'сент.' → 9; null for any other word. */
export function monthByWord(word: string): number | null {
  const low = word.toLowerCase().replace(/\.$/, '');
  for (let at = 0; at < 12; at++) {
    const name = monthNames[at]!;
    if (low === name || low === monthGenitives[at] || low === name.slice(0, 3)) return at + 1;
    if (low === monthShort[at]!.replace('.', '')) return at + 1;
  }
  return null;
}
