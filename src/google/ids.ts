import type { Ids } from '../core/ports';

export function ids(): Ids {
  return { random: (below) => Math.floor(Math.random() * below) };
}
