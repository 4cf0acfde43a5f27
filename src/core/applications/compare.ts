import { type Cell, cellText, isBlank } from '../cells/cell';
import type { IsoDate } from '../cells/date';
import { cellAt, type Grid } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Person, Role } from '../registry/person';
import type { ColumnMatch, Registry } from '../registry/registry';
import { hashOf } from '../text/hash';
import { readNames } from '../text/person/people';
import { type Applicant, applicantsOf, asideKey, saidFor } from './applicant';
import type { Doubt } from './likeness';
import { cellAfter } from './meaning';
import { type Meeting, meeting } from './meeting';
import type { Source } from './source';

/** What taking an applicant over would do to a registry. */
export interface Draft {
  /** The same application has the same id wherever its row is and whatever the registry holds by now. */
  readonly id: string;
  readonly kind: 'new' | 'changed' | 'doubtful' | 'same';
  readonly role: Role;
  readonly applicant: Applicant;
  /** The person of the registry this is, or may be. */
  readonly meets: Person | null;
  readonly doubt: DraftDoubt | null;
  /** Of the row of `meets`, or of a row to be added when there is none. */
  readonly cells: readonly CellDraft[];
}

/**
 * `several`: the registry has two such people. `rival`: another application is about the same person of the registry.
 * `people`: several names in the cell. `nameless`: none.
 */
export type DraftDoubt = Doubt | 'several' | 'rival' | 'people' | 'nameless';

export interface CellDraft {
  readonly column: number;
  readonly field: FieldId | null;
  readonly title: string;
  readonly from: Cell;
  readonly to: Cell;
}

/** A registry and the tab it stands on. */
export interface Target {
  readonly registry: Registry;
  readonly grid: Grid;
}

/** Compares the applicants of one role with its registry. */
export function draftsOf(source: Source, target: Target, today: IsoDate): readonly Draft[] {
  const { registry } = target;
  const { role } = registry;
  const part = source.parts.find(({ people }) => people.role === role);
  if (!part) return [];
  const { find } = meeting(registry.people);
  const met = new Set<Person>();
  const ids = new Map<string, number>();
  return applicantsOf(part, source.kind === 'pairs').map((applicant) => {
    const found = whom(applicant, find, registry);
    const again = found.meets !== null && found.doubt === null && met.has(found.meets);
    const meets = found.meets;
    const doubt = again ? 'rival' : found.doubt;
    if (meets && doubt === null) met.add(meets);
    const cells = cellsOf(target, applicant, meets, today);
    return { id: idOf(role, applicant, ids), role, applicant, ...settled(meets, doubt, cells), cells };
  });
}

/** An incomplete name beside which the registry says the very same is the same; and nothing to write is no change. */
function settled(
  meets: Person | null,
  doubt: DraftDoubt | null,
  cells: readonly CellDraft[],
): Pick<Draft, 'kind' | 'meets' | 'doubt'> {
  if (doubt !== null && !(doubt === 'thin' && cells.length === 0)) return { kind: 'doubtful', meets, doubt };
  return { kind: meets === null ? 'new' : cells.length === 0 ? 'same' : 'changed', meets, doubt: null };
}

function whom(
  applicant: Applicant,
  find: Meeting['find'],
  registry: Registry,
): { readonly meets: Person | null; readonly doubt: DraftDoubt | null } {
  const { person, like, said } = applicant;
  const { same, like: alike } = find(person);
  const coded = same.find((at) => person.code !== null && registry.people[at]?.code === person.code);
  const first = registry.people[coded ?? same[0] ?? alike?.at ?? -1] ?? null;
  if (same.length > 0)
    return { meets: first, doubt: same.length > 1 && coded === undefined ? 'several' : null };
  if (readNames(cellText(said.get('name') ?? null)).names.length > 1) return { meets: null, doubt: 'people' };
  if (alike) return { meets: first, doubt: alike.doubt };
  if (like) return { meets: null, doubt: like.doubt };
  return { meets: null, doubt: person.name === null && person.code === null ? 'nameless' : null };
}

/** Cells that would be written: those where the application says what the registry does not say yet. Of a new row when he meets nobody. */
export function cellsOf(
  { registry, grid }: Target,
  applicant: Applicant,
  meets: Person | null,
  today: IsoDate,
): readonly CellDraft[] {
  const row = meets?.place.row ?? null;
  const has = (wanted: FieldId): boolean => registry.columns.some(({ field }) => field === wanted);
  // What a formula computes follows from other cells.
  const computed = new Set(grid.formulas.filter((one) => one.row === row).map(({ column }) => column));
  return targets(registry).flatMap((match) => {
    const { column, title, field } = match;
    if (computed.has(column) || (field === 'timestamp' && meets)) return [];
    const from = row === null ? null : cellAt(grid, row, column);
    const said = field ? saidFor(field, applicant, has) : (applicant.aside.get(asideKey(title)) ?? null);
    const to = cellAfter(field, from, said, today);
    return isBlank(to) ? [] : [{ column, field, title, from, to }];
  });
}

/** Columns of a registry that an application may fill: the first of each meaning, and hers that we do not know. */
export function targets(registry: Registry): readonly ColumnMatch[] {
  const seen = new Set<string>();
  return registry.columns.filter(({ field, because, title, rivalOf }) => {
    if (field === null && (because === 'owned' || rivalOf !== null || title === '')) return false;
    const key = field ?? `: ${asideKey(title)}`;
    const first = !seen.has(key);
    seen.add(key);
    return first;
  });
}

function idOf(role: Role, { said, aside }: Applicant, ids: Map<string, number>): string {
  const texts = [...said, ...aside].map(([key, cell]) => `${key}=${cellText(cell)}`).sort();
  const id = hashOf(JSON.stringify([role, ...texts]));
  const repeated = ids.get(id) ?? 0;
  ids.set(id, repeated + 1);
  return repeated === 0 ? id : `${id}-${repeated}`;
}

/** Of all that is shown: a merge is refused when another one comes out by then. Rows may have moved. */
export function fingerprintOf(drafts: readonly Draft[]): string {
  const shown = drafts.map(({ id, kind, doubt, cells }) => [
    id,
    kind,
    doubt,
    cells.map(({ title, from, to }) => [title, cellText(from), cellText(to)]),
  ]);
  return hashOf(JSON.stringify(shown.map((one) => JSON.stringify(one)).sort()));
}
