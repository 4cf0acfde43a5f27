import type { Applicant } from '../../applications/applicant';
import { type Draft, draftsOf, fingerprintOf, type Target } from '../../applications/compare';
import { lossesOf } from '../../applications/losses';
import { type Source, sourcesIn } from '../../applications/source';
import { cellText } from '../../cells/cell';
import { Refused } from '../../protocol/refused';
import type { Application } from '../../protocol/shapes/applications';
import type { Person, Role } from '../../registry/person';
import { fieldTitle } from '../../registry/titles/fieldTable';
import { fullName } from '../../text/names';
import { applicationRefusals, applicationsSay } from '../../wording/applications';
import { aboutOf } from '../../wording/matching';
import type { Desk } from '../run/desk';

/** The people of a tab beside the registries they may be merged into. */
export interface Compared {
  readonly drafts: readonly Draft[];
  readonly sentence: string;
  /** Of all that is shown. */
  readonly fingerprint: string;
}

export function sourcesOf({ grids, registries, today }: Desk): readonly Source[] {
  return sourcesIn(grids, registries, today);
}

/** The registry of a role and its tab; null when there is none. */
export function targetOf({ registries, grids }: Desk, role: Role): Target | null {
  const registry = role === 'mentor' ? registries.mentors : registries.mentees;
  return registry && { registry, grid: grids.find(({ sheetId }) => sheetId === registry.sheetId)! };
}

/** Formulas must have been read: what they compute is no matter of an application. */
export function compareWithRegistries(desk: Desk, sheetId: number): Compared {
  const source = sourcesOf(desk).find(({ grid }) => grid.sheetId === sheetId);
  if (!source) throw new Refused(applicationRefusals.gone());
  const tab = source.grid.sheetName;
  if (source.kind === 'nobody') throw new Refused(applicationRefusals.nobody(tab));
  const roles = source.parts
    .filter(({ people }) => people.people.length > 0)
    .map(({ people }) => people.role);
  const targets = roles.flatMap((role) => targetOf(desk, role) ?? []);
  if (targets.length === 0) throw new Refused(applicationRefusals.noRegistry());
  const drafts = targets.flatMap((target) => draftsOf(source, target, desk.today));
  if (desk.settings.privacy === 'codes' && drafts.some(({ applicant }) => applicant.person.name !== null))
    throw new Refused(applicationRefusals.codesOnly(tab));
  const count = (kind: Draft['kind']): number => drafts.filter((draft) => draft.kind === kind).length;
  const { columns, consents } = lossesOf(
    source,
    targets.map(({ registry }) => registry),
  );
  const sentence = applicationsSay.preview({
    tab,
    people: drafts.length,
    fresh: count('new'),
    changed: count('changed'),
    doubtful: count('doubtful'),
    same: count('same'),
    // A mentor stands in the row of each of his mentees.
    twice: source.kind === 'pairs' ? 0 : drafts.filter(({ applicant }) => applicant.rows.length > 1).length,
    unclear: source.unclear,
    homeless: roles.filter((role) => !targetOf(desk, role)),
    losses: columns,
    consents,
  });
  return { drafts, sentence, fingerprint: fingerprintOf(drafts) };
}

export function applicationOf(draft: Draft, sheetId: number): Application {
  const { id, kind, role, applicant, meets, doubt, cells } = draft;
  const place = (person: Person) => ({
    sheetId: person.place.sheetId,
    row: person.place.row ?? 1,
    column: 1,
  });
  const twin = meets === null ? applicant.like?.applicant : null;
  return {
    id,
    kind,
    role,
    name: nameOf(applicant.person),
    about: aboutOf(applicant.person),
    place: { sheetId, row: rowOf(applicant), column: 1 },
    meets: meets && { name: nameOf(meets), place: place(meets) },
    cells: cells.map(({ title, field, from, to }) => ({
      title: title || (field ? fieldTitle(field) : ''),
      from: cellText(from),
      to: cellText(to),
    })),
    reason: doubt === null ? '' : applicationsSay.reason(doubt, twin ? rowOf(twin) : null),
  };
}

/** Namesakes are told apart by the whole name. */
function nameOf({ name, code }: Person): string {
  return name ? fullName(name) : (code ?? 'Без имени');
}

/** The row that counts. */
function rowOf({ rows }: Applicant): number {
  return rows[rows.length - 1] ?? 1;
}
