import type { FieldId } from '../../../registry/fields';
import type { Person } from '../../../registry/person';
import { eachText } from '../../eachText';
import { eachCell, type Rule, toldOnce } from '../../rule';
import { sideOf } from '../../side';

/** What the law protects above all: health and police records of children, numbers of papers. */
export const sensitiveRules: readonly Rule[] = [
  {
    id: 'special.words',
    severity: 'warning',
    find: eachText(
      (whole, spot) => {
        if (!isChild(spot.person as Person)) return null;
        const kind = sensitiveKind(whole);
        return kind ? { ...spot, data: { kind } } : null;
      },
      (field) => free.includes(field),
    ),
  },
  {
    id: 'special.number',
    severity: 'warning',
    looks: 'tab',
    when: 'names',
    // A whole column of them is one cause.
    find: (context) => {
      const written = eachText(
        (text, spot) => (isPaperNumber(text) ? spot : null),
        (field) => field !== 'snils',
      )(context);
      const asked = eachCell(['snils'], (spot) => (spot.found ? spot : null))(context);
      const columns = Array.from(new Set(written.map(({ column }) => column)));
      return [asked, ...columns.map((one) => written.filter(({ column }) => column === one))].flatMap(
        toldOnce,
      );
    },
  },
];

/** Where people write what they like. */
const free: readonly (FieldId | null)[] = [
  'topics',
  'interests',
  'achievements',
  'experience',
  'advice',
  'adviceAgainst',
  'results',
  'remark',
  'category',
  'roleModel',
  null,
];

const health =
  /(?:^|[^а-яё])(?:ОВЗ|ЗПРР?|ДЦП|(?:реб[её]нок-)?инвалид(?:ност[ьи])?|диагноз|аути(?:зм|ст)|эпилепсия|диабет\S*|умственн\S+ отстал\S*|психоневролог\S*|хроническ\S+ заболевани\S*)(?![а-яё])/i;

const police =
  /(?:^|[^а-яё])(?:(?:состоит|стоит|на)\s+(?:\S+\s+)?уч[её]т[еу](?! [ув] библ)|КДН|ВШК|условно осужд\S+|судимост\S*)(?![а-яё])/i;

/** Said of others: «волонтёр, помогает детям с ОВЗ», «справка об отсутствии судимости». */
const ofOthers = /(?:помо[гщ]|работ|волонт|отсутств|занят)\S*[^.;\n]*/gi;

/** What of health or of the police a text says about the person it is written of. */
export function sensitiveKind(whole: string): 'health' | 'police' | null {
  const text = whole.replace(ofOthers, ' ');
  return health.test(text) ? 'health' : police.test(text) ? 'police' : null;
}

/** «112-233-445 95», «паспорт 45 10 № 123456», «IV-АБ № 123456»; «паспорт проекта 2026» is none. */
export function isPaperNumber(text: string): boolean {
  return (
    /\d{5}/.test(text.replace(/[ №-]/g, '')) &&
    /(?:^|\D)\d{3}-\d{3}-\d{3}[ -]\d\d(?!\d)|(?:паспорт|снилс|полис)\D{0,20}(?:\d[ №-]*){10}|[IVX]-[А-Я]{2}[ №]*\d{6}/i.test(
      text,
    )
  );
}

function isChild(person: Person): boolean {
  const side = sideOf(person);
  return side === 'pupil' || (side === null && person.role === 'mentee');
}
