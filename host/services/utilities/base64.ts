import { Exception } from '../exception';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** `last` holds the signs for 62 and 63. */
export function encodeBase64(bytes: readonly number[], last: string): string {
  const alphabet = letters + last;
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = bytes.slice(at, at + 3);
    const group = (a << 16) | (b << 8) | c;
    const signs = [18, 12, 6, 0].map((shift) => alphabet.charAt((group >> shift) & 63)).join('');
    const missing = Math.max(0, at + 3 - bytes.length);
    text += signs.slice(0, 4 - missing) + '='.repeat(missing);
  }
  return text;
}

/** Bytes from -128 to 127. */
export function decodeBase64(text: string): number[] {
  const alphabet = `${letters}+/`;
  const bare = text.replace(/=+$/, '');
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const sign of bare) {
    const value = alphabet.indexOf(sign);
    if (value < 0) throw new Exception('Could not decode string.');
    held = ((held << 6) | value) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    const byte = (held >> bits) & 255;
    bytes.push(byte > 127 ? byte - 256 : byte);
  }
  return bytes;
}
