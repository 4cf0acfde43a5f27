import type { Entry, OperationName } from '../../journal/entry';
import { type History, latest } from '../../journal/history';
import type { Ports } from '../../ports';
import type { Progress, Refusal } from '../../protocol/calls';
import { Refused } from '../../protocol/refused';
import type { IfUnknown } from '../../protocol/shapes/papers';
import { refusals } from '../../wording/refusals';
import { record } from './record';

/** Something outside the spreadsheet that must come into being once: a document, a form. */
export interface Making {
  readonly operation: OperationName;
  readonly key: string;
  /** What a person would look for when it is not known whether the thing exists. */
  readonly title: string;
  /** Of the content; a finished thing with another hash is not touched. */
  readonly hash: string;
  /** The spreadsheet shows that it was made, whatever the journal says: its tab may have been deleted. */
  readonly traced: boolean;
  readonly opens: (id: string) => boolean;
  readonly address: (id: string) => string;
  readonly create: () => string;
  /** Repeatable; gets the facts that an unfinished slice of the same content has left ('' for none). */
  readonly fill: (id: string, left: string) => Filling;
}

export interface Filling {
  /** Facts to keep in the journal. */
  readonly data: string;
  /** Not null when the time was up before the end. */
  readonly more: Progress | null;
}

export interface Made extends Filling {
  readonly id: string;
  readonly created: boolean;
  /** What this run has added to the journal about it last. */
  readonly entries: readonly Entry[];
}

/**
 * Exactly once, whatever run was cut off where. The journal says "started" before the thing is created and its id
 * right after, so only a cut between these two leaves a doubt, and then the thing is still empty: the curator is
 * asked, never guessed for. Content comes after the id is known, and filling can be repeated.
 */
export function makeOnce(ports: Ports, history: History, ifUnknown: IfUnknown, making: Making): Made {
  const { operation, key, hash } = making;
  const before = latest(history, operation, key);
  const doubt = doubtOf(before, making);
  if (doubt && ifUnknown === 'ask') throw new Refused(doubt);
  if (doubt && before) record(ports, { operation, key, state: 'abandoned' });
  const standing = doubt ? null : before;
  if (standing?.state === 'done') {
    if (standing.hash !== hash) throw new Refused(refusals.otherContent(making.title));
    return { id: standing.artefact, created: false, data: standing.data, more: null, entries: [] };
  }
  const id = standing?.state === 'created' ? standing.artefact : create(ports, making);
  const { data, more } = making.fill(id, standing?.hash === hash ? standing.data : '');
  const state = more ? 'created' : 'done';
  const entries = record(ports, { operation, key, state, artefact: id, hash, data });
  return { id, created: true, data, more, entries };
}

/** What only the curator can tell: whether the thing was made, and whether it is still there. */
function doubtOf(before: Entry | null, { title, traced, opens, address }: Making): Refusal | null {
  if (before === null) return traced ? refusals.forgotten(title) : null;
  if (before.state === 'started') return refusals.unknownEffect(title);
  const { artefact } = before;
  return artefact === '' || opens(artefact) ? null : refusals.gone(title, address(artefact));
}

function create(ports: Ports, making: Making): Entry['artefact'] {
  const { operation, key } = making;
  record(ports, { operation, key, state: 'started' });
  const id = making.create();
  record(ports, { operation, key, state: 'created', artefact: id });
  return id;
}
