import { namesMoved } from '../../../identity/compare';
import type { Refusal } from '../../../protocol/calls';
import { Refused } from '../../../protocol/refused';
import { nameOf } from '../../../wording/matching';
import { refusals } from '../../../wording/refusals';
import type { Desk } from '../desk';

/** Fewer strangers are told one by one, as findings. */
const few = 3;
const replacedShare = 0.3;

/**
 * Why nothing should be written before the curator has looked: columns were sorted apart from their rows, other
 * people stand under the codes, or all of this is a copy. Null when rows are what they were.
 */
export function doubtAbout({ copied, strangers, identity, faces, registries }: Desk): Refusal | null {
  if (copied) return refusals.copied();
  if (!strangers || !identity) return null;
  const { moved, others, foreign, torn } = strangers;
  if (moved.length >= few) {
    const registry = moved[0]!.person.role === 'mentor' ? registries.mentors : registries.mentees;
    const title = registry?.columns.find(({ field }) => field === 'name' || field === 'surname')?.title ?? '';
    const rows = moved.map(({ person }) => person.place.row ?? 0);
    return namesMoved(moved, identity, faces)
      ? refusals.columnApart(registry?.sheetName ?? '', title, rows)
      : refusals.codesApart(moved.map(({ person }) => nameOf(person)));
  }
  if (torn) return refusals.columnApart(torn.sheetName, torn.title, torn.rows);
  for (const registry of [registries.mentees, registries.mentors]) {
    const people = registry?.people.filter(({ code }) => code !== null) ?? [];
    const strange = [...others, ...foreign].map(({ person }) => person).filter((one) => people.includes(one));
    if (strange.length >= few && strange.length > people.length * replacedShare)
      return refusals.tableReplaced(strange.length, people.length, strange.map(nameOf));
  }
  return null;
}

export function requireSameRows(desk: Desk): void {
  const doubt = doubtAbout(desk);
  if (doubt) throw new Refused(doubt);
}
