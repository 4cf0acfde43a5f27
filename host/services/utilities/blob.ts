import { fromUtf8 } from '../text';

export class Blob {
  static readonly gas = 'Blob';

  constructor(
    private readonly _bytes: readonly number[],
    private _type: string | null,
    private _name: string | null,
  ) {}

  getBytes(): number[] {
    return [...this._bytes];
  }

  getDataAsString(): string {
    return fromUtf8(this._bytes);
  }

  getContentType(): string | null {
    return this._type;
  }

  setContentType(type: string): this {
    this._type = type;
    return this;
  }

  getName(): string | null {
    return this._name;
  }

  setName(name: string): this {
    this._name = name;
    return this;
  }
}
