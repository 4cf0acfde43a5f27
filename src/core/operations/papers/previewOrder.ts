import { formatDay } from '../../cells/date';
import { orderTitle, pairingOrder } from '../../documents/pairingOrder';
import { factsOf } from '../../journal/facts';
import { statesOf } from '../../journal/history';
import type { Ports } from '../../ports';
import { finished, type Outcome } from '../../protocol/outcome';
import type { DocumentRef, OrderPreview } from '../../protocol/shapes/papers';
import { type Desk, readDesk } from '../run/desk';
import { doubtAbout } from '../run/identity/sameRows';
import { draftOrder } from './orderOfPairs';

/** What would go into the order, and what is missing; writes nothing. */
export function previewOrder(ports: Ports): Outcome<OrderPreview> {
  const desk = readDesk(ports);
  // The number is the curator's to give; until then the requisites are checked as if she had.
  const draft = draftOrder(desk, '1', desk.today);
  const doubt = doubtAbout(desk);
  return finished({
    title: orderTitle('…', desk.today),
    pairs: draft.order.pairs.length,
    mentors: new Set(draft.order.pairs.map((pair) => pair.mentor.code)).size,
    suggestedNumber: '',
    suggestedDate: desk.today,
    problems: [...(doubt ? [doubt.sentence] : []), ...draft.problems],
    cures: [...(doubt ? ['check' as const] : []), ...draft.cures],
    doubts: pairingOrder(draft.order).doubts,
    remarks: draft.remarks,
    existing: existingOrders(ports, desk),
  });
}

export function existingOrders(ports: Ports, desk: Desk): readonly DocumentRef[] {
  return Array.from(statesOf(desk.history, 'order').values())
    .filter((entry) => entry.state === 'done')
    .map((entry) => {
      const { number, date } = factsOf(entry.data);
      return documentRef(ports, entry.artefact, String(number), String(date));
    });
}

export function documentRef(ports: Ports, id: string, number: string, date: string): DocumentRef {
  return { title: orderTitle(number, date), address: ports.documents.address(id), date: formatDay(date) };
}
