/**
 * A short stable fingerprint of a text, 16 hex digits. Tells whether two contents are the same;
 * it is no protection against somebody who wants a collision.
 * Two FNV-1a passes of 32 bits with different starts, in exact integer arithmetic.
 */
export function hashOf(text: string): string {
  return hex(fnv(text, 0x811c9dc5)) + hex(fnv(text, 0x5bd1e995));
}

function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i++) {
    hash ^= text.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

function hex(n: number): string {
  return `0000000${n.toString(16)}`.slice(-8);
}
