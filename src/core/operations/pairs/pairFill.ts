import { isBlank } from '../../cells/cell';
import { cellAt } from '../../cells/grid';
import { type Link, linksOf } from '../../checks/links';
import {
  byCode,
  linksByPerson,
  type Partners,
  partnersIn,
  partnerText,
  stepOf,
} from '../../checks/pairedWith';
import type { Person, Role } from '../../registry/person';
import type { Registry } from '../../registry/registry';
import { rowReader } from '../../registry/row';
import type { Piece } from '../run/changes/changePlan';
import type { Desk } from '../run/desk';
import { otherYearOfPairs } from './currentPairs';

export interface PairFill {
  /** One cell each. */
  readonly pieces: readonly Piece[];
  /** Cells with a formula, which are never written into. */
  readonly formulas: number;
  /** Registries without a column for the other side's names. */
  readonly without: readonly string[];
}

/** Cells of the curator's two tabs that do not name whom «Пары» names, and what they would hold. */
export function planPairFill(desk: Desk): PairFill {
  const { mentees, mentors } = desk.registries;
  const sides = [fillOf(desk, mentees, mentors), fillOf(desk, mentors, mentees)];
  return {
    pieces: sides.flatMap(({ pieces }) => pieces),
    formulas: sides.reduce((sum, { formulas }) => sum + formulas, 0),
    without: sides.flatMap(({ without }) => without),
  };
}

function fillOf(desk: Desk, registry: Registry | null, other: Registry | null): PairFill {
  const grid = desk.grids.find(({ sheetId }) => sheetId === registry?.sheetId);
  if (!registry || !other || !grid) return { pieces: [], formulas: 0, without: [] };
  const column = rowReader(grid, registry.columns).column('linkedName')?.column;
  if (column === undefined) return { pieces: [], formulas: 0, without: [registry.sheetName] };
  const others = byCode(other.people);
  const links = linksByPerson(linksOf(registry.people, other.people));
  // Last year's names are nobody's business any more.
  const pairs = otherYearOfPairs(desk) === null ? desk.pairs : [];
  const partnersOf = partnersIn(pairs, registry.role);
  const formulas = new Set(grid.formulas.filter((one) => one.column === column).map(({ row }) => row));
  const pieces: Piece[] = [];
  let kept = 0;
  for (const person of byCode(registry.people).values()) {
    const { row, sheetId } = person.place;
    const named = nextNames(person, links.get(person) ?? [], partnersOf(person), others);
    if (named === null || row === null) continue;
    const from = cellAt(grid, row, column);
    const to = named.map((one) => partnerText(one, desk.settings.privacy === 'codes')).join(', ') || null;
    if (formulas.has(row)) kept += 1;
    else if (from !== to)
      pieces.push({
        ref: refOf(registry.role, person),
        row: null,
        cells: [{ sheetId, row, column, from, to }],
      });
  }
  return { pieces, formulas: kept, without: [] };
}

/** Null when the cell needs nothing. An empty one gets its names; text that names nobody known gives way as well. */
function nextNames(
  person: Person,
  links: readonly Link[],
  partners: Partners,
  others: ReadonlyMap<string, Person>,
): readonly Person[] | null {
  const now = partners.now.flatMap((code) => others.get(code) ?? []);
  const known = links.length > 0 && links.every(({ found }) => found.length === 1);
  if (known) return stepOf(person, links, partners, others);
  return now.length > 0 && now.length === partners.now.length ? now : null;
}

/** Empty cells need no look of hers. */
export function isEmptyBefore({ cells }: Piece): boolean {
  return cells.every(({ from }) => isBlank(from));
}

function refOf(role: Role, { code }: Person): string {
  return `${role} ${code}`;
}
