import type { Entry, OperationName } from '../../journal/entry';
import { type History, latest } from '../../journal/history';
import type { Ports } from '../../ports';
import type { IfUnknown } from '../../protocol/calls';
import { Refused } from '../../protocol/refused';
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
  readonly create: () => string;
  /** Repeatable; gives facts to keep in the journal ('' for none). */
  readonly fill: (id: string) => string;
}

export interface Made {
  readonly id: string;
  readonly created: boolean;
  readonly data: string;
}

/**
 * Exactly once, whatever run was cut off where. The journal says "started" before the thing is created and its id
 * right after, so only a cut between these two leaves a doubt, and then the thing is still empty: the curator is
 * asked, never guessed for. Content comes after the id is known, and filling can be repeated.
 */
export function makeOnce(ports: Ports, history: History, ifUnknown: IfUnknown, making: Making): Made {
  const { operation, key, hash } = making;
  const before = latest(history, operation, key);
  if (before?.state === 'done') {
    if (before.hash !== hash) throw new Refused(refusals.otherContent(making.title));
    return { id: before.artefact, created: false, data: before.data };
  }
  if (before?.state === 'started') {
    if (ifUnknown === 'ask') throw new Refused(refusals.unknownEffect(making.title));
    record(ports, { operation, key, state: 'abandoned' });
  }
  const id = before?.state === 'created' ? before.artefact : create(ports, making);
  const data = making.fill(id);
  record(ports, { operation, key, state: 'done', artefact: id, hash, data });
  return { id, created: true, data };
}

function create(ports: Ports, making: Making): Entry['artefact'] {
  const { operation, key } = making;
  record(ports, { operation, key, state: 'started' });
  const id = making.create();
  record(ports, { operation, key, state: 'created', artefact: id });
  return id;
}
