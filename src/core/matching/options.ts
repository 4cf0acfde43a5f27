import { obstacles } from '../wording/evidence';
import { aboutOf, nameOf } from '../wording/matching';
import {
  forbiddenWords,
  moveSentence,
  optionsSentence,
  priceSentence,
  waitingTitle,
} from '../wording/matchingWords/price';
import type { Matching } from './build';
import { shownPair } from './explain/shownPair';
import { brokenMusts, mustsOf } from './musts';
import type { ScorePart } from './proposal';
import { namesOf } from './propose';
import { type MatchRequest, prepared } from './request';
import { movesOf, type PricedMove } from './solver/moves';
import { type Optimum, optimum } from './solver/optimum';
import type { Levels } from './solver/problem';
import { WAITING } from './solver/problem';
import { lossOf } from './solver/sums';

/** Everybody who could be this mentee's mentor, and what each choice would cost the whole plan. */
export interface MenteeOptions {
  readonly sentence: string;
  readonly mentee: string;
  readonly name: string;
  readonly about: string;
  /** The cheapest first; with the present mentor, and with the waiting list. */
  readonly options: readonly MentorOption[];
}

export interface MentorOption {
  /** '' = the waiting list. */
  readonly mentor: string;
  readonly name: string;
  readonly about: string;
  readonly points: number;
  readonly pointsMax: number;
  readonly parts: readonly ScorePart[];
  /** «−1,5 балла, изменятся ещё две пары»; «ничего не теряется»; «цена станет известна после выбора». */
  readonly price: string;
  /** The same as numbers, level by level, score in points; null when it was not worked out. */
  readonly loss: Levels | null;
  /** Whose mentor would change as well: «Агапов → Дементьев». */
  readonly moves: readonly string[];
  /** Where he is in the proposal on the screen. */
  readonly present: boolean;
  /** Why the pair is not allowed; '' = it is. Such an option cannot be chosen. */
  readonly forbidden: string;
}

/** Possible pairs that may be read to price the choices where groups and minima make it laborious. */
const EFFORT = 4_000_000;

const nothing: Levels = { served: 0, score: 0, even: 0, kept: 0 };

/**
 * Prices are those of the plan on the screen (`wishes.keep`): what is promised here is what solving with the choice
 * locked brings. Null when the mentee is not here or not ready.
 */
export function optionsFor(request: MatchRequest, mentee: string): MenteeOptions | null {
  const { matching } = prepared(request);
  const at = matching.mentees.findIndex(({ key }) => key === mentee);
  if (at < 0) return null;
  const best = optimum(matching.problem);
  const { person } = matching.mentees[at]!;
  const moves = matching.bound.has(at) ? [] : pricedMoves(request, matching, best, at);
  const present = best.plan.mentorOf[at]!;
  const stays: PricedMove = { mentee: at, mentor: present, loss: nothing, movers: [] };
  const allowed = [stays, ...moves]
    .sort(cheapestFirst(matching))
    .map((move) => optionOf(matching, best, move));
  const priced = new Set([present, ...moves.map(({ mentor }) => mentor)]);
  const rest = [...matching.mentors.keys()].filter((j) => !priced.has(j));
  const forbidden = rest.map((j) => forbiddenOption(matching, at, j));
  const open = allowed.filter(({ mentor: code }) => code !== '').length;
  return {
    sentence: optionsSentence(nameOf(person), open, matching.mentors.length, matching.bound.has(at)),
    mentee,
    name: nameOf(person),
    about: aboutOf(person),
    options: [...allowed, ...forbidden],
  };
}

