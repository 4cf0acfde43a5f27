import { isInitial, mayBeSame, nameKey, type PersonName, partKey } from '../names';

/** Finds people by a name as somebody else wrote it: other order, initials, ё as е. */
export interface NameIndex {
  /** Positions in the list the index was made of; several when the name does not tell people apart. */
  readonly find: (name: PersonName) => readonly number[];
}

export function nameIndex(names: readonly (PersonName | null)[]): NameIndex {
  const exact = new Map<string, number[]>();
  const bySurname = new Map<string, number[]>();
  const byWords = new Map<string, number[]>();
  names.forEach((name, i) => {
    if (!name) return;
    add(exact, nameKey(name), i);
    add(bySurname, partKey(name.surname), i);
    add(byWords, wordsKey(name), i);
  });
  return {
    find: (name) => {
      const same = exact.get(nameKey(name)) ?? byWords.get(wordsKey(name));
      if (same) return same;
      const near = bySurname.get(partKey(name.surname)) ?? [];
      return near.filter((i) => mayBeSame(names[i] as PersonName, name));
    },
  };
}

/** The words of a name whatever their order. */
export function wordsKey(name: PersonName): string {
  return [name.surname, name.given ?? '', name.patronymic ?? ''].map(partKey).sort().join('|');
}

/** Two people of one surname and initials: «иванов|п|с»; null when the given name is not written. */
export function initialsKey(name: PersonName): string | null {
  if (name.given === null) return null;
  const letters = [name.given, name.patronymic ?? ''].map((part) => partKey(part).charAt(0));
  return [partKey(name.surname), ...letters].join('|');
}

/** True when a patronymic is missing or initials stand for names: one of several people may be meant. */
export function isVague(name: PersonName): boolean {
  return (
    name.given === null || name.patronymic === null || isInitial(name.given) || isInitial(name.patronymic)
  );
}

function add(map: Map<string, number[]>, key: string, i: number): void {
  const list = map.get(key);
  if (list) list.push(i);
  else map.set(key, [i]);
}
