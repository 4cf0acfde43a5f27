import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { type Differences, differences, namesMoved } from '../../../src/core/identity/compare';
import { faces } from '../../../src/core/identity/faces';
import type { Identity } from '../../../src/core/identity/known';
import { bookLine, identityRows, identityTab, readIdentity } from '../../../src/core/identity/tab';
import { changedCodes, updated } from '../../../src/core/identity/update';
import { newCode } from '../../../src/core/registry/codes';
import { readRegistries } from '../../../src/core/registry/recognise';
import type { TabRow } from '../../../src/core/tabs/tab';
import { gridOf, row } from '../grid';
import { today } from '../registry/school';

const titles = row(
  'ФИО наставляемого|Класс|Телефон|Основной запрос|Форма наставничества|Код участника|Согласие',
);

const surnames = [
  'Белов',
  'Волков',
  'Гусев',
  'Дроздов',
  'Ершов',
  'Журавлёв',
  'Зимин',
  'Ильин',
  'Калинин',
  'Лосев',
];
const given = ['Артём', 'Борис', 'Вадим', 'Глеб', 'Денис', 'Егор', 'Захар', 'Игорь', 'Кирилл', 'Лев'];
const codes = surnames.map((_, n) => newCode('mentee', new Set(), () => n * 7919));

type Line = readonly Cell[];

const list: readonly Line[] = surnames.map((surname, n) => [
  `${surname} ${given[n]} Олегович`,
  `${5 + (n % 5)} «${'АБВ'[n % 3]}»`,
  `+7 900 111-22-${10 + n}`,
  `тема ${n}`,
  'ученик – ученик',
  codes[n]!,
  n < 6 ? 'да' : null,
]);

function look(lines: readonly Line[]) {
  const grids = [gridOf('Наставляемые', [titles, ...lines], { ownedColumns: [{ column: 6, key: 'code' }] })];
  const registries = readRegistries(grids, today);
  return { registries, faces: faces(registries, grids), people: registries.mentees?.people ?? [] };
}

function remembered(lines: readonly Line[], before: Identity | null = null): Identity {
  const { people, faces: found } = look(lines);
  const given = new Map();
  return updated(before, {
    book: 'book',
    people,
    faces: found,
    given,
    strangers: null,
    settled: false,
    nameless: false,
  });
}

const known = remembered(list);

function compare(lines: readonly Line[], identity = known): Differences & { readonly namesOnly: boolean } {
  const { registries, faces: found } = look(lines);
  const all = differences(identity, registries, found);
  return { ...all, namesOnly: namesMoved(all.moved, identity, found) };
}

function tabOf(lines: readonly TabRow[]) {
  const rows = lines.map(({ cells }) => cells as readonly Cell[]);
  const titles = identityTab.columns.map(({ title }) => title);
  return gridOf(identityTab.name, [titles, ...rows], { ownedTab: 'identity' });
}

/** The column as it is when it alone is turned upside down. */
function reversed(column: number): readonly Line[] {
  return list.map((line, n) =>
    line.map((cell, at) => (at === column ? list[list.length - 1 - n]![at]! : cell)),
  );
}

function changed(at: number, cells: Readonly<Record<number, Cell>>): readonly Line[] {
  return list.map((line, n) => (n === at ? line.map((cell, column) => cells[column] ?? cell) : line));
}

const nothing = { moved: [], others: [], foreign: [], former: [], torn: null };

