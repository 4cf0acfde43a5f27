export class Choice {
  static readonly gas = 'FormApp.Choice';

  constructor(private readonly _value: string) {}

  getValue(): string {
    return this._value;
  }
}
