import { isBlank } from '../cells/cell';
import { countOf } from '../journal/facts';
import { lastDone, unfinished } from '../journal/history';
import type { Ports } from '../ports';
import { finished, type Outcome } from '../protocol/outcome';
import type { Figure, NextStep, Stage, Status } from '../protocol/shapes/status';
import { stageTitles, statusSays } from '../wording/status';
import { blockedPeople } from './matching/proposePairs';
import { currentPairs } from './pairs/currentPairs';
import { pairsForOrder } from './papers/orderOfPairs';
import { type Desk, mentees, mentors, missingRegistries, readDesk } from './run/desk';
import { missingSettings } from './run/missingSettings';

/** How far a stage is, and what the curator reads about it. */
interface Standing {
  readonly done: boolean;
  readonly sentence: string;
}

export function status(ports: Ports): Outcome<Status> {
  const desk = readDesk(ports);
  const lists = desk.owned.get('lists');
  const standings = [
    conditions(desk),
    base(desk, 'mentee'),
    base(desk, 'mentor'),
    selection(desk),
    pairing(desk),
    work(desk),
    closing(desk),
  ];
  const interrupted = interruption(desk);
  const current = standings.findIndex((one) => !one.done);
  const stages: Stage[] = standings.map((one, i) => ({
    number: i + 1,
    title: stageTitles[i]!,
    state: one.done ? 'done' : i === current ? 'now' : 'ahead',
    sentence: one.sentence,
  }));
  return finished({
    school: desk.settings.schoolShort || desk.settings.schoolFull,
    schoolYear: desk.settings.schoolYear,
    stages,
    next: interrupted ?? nextStep(desk),
    figures: figures(desk),
    recognised: recognised(desk),
    unfinished: interrupted?.sentence ?? null,
    missing: missingRegistries(desk),
    empty: desk.grids.every((grid) => grid.cells.every((row) => row.every(isBlank))),
    privacy: desk.settings.privacy,
    lists: lists ? { sheetId: lists.sheetId, row: 1, column: 1 } : null,
  });
}

/** Which tabs were taken for the registries, in words. */
export function recognised(desk: Desk): readonly string[] {
  const { mentees: list, mentors: base } = desk.registries;
  return [
    ...(list ? [statusSays.recognised('mentee', list.sheetName, list.people.length)] : []),
    ...(base ? [statusSays.recognised('mentor', base.sheetName, base.people.length)] : []),
  ];
}

function conditions(desk: Desk): Standing {
  if (missingSettings(desk.settings).length > 0) return { done: false, sentence: statusSays.schoolMissing };
  if (!desk.owned.has('roadmap')) return { done: false, sentence: statusSays.roadmapMissing };
  return { done: true, sentence: statusSays.conditionsReady };
}

function base(desk: Desk, role: 'mentee' | 'mentor'): Standing {
  const people = role === 'mentee' ? mentees(desk) : mentors(desk);
  const done = people.length > 0 && people.every((person) => person.code !== null);
  const found = desk.registries[role === 'mentee' ? 'mentees' : 'mentors'] !== null;
  return { done, sentence: found ? statusSays.base(role, people.length, done) : statusSays.noList(role) };
}

function selection(desk: Desk): Standing {
  // Before the codes a finding cannot be told to be anybody's.
  if (mentees(desk).length === 0 || mentors(desk).length === 0 || !coded(desk))
    return { done: false, sentence: statusSays.selectionUnchecked };
  const blocked = blockedPeople(desk).size;
  if (blocked > 0) return { done: false, sentence: statusSays.selectionBlocked(blocked) };
  return { done: true, sentence: statusSays.selectionReady };
}

function coded(desk: Desk): boolean {
  return [...mentees(desk), ...mentors(desk)].every((person) => person.code !== null);
}

