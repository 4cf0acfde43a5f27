import type {
  DeclinedPair,
  PairApproval,
  PairCodes,
  PairWishes,
  Proposal,
} from '../../../../src/core/protocol/shapes/pairs';

/** What the curator did with a proposal; nothing of it is written before the approval. */
export interface Choice {
  readonly proposal: Proposal;
  /** Keys of pairs whose tick was taken off. */
  readonly unticked: ReadonlySet<string>;
  /** A lock without a mentor: this person stays on the waiting list. */
  readonly locked: readonly PairCodes[];
  /** With names, because a declined pair is not in the next proposal any more. */
  readonly declined: readonly DeclinedPair[];
  /** Keys of the pairs that stand in «Пары» now. */
  readonly standing: ReadonlySet<string>;
  /** The wishes behind the proposal on the screen. */
  readonly heard: string;
}

/** Nothing was decided yet but what the spreadsheet remembers. */
export const firstWishes: PairWishes = { locked: [], declined: [], keep: [], resume: true };

export function keyOf(pair: PairCodes): string {
  return `${pair.mentee}|${pair.mentor}`;
}

/** A new proposal keeps what was decided before about the pairs that are still in it. */
export function beginChoice(proposal: Proposal, before: Choice | null): Choice {
  const waiting = new Set(proposal.unmatched.map((person) => person.code));
  const choice: Choice = {
    proposal,
    unticked: before?.unticked ?? new Set(),
    locked: [
      ...proposal.pairs.filter((pair) => pair.locked).map(codesOf),
      ...(before?.locked ?? []).filter((lock) => lock.mentor === '' && waiting.has(lock.mentee)),
    ],
    declined: withoutTwins([...(before?.declined ?? []), ...proposal.declined]),
    standing: standingAfter(proposal, before),
    heard: '',
  };
  return { ...choice, heard: decisionsOf(choice) };
}

/** The proposal knows about its own pairs; of those it dropped only the curator's earlier sight is left. */
function standingAfter(proposal: Proposal, before: Choice | null): ReadonlySet<string> {
  const proposed = keysOf(proposal.pairs);
  const dropped = [...(before?.standing ?? [])].filter((key) => !proposed.has(key));
  return new Set([...dropped, ...keysOf(proposal.pairs.filter((pair) => pair.approved))]);
}

export function isDeclined(choice: Choice, pair: PairCodes): boolean {
  return choice.declined.some(same(pair));
}

export function isLocked(choice: Choice, pair: PairCodes): boolean {
  return choice.locked.some(same(pair));
}

export function isTicked(choice: Choice, pair: PairCodes): boolean {
  return !choice.unticked.has(keyOf(pair)) && !isDeclined(choice, pair);
}

export function tick(choice: Choice, pairs: readonly PairCodes[], on: boolean): Choice {
  const unticked = new Set(choice.unticked);
  for (const pair of pairs) {
    if (on) unticked.delete(keyOf(pair));
    else unticked.add(keyOf(pair));
  }
  return { ...choice, unticked };
}

/** A pair to keep is also a pair to approve. */
export function lock(choice: Choice, pairs: readonly PairCodes[], on: boolean): Choice {
  const keys = keysOf(pairs);
  const rest = choice.locked.filter((pair) => !keys.has(keyOf(pair)));
  return on
    ? { ...tick(choice, pairs, true), locked: [...rest, ...pairs.map(codesOf)] }
    : { ...choice, locked: rest };
}

export function decline(choice: Choice, pairs: readonly DeclinedPair[]): Choice {
  return { ...lock(choice, pairs, false), declined: withoutTwins([...choice.declined, ...pairs]) };
}

export function restore(choice: Choice, pair: PairCodes): Choice {
  return { ...choice, declined: choice.declined.filter((one) => !same(pair)(one)) };
}

/** Another mentor for this person, or with '' the waiting list, to be kept from now on. */
export function choose(choice: Choice, pair: PairCodes): Choice {
  const others = choice.locked.filter((one) => one.mentee !== pair.mentee);
  return lock(restore({ ...choice, locked: others }, pair), [pair], true);
}

export function wishesOf(choice: Choice): PairWishes {
  return {
    locked: choice.locked,
    declined: choice.declined.map(codesOf),
    keep: choice.proposal.pairs.map(codesOf),
    resume: false,
  };
}

/** The proposal on the screen does not know of the latest declines and locks. */
export function isOutdated(choice: Choice): boolean {
  return decisionsOf(choice) !== choice.heard;
}

/** In an order of its own: a lock taken off and put back is no change. */
function decisionsOf({ locked, declined }: Choice): string {
  return [locked, declined].map((pairs) => pairs.map(keyOf).sort().join()).join(';');
}

export function approvalOf(choice: Choice): PairApproval {
  const pairs = choice.proposal.pairs.filter((pair) => isTicked(choice, pair));
  return {
    fingerprint: choice.proposal.fingerprint,
    pairs: pairs.map(codesOf),
    locked: pairs.filter((pair) => isLocked(choice, pair)).map(codesOf),
    declined: choice.declined.map(codesOf),
  };
}

/** What an approval would do to the tab «Пары». */
export function changesOf(choice: Choice): {
  readonly added: number;
  readonly kept: number;
  readonly removed: number;
} {
  const chosen = keysOf(approvalOf(choice).pairs);
  const kept = [...chosen].filter((key) => choice.standing.has(key)).length;
  return { added: chosen.size - kept, kept, removed: choice.standing.size - kept };
}

/** After the approval exactly the approved pairs stand in «Пары», and the proposal on the screen knows it. */
export function afterApproval(choice: Choice, approval: PairApproval, fingerprint: string): Choice {
  const proposal = { ...choice.proposal, fingerprint };
  return { ...choice, proposal, standing: keysOf(approval.pairs) };
}

/** The approval was undone: what stands is what stood before it. */
export function afterUndo(choice: Choice, before: Choice | null): Choice {
  if (!before) return choice;
  const { fingerprint } = before.proposal;
  return { ...choice, proposal: { ...choice.proposal, fingerprint }, standing: before.standing };
}

export function codesOf({ mentee, mentor }: PairCodes): PairCodes {
  return { mentee, mentor };
}

function same(pair: PairCodes): (one: PairCodes) => boolean {
  return (one) => one.mentee === pair.mentee && one.mentor === pair.mentor;
}

function keysOf(pairs: readonly PairCodes[]): ReadonlySet<string> {
  return new Set(pairs.map(keyOf));
}

function withoutTwins<P extends PairCodes>(pairs: readonly P[]): readonly P[] {
  return [...new Map(pairs.map((pair) => [keyOf(pair), pair])).values()];
}
