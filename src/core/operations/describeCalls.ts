import type { CallName, Output } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { callsSay } from '../wording/calls';

/** Every call with what it does and the schema of its input, for whoever works from the command line. */
export function describeCalls(schemas: Readonly<Record<string, unknown>>): Outcome<Output<'calls'>> {
  const names = Object.keys(callsSay) as CallName[];
  return finished({
    calls: names.map((name) => ({
      name,
      says: callsSay[name],
      input: schemas[name] as Record<string, unknown>,
    })),
  });
}
