import type { Finding } from '../../checks/finding';
import { findingId } from '../../checks/findingId';
import type { FindingGroup } from '../../protocol/shapes/check';
import type { PlaceRef } from '../../protocol/shapes/place';
import {
  blocksWords,
  expectedText,
  findingSentence,
  foundText,
  placeWords,
  ruleWords,
} from '../../wording/findings';

const severities = ['error', 'warning', 'hint'] as const;

/** Findings of one cause together, in words; errors first, then the causes with most findings. */
export function groupsOf(findings: readonly Finding[]): readonly FindingGroup[] {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    const alike = byRule.get(finding.rule);
    if (alike) alike.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  return Array.from(byRule.values())
    .sort((a, b) => rank(a) - rank(b) || b.length - a.length)
    .map(groupOf);
}

function groupOf(findings: readonly Finding[]): FindingGroup {
  const { rule, severity, blocks } = findings[0]!;
  return {
    rule,
    severity,
    ...ruleWords(rule),
    blocks: blocksWords(blocks),
    findings: findings.map((finding) => ({
      id: findingId(finding),
      place: placeOf(finding),
      where: placeWords(finding),
      sentence: findingSentence(finding),
      found: foundText(finding),
      expected: expectedText(finding),
      fixable: finding.fix !== null,
    })),
  };
}

function placeOf({ place }: Finding): PlaceRef {
  return { sheetId: place.sheetId, row: place.row ?? 1, column: place.column ?? 1 };
}

function rank(findings: readonly Finding[]): number {
  return severities.indexOf(findings[0]!.severity);
}
