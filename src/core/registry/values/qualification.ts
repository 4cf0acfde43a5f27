import { keyOf } from '../../text/key';

/** A teacher's category, the lowest first. */
export type Qualification = 'none' | 'suitable' | 'first' | 'highest';

/** «высшая», «1 КК», «соответствие занимаемой должности», «без категории», «СЗД»; null when the text does not say. */
export function qualificationIn(text: string): Qualification | null {
  const key = keyOf(text);
  if (/без (?:кв\S* )?кат|нет (?:кв\S* )?кат|кат\S* (?:нет|отсутств)|^нет$|^-$|не аттест/.test(key))
    return 'none';
  if (/высш|вкк|педагог-(?:наставник|методист)/.test(key)) return 'highest';
  if (/перв[аоу]|(?:^|[^\d])(?:1|i)(?:-?я)? ?(?:кк|кат|кв)|^(?:1|i)$/.test(key)) return 'first';
  return /соответств|сзд/.test(key) ? 'suitable' : null;
}
