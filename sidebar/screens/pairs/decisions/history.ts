import type { Choice } from './choice';

/** A decision: what it was called and how everything stood before (in the past) or after it (in the future). */
interface Step {
  readonly says: string;
  readonly choice: Choice;
}

/** All decisions about one matching, step by step; earlier proposals are in it, so going back asks nobody. */
export interface History {
  readonly past: readonly Step[];
  readonly now: Choice;
  readonly future: readonly Step[];
}

/** Does something with the proposal; `says` completes «Отменить: …». */
export type Decide = (says: string, choice: Choice) => void;

/** Proposals are large; nobody goes back further. */
const most = 40;

export function begin(choice: Choice): History {
  return { past: [], now: choice, future: [] };
}

export function decide(history: History, says: string, choice: Choice): History {
  const past = [...history.past, { says, choice: history.now }].slice(-most);
  return { past, now: choice, future: [] };
}

export function undo(history: History): History {
  const step = history.past[history.past.length - 1];
  if (!step) return history;
  return {
    past: history.past.slice(0, -1),
    now: asItStands(step.choice, history.now),
    future: [{ says: step.says, choice: history.now }, ...history.future],
  };
}

export function redo(history: History): History {
  const [step, ...future] = history.future;
  if (!step) return history;
  return {
    past: [...history.past, { says: step.says, choice: history.now }],
    now: asItStands(step.choice, history.now),
    future,
  };
}

/** Not a decision but a fact: changes nothing of what can be undone. Proposals as fresh as this one stay as fresh. */
export function withFact({ past, now, future }: History, known: Choice): History {
  const { fingerprint } = known.proposal;
  const fresh = (step: Step): Step => {
    const { proposal } = step.choice;
    if (proposal.fingerprint !== now.proposal.fingerprint) return step;
    return { ...step, choice: { ...step.choice, proposal: { ...proposal, fingerprint } } };
  };
  return { past: past.map(fresh), now: known, future: future.map(fresh) };
}

/** What stands in «Пары» is no decision here, so it does not go back with one. */
function asItStands(earlier: Choice, now: Choice): Choice {
  return { ...earlier, standing: now.standing };
}
