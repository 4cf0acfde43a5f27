import { indicatorWords } from '../wording/monitoring';
import { expectationItems } from '../wording/surveys';
import {
  count,
  type Indicator,
  type IndicatorId,
  mean,
  oneDecimal,
  type SectionId,
  share,
  smallestGroup,
} from './indicator';
import type { SummaryInput, SummaryPerson } from './summaryInput';

/** Consents of everybody are the law, not a wish; the rest is for the school to set. */
const defaultTargets: Readonly<Partial<Record<IndicatorId, number>>> = {
  'consents-mentees': 100,
  'consents-mentors': 100,
};

/** All figures in the order of the report. People are counted, not pairs. */
export function indicators(input: SummaryInput): readonly Indicator[] {
  return [
    ...coverage(input),
    ...consents(input),
    ...forms(input),
    ...load(input),
    ...roadmap(input),
    ...survey(input),
  ];
}

function coverage(input: SummaryInput): readonly Indicator[] {
  const paired = new Set(input.pairs.map((pair) => pair.mentee));
  const mentoring = new Set(input.pairs.map((pair) => pair.mentor));
  const covered = among(input.mentees, paired);
  const ready = input.mentees.filter((person) => person.ready);
  const pupils = covered.filter((person) => person.kind === 'pupil').length;
  const teachers = among(input.mentors, mentoring).filter((person) => person.kind === 'teacher').length;
  return [
    count(words('pairs', 'coverage'), input.pairs.length),
    shareOf(input, 'mentees-of-listed', 'coverage', covered.length, input.mentees.length),
    shareOf(input, 'mentees-of-ready', 'coverage', among(ready, paired).length, ready.length),
    shareOf(input, 'pupils-covered', 'coverage', pupils, input.pupils),
    shareOf(input, 'teachers-mentoring', 'coverage', teachers, input.teachers),
  ];
}

function consents(input: SummaryInput): readonly Indicator[] {
  const given = (people: readonly SummaryPerson[]): number =>
    people.filter((person) => person.consent).length;
  return [
    shareOf(input, 'consents-mentees', 'consents', given(input.mentees), input.mentees.length),
    shareOf(input, 'consents-mentors', 'consents', given(input.mentors), input.mentors.length),
  ];
}

/** Forms with fewer pairs than the school's threshold are put together without their names: a rare form points at its people. */
function forms(input: SummaryInput): readonly Indicator[] {
  const titles = [...new Set(input.pairs.map((pair) => pair.form))].sort();
  const sizes = titles.map((title) => ({
    title,
    pairs: input.pairs.filter((pair) => pair.form === title).length,
  }));
  const small = sizes.filter((one) => one.pairs < input.smallestGroup);
  const smallPairs = small.reduce((sum, one) => sum + one.pairs, 0);
  return [
    ...sizes
      .filter((one) => one.pairs >= input.smallestGroup)
      .map((one) => count({ ...words('form', 'forms'), title: one.title }, one.pairs)),
    ...(smallPairs > 0 ? [count(words('small-forms', 'forms'), smallPairs)] : []),
  ];
}

function load(input: SummaryInput): readonly Indicator[] {
  const byMentor = new Map<string, Set<string>>();
  for (const pair of input.pairs)
    byMentor.set(pair.mentor, (byMentor.get(pair.mentor) ?? new Set()).add(pair.mentee));
  const sizes = [...byMentor.values()].map((group) => group.size);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  const free = input.mentors
    .filter((mentor) => mentor.ready)
    .map((mentor) => Math.max(0, (mentor.capacity ?? 1) - (byMentor.get(mentor.code ?? '')?.size ?? 0)))
    .reduce((sum, places) => sum + places, 0);
  const average = sizes.length < smallestGroup ? null : oneDecimal(total / sizes.length);
  return [
    shareOf(
      input,
      'mentors-busy',
      'load',
      among(input.mentors, new Set(byMentor.keys())).length,
      input.mentors.length,
    ),
    mean(words('mentor-load', 'load'), average, sizes.length),
    count(words('mentor-load-most', 'load'), Math.max(0, ...sizes)),
    count(words('free-places', 'load'), free),
  ];
}

function roadmap(input: SummaryInput): readonly Indicator[] {
  if (!input.roadmap) return [];
  const { total } = input.roadmap;
  return [
    shareOf(input, 'roadmap-done', 'roadmap', total.done, total.total),
    count(words('roadmap-overdue', 'roadmap'), total.overdue),
  ];
}

function survey(input: SummaryInput): readonly Indicator[] {
  if (!input.survey) return [];
  const { invited, statistics } = input.survey;
  const satisfaction = statistics.items.find((item) => item.itemId === 'satisfaction');
  return [
    shareOf(input, 'survey-answered', 'survey', statistics.answered.all, invited),
    ...(satisfaction ? [highShare(input, satisfaction.all.n, satisfaction.all.distribution)] : []),
    ...statistics.items.map((item) => {
      const title = expectationItems.find((one) => one.id === item.itemId)?.short ?? item.itemId;
      return mean({ ...words('survey-mean', 'survey'), title }, item.all.mean, item.all.n);
    }),
  ];
}

/** Below five answers not even how many of them were high is shown. */
function highShare(input: SummaryInput, n: number, distribution: readonly number[] | null): Indicator {
  const high = (distribution ?? []).slice(-4).reduce((sum, answers) => sum + answers, 0);
  const indicator = shareOf(input, 'expectation-high', 'survey', high, n);
  return distribution ? indicator : { ...indicator, numerator: null, denominator: n };
}

function shareOf(
  input: SummaryInput,
  id: IndicatorId,
  section: SectionId,
  part: number,
  whole: number,
): Indicator {
  const own = input.targets[id];
  return share(words(id, section), part, whole, own === undefined ? (defaultTargets[id] ?? null) : own);
}

function words(id: IndicatorId, section: SectionId): Pick<Indicator, 'id' | 'section' | 'title' | 'rule'> {
  return { id, section, ...indicatorWords[id] };
}

function among<P extends SummaryPerson>(people: readonly P[], codes: ReadonlySet<string>): readonly P[] {
  return people.filter((person) => person.code !== null && codes.has(person.code));
}
