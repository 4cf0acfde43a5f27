import type { Ports } from '../../ports';
import type { Input } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { ChangeReport } from '../../protocol/shapes/changes';
import { hashOf } from '../../text/hash';
import { applicationRefusals, applicationsSay } from '../../wording/applications';
import { refusals } from '../../wording/refusals';
import { readChanges, settleOpen } from '../run/changes/changeLog';
import type { Piece } from '../run/changes/changePlan';
import { makeChange } from '../run/changes/makeChange';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { compareWithRegistries } from './applications';
import { mergePlan } from './applicationsPlan';

/**
 * Takes over what the curator has chosen of a preview: new people below the last one, news into the cells she has
 * seen. Everything is kept in the history of changes; the same request sent again finishes what was cut off.
 */
export function mergeApplications(ports: Ports, choice: Input<'applications.merge'>): Outcome<ChangeReport> {
  return exclusively(ports, () => {
    const desk = readDesk(ports, true);
    const compared = compareWithRegistries(desk, choice.sheetId);
    const request = hashOf(JSON.stringify(['applications', choice]));
    const changes = readChanges(ports, desk);
    const open = settleOpen(ports, desk, changes, request);
    if (!open && compared.fingerprint !== choice.fingerprint) {
      const before = changes.find((change) => change.request === request && change.state === 'done');
      if (!before) throw new Refused(applicationRefusals.changed());
      const sentence = applicationsSay.merged(0, 0, 0);
      return finished({ sentence, change: before.id, cells: 0, rows: 0, skipped: [] });
    }
    const { pieces, skipped } = mergePlan(desk, compared, choice, open);
    requireOpen(ports, desk, pieces);
    const made = makeChange(ports, desk, open, { what: 'applications', request, pieces });
    const left = made.skipped.map(({ where, sentence, place }) => ({ where, sentence, place }));
    const done = made.rows + made.cells;
    const total = done + made.left;
    return {
      output: {
        sentence: applicationsSay.merged(made.rows, made.cells, left.length + skipped.length),
        change: made.id,
        cells: made.cells,
        rows: made.rows,
        skipped: [...skipped, ...left],
      },
      more: made.left > 0 ? { done, total, sentence: applicationsSay.progress(done, total) } : null,
    };
  });
}

/** New rows go below all others, and a protected tab takes none. */
function requireOpen(ports: Ports, { grids }: Desk, pieces: readonly Piece[]): void {
  const sheets = new Set(pieces.flatMap(({ row }) => (row ? [row.sheetId] : [])));
  const closed = grids.filter(({ sheetId }) => sheets.has(sheetId) && !ports.workbook.editable(sheetId));
  if (closed.length > 0) throw new Refused(refusals.tabsProtected(closed.map(({ sheetName }) => sheetName)));
}
