import type { Person } from '../../registry/person';

export interface Readiness {
  readonly ready: readonly Person[];
  readonly notReady: readonly { readonly person: Person; readonly because: NotReady }[];
}

/** `finding`: the sentence of the finding that blocks, passed in as text. */
export type NotReady =
  | { readonly kind: 'finding'; readonly sentence: string }
  | { readonly kind: 'consent'; readonly state: 'no' | 'withdrawn' }
  /** A mentor whom the school has not let mentor, or of whom it does not say so. */
  | { readonly kind: 'approval'; readonly state: 'no' | 'unknown' }
  | { readonly kind: 'no-code' }
  | { readonly kind: 'same-code' };

/**
 * Who may be paired at all: no blocking finding, no refusal of consent, a code of one's own; a mentor only when the
 * school has not turned him down, or with `approvedOnly` has said yes.
 */
export function readinessOf(
  people: readonly Person[],
  blocking: ReadonlyMap<string, string>,
  approvedOnly = false,
): Readiness {
  const seen = new Map<string, number>();
  for (const { code } of people) if (code !== null) seen.set(code, (seen.get(code) ?? 0) + 1);
  const ready: Person[] = [];
  const notReady: { person: Person; because: NotReady }[] = [];
  for (const person of people) {
    const because = obstacle(person, blocking, seen, approvedOnly);
    if (because === null) ready.push(person);
    else notReady.push({ person, because });
  }
  return { ready, notReady };
}

function obstacle(
  person: Person,
  blocking: ReadonlyMap<string, string>,
  seen: ReadonlyMap<string, number>,
  approvedOnly: boolean,
): NotReady | null {
  // Findings are known by code: without one nobody can tell whether the row was checked.
  if (person.code === null) return { kind: 'no-code' };
  const key = person.code;
  const sentence = blocking.get(key);
  if (sentence !== undefined) return { kind: 'finding', sentence };
  const { state } = person.consent;
  if (state === 'no' || state === 'withdrawn') return { kind: 'consent', state };
  const { role, approval } = person;
  if (role === 'mentor' && (approval === 'no' || (approvedOnly && approval === 'unknown')))
    return { kind: 'approval', state: approval };
  return seen.get(key) === 1 ? null : { kind: 'same-code' };
}
