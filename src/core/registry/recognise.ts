import { isBlank } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import type { Grid } from '../cells/grid';
import type { Role } from './person';
import { readRegistry } from './readRegistry';
import type { OtherReason, OtherTab, Registries, Registry } from './registry';
import { findHeader, type Header } from './titles/header';
import { roleOfTab } from './titles/tabRole';

export type { Registries };

interface Candidate {
  readonly grid: Grid;
  readonly header: Header;
  readonly role: Role;
  readonly score: number;
}

/** Finds the tab of mentors and the tab of mentees among the curator's and reads their people. */
export function readRegistries(grids: readonly Grid[], today: IsoDate): Registries {
  const others: OtherTab[] = [];
  const candidates: Candidate[] = [];
  for (const grid of grids) {
    if (grid.ownedTab !== null) continue;
    const found = candidateOf(grid);
    if ('kind' in found) others.push(other(grid, found));
    else candidates.push(found);
  }
  const mentors = best(candidates, 'mentor', today, others);
  const mentees = best(candidates, 'mentee', today, others);
  return { mentors, mentees, others };
}

function candidateOf(grid: Grid): Candidate | OtherReason {
  if (grid.cells.every((row) => row.every(isBlank))) return { kind: 'empty' };
  const header = findHeader(grid);
  if (!header) return { kind: 'noHeader' };
  const found = roleOfTab(grid.sheetName, grid.hidden, header);
  return found ? { grid, header, ...found } : { kind: 'noRole' };
}

/** The surest tab of a role that has people; the others of that role are named. */
function best(
  candidates: readonly Candidate[],
  role: Role,
  today: IsoDate,
  others: OtherTab[],
): Registry | null {
  const read = candidates
    .filter((candidate) => candidate.role === role)
    .map((candidate) => ({
      candidate,
      registry: readRegistry(candidate.grid, candidate.header, role, today),
    }));
  // A tab with a handful of people is worth more than a better titled empty one.
  const worth = read.map(
    ({ candidate, registry }) => candidate.score + Math.min(registry.people.length, 20) / 4,
  );
  const first = worth.indexOf(Math.max(...worth));
  const chosen = read[first]?.registry ?? null;
  if (!chosen) return null;
  read.forEach(({ candidate }, i) => {
    if (i !== first) others.push(other(candidate.grid, { kind: 'second', role, chosen: chosen.sheetName }));
  });
  return chosen;
}

function other({ sheetId, sheetName }: Grid, because: OtherReason): OtherTab {
  return { sheetId, sheetName, because };
}
