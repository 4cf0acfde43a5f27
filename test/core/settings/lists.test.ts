import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { formOf, mentoringForms } from '../../../src/core/registry/forms';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { listsTab, readLists } from '../../../src/core/settings/listsTab';
import { gridOf } from '../grid';

/** The tab as the set-up makes it, by cells that the curator may then change. */
function tab(change: (rows: Cell[][]) => void = () => undefined): Grid {
  const made = listsTab(null)!;
  const rows: Cell[][] = made.rows.map(({ cells }) => cells.map((cell) => cell as Cell));
  change(rows);
  return gridOf('Списки', [made.columns.map(({ title }) => title), ...rows], { ownedTab: 'lists' });
}

const [form, model, need, , from, to, signer, threshold, value] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

describe('the tab «Списки»', () => {
  it('as it is made it says exactly what holds without it', () => {
    expect(readLists(tab())).toEqual(defaultLists());
    expect(readLists(null)).toEqual(defaultLists());
  });

  it('knows every form with its role models, of pupils and of teachers', () => {
    const lists = defaultLists();
    const listed = lists.forms.map(({ title }) => formOf(title));
    expect(listed).not.toContain(null);
    expect(new Set(listed)).toEqual(new Set(mentoringForms.map(({ id }) => id)));
    expect(listed.filter((id) => id === 'teacher-teacher')).toHaveLength(2);
    expect(lists.forms.filter(({ roleModels }) => roleModels.length >= 3).length).toBeGreaterThanOrEqual(7);
    expect(lists.kinds).toHaveLength(7);
  });

  it('her edits hold: a form of her own, a need less, another age', () => {
    const lists = readLists(
      tab((rows) => {
        for (const row of rows) if (row[form] === 'работодатель – студент') row[form] = row[model] = null;
        rows.push(['дети – детям', 'старший – младший', 'Шахматы'], [null, 'звено – звено']);
        rows[0]![need] = null;
        rows[0]![to] = '14';
        rows[1]![from] = '15';
        rows[2]![value] = 2;
      }),
    );
    expect(lists.problems).toEqual([]);
    expect(lists.forms.at(-1)).toEqual({
      title: 'дети – детям',
      roleModels: ['старший – младший', 'звено – звено'],
    });
    expect(lists.forms.map(({ title }) => title)).not.toContain('работодатель – студент');
    expect(lists.needs).toEqual([...defaultLists().needs.slice(1), 'Шахматы']);
    expect(lists.signers[1]).toEqual({ from: 15, to: 17, signer: 'both' });
    expect(lists.thresholds).toMatchObject({ usualCapacity: 2, smallestGroup: 5 });
  });

  it('what cannot be read is told with its cell, and the default stands in for it', () => {
    const lists = readLists(
      tab((rows) => {
        rows[0]![value] = 'десять';
        rows[1]![threshold] = 'Сколько угодно';
        rows[3]![need] = rows[2]![need]!;
        rows[1]![from] = '16';
      }),
    );
    expect(lists.problems.map(({ row, column, kind }) => [row, column, kind])).toEqual([
      [5, 3, 'duplicate'],
      [3, 5, 'gap'],
      [2, 9, 'number'],
      [3, 8, 'unreadable'],
    ]);
    expect(lists.signers).toEqual(defaultLists().signers);
    expect(lists.thresholds).toEqual(defaultLists().thresholds);
  });

  it('a signer nobody knows, an age missing at the top: half a table never counts', () => {
    const broken = readLists(
      tab((rows) => {
        rows[1]![signer] = 'бабушка';
      }),
    );
    expect(broken.problems.map(({ kind, found }) => [kind, found])).toEqual([['unreadable', 'бабушка']]);
    expect(broken.signers).toEqual(defaultLists().signers);
    const open = readLists(
      tab((rows) => {
        rows[2]![from] = null;
        rows[2]![signer] = null;
      }),
    );
    expect(open.problems.map(({ row, kind }) => [row, kind])).toEqual([[3, 'gap']]);
  });

  it('a title that is gone is told, and its list is the usual one; so is a tab without any title', () => {
    const full = tab();
    const cells = full.cells.map((row, at) =>
      row.map((cell, k) => (at === 0 && k === threshold ? 'Наши' : cell)),
    );
    const lists = readLists({ ...full, cells });
    expect(lists.problems.map(({ title, kind }) => [title, kind])).toEqual([['Порог', 'gone']]);
    expect(lists.thresholds).toEqual(defaultLists().thresholds);
    const bare = readLists({ ...full, cells: full.cells.slice(1) });
    expect(bare.problems).toHaveLength(9);
    expect({ ...bare, problems: [] }).toEqual(defaultLists());
  });

  it('is never written anew over her edits; moved columns leave it as it is', () => {
    const edited = tab((rows) => rows.push(['дети – детям']));
    expect(listsTab(edited)!.rows.at(-1)!.cells[0]).toBe('дети – детям');
    const moved = gridOf(
      'Списки',
      edited.cells.map((row) => [...row].reverse()),
      { ownedTab: 'lists' },
    );
    expect(listsTab(moved)).toBeNull();
    expect(readLists(moved).forms.at(-1)?.title).toBe('дети – детям');
  });
});
