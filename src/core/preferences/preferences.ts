import type { Grid } from '../cells/grid';
import type { Registries } from '../registry/registry';
import type { Slot } from '../registry/values/slots';

/** A line of the tab «Пожелания»: what somebody said after the group meeting, or the psychologist said of him. */
export interface Preference {
  readonly code: string;
  /** Names or codes of the other side, the most wanted first. */
  readonly wishes: readonly string[];
  readonly refusals: readonly string[];
  readonly advised: readonly string[];
  readonly advisedAgainst: readonly string[];
  readonly slots: readonly Slot[];
}

export function readPreferences(grid: Grid | null): readonly Preference[] {
  void grid;
  return [];
}

/** Adds to every person what the tab says of him: after what his row says, each name once. */
export function withPreferences(registries: Registries, preferences: readonly Preference[]): Registries {
  void preferences;
  return registries;
}
