/** «+7 *** ***-**-45»: enough to recognise, too little to call. */
export function maskPhone(text: string): string {
  const digits = text.replace(/\D/g, '');
  return digits.length < 5 ? '***' : `+7 *** ***-**-${digits.slice(-2)}`;
}

/** «и***@mail.ru» */
export function maskEmail(text: string): string {
  const at = text.indexOf('@');
  const first = Array.from(text.trim())[0] ?? '';
  return at < 0 ? `${first}***` : `${first}***@${text.slice(at + 1).trim()}`;
}

/** Everything but a year: «**.**.2011». */
export function maskBirth(text: string): string {
  const year = /(?:19|20|21)\d{2}/.exec(text);
  return year ? `**.**.${year[0]}` : '**.**.****';
}
