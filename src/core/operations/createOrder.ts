import { pairingOrder } from '../documents/pairingOrder';
import { pairsTab, readPairsTable } from '../pairs/tab';
import type { Ports } from '../ports';
import type { Input, OrderReport } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import { hashOf } from '../text/hash';
import { orderSays } from '../wording/orderReport';
import { pairing } from '../wording/pairing';
import { refusals } from '../wording/refusals';
import { documentRef } from './previewOrder';
import { type Desk, readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { makeOnce } from './run/makeOnce';
import { draftOrder, orderLabel, pairsForOrder } from './run/orderOfPairs';

/** The order on the approved pairs as a Google Doc: one document per number and date, whatever was cut off where. */
export function createOrder(ports: Ports, input: Input<'order.create'>): Outcome<OrderReport> {
  const link = ports.rights.missing(['documents']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const { number, date } = input;
    const table = readPairsTable(desk.owned.get('pairs') ?? null);
    if (table && !table.intact) throw new Refused(refusals.tabChanged('Пары'));
    if (pairsForOrder(desk, orderLabel(number, date)).length === 0) throw new Refused(refusals.noPairs());
    const draft = draftOrder(desk, number, date);
    if (draft.problems.length > 0) throw new Refused(refusals.settingsMissing(draft.problems));
    const { paper, doubts } = pairingOrder(draft.order);
    const made = makeOnce(ports, desk.history, input.ifUnknown, {
      operation: 'order',
      key: `${desk.settings.schoolYear} № ${number} ${date}`,
      title: paper.title,
      hash: hashOf(JSON.stringify(paper)),
      create: () => ports.documents.create(paper.title),
      fill: (id) => {
        ports.documents.fill(id, paper);
        return JSON.stringify({ number, date, pairs: draft.order.pairs.length });
      },
    });
    fixPairs(ports, desk, orderLabel(number, date));
    return finished({
      sentence: made.created ? orderSays.created(draft.order.pairs.length) : orderSays.already,
      created: made.created,
      document: documentRef(ports, made.id, number, date),
      pairs: draft.order.pairs.length,
      doubts: [...doubts, ...draft.remarks],
    });
  });
}

/** Writes the order beside its pairs; comes last, and again if an earlier run was cut off before it. */
function fixPairs(ports: Ports, desk: Desk, label: string): void {
  const fixed = new Set(pairsForOrder(desk, label));
  const pairs = desk.pairs.map((pair) =>
    fixed.has(pair) ? { ...pair, order: label, status: 'закреплена приказом' as const } : pair,
  );
  ports.workbook.putTab(pairsTab(pairs, pairing.tabTitle(desk.settings.schoolYear)));
}
