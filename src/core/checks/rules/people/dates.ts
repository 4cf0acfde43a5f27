import { schoolYear } from '../../../cells/schoolYear';
import { isImpossibleDate } from '../../../registry/values/birth';
import { dayIn } from '../../../registry/values/dates';
import { leftBy } from '../../left';
import { at, type CheckContext, cellOf, eachAt, eachCell, eachPerson, type Rule, toldOnce } from '../../rule';

/** When people come into the programme and leave it. */
export const dateRules: readonly Rule[] = [
  {
    id: 'date.impossible',
    severity: 'warning',
    find: eachCell(['entered', 'finished'], (spot, { reader }, field) =>
      isImpossibleDate(reader.cell(spot.row as number, field)) ? spot : null,
    ),
  },
  {
    id: 'entered.future',
    severity: 'warning',
    find: eachAt('entered', ({ enteredOn }, { today }) => enteredOn !== null && enteredOn > today),
  },
  { id: 'entered.year', severity: 'hint', looks: 'tabs', find: ofEarlierYears },
  {
    id: 'finished.early',
    severity: 'warning',
    find: eachAt('finished', (person, context) => {
      const end = dayIn(cellOf(context, person, 'finished'));
      return end !== null && end < (person.enteredOn ?? '');
    }),
  },
  {
    id: 'person.left',
    severity: 'warning',
    hides: ['class.unreadable'],
    find: eachPerson((person, context) => {
      const field = leftBy(context.reader, person);
      return field ? at(context, person, field) : null;
    }),
  },
];

/** Entered before the school year and with no end: perhaps last year's list was copied. Told once for the tab. */
function ofEarlierYears(context: CheckContext) {
  const first = schoolYear(context.settings.schoolYear)?.first;
  if (!first) return [];
  return toldOnce(
    eachAt(
      'entered',
      (person) => (person.enteredOn ?? first) < first && cellOf(context, person, 'finished') === null,
    )(context),
  );
}
