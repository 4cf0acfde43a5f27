import type { Finding } from '../../checks/finding';
import { counted } from '../../text/plural';

/** How a rule speaks to the curator. */
export interface RuleWords {
  /** Heading of the group of findings. */
  readonly title: string;
  /** Why it matters, in one sentence. */
  readonly why: string;
  /** What to do, in one sentence. */
  readonly repair: string;
  /** What is wrong in this place. */
  readonly sentence: (finding: Finding) => string;
  /** What should stand there, where the repair puts nothing itself. */
  readonly expected?: string;
  /** How to show a private value; without it the value is shown as it stands. */
  readonly mask?: (text: string) => string;
}

/** Longer texts are cut, so that a whole story in a cell does not push the sentence away. */
const longest = 80;

/** What stands in the cell, private values masked; '' when there is nothing to show. */
export function showText(found: string | null, mask?: RuleWords['mask']): string {
  if (found === null) return '';
  const text = mask ? mask(found) : found.replace(/\s*[\n\r]+\s*/g, ' / ').replace(/\s+/g, ' ');
  const letters = Array.from(text);
  return letters.length > longest ? `${letters.slice(0, longest - 1).join('')}…` : text;
}

/** In quotes: «7 «А»». */
export function shown(finding: Finding, mask?: RuleWords['mask']): string {
  return `«${showText(finding.found, mask)}»`;
}

export function said(finding: Finding, key: string): string {
  return String(finding.data[key] ?? '');
}

export function number(finding: Finding, key: string): number {
  return Number(finding.data[key] ?? 0);
}

/** «13 лет», «13–14 лет» */
export function yearsBetween(from: number, to: number): string {
  const years = counted(to, 'год', 'года', 'лет');
  return from === to ? years : `${from}–${years}`;
}

/** «в строке 12», «в строке 12 на листе «Наставники»» */
export function otherRow(finding: Finding): string {
  const tab = said(finding, 'tab');
  const here = tab === finding.place.sheetName ? '' : ` на листе «${tab}»`;
  return `в строке ${said(finding, 'row')}${here}`;
}
