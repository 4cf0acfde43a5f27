import type { RuleId } from '../../../src/core/checks/ruleId';
import { newCode } from '../../../src/core/registry/codes';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { type Book, columnNumber, type Draft, gridOf, type Key, type Row, rowNumber } from '../book';
import { type Ground, inCell, isAnyone, isPupil, onTab, type Planted, type Planting } from '../planting';

type TabRule = Extract<
  RuleId,
  `${'column' | 'tab' | 'row' | 'list' | 'cell' | 'text' | 'code' | 'privacy'}.${string}`
>;

/** Tabs, columns, cells as such, and codes. */
export const tabPlantings: Readonly<Record<TabRule, Planting>> = {
  'column.needed': onTab('column.needed', 'mentee', (tab) => drop(tab, 'form'), 'titles'),
  'column.useful': onTab('column.useful', 'mentor', (tab) => drop(tab, 'topics'), 'titles'),
  'column.twice': onTab(
    'column.twice',
    'mentee',
    ({ columns, rows }) => {
      columns.push({ key: 'own99', title: 'Телефон' });
      for (const row of rows) row.set('own99', row.get('phone') ?? null);
    },
    'titles',
    'own99',
  ),
  'column.asked': {
    alone: 'names',
    plant: ({ book }) => {
      book.mentees.columns.push({ key: 'own98', title: 'Форма наставничества' });
      for (const row of book.mentees.rows)
        row.set('own98', isPupil(row) ? 'студент – ученик' : (row.get('form') ?? null));
      const asked = (key: Key): Planted => ({ rule: 'column.asked', role: 'mentee', index: 'titles', key });
      return [asked('form'), asked('own98')];
    },
  },
  'column.papers': onTab('column.papers', 'mentor', (tab) => drop(tab, 'agreement'), 'titles'),
  'tab.second': onTab('tab.second', 'mentee', (tab, { others }) => {
    const rows = tab.rows.slice(0, 3);
    others.push(gridOf({ ...tab, name: 'Наставляемые 2025', rows }, 3));
  }),
  'tab.hidden': onTab('tab.hidden', 'mentor', (tab) => {
    tab.hidden = true;
  }),
  'tab.filtered': onTab('tab.filtered', 'mentee', (tab) => {
    tab.filtered = [rowNumber(2), rowNumber(3)];
  }),
  'row.roleless': {
    alone: 'names',
    plant: ({ book }) => {
      const index = asOneTab(book) - 1;
      book.mentees.rows[index]?.set('role', null);
      return [{ rule: 'row.roleless', role: 'mentee', index, key: 'role' }];
    },
  },
  'row.merged': {
    plant: (ground) => {
      const index = ground.fresh('mentor', (_, i) => i + 1 < ground.book.mentors.rows.length);
      const column = columnNumber(ground.book.mentors, 'organisation') ?? 0;
      const row = rowNumber(index);
      ground.book.mentors.merges.push({ fromRow: row, toRow: row + 1, fromColumn: column, toColumn: column });
      return [{ rule: 'row.merged', role: 'mentor', index, key: 'organisation' }];
    },
  },
  'list.broken': {
    alone: 'names',
    plant: ({ book }) => {
      const place = { sheetId: 9, sheetName: 'Списки', row: rowNumber(0), column: 1, title: 'Формы' };
      book.lists = {
        ...defaultLists(),
        problems: [{ ...place, found: 'ученик – ученик', kind: 'duplicate' }],
      };
      return [{ rule: 'list.broken', role: 'mentee', index: 0, key: 'number', elsewhere: 'Списки' }];
    },
  },
  'cell.errorInPlace': inCell('cell.errorInPlace', 'mentee', 'name', { error: '#REF!' }),
  'cell.error': inCell('cell.error', 'mentor', 'topics', { error: '#N/A' }),
  'cell.formula': {
    plant: (ground) => {
      const index = ground.fresh('mentee', isAnyone);
      const { formulas } = ground.book.mentees;
      const column = columnNumber(ground.book.mentees, 'topics') ?? 0;
      formulas.push({
        row: rowNumber(index),
        column,
        formula: '=IFERROR(IMPORTXML("http://x.example";"//a");"физика")',
      });
      return [{ rule: 'cell.formula', role: 'mentee', index, key: 'topics' }];
    },
  },
  'text.unseen': inCell('text.unseen', 'mentee', 'post', 'учитель\u200b физики'),
  'text.cut': inCell('text.cut', 'mentee', 'remark', `${'слово '.repeat(42)}без`),
  'text.link': inCell('text.link', 'mentor', 'remark', 'анкета https://docs.google.com/forms/d/abc123/edit'),
  'code.duplicate': {
    plant: (ground) => {
      const [one, other] = [ground.fresh('mentee', isAnyone), ground.fresh('mentee', isAnyone)];
      const index = Math.max(one, other);
      ground.row('mentee', index).set('code', ground.row('mentee', Math.min(one, other)).get('code') ?? null);
      return [{ rule: 'code.duplicate', role: 'mentee', index, key: 'code' }];
    },
  },
  'code.broken': inCell('code.broken', 'mentee', 'code', (row) =>
    String(row.get('code')).replace(/\d$/, (digit) => String((Number(digit) + 1) % 10)),
  ),
  'code.otherRole': {
    plant: (ground) => {
      const mentor = ground.fresh('mentor', isAnyone);
      const index = ground.fresh('mentee', isAnyone);
      ground.row('mentee', index).set('code', ground.row('mentor', mentor).get('code') ?? null);
      ground.row('mentor', mentor).set('code', null);
      return [{ rule: 'code.otherRole', role: 'mentee', index, key: 'code' }];
    },
  },
  'code.foreign': {
    plant: (ground) => inCell('code.foreign', 'mentor', 'code', unusedCode(ground)).plant(ground),
  },
  'code.other': {
    plant: (ground) => {
      const [one, other] = [ground.fresh('mentor', isAnyone), ground.fresh('mentor', isAnyone)];
      const rows = [ground.row('mentor', one), ground.row('mentor', other)] as const;
      const codes = rows.map((row) => row.get('code') ?? null);
      rows[0].set('code', codes[1] ?? null);
      rows[1].set('code', codes[0] ?? null);
      return [one, other].map(
        (index): Planted => ({ rule: 'code.other', role: 'mentor', index, key: 'code' }),
      );
    },
  },
  'code.former': {
    plant: (ground) => {
      // The row was deleted and entered again: the person has got a second code since.
      const code = unusedCode(ground);
      const [former] = inCell('code.former', 'mentor', 'code', (row) => {
        const known = ground.memory.get(String(row.get('code')));
        if (known) ground.memory.set(code, known);
        return code;
      }).plant(ground);
      return former ? [former] : [];
    },
  },
  'privacy.name': coded('privacy.name', 'Белова Анна Сергеевна, мать'),
  'privacy.data': coded('privacy.data', 'звонить +7 900 111-22-33'),
};

