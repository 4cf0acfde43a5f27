import { checkRegistries } from '../../src/core/checks/check';
import type { Finding } from '../../src/core/checks/finding';
import type { RuleId } from '../../src/core/checks/ruleId';
import { differences } from '../../src/core/identity/compare';
import { faces } from '../../src/core/identity/faces';
import type { Identity } from '../../src/core/identity/known';
import { type Now, updated } from '../../src/core/identity/update';
import { readRegistries } from '../../src/core/registry/recognise';
import { type Book, columnNumber, gridsOf, rowNumber } from './book';
import { today } from './clean';
import type { Planted } from './planting';

/** What the school's own memory of codes holds when the errors come in. */
export function remembered(book: Book): Identity {
  const grids = gridsOf(book);
  const registries = readRegistries(grids, today);
  const people = [...(registries.mentees?.people ?? []), ...(registries.mentors?.people ?? [])];
  const now: Now = {
    book: 'school',
    people,
    faces: faces(registries, grids),
    given: new Map(),
    strangers: null,
    settled: true,
    nameless: book.settings.privacy === 'codes',
  };
  return updated(null, now);
}

export function findingsIn(book: Book, identity: Identity): readonly Finding[] {
  const grids = gridsOf(book);
  const registries = readRegistries(grids, today);
  const strangers = differences(identity, registries, faces(registries, grids));
  const { settings, lists, pairs = [] } = book;
  return checkRegistries({ today, registries, grids, settings, lists, strangers, pairs });
}

/** «name.missing Наставляемые 5:3»: the rule and the cell; 0 stands for the whole row or tab. */
export function placeOf({ rule, place }: Finding): string {
  return `${rule} ${place.sheetName} ${place.row ?? 0}:${place.column ?? 0}`;
}

export function expectedAt(book: Book, { rule, role, index, key, elsewhere }: Planted): string {
  const tab = role === 'mentee' ? book.mentees : book.mentors;
  const row = index === 'titles' ? 1 : index === 'tab' ? 0 : rowNumber(index);
  return `${rule} ${elsewhere ?? tab.name} ${row}:${key === null ? 0 : (columnNumber(tab, key) ?? 0)}`;
}

/** How a rule did: errors planted, those of them found, and findings where nothing was planted. */
export interface Score {
  planted: number;
  found: number;
  stray: string[];
  missed: string[];
}

export type Scores = Map<RuleId, Score>;

export function addScores(
  scores: Scores,
  book: Book,
  planted: readonly Planted[],
  findings: readonly Finding[],
): void {
  const scoreOf = (rule: RuleId): Score => {
    const score = scores.get(rule) ?? { planted: 0, found: 0, stray: [], missed: [] };
    scores.set(rule, score);
    return score;
  };
  const told = new Set(findings.map(placeOf));
  const due = new Set(planted.map((one) => expectedAt(book, one)));
  for (const one of planted) {
    const score = scoreOf(one.rule);
    score.planted++;
    if (told.has(expectedAt(book, one))) score.found++;
    else score.missed.push(expectedAt(book, one));
  }
  for (const finding of findings) {
    const place = placeOf(finding);
    if (!due.has(place)) scoreOf(finding.rule as RuleId).stray.push(`${place} «${finding.found ?? ''}»`);
  }
}