function pairing(desk: Desk): Standing {
  const pairs = currentPairs(desk);
  if (pairs.length === 0) return { done: false, sentence: statusSays.pairsMissing };
  const bare = pairs.filter((pair) => pair.order === '').length;
  if (bare > 0) return { done: false, sentence: statusSays.pairsWithoutOrder(pairs.length, bare) };
  const paused = pairs.filter((pair) => pair.status === 'приостановлена').length;
  return { done: true, sentence: statusSays.pairsReady(pairs.length, paused) };
}

function work(desk: Desk): Standing {
  if (!lastDone(desk.history, 'survey')) return { done: false, sentence: statusSays.surveyMissing };
  const collected = lastDone(desk.history, 'collect');
  const answers = collected ? countOf(collected.data, 'answers') : 0;
  if (answers === 0) return { done: false, sentence: statusSays.surveyOpen };
  return { done: true, sentence: statusSays.surveyReady(answers) };
}

function closing(desk: Desk): Standing {
  if (!lastDone(desk.history, 'summary')) return { done: false, sentence: statusSays.summaryMissing };
  if (!lastDone(desk.history, 'share')) return { done: false, sentence: statusSays.summaryOpen };
  return { done: true, sentence: statusSays.summaryReady };
}

function nextStep(desk: Desk): NextStep {
  const { next } = statusSays;
  const nobody = mentees(desk).length + mentors(desk).length === 0;
  const unsettled = missingSettings(desk.settings).length > 0;
  if (missingRegistries(desk).length > 0) return { sentence: next.registry, screen: 'check' };
  if (nobody && !unsettled) return { sentence: next.people, screen: 'check' };
  if (!nobody && (!coded(desk) || !lastDone(desk.history, 'check')))
    return { sentence: next.check, screen: 'check' };
  if (unsettled) return { sentence: next.settings, screen: 'settings' };
  const pairs = currentPairs(desk);
  if (pairs.length === 0) return { sentence: next.pairs, screen: 'pairs' };
  if (!desk.owned.has('roadmap')) return { sentence: next.roadmap, screen: 'roadmap' };
  if (pairsForOrder(desk, '').length > 0) return { sentence: next.order, screen: 'order' };
  if (!lastDone(desk.history, 'survey')) return { sentence: next.survey, screen: 'survey' };
  if (!lastDone(desk.history, 'collect')) return { sentence: next.collect, screen: 'survey' };
  if (!lastDone(desk.history, 'share')) return { sentence: next.summary, screen: 'director' };
  return { sentence: next.nothing, screen: 'roadmap' };
}

function figures(desk: Desk): readonly Figure[] {
  const pairs = currentPairs(desk);
  const served = new Set(pairs.map((pair) => pair.mentee)).size;
  const all = mentees(desk).length;
  return [
    { title: statusSays.figures.mentees, value: String(all), note: '' },
    { title: statusSays.figures.mentors, value: String(mentors(desk).length), note: '' },
    { title: statusSays.figures.pairs, value: String(pairs.length), note: '' },
    { title: statusSays.figures.served, value: String(served), note: statusSays.figures.ofAll(all) },
  ];
}

/** Work that was cut off comes before everything else: the screen where its button is, pressed again, finishes it. */
function interruption(desk: Desk): NextStep | null {
  const open = unfinished(desk.history);
  if (!open) return null;
  const { order, paper, pairs, survey, letter, change, other } = statusSays.unfinished;
  if (open.operation === 'order') return { sentence: order, screen: 'order' };
  if (open.operation === 'paper') return { sentence: paper, screen: 'pairs' };
  if (open.operation === 'pairs') return { sentence: pairs, screen: 'standing' };
  if (open.operation === 'survey' || open.operation === 'preferences')
    return { sentence: survey, screen: 'survey' };
  if (open.operation === 'letter') return { sentence: letter, screen: 'survey' };
  if (open.operation === 'change' || open.operation === 'undo')
    return { sentence: change, screen: 'changes' };
  if (open.operation === 'words') return { sentence: other, screen: 'words' };
  return { sentence: other, screen: open.operation === 'setUp' ? 'setUp' : 'roadmap' };
}
