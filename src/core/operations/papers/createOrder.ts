import type { IsoDate } from '../../cells/date';
import { pairingOrder } from '../../documents/pairingOrder';
import { countOf } from '../../journal/facts';
import type { PairRecord } from '../../pairs/pair';
import type { Ports } from '../../ports';
import type { Input, Progress } from '../../protocol/calls';
import type { Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import type { OrderReport } from '../../protocol/shapes/papers';
import { hashOf } from '../../text/hash';
import { orderSays } from '../../wording/orderReport';
import { refusals } from '../../wording/refusals';
import { changePairs, requireOrderlyPairs } from '../pairs/changePairs';
import { fits } from '../run/budget';
import { type Desk, readDesk, requireOwnCodes } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { makeOnce } from '../run/makeOnce';
import { draftOrder, orderLabel, pairsForOrder } from './orderOfPairs';
import { documentRef } from './previewOrder';

/** A bad day's milliseconds for a row of «Пары» and its line in «История пар». */
const pairMs = 6;

/** The order on the approved pairs as a Google Doc: one document per number and date, whatever was cut off where. */
export function createOrder(ports: Ports, input: Input<'order.create'>): Outcome<OrderReport> {
  const link = ports.rights.missing(['documents']);
  if (link !== null) throw new Refused(refusals.needsAuthorization(link));
  return exclusively(ports, () => {
    const desk = readDesk(ports, false, ['pairChanges']);
    const number = input.number.trim();
    const { date } = input;
    const label = orderLabel(number, date);
    requireOrderlyPairs(ports, desk);
    requireOwnCodes(desk);
    if (pairsForOrder(desk, label).length === 0) throw new Refused(refusals.noPairs());
    const draft = draftOrder(desk, number, date);
    if (draft.problems.length > 0) throw new Refused(refusals.settingsMissing(draft.problems));
    const { paper, doubts } = pairingOrder(draft.order);
    const parts = paper.blocks.length;
    const made = makeOnce(ports, desk.history, input.ifUnknown, {
      operation: 'order',
      key: `${desk.settings.schoolYear} № ${number} ${date}`,
      title: paper.title,
      hash: hashOf(JSON.stringify(paper)),
      traced: desk.pairs.some((pair) => pair.order === label),
      create: () => ports.documents.create(paper.title),
      opens: ports.documents.opens,
      address: ports.documents.address,
      fill: (id, left) => {
        const from = { blocks: countOf(left, 'blocks'), elements: countOf(left, 'elements') };
        const filled = ports.documents.fill(id, paper, from, (ms) => fits(ports.clock, ms));
        return filled.blocks < parts
          ? { data: JSON.stringify(filled), more: progress(filled.blocks, parts) }
          : { data: JSON.stringify({ number, date, pairs: draft.order.pairs.length }), more: null };
      },
    });
    const time = fits(ports.clock, pairMs * desk.pairs.length);
    const more = made.more ?? (time || !made.created ? null : progress(parts, parts));
    const created = made.created || pairsForOrder(desk, label).some((pair) => pair.order === '');
    if (!more) fixPairs(ports, desk, label, date);
    const output = {
      sentence: created ? orderSays.created(draft.order.pairs.length) : orderSays.already,
      created,
      document: documentRef(ports, made.id, number, date),
      pairs: draft.order.pairs.length,
      doubts,
      remarks: draft.remarks,
    };
    return { output, more };
  });
}

/** The pairs come after the parts of the document. */
function progress(done: number, parts: number): Progress {
  return { done, total: parts + 1, sentence: orderSays.progress };
}

/** Writes the order beside its pairs; comes last, and again if an earlier run was cut off before it. */
function fixPairs(ports: Ports, desk: Desk, label: string, date: IsoDate): void {
  const fixed = new Set(pairsForOrder(desk, label));
  const after = desk.pairs.map((pair): PairRecord => {
    if (!fixed.has(pair)) return pair;
    if (pair.status !== 'предложена') return { ...pair, order: label };
    const status = 'утверждена приказом';
    return { ...pair, order: label, status, unread: '', reason: '', since: date };
  });
  changePairs(ports, desk, { action: 'приказ', request: hashOf(`order ${label}`), after });
}
