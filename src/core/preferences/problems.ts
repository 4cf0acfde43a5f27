import type { Grid } from '../cells/grid';
import { shapedCode } from '../registry/codes';
import type { Person } from '../registry/person';
import type { Registries } from '../registry/registry';
import { peopleMeant } from '../registry/values/peopleMeant';
import { readSlots } from '../registry/values/slots';
import { isUnreadable, type TableRow, textAt } from '../tabs/table';
import { showText } from '../wording/findingWords/parts';
import { preferenceSays as says, preferenceWords as words } from '../wording/preferences';
import { columns, peopleColumns, readPreferenceTable } from './columns';
import { type Directory, directory } from './directory';
import { readPreferences } from './preferences';

/** What on «Пожелания» could not be followed, and where; row and column from 1. */
export interface PreferenceProblem {
  readonly sentence: string;
  readonly place: { readonly sheetId: number; readonly row: number; readonly column: number };
}

/** Nothing is guessed: a code or a name that is nobody's, or several people's, is told and left out. */
export function preferenceProblems(grid: Grid | null, registries: Registries): readonly PreferenceProblem[] {
  const table = readPreferenceTable(grid);
  if (!grid) return [];
  const { sheetId } = grid;
  if (!table)
    return isUnreadable(grid, table)
      ? [{ sentence: says.unreadable, place: { sheetId, row: 1, column: 1 } }]
      : [];
  const known = directory(registries);
  const lines = readPreferences(grid);
  return table.rows.flatMap((row, at): readonly PreferenceProblem[] => {
    const found = known.whose(lines[at]!);
    const told = found.length === 1 ? linesOf(row, found[0]!, known) : [stranger(row, found.length)];
    return told.map(({ key, sentence }) => {
      const column = columns.findIndex((one) => one.key === key) + 1;
      return { sentence, place: { sheetId, row: row.row, column } };
    });
  });
}

interface Told {
  readonly key: string;
  readonly sentence: string;
}

function stranger(row: TableRow, found: number): Told {
  const code = textAt(row, 'code').trim();
  const who = textAt(row, 'who').trim();
  if (code !== '')
    return { key: 'code', sentence: says.unknownCode(row.row, shapedCode(code) ?? showText(code)) };
  if (who === '') return { key: 'code', sentence: says.nobody(row.row) };
  return { key: 'who', sentence: says[found > 1 ? 'severalNames' : 'unknownName'](row.row, showText(who)) };
}

function linesOf(row: TableRow, person: Person, known: Directory): readonly Told[] {
  const people = peopleColumns.flatMap((key): readonly Told[] => {
    const text = textAt(row, key).trim();
    const { title } = words[key];
    const named = peopleMeant(text, true);
    if (named.length === 0 && isSomebody(text))
      return [{ key, sentence: says.noPerson(row.row, title, showText(text)) }];
    return named.flatMap((one) => {
      const found = known.other(person.role, one).length;
      const name = showText(one);
      if (found === 1) return [];
      const sentence =
        found === 0 ? says.notFound(row.row, title, name, person.role) : says.several(row.row, title, name);
      return [{ key, sentence }];
    });
  });
  const time = textAt(row, 'slots').trim();
  const unclear = time !== '' && !/^(люб|вс[её] равно|когда угодно|-|–|—)/i.test(time) && !readSlots(time);
  return unclear ? [...people, { key: 'slots', sentence: says.noTime(row.row, showText(time)) }] : people;
}

/** «нет», «любой», «все равно», a dash: nobody in particular. */
function isSomebody(text: string): boolean {
  return (
    /\p{L}{2}|\d/u.test(text) &&
    !/^(нет|люб|кто угодно|вс[её]|не важно|неважно|без разницы|никто|никого)/i.test(text)
  );
}
