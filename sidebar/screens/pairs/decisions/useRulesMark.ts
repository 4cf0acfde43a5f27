import { useState } from 'preact/hooks';
import type { CallName } from '../../../../src/core/protocol/calls';
import { type State, usePart, useStore } from '../../../state';

/** Whatever these wrote, a matching made before does not follow. */
const writers: readonly CallName[] = ['rules.save', 'rules.condition', 'words.bind'];

interface RulesMark {
  /** Rules or words were changed from the sidebar since the proposal was made. */
  readonly changed: boolean;
  /** To be taken before a proposal is asked for, and heard once it has come. */
  readonly take: () => string;
  readonly heard: (mark: string) => void;
}

export function useRulesMark(): RulesMark {
  const store = useStore();
  const now = usePart(markOf);
  const [known, setKnown] = useState(now);
  return { changed: now !== known, take: () => markOf(store.read()), heard: setKnown };
}

function markOf(state: State): string {
  return writers.map((name) => JSON.stringify(state.jobs[name]?.output ?? null)).join();
}
