export class User {
  static readonly gas = 'User';

  constructor(private readonly _email: string) {}

  getEmail(): string {
    return this._email;
  }

  toString(): string {
    return this._email;
  }
}
