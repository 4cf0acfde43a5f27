import { aboutOf, nameOf } from '../wording/matching';
import { comparisonFigures, comparisonSentence, placeSentence } from '../wording/matchingWords/comparison';
import { arcsBetween, type Matching } from './build';
import { type Balance, balanceOf } from './explain/stability';
import { assess } from './judging/assess';
import type { Candidate } from './judging/candidate';
import { contextOf, criteriaFor, type MatchRequest, prepared } from './request';
import { optimum } from './solver/optimum';
import { WAITING } from './solver/problem';

/** Two ways of matching the same people. */
export interface RulesCompared {
  readonly sentence: string;
  readonly a: readonly Figure[];
  readonly b: readonly Figure[];
  /** People who are better off with the second way, and those who are worse off. */
  readonly gain: readonly Shift[];
  readonly lose: readonly Shift[];
  /** Mentor is another one, though neither better nor worse. */
  readonly other: readonly Shift[];
  readonly same: number;
}

interface Figure {
  readonly title: string;
  readonly value: string;
  readonly note: string;
}

export interface Shift {
  readonly mentee: string;
  readonly name: string;
  readonly about: string;
  /** «Петров С. И., 84 балла»; «ждёт наставника». */
  readonly from: string;
  readonly to: string;
}

/** What one way brings, measured by the ruler. */
export interface Outcome {
  readonly ready: number;
  readonly served: number;
  /** Tenths. */
  readonly points: number;
  readonly balance: Balance;
  /** False when the search was broken off. */
  readonly proven: boolean;
}

interface Way extends Outcome {
  readonly matching: Matching;
  /** By mentee's code; null while waiting. */
  readonly places: ReadonlyMap<string, Place | null>;
}

interface Place {
  readonly mentor: Candidate;
  readonly points: number;
}

/** Both ways are measured by one ruler, the rules of the third request: else points could not be compared. */
export function compareWays(a: MatchRequest, b: MatchRequest, ruler: MatchRequest): RulesCompared {
  const [one, two] = [wayOf(a, ruler), wayOf(b, ruler)];
  const shifts: Record<'gain' | 'lose' | 'other', Shift[]> = { gain: [], lose: [], other: [] };
  let same = 0;
  for (const { key, person } of two.matching.mentees) {
    const [from, to] = [one.places.get(key) ?? null, two.places.get(key) ?? null];
    if (from?.mentor.key === to?.mentor.key) {
      same++;
      continue;
    }
    const more = (to?.points ?? -1) - (from?.points ?? -1);
    const into = more > 0 ? shifts.gain : more < 0 ? shifts.lose : shifts.other;
    into.push({
      mentee: key,
      name: nameOf(person),
      about: aboutOf(person),
      from: placeText(from),
      to: placeText(to),
    });
  }
  return {
    sentence: comparisonSentence(one, two, {
      gain: shifts.gain.length,
      lose: shifts.lose.length,
      other: shifts.other.length,
      same,
    }),
    a: comparisonFigures(one),
    b: comparisonFigures(two),
    ...shifts,
    same,
  };
}

function wayOf(request: MatchRequest, ruler: MatchRequest): Way {
  const { matching } = prepared(request);
  const { mentees, mentors, problem, held } = matching;
  const criteria = criteriaFor(ruler);
  const context = contextOf(ruler);
  const { plan, gap } = optimum(problem);
  const places = new Map<string, Place | null>();
  let points = 0;
  plan.mentorOf.forEach((j, i) => {
    const mentor = mentors[j];
    const score = mentor ? assess(mentees[i]!, mentor, criteria, context).score : 0;
    points += score;
    places.set(mentees[i]!.key, mentor ? { mentor, points: score } : null);
  });
  const measured = { ...problem, arcs: arcsBetween(mentees, mentors, criteria, context, held) };
  return {
    matching,
    places,
    ready: mentees.length,
    served: plan.mentorOf.filter((j) => j !== WAITING).length,
    points,
    balance: balanceOf(measured, plan.mentorOf),
    proven: gap === null,
  };
}

function placeText(place: Place | null): string {
  return placeSentence(place && { name: nameOf(place.mentor.person), points: place.points });
}
