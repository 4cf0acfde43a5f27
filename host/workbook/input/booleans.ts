import type { Typed } from './typed';

const words: Readonly<Record<string, boolean>> = { TRUE: true, ИСТИНА: true, FALSE: false, ЛОЖЬ: false };

export function readBoolean(text: string): Typed | null {
  if (text.length < 4 || text.length > 6) return null;
  const value = words[text.toUpperCase()];
  return value === undefined ? null : { value };
}
