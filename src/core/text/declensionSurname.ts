import type { Sex } from './names';

export type SurnameCase = 'genitive' | 'dative' | 'accusative' | 'instrumental';

interface Form {
  readonly text: string;
  readonly sure: boolean;
}

/** Endings in the order genitive, dative, accusative, instrumental. */
type Endings = readonly [string, string, string, string];

/** A family the library gets wrong: the ending is cut by `cut` letters and replaced. */
interface Family {
  readonly of: RegExp;
  readonly sex: Sex | null;
  readonly cut: number;
  readonly endings: Endings;
  readonly sure: boolean;
}

const cases: readonly SurnameCase[] = ['genitive', 'dative', 'accusative', 'instrumental'];
const noun: Endings = ['а', 'у', 'а', 'ом'];

/** First parts of double surnames that never change, for either sex. */
const frozenFirst =
  /^(тер|бонч|мелик|бек|шах|кара|сан|сен|сент|ван|фон|де|ла|ле|дер|мак|о|аль|эль|ибн|нор|дон)$/i;

const families: readonly Family[] = [
  // Foreign names in -ин and -ов: Дарвином, not «Дарвиным».
  {
    of: /^(дарвин|чаплин|грин|мин|крин|бенджамин|цвингин|гершвин|кронин|колвин|калвин|мартин)$/i,
    sex: 'male',
    cut: 0,
    endings: noun,
    sure: true,
  },
  // Stress falls on the ending: Ткачом, Рогачом; one-syllable stems alike: Лещом, Ежом.
  { of: /ач$/i, sex: 'male', cut: 0, endings: noun, sure: true },
  { of: /^[^аеёиоуыэюя]*[аеёиоуыэюя][^аеёиоуыэюя]*[жшщч]$/i, sex: 'male', cut: 0, endings: noun, sure: true },
  {
    of: /^(кулич|малыш|голыш|барыш|палаш|крепыш)$/i,
    sex: 'male',
    cut: 0,
    endings: noun,
    sure: true,
  },
  // The vowel stays in a one-syllable stem (Швеца), flees with a softening after «л» (Стрельца).
  { of: /^[^аеёиоуыэюя]+ец$/i, sex: 'male', cut: 0, endings: ['а', 'у', 'а', 'ом'], sure: true },
  { of: /лец$/i, sex: 'male', cut: 2, endings: ['ьца', 'ьцу', 'ьца', 'ьцом'], sure: false },
  { of: /^(заяц)$/i, sex: 'male', cut: 2, endings: ['йца', 'йцу', 'йца', 'йцем'], sure: false },
  {
    of: /^(чеснок|клинок|сапок|игрок|ходок|срок|урок|рок|пророк|порок|восток|исток|поток)$/i,
    sex: 'male',
    cut: 0,
    endings: noun,
    sure: false,
  },
  {
    of: /^(ор|коз|щег|дят|ос|кот|хохл)[её]л$/i,
    sex: 'male',
    cut: 2,
    endings: ['ла', 'лу', 'ла', 'лом'],
    sure: false,
  },
  {
    of: /^(вороб|солов|мурав|руч|реп|жереб)ей$/i,
    sex: 'male',
    cut: 2,
    endings: ['ья', 'ью', 'ья', 'ьём'],
    sure: false,
  },
  { of: /^(гусь|русь)$/i, sex: 'male', cut: 1, endings: ['я', 'ю', 'я', 'ем'], sure: false },
  // One syllable is a noun (Цоя), more are an adjective (Берегового), which the library knows.
  { of: /^[^аеёиоуыэюя]+[оу]й$/i, sex: 'male', cut: 1, endings: ['я', 'ю', 'я', 'ем'], sure: true },
  // Adjectives after ч, щ, ж, ш: Рабочего, Рыжего, Рыжей. Гений is a noun.
  { of: /^гений$/i, sex: 'male', cut: 1, endings: ['я', 'ю', 'я', 'ем'], sure: false },
  { of: /[жшчщ]ий$/i, sex: 'male', cut: 2, endings: ['его', 'ему', 'его', 'им'], sure: true },
  { of: /[жшчщ]ая$/i, sex: 'female', cut: 2, endings: ['ей', 'ей', 'ую', 'ей'], sure: true },
  { of: /(^|[^аеёиоуыэюя])лих$/i, sex: 'male', cut: 0, endings: noun, sure: false },
  // Nouns that only look like «-ина» of Russian surnames: Калины, not «Калиной».
  {
    of: /^(калина|малина|рябина|смородина|былина|осина|лучина|ярына|година|долина|перина|картина|пучина)$/i,
    sex: null,
    cut: 1,
    endings: ['ы', 'е', 'у', 'ой'],
    sure: false,
  },
];

/** The form by our own rules; null = the library knows better. */
export function surnameBeforeLibrary(
  part: string,
  sex: Sex,
  toCase: SurnameCase,
  place: 'first' | 'last',
): Form | null {
  if (place === 'first' && frozenFirst.test(part)) return { text: part, sure: true };
  const family = families.find((one) => (one.sex === null || one.sex === sex) && one.of.test(part));
  if (!family) return null;
  const stem = part.slice(0, part.length - family.cut);
  return { text: stem + family.endings[cases.indexOf(toCase)], sure: family.sure };
}

/** Where the library may be wrong although the ending is known: fleeting vowels, unseen stress, rare kinds. */
export function surnameDoubt(part: string, sex: Sex, toCase: SurnameCase, place: 'first' | 'last'): boolean {
  if (!/^[\p{Script=Cyrillic}'’]+$/u.test(part)) return true;
  // Whether a first part changes is custom, unless it is plainly a Russian surname: Римского-Корсакова.
  if (place === 'first' && !/(ов|ев|ёв|ин|ын|ий|ый|ой|ова|ева|ёва|ина|ына|ая|яя|ко|ых|их)$/i.test(part))
    return true;
  return sex === 'male' ? maleDoubt(part, toCase) : femaleDoubt(part, toCase);
}

function maleDoubt(surname: string, toCase: SurnameCase): boolean {
  // Павлец, Чубок, Волчек, Гребень, Ноготь, Журавель, Орел: the vowel may flee or stay.
  if (/(ец|яц|ок|ек|ёк|ень|оть|ель|ёл|ел|ей|сь)$/i.test(surname)) return true;
  // A man with a surname in -ова, -ина: feminine by mistake or a noun.
  if (/(ова|ева|ёва|ина|ына|ая|яя)$/i.test(surname)) return true;
  // Шин, Чин: Russian «Шиным» or foreign «Шином».
  if (/^[^аеёиоуыэюя]+ин$/i.test(surname)) return toCase === 'instrumental';
  const stressHidden = /[жшчщц]$/i.test(surname) && !/[оеё]вич$/i.test(surname);
  if (stressHidden || /[жшчщц]а$/i.test(surname)) return toCase === 'instrumental';
  return false;
}

function femaleDoubt(surname: string, toCase: SurnameCase): boolean {
  if (/[жшчщц]а$/i.test(surname)) return toCase === 'instrumental';
  // A woman with a man's Russian surname: Петров Анна is more likely a slip than a custom.
  return /([оеё]в|[иы]н|ск[ио]й|цк[ио]й)$/i.test(surname) && surname.length > 4;
}
