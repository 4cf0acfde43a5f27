import { isBlank } from '../cells/cell';
import { cellAt } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Registry } from '../registry/registry';
import { keyOf } from '../text/key';
import { asideKey, fedBy, isConsent, isSpareContact } from './applicant';
import { targets } from './compare';
import type { Source } from './source';

/** A column of a source that finds no place in the registries, and how many rows have something in it. */
export interface Loss {
  readonly title: string;
  readonly answers: number;
}

export interface Losses {
  readonly columns: readonly Loss[];
  /** People who have ticked a consent in the application. */
  readonly consents: number;
}

/** What an application counts or gives by itself: not worth a word. */
const technical: ReadonlySet<FieldId> = new Set<FieldId>(['number', 'code', 'timestamp']);

/** What will stay behind in the source; `registries` are those of its parts. */
export function lossesOf({ parts, roleColumn }: Source, registries: readonly Registry[]): Losses {
  const titles = new Map<number, string>();
  const carried = new Set<number>(roleColumn === null ? [] : [roleColumn]);
  const answers = new Map<number, Set<number>>();
  const consented = new Set<number>();
  for (const { grid, people } of parts) {
    const registry = registries.find(({ role }) => role === people.role);
    const wanted = registry ? targets(registry) : [];
    const fields = new Set(wanted.flatMap(({ field }) => (field ? [field, ...(fedBy[field] ?? [])] : [])));
    const unknown = new Set(wanted.flatMap(({ field, title }) => (field ? [] : [asideKey(title)])));
    for (const match of people.columns) {
      const { column, title, field, because } = match;
      const rows = people.people.flatMap(({ place }) =>
        isBlank(cellAt(grid, place.row as number, column)) ? [] : [place.row as number],
      );
      const consent = isConsent(match);
      for (const row of consent ? rows : []) consented.add(row);
      const known = field ? technical.has(field) || fields.has(field) : unknown.has(asideKey(title));
      const spare = isSpareContact(match) && fields.has('contacts');
      if (known || consent || spare || because === 'owned' || /^(баллы|score)$/.test(keyOf(title)))
        carried.add(column);
      titles.set(column, title);
      answers.set(column, new Set([...(answers.get(column) ?? []), ...rows]));
    }
  }
  const columns = Array.from(titles, ([column, title]) => ({
    title,
    answers: answers.get(column)?.size ?? 0,
    column,
  }));
  return {
    columns: columns.filter(({ column, answers: n }) => n > 0 && !carried.has(column)),
    consents: consented.size,
  };
}
