import type { Choice, PlaceRef } from './place';

/** How the tabs and their columns are understood, and what is asked. */
export interface Mapping {
  readonly sentence: string;
  readonly tabs: readonly MappedTab[];
  /** What a tab may be taken for. */
  readonly roles: readonly Choice[];
}

export interface MappedTab {
  readonly sheetId: number;
  readonly name: string;
  /** 'mentor', 'mentee', 'both', 'team', 'partner', 'pairs', 'none'. */
  readonly role: string;
  /** True when the curator should say what the tab is. */
  readonly asked: boolean;
  /** «реестр наставников: по названию листа и столбцу „ФИО наставника“». */
  readonly because: string;
  /** Her own earlier answer. */
  readonly remembered: boolean;
  /** Where the titles stand. */
  readonly row: number;
  readonly columns: readonly MappedColumn[];
  /** Meanings a column of this tab can have. */
  readonly fields: readonly Choice[];
  /** Needed or useful columns that the tab lacks and one click adds. */
  readonly missing: readonly { readonly field: string; readonly title: string; readonly why: string }[];
}

export interface MappedColumn {
  readonly column: number;
  readonly title: string;
  /** Field id, '' = nothing that the add-in needs. */
  readonly field: string;
  /** True when the curator should choose. */
  readonly asked: boolean;
  /** «по названию; 84 % значений похожи» */
  readonly because: string;
  /** Her own earlier answer. */
  readonly remembered: boolean;
  /** Made by the add-in: what it holds is not asked. */
  readonly owned: boolean;
  /** Up to three values as they stand. */
  readonly examples: readonly string[];
  /** Field ids that come into question, likeliest first. */
  readonly candidates: readonly string[];
}

/** `field` '' = nothing of these; 'auto' = forget my answer. The title tells whether the column is still where it was. */
export interface MappingAnswers {
  readonly tabs: readonly { readonly sheetId: number; readonly role: string }[];
  readonly columns: readonly {
    readonly sheetId: number;
    readonly column: number;
    readonly title: string;
    readonly field: string;
  }[];
}

export interface AddedColumn {
  readonly sentence: string;
  readonly place: PlaceRef;
}
