import type { Proposal } from '../../../../src/core/protocol/shapes/pairs';

/** What a new proposal changed against the one on the screen. */
export interface Difference {
  /** People with a mentor, more (or fewer) than before. */
  readonly served: number;
  readonly points: number;
  readonly shifts: readonly {
    readonly code: string;
    readonly name: string;
    /** '' = without a mentor. */
    readonly from: string;
    readonly to: string;
  }[];
}

export function differenceOf(before: Proposal, after: Proposal): Difference {
  const old = byMentee(before);
  const fresh = byMentee(after);
  const shifts = [...new Set([...old.keys(), ...fresh.keys()])]
    .filter((code) => old.get(code)?.mentor !== fresh.get(code)?.mentor)
    .map((code) => ({
      code,
      name: (fresh.get(code) ?? old.get(code))?.menteeName ?? code,
      from: old.get(code)?.mentorName ?? '',
      to: fresh.get(code)?.mentorName ?? '',
    }));
  return {
    served: after.pairs.length - before.pairs.length,
    points: Math.round(10 * (pointsOf(after) - pointsOf(before))) / 10,
    shifts,
  };
}

function byMentee(proposal: Proposal) {
  return new Map(proposal.pairs.map((pair) => [pair.mentee, pair]));
}

function pointsOf(proposal: Proposal): number {
  return proposal.pairs.reduce((sum, pair) => sum + pair.points, 0);
}
