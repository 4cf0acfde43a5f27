import type { Bridge } from '../bridge';
import { Lock } from './lock';

export class LockService {
  static readonly gas = 'LockService';

  constructor(private readonly _bridge: Bridge) {}

  getDocumentLock(): Lock {
    return new Lock(this._bridge, 'document');
  }

  getScriptLock(): Lock {
    return new Lock(this._bridge, 'script');
  }

  getUserLock(): Lock {
    return new Lock(this._bridge, 'user');
  }
}
