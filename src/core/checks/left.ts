import type { FieldId } from '../registry/fields';
import type { Person } from '../registry/person';
import type { RowReader } from '../registry/row';

/** «не выбыл» and «переведён в другую группу» are no leaving. */
const gone =
  /(?:^|[^а-яё])(?<!не )(?:выбыл[аи]?(?! из (?!школ|программ))|отчислен|уволен|уволил(?:ся|ась)|в декрет|отказал(?:ся|ась) от (?:программ|наставн|участия в программ)|(?:перев[её]ден|перев[её]л[аи]?с[ья]|переш[её]л|перешла|уш[её]л|ушла)[аы]? в друг\S+ (?:школ|гимнази|лице))/i;

/** Of an adult it says where he learnt. */
const graduated = /(?:^|[^а-яё])(?<!не )(?:выпустил(?:ся|ась)|окончил[аи]? школ)/i;

const places: readonly FieldId[] = ['remark', 'results', 'schoolClass', 'post', 'organisation'];

/** Where the row says that the person is no longer there; null when it does not. */
export function leftBy(reader: RowReader, { role, place }: Person): FieldId | null {
  const says = (field: FieldId): boolean => {
    const text = reader.text(place.row as number, field);
    return gone.test(text) || (role === 'mentee' && graduated.test(text));
  };
  return places.find(says) ?? null;
}
