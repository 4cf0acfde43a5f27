/** One member of an Apps Script enum, e.g. SpreadsheetApp.BorderStyle.SOLID. */
export class GasEnum {
  readonly #name: string;
  readonly #ordinal: number;

  constructor(name: string, ordinal: number) {
    this.#name = name;
    this.#ordinal = ordinal;
  }

  name(): string {
    return this.#name;
  }

  toString(): string {
    return this.#name;
  }

  ordinal(): number {
    return this.#ordinal;
  }

  /** Google: JSON.stringify of an enum gives its name. */
  toJSON(): string {
    return this.#name;
  }
}

export function gasEnum<K extends string>(...names: readonly K[]): Readonly<Record<K, GasEnum>> {
  return Object.freeze(
    Object.fromEntries(names.map((name, at) => [name, new GasEnum(name, at)])),
  ) as Readonly<Record<K, GasEnum>>;
}
