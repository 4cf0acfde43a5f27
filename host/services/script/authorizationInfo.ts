import type { GasEnum } from '../enum';
import { enumValue } from '../enums';

export class AuthorizationInfo {
  static readonly gas = 'ScriptApp.AuthorizationInfo';

  constructor(
    private readonly _missing: readonly string[],
    private readonly _granted: readonly string[],
    private readonly _scriptId: string,
  ) {}

  getAuthorizationStatus(): GasEnum {
    return enumValue('ScriptApp.AuthorizationStatus', this._missing.length > 0 ? 'REQUIRED' : 'NOT_REQUIRED');
  }

  /** Null when nothing is missing. */
  getAuthorizationUrl(): string | null {
    if (this._missing.length === 0) return null;
    return `https://script.google.com/host/authorize/${this._scriptId}?scope=${encodeURIComponent(this._missing.join(' '))}`;
  }

  getAuthorizedScopes(): string[] {
    return [...this._granted];
  }
}
