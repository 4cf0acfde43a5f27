import type { Bridge } from '../bridge';
import { Exception } from '../exception';

/** Who holds a lock stands in the state; taking one that this execution holds already has no effect. */
export class Lock {
  static readonly gas = 'LockService.Lock';

  constructor(
    private readonly _bridge: Bridge,
    private readonly _kind: string,
  ) {}

  hasLock(): boolean {
    return this._bridge.state.locks[this._kind] === this._bridge.execution.id;
  }

  tryLock(timeoutInMillis: number): boolean {
    const { state, execution, pass } = this._bridge;
    const holder = state.locks[this._kind];
    if (holder !== undefined && holder !== execution.id) {
      // Executions never overlap here, so a holder from outside cannot let go while this one waits.
      pass(timeoutInMillis);
      return false;
    }
    state.locks[this._kind] = execution.id;
    return true;
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new Exception('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.hasLock()) delete this._bridge.state.locks[this._kind];
  }
}

/** Locks do not survive the suspension that Ui.alert and Ui.prompt make. */
export function dropLocks(bridge: Bridge): void {
  const { locks } = bridge.state;
  for (const kind of Object.keys(locks)) if (locks[kind] === bridge.execution.id) delete locks[kind];
}
