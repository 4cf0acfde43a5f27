/** «+7 *** ***-**-45»: enough to recognise, too little to call. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length < 5 ? '***' : `+7 *** ***-**-${digits.slice(-2)}`;
}

/** «и***@mail.ru»; of several addresses each. */
export function maskEmail(text: string): string {
  return text
    .split(/[,;\n]+\s*/)
    .map((one) => `${Array.from(one.trim())[0] ?? ''}***${/@+[^@]*$/.exec(one)?.[0].trim() ?? ''}`)
    .join(', ');
}

/** Everything but a year: «**.**.2011». */
export function maskBirth(text: string): string {
  const year = /(?:19|20|21)\d{2}/.exec(text);
  return year ? `**.**.${year[0]}` : '**.**.****';
}

/** The first letter of every word, digits hidden: «Б*** А***», «7 *-*». */
export function maskWords(text: string): string {
  return text.replace(/\p{L}{2,}/gu, (word) => `${Array.from(word)[0]}***`).replace(/\d/g, '*');
}

/** By what the text looks like: an address, a phone, a birth date or some other number; words stay. */
export function maskLike(text: string): string {
  if (text.includes('@')) return maskEmail(text);
  const digits = text.replace(/\D/g, '').length;
  if (digits < 5) return text;
  if (digits >= 10 && digits <= 11 && !/-\d{3}-\d{3}[ -]\d\d(?!\d)/.test(text)) return maskPhone(text);
  return digits === 8 ? maskBirth(text) : text.replace(/\d/g, '*');
}
