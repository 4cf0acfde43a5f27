import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import type { Grid } from '../../../src/core/cells/grid';
import { type Answers, compared, formTab, type MenteeCells, menteesTab, mentorsTab, merged } from './school';

const form = 'Ответы на форму (1)';

const surnames = ['Белов', 'Галиев', 'Дёмин', 'Ершов', 'Жуков', 'Ильин'];
const given = ['Артём', 'Егор', 'Лев', 'Павел'];
const patronymics = ['Денисович', 'Олегович', 'Ильич'];

const name = fc
  .tuple(fc.constantFrom(...surnames), fc.constantFrom(...given), fc.constantFrom(...patronymics), fc.nat(9))
  .map(([family, own, father, spelling]) => {
    if (spelling === 0) return `${family} ${own[0]}. ${father[0]}.`;
    if (spelling === 1) return `${own} ${father} ${family}`;
    if (spelling === 2) return `${family} ${own}`;
    return spelling === 3 ? `${family} ${own} ${father}`.toUpperCase() : `${family} ${own} ${father}`;
  });
const perhaps = (values: fc.Arbitrary<Cell>): fc.Arbitrary<Cell> => fc.option(values, { nil: null, freq: 3 });
const schoolClass = perhaps(fc.constantFrom<Cell>('7А', '7 «А»', '8-Б', '9 класс'));
const birth = perhaps(fc.constantFrom<Cell>(2012, '14.03.2013', { date: '2011-05-05' }, 14));
const phone = perhaps(fc.constantFrom<Cell>('+7 900 111-22-33', 89001112233, '8(900)7770011'));
const topics = perhaps(fc.constantFrom<Cell>('математика', 'физика, математика', 'Физика'));

const registry: fc.Arbitrary<readonly MenteeCells[]> = fc.array(
  fc.record({ name, schoolClass, birth, phone, topics }),
  {
    minLength: 1,
    maxLength: 6,
  },
);
const answers: fc.Arbitrary<readonly Answers[]> = fc
  .array(fc.record({ name, schoolClass, birth, phone, topics }), { minLength: 1, maxLength: 6 })
  .map((all) => all.map((one, at) => ({ ...one, at: { date: `2026-09-${10 + at}` } })));

const tabs = (people: readonly MenteeCells[], said: readonly Answers[]): readonly Grid[] => [
  menteesTab(people),
  mentorsTab(),
  formTab(said),
];

describe('whoever applies, and whoever is registered', () => {
  it('nothing changes but the cells that were shown', () => {
    fc.assert(
      fc.property(registry, answers, (people, said) => {
        for (const { kind, meets, cells } of compared(tabs(people, said), form).drafts) {
          expect(kind === 'same').toBe(meets !== null && cells.length === 0 && kind !== 'doubtful');
          const grid = menteesTab(people);
          for (const { column, from, to } of cells) {
            expect(to).not.toBeNull();
            expect(from).toEqual(meets ? grid.cells[(meets.place.row as number) - 1]?.[column - 1] : null);
            expect(to).not.toEqual(from);
          }
        }
      }),
      { numRuns: 15 },
    );
  });

  it('what was merged once is the same for ever', () => {
    fc.assert(
      fc.property(registry, answers, (people, said) => {
        const grids = tabs(people, said);
        const taken = compared(grids, form).drafts.filter(({ kind }) => kind === 'new' || kind === 'changed');
        const after = merged(grids, taken, 'mentee', 'Наставляемые');
        const again = new Map(compared(after, form).drafts.map((draft) => [draft.id, draft]));
        for (const { id } of taken) expect(again.get(id)).toMatchObject({ kind: 'same' });
      }),
      { numRuns: 15 },
    );
  });

  it('the order of the answers does not matter', () => {
    fc.assert(
      fc.property(
        registry,
        answers.chain((said) =>
          fc.tuple(fc.constant(said), fc.shuffledSubarray([...said], { minLength: said.length })),
        ),
        (people, [said, shuffled]) => {
          const first = compared(tabs(people, said), form);
          const second = compared(tabs(people, shuffled), form);
          expect(second.fingerprint).toBe(first.fingerprint);
          expect(second.losses).toEqual(first.losses);
        },
      ),
      { numRuns: 15 },
    );
  });
});