/** A mentee kept on the waiting list is priced as if he were let in. */
function pricedMoves(
  request: MatchRequest,
  matching: Matching,
  best: Optimum,
  at: number,
): readonly PricedMove[] {
  if (!matching.held.has(at)) return movesOf(matching.problem, best, at, EFFORT);
  const code = matching.mentees[at]!.key;
  const locked = request.wishes.locked.filter((pair) => pair.mentee !== code);
  const { problem } = prepared({ ...request, wishes: { ...request.wishes, locked } }).matching;
  const free = optimum(problem);
  const start = lossOf(best.plan.sums, free.plan.sums);
  const first = { mentee: at, mentor: free.plan.mentorOf[at]!, loss: nothing, movers: [] };
  return [first, ...movesOf(problem, free, at, EFFORT)]
    .filter(({ mentor }) => mentor !== WAITING)
    .map((move) => rebased(move, free, best, start));
}

/** The same move told from the plan on the screen. */
function rebased(move: PricedMove, free: Optimum, screen: Optimum, start: Levels): PricedMove {
  const after = [...free.plan.mentorOf];
  for (const { mentee, mentor } of move.movers) after[mentee] = mentor;
  const { loss } = move;
  return {
    ...move,
    loss: loss && {
      served: start.served + loss.served,
      score: start.score + loss.score,
      even: start.even + loss.even,
      kept: start.kept + loss.kept,
    },
    movers: after.flatMap((mentor, mentee) =>
      mentee === move.mentee || mentor === screen.plan.mentorOf[mentee] ? [] : [{ mentee, mentor }],
    ),
  };
}

/** What has no price yet comes last; between equals the order of mentors, the waiting list behind them. */
function cheapestFirst({ problem }: Matching): (a: PricedMove, b: PricedMove) => number {
  const goals = problem.goal === 'quality' ? qualityFirst : coverageFirst;
  const rank = (mentor: number): number => (mentor === WAITING ? Infinity : mentor);
  return (a, b) => {
    if (a.loss === null || b.loss === null) return Number(a.loss === null) - Number(b.loss === null);
    const [x, y] = [a.loss, b.loss];
    const goal = goals.find((level) => x[level] !== y[level]);
    return goal ? x[goal] - y[goal] : rank(a.mentor) - rank(b.mentor);
  };
}

const coverageFirst = ['served', 'score', 'even', 'kept'] as const;
const qualityFirst = ['score', 'served', 'even', 'kept'] as const;

function optionOf(matching: Matching, { plan }: Optimum, move: PricedMove): MentorOption {
  const names = namesOf(matching);
  const { mentee, mentor, loss, movers } = move;
  const present = plan.mentorOf[mentee] === mentor;
  const changes = movers.map((mover) => ({ ...mover, from: plan.mentorOf[mover.mentee]! }));
  const common = {
    price: priceSentence(loss, changes, present, names),
    loss: loss && { ...loss, score: loss.score / 10 },
    moves: changes.map((change) => moveSentence(change, names)),
    present,
    forbidden: '',
  };
  if (mentor === WAITING) return { ...common, ...waitingList };
  const host = matching.mentors[mentor]!;
  const shown = shownPair(matching.mentees[mentee]!, host, matching.criteria, matching.context);
  const { mentorName, mentorAbout, points, pointsMax, parts } = shown;
  return { ...common, mentor: host.key, name: mentorName, about: mentorAbout, points, pointsMax, parts };
}

const waitingList = { mentor: '', name: waitingTitle, about: '', points: 0, pointsMax: 0, parts: [] };

/** Says why; what such a pair would be worth is of no use. */
function forbiddenOption(matching: Matching, mentee: number, j: number): MentorOption {
  const { mentees, mentors, criteria, context, problem, bound } = matching;
  const musts = mustsOf(criteria);
  const broken = brokenMusts(musts, mentees[mentee]!, mentors[j]!, context);
  const { key, person } = mentors[j]!;
  const why =
    broken.length > 0
      ? broken.map((n) => obstacles[musts[n]!.id]).join(', ')
      : bound.has(mentee)
        ? forbiddenWords.bound
        : problem.mentors[j]!.capacity === 0
          ? forbiddenWords.noPlaces
          : forbiddenWords.conditions;
  return {
    ...waitingList,
    mentor: key,
    name: nameOf(person),
    about: aboutOf(person),
    price: '',
    loss: null,
    moves: [],
    present: false,
    forbidden: why,
  };
}
