import { findingSentence } from '../wording/findings';
import type { Finding } from './finding';

/** Codes of people who cannot be paired yet, each with the sentence of the first finding that keeps them. */
export function notReadyCodes(findings: readonly Finding[]): ReadonlyMap<string, string> {
  const reasons = new Map<string, string>();
  for (const finding of findings) {
    if (finding.person === null || reasons.has(finding.person)) continue;
    // A warning says what it would be good to do first; only an error holds a person back.
    if (finding.severity !== 'error' || !finding.blocks.includes('pairing')) continue;
    reasons.set(finding.person, findingSentence(finding));
  }
  return reasons;
}
