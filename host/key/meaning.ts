/** What the add-in understands of the workbook: the host itself knows no registry. */
export interface Meaning {
  /** The school has decided for codes, and the add-in knows it. */
  readonly codesDecided: boolean;
  readonly registries: readonly RegistryMeaning[];
  /** Names of officials among the settings: they sign papers and stay. */
  readonly officials: readonly string[];
}

export interface RegistryMeaning {
  readonly sheetId: number;
  readonly role: string;
  /** Column, from 0 → field. */
  readonly fields: ReadonlyMap<number, string>;
}
