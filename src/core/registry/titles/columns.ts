import { type Cell, cellText } from '../../cells/cell';
import type { IsoDate } from '../../cells/date';
import { cellAt, columnCount, type Grid } from '../../cells/grid';
import { keyOf } from '../../text/key';
import type { FieldId } from '../fields';
import type { Role } from '../person';
import type { ColumnMatch, ListRole } from '../registry';
import { type Candidate, candidatesOf, nameByValues, unknownByValues } from './candidates';
import type { Header } from './header';
import { fieldsOf } from './meanings';
import { neighboursOf } from './neighbours';
import { sample } from './samples';

/** Key of a column of ours that holds a field the curator has added: 'field.form'. */
export const ownedFieldKey = (field: FieldId): string => `field.${field}`;

/** Fields that much depends on: a second column for one is worth a word, a doubtful one a question. */
const weighty: ReadonlySet<FieldId> = new Set<FieldId>([
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

/** Scores closer than this say the same. */
const even = 0.05;
/** A weighty column below this is asked about. */
const sure = 0.62;

/**
 * What every column of the tab means: ours by their marks, then what the curator has answered, then by titles, values
 * and the role of the tab. Each field is taken once.
 */
export function matchColumns(
  grid: Grid,
  header: Header,
  role: ListRole,
  today: IsoDate,
): readonly ColumnMatch[] {
  const titles = new Map(header.titles.map((title) => [title.column, title.text]));
  const told = toldColumns(grid, role);
  const taken = new Set(Array.from(told.values()).map(({ field }) => field));
  const { others, unsure } = neighboursOf(
    header,
    role,
    (column) => sample(grid, header.firstRow, column).length > 0,
  );
  const columns: { readonly column: number; readonly values: readonly Cell[] }[] = [];
  for (let column = 1; column <= columnCount(grid); column++)
    if (!told.has(column) && !others.has(column))
      columns.push({ column, values: sample(grid, header.firstRow, column) });
  const candidates = columns
    .flatMap(({ column, values }) => candidatesOf(header, column, values, role, today))
    .filter(({ field }) => !taken.has(field));
  if (!taken.has('name') && !candidates.some(({ field }) => field === 'name' || field === 'surname'))
    candidates.push(...nameByValues(header, columns, today));
  const beside = candidates.filter(({ column, filled }) => unsure.has(column) && filled > 0);
  const clear = candidates.filter((one) => !beside.includes(one));
  const shares = share(clear, (a, b) => b.repeated || sayTheSame(grid, header, a, b));
  const asked = new Map(shares.asked);
  for (const { column, field } of beside) if (!shares.fields.has(field)) asked.set(column, [field]);
  const free = fieldsOf(role).filter((field) => !taken.has(field) && !shares.fields.has(field));
  for (const { column, values } of columns) {
    if (shares.taken.has(column) || shares.rivals.has(column) || asked.has(column)) continue;
    const field = unknownByValues(header, column, values, free, today);
    if (field) asked.set(column, [field]);
  }
  const matches: ColumnMatch[] = [];
  for (let column = 1; column <= columnCount(grid); column++) {
    const title = titles.get(column) ?? cellText(cellAt(grid, header.row, column));
    const waits = unsure.has(column) && asked.has(column) ? besideOther : nothing;
    const found = told.get(column) ?? shares.taken.get(column) ?? waits;
    matches.push({
      column,
      title,
      field: found.field,
      score: found.score,
      because: found.because,
      valuesLike: found.valuesLike,
      rivalOf: found.field === null ? (shares.rivals.get(column) ?? null) : null,
      only: found.only ?? null,
      asked: found === again || asked.has(column) || isDoubtful(found),
      candidates: asked.get(column) ?? fieldsFor(candidates, column),
    });
  }
  return matches;
}

type Found = Pick<ColumnMatch, 'field' | 'score' | 'because' | 'valuesLike'> & {
  readonly filled?: number;
  readonly only?: Role | null;
};

const nothing: Found = { field: null, score: 0, because: 'nothing', valuesLike: null };
/** An answer that another one contradicts. */
const again: Found = { ...nothing, because: 'answer' };
const besideOther: Found = { ...nothing, because: 'beside' };

/** Columns that need no guess: answers first, then ours. Of two with one meaning the second is asked for again. */
function toldColumns(grid: Grid, role: ListRole): ReadonlyMap<number, Found> {
  const told = new Map<number, Found>();
  const taken = new Set<FieldId>();
  const allowed = fieldsOf(role);
  const codes = grid.ownedColumns.find(({ key }) => key === 'code');
  if (codes) told.set(codes.column, { ...nothing, field: 'code', score: 1, because: 'owned' });
  const answers = [...grid.meanings].sort((a, b) => a.column - b.column);
  for (const { column, meaning } of answers) {
    if (told.has(column)) continue;
    const field = allowed.find((one) => one === meaning) ?? null;
    // The answer of an earlier version, or of another role of the tab.
    if (field === null && meaning !== '') continue;
    told.set(column, field && taken.has(field) ? again : { ...nothing, field, score: 1, because: 'answer' });
    if (field) taken.add(field);
  }
  for (const { column, key } of grid.ownedColumns) {
    if (told.has(column)) continue;
    const field = allowed.find((one) => ownedFieldKey(one) === key && !taken.has(one)) ?? null;
    told.set(column, { ...nothing, field, score: 1, because: 'owned' });
  }
  return told;
}

interface Shares {
  readonly taken: ReadonlyMap<number, Candidate>;
  readonly fields: ReadonlySet<FieldId>;
  readonly rivals: ReadonlyMap<number, FieldId>;
  readonly asked: ReadonlyMap<number, readonly FieldId[]>;
}

/** The best column for every field. Two that speak for it alike get nothing: the curator is asked. */
function share(candidates: readonly Candidate[], harmless: (a: Candidate, b: Candidate) => boolean): Shares {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.column - b.column);
  const byField = new Map<string, Candidate>();
  const taken = new Map<number, Candidate>();
  const rivals = new Map<number, FieldId>();
  const asked = new Map<number, readonly FieldId[]>();
  for (const candidate of sorted) {
    const { column, field, only } = candidate;
    if (taken.has(column) || asked.has(column)) continue;
    const first = byField.get(field + (only ?? ''));
    if (!first) {
      byField.set(field + (only ?? ''), candidate);
      taken.set(column, candidate);
    } else if (isRival(candidate, first)) {
      if (first.score - candidate.score > even || first.filled === 0 || harmless(first, candidate))
        rivals.set(column, field);
      else
        for (const one of [first, candidate]) {
          taken.delete(one.column);
          asked.set(one.column, fieldsFor(sorted, one.column));
        }
    }
  }
  const fields = new Set(Array.from(byField.values(), ({ field }) => field));
  return { taken, fields, rivals, asked };
}

function fieldsFor(candidates: readonly Candidate[], column: number): readonly FieldId[] {
  const own = candidates.filter((one) => one.column === column).sort((a, b) => b.score - a.score);
  return Array.from(new Set(own.map(({ field }) => field)));
}

/** As good by its title as the one taken, filled, and about the same people. */
function isRival(candidate: Candidate, taken: Candidate): boolean {
  return (
    weighty.has(candidate.field) &&
    candidate.whose === taken.whose &&
    candidate.filled > 0 &&
    (candidate.valuesLike !== 0 || candidate.field === 'topics') &&
    candidate.because === taken.because &&
    candidate.score >= 0.7
  );
}

/** The same values in both columns: whichever is read. */
function sayTheSame(grid: Grid, header: Header, a: Candidate, b: Candidate): boolean {
  let both = 0;
  let same = 0;
  grid.cells.slice(header.firstRow - 1).forEach((_, at) => {
    const row = header.firstRow + at;
    const [one, other] = [a, b].map(({ column }) => keyOf(cellText(cellAt(grid, row, column))));
    if (!one || !other) return;
    both++;
    if (one === other) same++;
  });
  return same > 0 && same === both && both >= Math.min(b.filled, 60) * 0.9;
}

/** The title says one thing, the values do not. */
function isDoubtful({ field, score, because, valuesLike, filled = 0 }: Found): boolean {
  if (field === null || because === 'answer' || because === 'owned') return false;
  if (because === 'values') return field === 'name' && score < sure;
  return weighty.has(field) && score < sure && filled >= 3 && (valuesLike ?? 0) < 0.5;
}
