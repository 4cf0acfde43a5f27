import type { Cell } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import type { FieldId } from '../fields';
import type { Role } from '../person';
import type { ColumnMatch, ListRole } from '../registry';
import type { Header } from './header';
import { meanings } from './meanings';
import { likeness } from './samples';
import { isForeign, type TitleMatch } from './titleMatch';
import { titleWords } from './titleWords';
import { freeFields, strictFields, tellingFields } from './valueTests';

/** A field that a column may hold, and how much speaks for it. */
export interface Candidate {
  readonly column: number;
  readonly field: FieldId;
  readonly score: number;
  readonly because: ColumnMatch['because'];
  readonly valuesLike: number | null;
  readonly whose: TitleMatch['whose'];
  /** See ColumnMatch. */
  readonly only: Role | null;
  /** Filled cells that were looked at. */
  readonly filled: number;
  /** «Телефон 2», «Класс.1»: the second of its kind by its own words. */
  readonly repeated: boolean;
}

/** A column needs at least this to be taken for a field. */
const least = 0.5;
/** So many of the values must look like the field's where there is no title to say so. */
const most = 0.8;

/** By the title, or by the values where there is none. */
export function candidatesOf(
  header: Header,
  column: number,
  values: readonly Cell[],
  role: ListRole,
  today: IsoDate,
): readonly Candidate[] {
  const title = header.titles.find((one) => one.column === column);
  if (role === 'both' && looksLike('role', values, today)) return [told('role', 0.9, column, values, today)];
  if (!title) {
    const field = values.length < 3 ? undefined : tellingFields.find((one) => looksLike(one, values, today));
    return field ? [told(field, 0.55, column, values, today)] : [];
  }
  if (role === 'partner' && isContactPerson(title.text)) return [told('name', 0.9, column, values, today)];
  // «Телефон 2» is worth a little less than «Телефон».
  const repeated = /[а-яё.(\s]\d\)?$/i.test(title.text);
  const found: Candidate[] = [];
  for (const match of title.matches) {
    for (const { field, score } of meanings(match, role)) {
      const valuesLike = likeness(field, values, today);
      const weight = weighed(field, score, values.length, valuesLike) - (repeated ? 0.01 : 0);
      if (weight < least) continue;
      const { because, whose } = match;
      // «Запрос» and «Компетенции» on one tab are read each for its own side.
      const only = role === 'both' && field === 'topics' ? match.tabOf : null;
      const filled = values.length;
      found.push({ column, field, score: weight, because, valuesLike, whose, only, filled, repeated });
    }
  }
  return found;
}

/** A candidate by what stands in the column. */
function told(
  field: FieldId,
  score: number,
  column: number,
  values: readonly Cell[],
  today: IsoDate,
): Candidate {
  const valuesLike = likeness(field, values, today);
  const filled = values.length;
  return {
    column,
    field,
    score,
    because: 'values',
    valuesLike,
    whose: null,
    only: null,
    filled,
    repeated: false,
  };
}

/** «Контактное лицо», «Руководитель»: nobody but the person is named in the title. */
function isContactPerson(title: string): boolean {
  const { words, whose } = titleWords(title);
  return words.length === 0 && (whose === 'other' || whose === 'parent');
}

/** The only column of full names, whatever its title says («Дети»), where no title speaks of names. */
export function nameByValues(
  header: Header,
  columns: readonly { readonly column: number; readonly values: readonly Cell[] }[],
  today: IsoDate,
): readonly Candidate[] {
  const found = columns.filter(
    ({ column, values }) => isUnknown(header, column) && looksLike('name', values, today),
  );
  const [only] = found;
  if (!only || found.length > 1) return [];
  return [told('name', 0.6, only.column, only.values, today)];
}

/** What a column under a title of no known meaning looks like; one of the fields that no column was taken for. */
export function unknownByValues(
  header: Header,
  column: number,
  values: readonly Cell[],
  free: readonly FieldId[],
  today: IsoDate,
): FieldId | null {
  if (!isUnknown(header, column)) return null;
  const fields = ['email', 'phone', 'form', 'name'] as const;
  return fields.find((field) => free.includes(field) && looksLike(field, values, today)) ?? null;
}

function isUnknown(header: Header, column: number): boolean {
  const title = header.titles.find((one) => one.column === column);
  if (!title) return true;
  return title.matches.length === 0 && titleWords(title.text).whose === null && !isForeign(title.text);
}

function looksLike(field: FieldId, values: readonly Cell[], today: IsoDate): boolean {
  return values.length >= 3 && (likeness(field, values, today) ?? 0) >= most;
}

/** Values speak for or against a title; an empty column is worth a little less than a filled one. */
function weighed(field: FieldId, score: number, filled: number, valuesLike: number | null): number {
  if (filled === 0) return strictFields.has(field) && field !== 'code' ? 0 : score * 0.9;
  if (valuesLike === null) return score;
  if (strictFields.has(field)) return valuesLike < 0.5 ? 0 : score + 0.05;
  if (freeFields.has(field)) return score * (0.95 + 0.05 * valuesLike);
  if (filled >= 3 && valuesLike < 0.2) return score * 0.55;
  if (valuesLike === 0) return score * 0.75;
  return score * (0.8 + 0.2 * valuesLike);
}
