import type { CallName, Output } from '../protocol/calls';
import { inputSchema, requests } from '../protocol/requests';
import { callsSay } from '../wording/calls';
import { finished, type Outcome } from './run/outcome';

/** Every call with what it does and the schema of its input, for whoever works from the command line. */
export function describeCalls(): Outcome<Output<'calls'>> {
  const names = Object.keys(requests) as CallName[];
  return finished({ calls: names.map((name) => ({ name, says: callsSay[name], input: inputSchema(name) })) });
}
