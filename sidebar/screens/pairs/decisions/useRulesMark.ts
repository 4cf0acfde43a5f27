import { useState } from 'preact/hooks';
import type { CallName } from '../../../../src/core/protocol/calls';
import { type State, usePart, useStore } from '../../../state';

/** Whatever these wrote, a matching made before does not follow. */
const writers: readonly CallName[] = ['rules.save', 'rules.condition', 'words.bind'];

/** Whether rules or words were changed from the sidebar since the proposal was made. */
export function useRulesMark(): { readonly changed: boolean; readonly heard: () => void } {
  const store = useStore();
  const now = usePart(markOf);
  const [known, setKnown] = useState(now);
  return { changed: now !== known, heard: () => setKnown(markOf(store.read())) };
}

function markOf(state: State): string {
  return writers.map((name) => JSON.stringify(state.jobs[name]?.output ?? null)).join();
}
