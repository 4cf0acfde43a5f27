import type {
  PairApproval,
  PairCodes,
  PairWishes,
  Proposal,
  ProposedPair,
} from '../../../src/core/protocol/shapes/pairs';

/** What the curator did with a proposal; nothing of it is written before the approval. */
export interface Choice {
  readonly proposal: Proposal;
  /** Keys of pairs whose tick was taken off. */
  readonly unticked: ReadonlySet<string>;
  readonly locked: ReadonlySet<string>;
  /** Whole pairs, because a declined pair is not in the next proposal any more. */
  readonly declined: readonly ProposedPair[];
  /** Keys of the pairs that stand in «Пары» now. */
  readonly standing: ReadonlySet<string>;
  /** The wishes behind the proposal on the screen. */
  readonly heard: string;
}

export function keyOf(pair: PairCodes): string {
  return `${pair.mentee}|${pair.mentor}`;
}

/** A new proposal keeps what was decided before about the pairs that are still in it. */
export function beginChoice(proposal: Proposal, before: Choice | null): Choice {
  const choice: Choice = {
    proposal,
    unticked: before?.unticked ?? new Set(),
    locked: keysOf(proposal.pairs.filter((pair) => pair.locked)),
    declined: before?.declined ?? [],
    standing: standingAfter(proposal, before),
    heard: '',
  };
  return { ...choice, heard: JSON.stringify(wishesOf(choice)) };
}

/** The proposal knows about its own pairs; of those it dropped only the curator's earlier sight is left. */
function standingAfter(proposal: Proposal, before: Choice | null): ReadonlySet<string> {
  const proposed = keysOf(proposal.pairs);
  const dropped = [...(before?.standing ?? [])].filter((key) => !proposed.has(key));
  return new Set([...dropped, ...keysOf(proposal.pairs.filter((pair) => pair.approved))]);
}

export function isDeclined(choice: Choice, pair: PairCodes): boolean {
  return choice.declined.some((one) => keyOf(one) === keyOf(pair));
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
export function lock(choice: Choice, pair: ProposedPair, on: boolean): Choice {
  const locked = new Set(choice.locked);
  if (on) locked.add(keyOf(pair));
  else locked.delete(keyOf(pair));
  return { ...(on ? tick(choice, [pair], true) : choice), locked };
}

export function decline(choice: Choice, pair: ProposedPair): Choice {
  if (isDeclined(choice, pair)) return choice;
  return { ...lock(choice, pair, false), declined: [...choice.declined, pair] };
}

export function restore(choice: Choice, pair: PairCodes): Choice {
  return { ...choice, declined: choice.declined.filter((one) => keyOf(one) !== keyOf(pair)) };
}

export function wishesOf(choice: Choice): PairWishes {
  return {
    locked: choice.proposal.pairs.filter((pair) => choice.locked.has(keyOf(pair))).map(codesOf),
    declined: choice.declined.map(codesOf),
    keep: [],
    resume: false,
  };
}

/** The proposal on the screen does not know of the latest declines and locks. */
export function isOutdated(choice: Choice): boolean {
  return JSON.stringify(wishesOf(choice)) !== choice.heard;
}

export function approvalOf(choice: Choice): PairApproval {
  const pairs = choice.proposal.pairs.filter((pair) => isTicked(choice, pair));
  return {
    fingerprint: choice.proposal.fingerprint,
    pairs: pairs.map(codesOf),
    locked: pairs.filter((pair) => choice.locked.has(keyOf(pair))).map(codesOf),
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

/** After the approval exactly the approved pairs stand in «Пары». */
export function afterApproval(choice: Choice, approval: PairApproval): Choice {
  return { ...choice, standing: keysOf(approval.pairs) };
}

function codesOf({ mentee, mentor }: PairCodes): PairCodes {
  return { mentee, mentor };
}

function keysOf(pairs: readonly PairCodes[]): ReadonlySet<string> {
  return new Set(pairs.map(keyOf));
}
