import { carriedOut } from '../../changes/history';
import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import type { Outcome } from '../../protocol/outcome';
import type { ChangeReport } from '../../protocol/shapes/changes';
import type { Person } from '../../registry/person';
import { hashOf } from '../../text/hash';
import { changesSay } from '../../wording/changes';
import { readChanges, settleOpen } from '../run/changes/changeLog';
import { type FixPlan, planFixes } from '../run/changes/fixPlan';
import { makeChange } from '../run/changes/makeChange';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { codeMaker } from '../run/identity/giveCodes';
import { keepIdentity } from '../run/identity/keepIdentity';
import { requireOpenTabs } from '../run/requireOpenTabs';
import { addFieldColumn } from '../school/addColumn';

/** Puts right what the curator has seen and chosen; what was changed meanwhile is left alone and told. */
export function applyFixes(ports: Ports, input: Input<'fixes.apply'>): Outcome<ChangeReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, true);
    const changes = readChanges(ports, desk);
    const request = hashOf(JSON.stringify([input.rule, input.only]));
    const open = settleOpen(ports, desk, changes, request);
    const draw = codeMaker(ports, desk);
    // A new code is drawn once: a run that was cut off has logged it.
    const logged = new Map(open?.lines.map(({ ref, after }) => [ref, String(after)]));
    const { pieces, given, columns, missing } = planFixes(
      desk,
      input,
      (role, ref) => logged.get(ref) ?? draw(role),
    );
    requireOpenTabs(
      ports,
      desk,
      columns.map(({ sheetId }) => sheetId),
    );
    rememberCodes(ports, desk, given);
    const made = makeChange(ports, desk, open, { what: input.rule, request, pieces });
    const lasting = changes.filter(({ state }) => state === 'open' || state === 'done');
    const fixed = new Set(lasting.flatMap(carriedOut).map(({ ref }) => ref));
    const gone = missing.filter((ref) => !fixed.has(ref)).length;
    const changed = gone + made.skipped.filter(({ because }) => because === 'changed').length;
    const left = gone + made.skipped.length;
    const total = made.cells + made.left;
    const added = addColumns(ports, desk, columns);
    const changedNothing = made.cells + left + added.length === 0;
    return {
      output: {
        sentence: changedNothing
          ? changesSay.already
          : [...added, ...(total + left > 0 ? [changesSay.fixed(made.cells, left, changed)] : [])].join(' '),
        change: made.id,
        cells: made.cells,
        rows: made.rows,
        skipped: made.skipped.map(({ where, sentence, place }) => ({ where, sentence, place })),
      },
      more:
        made.left === 0
          ? null
          : { done: made.cells, total, sentence: changesSay.progress(made.cells, total) },
    };
  });
}

/** A column of ours is empty and can be deleted by hand: it needs no undo. */
function addColumns(ports: Ports, desk: Desk, columns: FixPlan['columns']): readonly string[] {
  return columns.map(({ sheetId, field }) => addFieldColumn(ports, desk, { sheetId, field }).sentence);
}

/** Before the codes stand anywhere: one that nobody was given would count as foreign. */
function rememberCodes(ports: Ports, { identity, faces }: Desk, given: ReadonlyMap<Person, string>): void {
  if (!identity) return;
  const people = new Map(identity.people);
  for (const [person, code] of given) {
    const face = faces.get(person);
    if (face) people.set(code, { ...face, sheetId: person.place.sheetId });
  }
  keepIdentity(ports, identity, { ...identity, people });
}