function drop(tab: Draft, key: Key): void {
  tab.columns.splice(
    tab.columns.findIndex((column) => column.key === key),
    1,
  );
}

function unusedCode({ memory, chance }: Ground): string {
  return newCode('mentor', new Set(memory.keys()), (below) => chance.whole(0, below - 1));
}

/** Both roles on one tab, with a column that says who is who. Gives the number of rows. */
function asOneTab({ mentees, mentors }: Book): number {
  const kept: readonly Key[] = [
    'code',
    'name',
    'schoolClass',
    'birth',
    'topics',
    'form',
    'consent',
    'consentSigner',
  ];
  const columns = mentees.columns.filter(({ key }) => kept.includes(key));
  const rest = [
    { key: 'capacity', title: 'Сколько человек возьмёт' },
    { key: 'role', title: 'Роль' },
    { key: 'own97', title: 'Основные компетенции наставника' },
  ] as const;
  for (const row of mentees.rows) row.set('role', 'наставляемый');
  for (const row of mentors.rows) {
    row.set('role', 'наставник');
    row.set('own97', row.get('topics') ?? null);
    row.set('topics', null);
  }
  mentees.columns.splice(0, mentees.columns.length, ...columns, ...rest);
  const name = mentees.columns.find(({ key }) => key === 'name');
  if (name) name.title = 'ФИО';
  mentors.columns.length = 0;
  mentees.name = 'Участники';
  return mentees.rows.push(...mentors.rows.splice(0));
}

/** In a school that has decided for codes. */
function coded(rule: TabRule, text: string): Planting {
  return {
    alone: 'codes',
    plant: (ground: Ground) => {
      const index = ground.fresh('mentee', (row: Row) => isPupil(row));
      ground.row('mentee', index).set('remark', text);
      return [{ rule, role: 'mentee', index, key: 'remark' }];
    },
  };
}
