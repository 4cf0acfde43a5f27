import type { Bridge } from '../bridge';
import { User } from './user';

export class Session {
  static readonly gas = 'Session';

  constructor(private readonly _bridge: Bridge) {}

  getActiveUser(): User {
    return new User(this._bridge.state.user.email);
  }

  getEffectiveUser(): User {
    return new User(this._bridge.state.user.email);
  }

  getActiveUserLocale(): string {
    return this._bridge.state.user.locale;
  }

  getScriptTimeZone(): string {
    return this._bridge.execution.scriptTimeZone;
  }

  /** Changes every 30 days with Google; here it stays with the user. */
  getTemporaryActiveUserKey(): string {
    let hash = 5381;
    for (const symbol of this._bridge.state.user.email)
      hash = (hash * 33 + (symbol.codePointAt(0) ?? 0)) >>> 0;
    return `host-${hash.toString(36)}`;
  }
}
