import { cellAt } from '../../../cells/grid';
import { checkRegistries } from '../../../checks/check';
import { findingId } from '../../../checks/findingId';
import type { FixChoice } from '../../../protocol/shapes/changes';
import type { FieldId } from '../../../registry/fields';
import type { Person, Role } from '../../../registry/person';
import { type Desk, mentees, mentors } from '../desk';
import { sightsOfDesk } from './changeLog';
import type { Piece } from './changePlan';

export interface FixPlan {
  /** In cells, by finding. */
  readonly pieces: readonly Piece[];
  /** Who gets a code of his own. */
  readonly given: ReadonlyMap<Person, string>;
  /** Columns of ours that tabs lack. */
  readonly columns: readonly { readonly sheetId: number; readonly ref: string; readonly field: FieldId }[];
  /** Asked for by id, and not found any more. */
  readonly missing: readonly string[];
}

/** What a fresh look at the sheets offers to put right of what the curator has chosen. */
export function planFixes(
  desk: Desk,
  { rule, only }: FixChoice,
  codeFor: (role: Role, ref: string) => string,
): FixPlan {
  const sights = sightsOfDesk(desk);
  const people = [...mentees(desk), ...mentors(desk)];
  const pieces: Piece[] = [];
  const given = new Map<Person, string>();
  const columns: FixPlan['columns'][number][] = [];
  const wanted = new Set(only);
  const missing = new Set(only);
  for (const finding of checkRegistries(desk)) {
    const { fix, place } = finding;
    if (finding.rule !== rule || !fix) continue;
    const ref = findingId(finding);
    if (wanted.size > 0 && !wanted.has(ref)) continue;
    missing.delete(ref);
    const { sheetId, row } = place;
    const sight = sights.get(sheetId);
    if (!sight) continue;
    if (fix.kind === 'cells') {
      pieces.push({ ref, row: null, cells: fix.cells.map((cell) => ({ ...cell, sheetId })) });
    } else if (fix.kind === 'addColumn') {
      if (!columns.some((one) => one.sheetId === sheetId && one.field === fix.field))
        columns.push({ sheetId, ref, field: fix.field });
    } else {
      const column = sight.codeColumns[0];
      const person = people.find((one) => one.place.sheetId === sheetId && one.place.row === row);
      if (!person || row === null || column === undefined) continue;
      const to = codeFor(fix.role, ref);
      given.set(person, to);
      pieces.push({
        ref,
        row: null,
        cells: [{ sheetId, row, column, from: cellAt(sight.grid, row, column), to }],
      });
    }
  }
  return { pieces, given, columns, missing: Array.from(missing) };
}
