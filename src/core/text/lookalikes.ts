/** Latin letters that look like a Cyrillic one, in both cases. */
const cyrillicFor: Readonly<Record<string, string>> = {
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  Y: 'У',
  a: 'а',
  c: 'с',
  e: 'е',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  u: 'и',
  x: 'х',
  y: 'у',
  // е with two dots typed on a Latin keyboard.
  Ë: 'Ё',
  ë: 'ё',
};

/**
 * Latin letters that people use for Tatar, Bashkir and Chuvash ones their keyboard lacks.
 * Legitimate in a name: never reported, only levelled for comparing.
 */
const nationalFor: Readonly<Record<string, string>> = {
  ə: 'ә',
  Ə: 'Ә',
  ă: 'ӑ',
  Ă: 'Ӑ',
  ĕ: 'ӗ',
  Ĕ: 'Ӗ',
  ç: 'ҫ',
  Ç: 'Ҫ',
  ÿ: 'ӳ',
  Ÿ: 'Ӳ',
  h: 'һ',
};

/**
 * A text in Cyrillic into which Latin letters have slipped («Ивaнов», «Иванов A.») gives the same text repaired;
 * null when there is nothing to repair or when a Latin word is a real one («IT-класс»).
 */
export function repairLookalikes(text: string): string | null {
  if (!/[A-Za-zËë]/.test(text) || !/\p{Script=Cyrillic}/u.test(text)) return null;
  const repaired = text.replace(/[\p{L}\p{M}]+/gu, repairWord);
  return repaired === text ? null : repaired;
}

/** Every look-alike turned Cyrillic where the word allows it: for keys only. */
export function levelLookalikes(text: string): string {
  if (!/[A-Za-z\u00C0-\u024F\u0259\u018F]/.test(text)) return text;
  const national = text.replace(/[əƏăĂĕĔçÇÿŸ]/g, (letter) => nationalFor[letter] ?? letter);
  return repairLookalikes(national) ?? national;
}

function repairWord(word: string): string {
  if (!/[A-Za-zËë]/.test(word)) return word;
  let repaired = '';
  for (const letter of word) {
    if (/\p{Script=Cyrillic}|\p{M}/u.test(letter) || nationalFor[letter]) repaired += letter;
    else if (cyrillicFor[letter]) repaired += cyrillicFor[letter];
    else return word;
  }
  return repaired;
}
