const pattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+(\.[A-Za-z0-9!#$%&'*+/=?^_{|}~-]+)*@(([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,}|([а-яё0-9]([а-яё0-9-]*[а-яё0-9])?\.)+(рф|рус|дети|москва|онлайн|сайт|орг))$/i;

const latinFor: Readonly<Record<string, string>> = {
  а: 'a',
  в: 'b',
  е: 'e',
  к: 'k',
  м: 'm',
  н: 'h',
  о: 'o',
  р: 'p',
  с: 'c',
  т: 't',
  у: 'y',
  х: 'x',
};

/** One whole address and nothing else, small letters in the domain; null when it is none. */
export function readEmail(text: string): string | null {
  const plain = text.trim().replace(/\p{Cf}/gu, '');
  if (plain.length > 254 || !pattern.test(plain)) return null;
  const at = plain.indexOf('@');
  return plain.slice(0, at) + plain.slice(at).toLowerCase();
}

/** The first address inside a longer text, as in a column of contacts. */
export function emailIn(text: string): string | null {
  for (const piece of text.split(/[\s,;:()<>]+/)) {
    const email = piece.includes('@') ? readEmail(piece.replace(/[.]+$/, '')) : null;
    if (email) return email;
  }
  return null;
}

/** What was probably meant: a comma for a dot, Cyrillic letters, a space, «.ру»; null when no guess gives an address. */
export function emailRepair(text: string): string | null {
  const repaired = text
    .trim()
    .replace(/\s+/g, '')
    .replace(/[.,;]+$/, '')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\.ру$/i, '.ru')
    .replace(/[авекмнорстух]/gi, (letter) => latinFor[letter.toLowerCase()] ?? letter);
  const email = readEmail(repaired);
  return email !== null && email !== text.trim() ? email : null;
}
