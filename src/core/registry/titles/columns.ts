import { type Cell, cellText, isBlank } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import { cellAt, columnCount, type Grid, rowCount } from '../../cells/grid';
import type { FieldId } from '../fields';
import type { Role } from '../person';
import type { ColumnMatch } from '../registry';
import type { Header, Title } from './header';
import type { TitleMatch } from './titleMatch';
import { tellingFields, valueTests } from './valueTests';

/** So many filled cells are enough to tell what a column holds. */
const sampleSize = 60;
/** A column needs at least this to be taken for a field. */
const least = 0.5;

/** About the pair as much as about the person, whoever the title names. */
const shared: ReadonlySet<FieldId> = new Set<FieldId>([
  'number',
  'form',
  'roleModel',
  'linkedName',
  'capacity',
  'wantedAge',
  'entered',
  'finished',
  'order',
  'results',
  'remark',
]);

const parentsOwn: ReadonlySet<FieldId> = new Set<FieldId>([
  'phone',
  'email',
  'contacts',
  'consent',
  'consentSigner',
]);

/** Fields whose second column is worth a word to the curator. */
const single: ReadonlySet<FieldId> = new Set<FieldId>([
  'name',
  'linkedName',
  'birth',
  'schoolClass',
  'form',
  'topics',
  'capacity',
  'consent',
  'email',
  'phone',
]);

interface Candidate {
  readonly column: number;
  readonly field: FieldId;
  readonly score: number;
  readonly because: ColumnMatch['because'];
  readonly valuesLike: number;
  readonly whose: TitleMatch['whose'];
}

/** What every column of the tab means, by titles, values and the role of the tab. Each field is taken once. */
export function matchColumns(grid: Grid, header: Header, role: Role, today: IsoDate): readonly ColumnMatch[] {
  const owned = new Map(grid.ownedColumns.map(({ column, key }) => [column, key]));
  const titles = new Map(header.titles.map((title) => [title.column, title]));
  const candidates: Candidate[] = [];
  for (let column = 1; column <= columnCount(grid); column++) {
    if (owned.has(column)) continue;
    const values = sample(grid, header.firstRow, column);
    const title = titles.get(column);
    candidates.push(...(title ? byTitle(title, values, role, today) : byValues(column, values, today)));
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const byField = new Map<FieldId, Candidate>();
  const byColumn = new Map<number, Candidate>();
  const rivals = new Map<number, FieldId>();
  const ownedCode = grid.ownedColumns.some(({ key }) => key === 'code');
  for (const candidate of candidates) {
    if (byColumn.has(candidate.column) || (ownedCode && candidate.field === 'code')) continue;
    const taken = byField.get(candidate.field);
    if (taken) {
      if (isRival(candidate, taken)) rivals.set(candidate.column, candidate.field);
      continue;
    }
    byField.set(candidate.field, candidate);
    byColumn.set(candidate.column, candidate);
  }
  const columns: ColumnMatch[] = [];
  for (let column = 1; column <= columnCount(grid); column++) {
    const text = titles.get(column)?.text ?? cellText(cellAt(grid, header.row, column));
    const key = owned.get(column);
    columns.push(
      key === undefined
        ? foundColumn(column, text, byColumn.get(column), rivals.get(column) ?? null)
        : ownedColumn(column, text, key),
    );
  }
  return columns;
}

function foundColumn(
  column: number,
  title: string,
  found: Candidate | undefined,
  rivalOf: FieldId | null,
): ColumnMatch {
  if (!found) return { column, title, field: null, score: 0, because: 'nothing', valuesLike: 0, rivalOf };
  const { field, score, because, valuesLike } = found;
  return { column, title, field, score, because, valuesLike, rivalOf: null };
}

function ownedColumn(column: number, title: string, key: string): ColumnMatch {
  const field = key === 'code' ? 'code' : null;
  return { column, title, field, score: 1, because: 'owned', valuesLike: 1, rivalOf: null };
}

/** As good by its title as the one taken, and about the same people. */
function isRival(candidate: Candidate, taken: Candidate): boolean {
  return (
    single.has(candidate.field) &&
    candidate.whose === taken.whose &&
    candidate.valuesLike > 0 &&
    candidate.because === taken.because &&
    candidate.score >= 0.7
  );
}

function byTitle(title: Title, values: readonly Cell[], role: Role, today: IsoDate): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const match of title.matches) {
    for (const { field, score } of meanings(match, role)) {
      const valuesLike = likeness(field, values, today);
      const weight = weighed(field, score, values.length, valuesLike);
      if (weight < least) continue;
      const { because, whose } = match;
      found.push({ column: title.column, field, score: weight, because, valuesLike, whose });
    }
  }
  return found;
}

interface Meaning {
  readonly field: FieldId;
  readonly score: number;
}

/** What the title may mean on a tab of this role; nothing when it speaks of somebody else. */
function meanings(match: TitleMatch, role: Role): readonly Meaning[] {
  const { field, score, whose, plural } = match;
  const foreign = (whose === 'mentor' || whose === 'mentee') && whose !== role;
  if (whose === 'other') return [];
  if (whose === 'parent') return parentsOwn.has(field) ? [{ field, score: score - 0.05 }] : [];
  if (field === 'name') return nameMeanings(score, foreign, whose === 'pupil' && role === 'mentor');
  if (role === 'mentor' && field === 'age' && (foreign || (plural && whose !== 'mentor')))
    return [{ field: 'wantedAge', score }];
  if (role === 'mentor' && field === 'schoolClass' && foreign)
    return plural ? [{ field: 'wantedAge', score }] : [];
  if (role === 'mentee' && (field === 'capacity' || field === 'wantedAge')) return [];
  return foreign && !shared.has(field) ? [] : [{ field, score }];
}

/** «ФИО ученика» among mentors is a mentor, unless another column names the mentors: then it is their mentee. */
function nameMeanings(score: number, foreign: boolean, pupilAmongMentors: boolean): readonly Meaning[] {
  if (foreign) return [{ field: 'linkedName', score }];
  if (!pupilAmongMentors) return [{ field: 'name', score }];
  return [
    { field: 'name', score: score - 0.2 },
    { field: 'linkedName', score: score - 0.3 },
  ];
}

function byValues(column: number, values: readonly Cell[], today: IsoDate): readonly Candidate[] {
  if (values.length < 3) return [];
  for (const field of tellingFields) {
    const valuesLike = likeness(field, values, today);
    if (valuesLike >= 0.8)
      return [{ column, field, score: 0.55, because: 'values', valuesLike, whose: null }];
  }
  return [];
}

/** Values speak for or against a title; an empty column is worth a little less than a filled one. */
function weighed(field: FieldId, score: number, filled: number, valuesLike: number): number {
  if (filled === 0) return score * 0.9;
  if (!valueTests[field]) return score;
  if (field === 'code') return valuesLike < 0.5 ? 0 : score;
  if (filled >= 3 && valuesLike < 0.2) return score * 0.55;
  return score * (0.8 + 0.2 * valuesLike);
}

function likeness(field: FieldId, values: readonly Cell[], today: IsoDate): number {
  if (values.length === 0) return 0;
  const test = valueTests[field];
  return test ? values.filter((value) => test(value, today)).length / values.length : 1;
}

function sample(grid: Grid, firstRow: number, column: number): readonly Cell[] {
  const values: Cell[] = [];
  for (let row = firstRow; row <= rowCount(grid) && values.length < sampleSize; row++) {
    const cell = cellAt(grid, row, column);
    if (!isBlank(cell)) values.push(cell);
  }
  return values;
}
