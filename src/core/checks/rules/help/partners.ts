import type { IsoDate } from '../../../cells/date';
import { formTitle } from '../../../registry/forms';
import type { Person } from '../../../registry/person';
import { type RowReader, rowReader } from '../../../registry/row';
import { dayIn } from '../../../registry/values/dates';
import { leftBy } from '../../left';
import { meantBy } from '../../links';
import { at, type CheckContext, type Rule, type Spot } from '../../rule';
import { sideOf } from '../../side';

/** What does not fit between two people whom the tabs write as a pair; told on the mentees' tab. */
export const partnerRules: readonly Rule[] = [
  pairRule('link.left', 'warning', (_, mentor, { mentors }) => {
    const { state } = mentor.consent;
    const field = leftBy(mentors, mentor);
    if (field) return { says: mentors.text(mentor.place.row as number, field) };
    return state === 'no' || state === 'withdrawn' ? { says: '' } : null;
  }),
  pairRule('link.form', 'warning', (mentee, mentor) =>
    mentee.form && mentor.form && mentee.form !== mentor.form
      ? { form: formTitle(mentee.form), other: formTitle(mentor.form) }
      : null,
  ),
  pairRule('link.date', 'hint', (mentee, mentor, { mentees, mentors, only }) => {
    const [here, there] = [finishedOn(mentees, mentee), finishedOn(mentors, mentor)];
    return only && here && there && here !== there ? { date: there } : null;
  }),
  pairRule('link.younger', 'hint', (mentee, mentor) => {
    const [younger, older] = [mentor.schoolClass?.grade, mentee.schoolClass?.grade];
    const pupils = sideOf(mentee) === 'pupil' && sideOf(mentor) === 'pupil';
    return pupils && younger && older && younger < older ? { grade: younger, older } : null;
  }),
];

interface Around {
  readonly mentees: RowReader;
  readonly mentors: RowReader;
  /** The mentor has nobody else. */
  readonly only: boolean;
}

function pairRule(
  id: Rule['id'],
  severity: Rule['severity'],
  find: (mentee: Person, mentor: Person, around: Around) => Spot['data'] | null,
): Rule {
  return {
    id,
    severity,
    looks: 'tabs',
    find: (context) => {
      const mentors = context.registry.role === 'mentee' ? readerOf(context) : null;
      if (!mentors) return [];
      const spots: Spot[] = [];
      for (const [mentee, mentor, only] of writtenPairs(context)) {
        const data = find(mentee, mentor, { mentees: context.reader, mentors, only });
        if (!data) continue;
        const field = context.reader.has('linkedName') ? 'linkedName' : 'name';
        const { row, sheetName } = mentor.place;
        const place = { row: row as number, tab: sheetName, written: mentor.name?.raw ?? '' };
        spots.push(at(context, mentee, field, { ...place, ...data }));
      }
      return spots;
    },
  };
}

/** Everybody whom either tab writes beside the other, each pair once; true where the mentor has nobody else. */
function writtenPairs({ links, backLinks }: CheckContext): readonly (readonly [Person, Person, boolean])[] {
  const both = [
    ...links.map((link) => [link.person, meantBy(link)] as const),
    ...backLinks.map((link) => [meantBy(link), link.person] as const),
  ];
  const menteesOf = new Map<Person, Set<Person>>();
  for (const [mentee, mentor] of both)
    if (mentee && mentor) menteesOf.set(mentor, (menteesOf.get(mentor) ?? new Set()).add(mentee));
  return Array.from(menteesOf).flatMap(([mentor, mentees]) =>
    Array.from(mentees, (mentee) => [mentee, mentor, mentees.size === 1] as const),
  );
}

function readerOf({ grids, other }: CheckContext): RowReader | null {
  const grid = grids.find(({ sheetId }) => sheetId === other?.sheetId);
  return grid && other ? rowReader(grid, other.columns) : null;
}

function finishedOn(reader: RowReader, person: Person): IsoDate | null {
  return dayIn(reader.cell(person.place.row as number, 'finished'));
}