describe('what is remembered of people', () => {
  it('finds nothing strange in rows sorted, mixed and filled in further', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: list.length }), (lines) => {
        expect(compare(lines)).toMatchObject(nothing);
      }),
      { numRuns: 20 },
    );
    expect(compare(changed(2, { 2: '+7 900 000-00-00', 3: 'физика' }))).toMatchObject(nothing);
  });

  it('survives its tab, and holds no word of the lists', () => {
    const lines = identityRows(known, Array.from(known.people.keys()));
    const text = JSON.stringify(lines);
    for (const line of list) for (const word of String(line[0]).split(' ')) expect(text).not.toContain(word);
    expect(readIdentity(tabOf([...lines, bookLine(known)]))).toEqual({ ...known, lines: 11 });
  });

  it('is what the last line about a code says', () => {
    const later = remembered(changed(2, { 3: 'физика' }), known);
    const codesChanged = changedCodes(known, later);
    expect(codesChanged).toEqual([codes[2]]);
    const lines = [...identityRows(known, codes), bookLine(known), ...identityRows(later, codesChanged)];
    expect(readIdentity(tabOf(lines))?.people).toEqual(later.people);
  });

  it('is nothing on a tab that was cut off before its first line', () => {
    expect(readIdentity(tabOf([]))).toBeNull();
  });

  it('is not read when somebody has moved its columns', () => {
    const grid = gridOf('Отпечатки', [row('Лист|Код|Человек|Строка'), row('1|Н-000000|a|b')]);
    expect(readIdentity(grid)).toBeNull();
  });

  it('tells codes sorted apart from names sorted apart', () => {
    const byCode = compare(reversed(5));
    expect(byCode.moved).toHaveLength(10);
    expect(byCode.namesOnly).toBe(false);
    expect(byCode.moved[0]).toMatchObject({ own: codes[0] });
    const byName = compare(reversed(0));
    expect(byName.moved).toHaveLength(10);
    expect(byName.namesOnly).toBe(true);
  });

  it.each([
    ['Класс', 1],
    ['Телефон', 2],
    ['Основной запрос', 3],
    ['Согласие', 6],
  ])('sees that the column «%s» was sorted apart', (title, column) => {
    expect(compare(reversed(column)).torn).toMatchObject({ sheetName: 'Наставляемые', title });
  });

  it('takes a new school year for what it is: every class one higher', () => {
    const next = list.map((line) => [
      line[0]!,
      String(line[1]).replace(/\d+/, (n) => String(Number(n) + 1)),
      ...line.slice(2),
    ]);
    expect(compare(next)).toMatchObject(nothing);
  });

  it('does not take a few ordinary changes for a sorted column, though together they balance', () => {
    const lines = list.map((line, n) => [...line.slice(0, 6), n < 4 || n > 7 ? 'да' : null]);
    expect(compare(lines)).toMatchObject(nothing);
  });

  it.each([
    ['a corrected surname', { 0: 'Белоусов Артём Олегович' }],
    ['a name with initials', { 0: 'Белов А. О.' }],
    [
      'another surname, given name and patronymic in a row that is otherwise the same',
      { 0: 'Орлова Нина Львовна' },
    ],
  ])('does not mind %s', (_, cells) => {
    expect(compare(changed(0, cells))).toMatchObject(nothing);
  });

  it('sees somebody else in the row of a person', () => {
    const { others } = compare(
      changed(3, { 0: 'Орлова Нина Львовна', 1: '6 «Г»', 2: '+7 900 999-00-00', 3: 'музыка' }),
    );
    expect(others.map(({ person }) => person.code)).toEqual([codes[3]]);
  });

  it('sees a code that was never given, and knows whose place it took', () => {
    const stranger = newCode('mentee', new Set(), () => 4242);
    const { foreign } = compare(changed(4, { 5: stranger }));
    expect(foreign).toMatchObject([{ person: { code: stranger }, own: codes[4] }]);
  });

  it('leaves a row copied with its code to the rule about it', () => {
    expect(
      compare([...list, [`Орлова Нина Львовна`, '6 «Г»', null, 'музыка', null, codes[0]!]]),
    ).toMatchObject(nothing);
  });

  it('keeps the code of a person who has gone, and offers it to a namesake as a question', () => {
    const later = remembered(list.slice(1), known);
    expect(later.people.get(codes[0]!)).toMatchObject({ sheetId: null });
    const back = compare([...list.slice(1), [String(list[0]![0]), '11 «А»', null, null, null, null]], later);
    expect(back.former).toMatchObject([{ own: codes[0] }]);
  });

  it('forgets every name when the school has decided for codes', () => {
    const { faces: found, people } = look(list.slice(1));
    const now = { book: 'book', people, faces: found, given: new Map(), strangers: null, settled: false };
    const all = Array.from(updated(known, { ...now, nameless: true }).people.values());
    expect(all).toHaveLength(10);
    expect(all.map(({ who }) => who).join('')).toBe('');
  });

  it('keeps the owner of a code in doubt until the curator has settled it', () => {
    const lines = changed(3, { 0: 'Орлова Нина Львовна', 1: '6 «Г»', 2: '+7 900 999-00-00', 3: 'музыка' });
    const { registries, faces: found, people } = look(lines);
    const strangers = differences(known, registries, found);
    const now = { book: 'book', people, faces: found, given: new Map(), strangers, nameless: false };
    expect(updated(known, { ...now, settled: false }).people.get(codes[3]!)?.who).toBe(
      known.people.get(codes[3]!)?.who,
    );
    expect(compare(lines, updated(known, { ...now, settled: true }))).toMatchObject(nothing);
  });
});
