import { nameOnly } from './key';

/** Finds the people of a key in a text, however their names are written there. */
export interface NameFinder {
  /**
   * The text with every known name replaced by the code. People of one spelling give all their codes, unless one of
   * these is `near`: in the same row, for instance.
   */
  readonly coded: (text: string, near?: ReadonlySet<string>) => string;
  /** The text without these names. */
  readonly without: (text: string) => string;
}

/** People of one surname: what they are called, and who is called so. */
interface Namesakes {
  readonly codes: Map<string, Set<string>>;
  pattern: RegExp | null;
}

export function nameFinder(people: readonly { readonly code: string; readonly name: string }[]): NameFinder {
  const bySurname = new Map<string, Namesakes>();
  for (const { code, name } of people) {
    const whole = plain(nameOnly(name));
    const [surname = ''] = whole.split(' ');
    const namesakes = bySurname.get(surname) ?? { codes: new Map(), pattern: null };
    bySurname.set(surname, namesakes);
    for (const spelling of spellings(whole))
      namesakes.codes.set(spelling, (namesakes.codes.get(spelling) ?? new Set<string>()).add(code));
  }
  const replaced = (text: string, by: (codes: readonly string[]) => string): string => {
    // A registry has tens of thousands of cells: only those that hold a known surname are looked at closely.
    const words = new Set(plain(text).match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
    let result = text;
    for (const word of words) {
      const namesakes = bySurname.get(word);
      if (!namesakes || namesakes.codes.size === 0) continue;
      namesakes.pattern ??= patternOf(Array.from(namesakes.codes.keys()));
      result = result.replace(namesakes.pattern, (name) =>
        by(Array.from(namesakes.codes.get(plain(name)) ?? [])),
      );
    }
    return result;
  };
  return {
    coded: (text, near) =>
      replaced(text, (codes) => codes.find((code) => near?.has(code)) ?? codes.join(' / ')),
    without: (text) => replaced(text, () => ''),
  };
}

/** The longest spelling first. «Лугова Мария» is not the beginning of «Лугова Мария Сергеевна», who may be somebody else. */
function patternOf(all: readonly string[]): RegExp {
  const found = [...all]
    .sort((a, b) => b.length - a.length)
    .map((spelling) =>
      spelling
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/е/g, '[её]')
        .replace(/ /g, '\\s+'),
    );
  return new RegExp(
    `(?<![\\p{L}-])(?:${found.join('|')})(?![\\p{L}-]|\\s+\\p{L}+(?:вич|вна|ич|чна)(?!\\p{L}))`,
    'giu',
  );
}

/** In full, without the patronymic, with initials before and after. A surname alone is too little. */
function spellings(name: string): readonly string[] {
  const [surname, given, patronymic] = name.split(' ');
  if (!surname || !given) return [];
  const initial = `${given[0]}.`;
  const initials = patronymic ? [`${initial} ${patronymic[0]}.`, `${initial}${patronymic[0]}.`] : [initial];
  return [
    name,
    `${surname} ${given}`,
    `${given} ${surname}`,
    ...(patronymic ? [`${given} ${patronymic} ${surname}`] : []),
    ...initials.flatMap((letters) => [`${surname} ${letters}`, `${letters} ${surname}`]),
  ];
}

function plain(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').replace(/\s+/g, ' ').trim();
}
