import { keyOf } from '../text/key';
import type { Registries, Registry } from './registry';
import { subjectsIn } from './subjects';

/**
 * Needs of the school's own list that no subject of ours stands for: who writes such a line whole asks for it,
 * or gives it, and the two are paired by it as by a subject.
 */
export function withListedNeeds(registries: Registries, needs: readonly string[]): Registries {
  const own = needs.filter((need) => words(need).length > 2 && subjectsIn(need).length === 0);
  if (own.length === 0) return registries;
  const { mentors, mentees } = registries;
  return { ...registries, mentors: filled(mentors, own), mentees: filled(mentees, own) };
}

function filled(registry: Registry | null, needs: readonly string[]): Registry | null {
  if (!registry) return null;
  const keys = needs.map(words);
  const people = registry.people.map((person) => {
    const said = words(person.topics.join(' '));
    const found = needs.filter((_, i) => said.includes(keys[i] as string));
    return found.length === 0 ? person : { ...person, subjects: [...person.subjects, ...found] };
  });
  return { ...registry, people };
}

/** « работа с детьми »: whole words only, whatever stands between them. */
function words(text: string): string {
  return ` ${keyOf(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
