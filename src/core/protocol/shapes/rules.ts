import type { Choice, PlaceRef } from './place';

/** The rules of matching as the curator sees and changes them; they stand on the tab «Правила подбора». */
export interface RulesCard {
  readonly sentence: string;
  readonly goal: 'coverage' | 'quality';
  readonly goals: readonly Choice[];
  readonly rules: readonly RuleRow[];
  /** Least common free time of a pair in a week. */
  readonly commonMinutes: number;
  /** Who must and must not be together; they stand on the tab «Условия подбора». */
  readonly conditions: readonly ConditionRow[];
  readonly conditionKinds: readonly Choice[];
  /** The two real people the examples speak of; '' when there are none yet. */
  readonly example: string;
  /** Lines of the two tabs that could not be read or followed. */
  readonly problems: readonly { readonly sentence: string; readonly place: PlaceRef }[];
  /** Null until the tabs are made. */
  readonly tab: PlaceRef | null;
  readonly conditionsTab: PlaceRef | null;
}

export interface RuleRow {
  readonly id: string;
  readonly title: string;
  /** 'must', 'high', 'low', 'off'. */
  readonly level: string;
  /** The levels this rule may have; one = it cannot be changed. */
  readonly levels: readonly Choice[];
  /** What it means, in plain words. */
  readonly says: string;
  /** What it gives the two people of the example; '' when there are none. */
  readonly example: string;
}

export interface ConditionRow {
  readonly kind: string;
  /** Codes, or words as written where they are not understood; given back to take the line away. */
  readonly people: readonly string[];
  /** «Иванова А. П. и Петров С. И. – только вместе»; what is wrong with it. */
  readonly sentence: string;
  readonly trouble: string;
  readonly place: PlaceRef;
}

export interface RulesChoice {
  readonly goal: 'coverage' | 'quality';
  /** By id of the rule; a rule left out keeps its level. */
  readonly levels: Readonly<Record<string, string>>;
  readonly commonMinutes: number;
}

/** Adds a line to «Условия подбора», or with `remove` takes the same line away. */
export interface ConditionChoice {
  readonly kind: string;
  /** Codes; with `remove` as they stand in the row of the card. */
  readonly people: readonly string[];
  readonly remove: boolean;
}

/** Words of requests that no value of the school's list stands for yet. */
export interface WordsCard {
  readonly sentence: string;
  readonly unknown: readonly UnknownWord[];
  /** Values of the list «Запросы и компетенции», and the subjects. */
  readonly values: readonly string[];
  /** Words bound by the curator. */
  readonly bound: readonly { readonly word: string; readonly value: string }[];
  readonly tab: PlaceRef | null;
}

export interface UnknownWord {
  readonly word: string;
  /** How many people wrote it. */
  readonly people: number;
  /** Up to two requests it stands in, as written. */
  readonly examples: readonly string[];
  /** Likeliest values first. */
  readonly suggestions: readonly string[];
}
