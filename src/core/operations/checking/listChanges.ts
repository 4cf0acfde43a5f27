import { formatDay } from '../../cells/date';
import { type ChangeRecord, carriedOut } from '../../changes/history';
import { addedRow } from '../../changes/line';
import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import type { Change } from '../../protocol/shapes/changes';
import { changesSay } from '../../wording/changes';
import { readChanges, settleOpen, sightsOfDesk, unwritten } from '../run/changes/changeLog';
import { type Desk, readDesk } from '../run/desk';

/** Newest first. Of a change that was cut off the cells tell how far it came; one cut off at once is forgotten. */
export function listChanges(ports: Ports): Outcome<Output<'changes.list'>> {
  const changes = changesNow(ports, readDesk(ports));
  if (changes.some(isEmpty) && ports.lock.take())
    try {
      // Under the lock nobody is at work, and what is open now was cut off.
      const desk = readDesk(ports);
      settleOpen(ports, desk, changesNow(ports, desk).filter(isEmpty), null);
    } finally {
      ports.lock.release();
    }
  const shown = changes
    .filter((change) => (change.state === 'open' ? !isEmpty(change) : carriedOut(change).length > 0))
    .reverse();
  return finished({ sentence: changesSay.list(shown.length), changes: shown.map(changeWords) });
}

function changesNow(ports: Ports, desk: Desk): readonly ChangeRecord[] {
  const sights = sightsOfDesk(desk);
  return readChanges(ports, desk).map((change) =>
    change.state === 'open' ? { ...change, refused: unwritten(change.lines, sights) } : change,
  );
}

function isEmpty({ state, lines }: ChangeRecord): boolean {
  return state === 'open' && lines.length === 0;
}

function changeWords(change: ChangeRecord): Change {
  const { id, at, what, state } = change;
  const lines = carriedOut(change);
  const rows = lines.filter(addedRow).length;
  const cells = lines.length - rows;
  const sentence = changesSay.change(what, cells, rows);
  return {
    id,
    when: `${formatDay(at.slice(0, 10))}, ${at.slice(11, 16)}`,
    sentence:
      state === 'open'
        ? changesSay.cutOff(sentence)
        : state === 'undoing'
          ? changesSay.undoCutOff(sentence)
          : sentence,
    cells,
    state: state === 'open' || state === 'undoing' ? 'unfinished' : state,
    canUndo: state !== 'undone',
  };
}
