import type { Ports } from '../../ports';
import type { Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { changesSay } from '../../wording/changes';
import { markCells } from '../run/changes/marking';
import { readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';

/** Gives the cells their own notes and colours back. */
export function removeMarks(ports: Ports): Outcome<Output<'marks.remove'>> {
  return exclusively(ports, () => {
    const { marks, before, closed } = markCells(ports, readDesk(ports), []);
    return finished({ sentence: changesSay.unmarked(before - marks, closed), marked: marks });
  });
}
