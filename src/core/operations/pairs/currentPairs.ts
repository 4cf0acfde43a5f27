import { lastDone } from '../../journal/history';
import { type ArchivedPair, endedWithYear, readArchive, withYear } from '../../pairs/archive';
import { inForce, isOrdered, type PairRecord } from '../../pairs/pair';
import { yearOfPairs } from '../../pairs/tab';
import type { Desk } from '../run/desk';

/** The school year of «Пары» when it is another one than that of «Настройки»; else null. */
export function otherYearOfPairs({ owned, pairs, settings }: Desk): string | null {
  const year = yearOfPairs(owned.get('pairs') ?? null);
  return year === null || year === settings.schoolYear || pairs.length === 0 ? null : year;
}

/** There were pairs, and their tab is gone. */
export function tabDeleted({ owned, history }: Desk): boolean {
  return !owned.has('pairs') && lastDone(history, 'pairs') !== null;
}

/** Pairs in force in this school year: last year's stay in «Пары» until the first approval of the new one. */
export function currentPairs(desk: Desk): readonly PairRecord[] {
  return otherYearOfPairs(desk) === null ? inForce(desk.pairs) : [];
}

/**
 * Pairs with an order whose mentee is not ready now: no proposal can have them, nobody has decided about them, and until
 * somebody does they take their mentor's place.
 */
export function pairsAside(desk: Desk, ready: (code: string) => boolean): readonly PairRecord[] {
  return currentPairs(desk).filter((pair) => isOrdered(pair) && !ready(pair.mentee));
}

/** Pairs of earlier school years, whether or not they have left «Пары» yet. Needs the tab 'archive'. */
export function formerPairs(desk: Desk): readonly ArchivedPair[] {
  const archive = readArchive(desk.owned.get('archive') ?? null);
  const year = otherYearOfPairs(desk);
  return year === null ? archive : withYear(archive, year, endedWithYear(desk.pairs, '', desk.today));
}
