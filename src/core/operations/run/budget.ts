import type { Clock } from '../../ports';

/** Google kills an execution at 360 s; a slice stops well before, so that it can always finish its step. */
const softStopMs = 270_000;

/** Whether a step that may take `stepMs` on a bad day still fits into this slice, thrice over. */
export function fits(clock: Clock, stepMs: number): boolean {
  return clock.elapsed() + 3 * stepMs < softStopMs;
}
