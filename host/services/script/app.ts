import type { Bridge } from '../bridge';
import type { GasEnum } from '../enum';
import { type Enum, enumOf } from '../enums';
import { Exception } from '../exception';
import type { Meter } from '../meter';
import { AuthorizationInfo } from './authorizationInfo';

export class ScriptApp {
  static readonly gas = 'ScriptApp';

  readonly AuthMode: Enum = enumOf('ScriptApp.AuthMode');
  readonly AuthorizationStatus: Enum = enumOf('ScriptApp.AuthorizationStatus');

  constructor(
    private readonly _bridge: Bridge,
    private readonly _meter: Meter,
  ) {}

  getScriptId(): string {
    return `host-script-of-${this._bridge.state.spreadsheet.id}`;
  }

  getAuthorizationInfo(_mode: GasEnum, scopes: readonly string[] | null = null): AuthorizationInfo {
    return new AuthorizationInfo(this._missing(scopes), this._meter.granted(), this.getScriptId());
  }

  /** With Google the execution ends and the consent screen opens. */
  requireScopes(_mode: GasEnum, scopes: readonly string[]): void {
    if (this._missing(scopes).length === 0) return;
    throw new Exception(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
  }

  requireAllScopes(mode: GasEnum): void {
    this.requireScopes(mode, this._bridge.execution.scopes);
  }

  private _missing(scopes: readonly string[] | null): string[] {
    const inManifest = this._bridge.execution.scopes;
    const stranger = scopes?.find((scope) => !inManifest.includes(scope));
    if (stranger) throw new Exception(`The scope ${stranger} is not listed in the manifest.`);
    const granted = this._meter.granted();
    return [...(scopes ?? inManifest)].filter((scope) => !granted.includes(scope));
  }
}
