import type { Bridge } from '../services/bridge';
import type { Random } from './random';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Ids that look like Google's: 44 characters from '1', item ids numbers below 2³¹. */
export function newId(kind: Parameters<Bridge['newId']>[0], random: Random): string {
  if (kind === 'item') return String(100000000 + Math.floor(random.next() * 2000000000));
  let id = kind === 'response' ? '2_' : '1';
  while (id.length < 44) id += alphabet[Math.floor(random.next() * alphabet.length)];
  return id;
}
