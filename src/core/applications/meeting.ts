import type { Person } from '../registry/person';
import { nameKey } from '../text/names';
import { wordsKey } from '../text/person/nameIndex';
import { type Doubt, doubts, likenessOf } from './likeness';

/** Whom of a list a person is, and the likeliest of those he may be; positions in the list. */
export interface Met {
  readonly same: readonly number[];
  readonly like: { readonly at: number; readonly doubt: Doubt } | null;
}

/** A list of people in which others are looked for; nobody is compared with the whole of it. */
export interface Meeting {
  /** `before`: only among the first so many. */
  readonly find: (person: Person, before?: number) => Met;
}

export function meeting(people: readonly Person[]): Meeting {
  const index = new Map<string, number[]>();
  people.forEach((person, at) => {
    for (const key of keysOf(person)) {
      const list = index.get(key);
      if (list) list.push(at);
      else index.set(key, [at]);
    }
  });
  return {
    find: (person, before = people.length) => {
      const near = new Set(keysOf(person).flatMap((key) => index.get(key) ?? []));
      const same: number[] = [];
      let like: Met['like'] = null;
      for (const at of Array.from(near).sort((a, b) => a - b)) {
        const likeness = at < before ? likenessOf(people[at]!, person) : 'other';
        if (likeness === 'same') same.push(at);
        else if (
          likeness !== 'other' &&
          (like === null || doubts.indexOf(likeness) < doubts.indexOf(like.doubt))
        )
          like = { at, doubt: likeness };
      }
      return { same, like };
    },
  };
}

/** Two people whom likenessOf does not call different share at least one of these. */
function keysOf({ code, name, phone, email }: Person): readonly string[] {
  const keys = [code, phone, email?.toLowerCase()].flatMap((key) => key ?? []);
  if (!name) return keys;
  const [surname, given, patronymic] = nameKey(name).split('|');
  return [...keys, `words ${wordsKey(name)}`, `surname ${surname}`, `given ${given} ${patronymic}`];
}
