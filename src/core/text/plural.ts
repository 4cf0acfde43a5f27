/** The form of a Russian noun that goes with the number: plural(2, 'пара', 'пары', 'пар') → 'пары'. */
export function plural(count: number, one: string, few: string, many: string): string {
  if (!Number.isInteger(count)) return few;
  const tens = Math.abs(count) % 100;
  const units = tens % 10;
  if (tens >= 11 && tens <= 14) return many;
  if (units === 1) return one;
  return units >= 2 && units <= 4 ? few : many;
}

/** With the number before it: «2 пары». */
export function counted(count: number, one: string, few: string, many: string): string {
  return `${String(count).replace('.', ',')} ${plural(count, one, few, many)}`;
}
