import type { Chance } from '../../examples/school/chance';
import type { Cell } from '../../src/core/cells/cell';
import type { RuleId } from '../../src/core/checks/ruleId';
import type { Known } from '../../src/core/identity/known';
import type { Role } from '../../src/core/registry/person';
import type { Book, Draft, Key, Row } from './book';

/** An error put into a registry, and where its rule must speak. `key` null: the whole row or tab. */
export interface Planted {
  readonly rule: RuleId;
  readonly role: Role;
  readonly index: number | 'titles' | 'tab';
  readonly key: Key | null;
  /** The tab that is spoken of, when it is no registry. */
  readonly elsewhere?: string;
}

/**
 * Puts one error of a kind into a clean book and says what has to be found: the error itself and all that truly
 * follows from it. `alone`: it touches the whole tab, so a book holds no more than this.
 */
export interface Planting {
  readonly alone?: 'names' | 'codes';
  readonly plant: (ground: Ground) => readonly Planted[];
}

export type Plantings = Readonly<Record<RuleId, Planting>>;

/** A book to plant in; no row is taken twice. */
export class Ground {
  private readonly taken = new Set<Row>();

  constructor(
    readonly book: Book,
    readonly chance: Chance,
    /** What the add-in remembers of every code. */
    readonly memory: Map<string, Known>,
  ) {}

  /** The index of a row nobody has planted in, in which no pair is written unless asked for. */
  fresh(role: Role, fits: (row: Row, index: number) => boolean, paired = false): number {
    const { rows } = this.tab(role);
    const index = rows.findIndex(
      (row, i) => !this.taken.has(row) && Boolean(row.get('linkedName')) === paired && fits(row, i),
    );
    if (index < 0) throw new Error(`no ${role} is left to plant in`);
    this.take(role, index);
    return index;
  }

  /** A mentor and the two mentees who are written beside him, none of them planted in. */
  trio(form: string): { mentor: number; mentees: readonly [number, number] } {
    const isFree = (index: number): boolean => {
      const row = this.book.mentees.rows[index];
      return row !== undefined && !this.taken.has(row);
    };
    const mentor = this.fresh(
      'mentor',
      (row, i) => row.get('form') === form && isFree(2 * i) && isFree(2 * i + 1),
      true,
    );
    const mentees = [2 * mentor, 2 * mentor + 1] as const;
    for (const mentee of mentees) this.take('mentee', mentee);
    return { mentor, mentees };
  }

  tab(role: Role): Draft {
    return role === 'mentee' ? this.book.mentees : this.book.mentors;
  }

  row(role: Role, index: number): Row {
    return this.tab(role).rows[index] as Row;
  }

  private take(role: Role, index: number): void {
    this.taken.add(this.row(role, index));
  }
}

export const pupilForm = 'учитель – ученик';
export const isPupil = (row: Row): boolean => row.get('form') === pupilForm;
export const isTeacher = (row: Row): boolean => row.get('form') === 'учитель – учитель';
export const isOutsider = (row: Row): boolean => row.get('form') === 'работодатель – ученик';
export const isAnyone = (): boolean => true;

/** What stands in the cell in error: the same each time, made of the row, or one of several. */
type Wrong = Cell | ((row: Row) => Cell) | readonly Cell[];

/** One cell of one row holds the error; `beside` are cells of the row that must go with it. */
export function inCell(
  rule: RuleId,
  role: Role,
  key: Key,
  wrong: Wrong,
  fits: (row: Row) => boolean = isAnyone,
  beside: Readonly<Partial<Record<Key, Cell>>> = {},
): Planting {
  return {
    plant: (ground) => {
      const index = ground.fresh(role, fits);
      const row = ground.row(role, index);
      if (typeof wrong === 'function') row.set(key, wrong(row));
      else row.set(key, isSeveral(wrong) ? ground.chance.one(wrong) : wrong);
      for (const [other, cell] of Object.entries(beside)) row.set(other as Key, cell ?? null);
      return [{ rule, role, index, key }];
    },
  };
}

function isSeveral(wrong: Cell | readonly Cell[]): wrong is readonly Cell[] {
  return Array.isArray(wrong);
}

/** Something about the whole tab. */
export function onTab(
  rule: RuleId,
  role: Role,
  change: (tab: Draft, book: Book) => void,
  index: 'titles' | 'tab' = 'tab',
  key: Key | null = null,
): Planting {
  return {
    alone: 'names',
    plant: (ground) => {
      change(ground.tab(role), ground.book);
      return [{ rule, role, index, key }];
    },
  };
}
