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
  return emailsIn(text)[0] ?? null;
}

/** Every address of a text, each once: «mailto:a@b.ru», «a@b.ru; c@d.ru». Half of «iva nova@mail.ru» is none. */
export function emailsIn(text: string): readonly string[] {
  const found: string[] = [];
  const pieces = text.split(/([\s,;:()<>«»"/|]+)/);
  pieces.forEach((piece, i) => {
    if (!piece.includes('@') || (isLatin(pieces[i - 2]) && /^ +$/.test(pieces[i - 1] ?? ''))) return;
    const email = readEmail(piece.replace(/^\.+|\.+$/g, ''));
    if (email && !found.includes(email)) found.push(email);
  });
  return found;
}

/** A word that may have been torn off an address. */
function isLatin(piece = ''): boolean {
  return /^[a-z0-9._-]+$/i.test(piece) && !/^e?-?mail$/i.test(piece);
}

/** What was probably meant: a comma for a dot, Cyrillic letters, a space, «.ру»; null when no guess gives an address. */
export function emailRepair(text: string): string | null {
  const plain = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/\s*[([{](?:at|собака|эт)[)\]}]\s*|\s+(?:at|собака)\s+/i, '@');
  // A word beside the address is not a part of it.
  if (/(?:^|\s)[а-яё]{3,}(?:\s|$)/i.test(plain)) return null;
  const repaired = plain
    .replace(/\s+/g, '')
    .replace(/^[.,;<]+|[.,;>]+$/g, '')
    .replace(/,/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/@{2,}/g, '@')
    .replace(/\.ру$/i, '.ru')
    .replace(/\.(?:con|сом)$/i, '.com')
    .replace(/[авекмнорстух]/gi, (letter) => latinFor[letter.toLowerCase()] ?? letter);
  const email = readEmail(repaired);
  return email !== null && email !== text.trim() ? email : null;
}
