import { createHash } from 'node:crypto';
import type { SignatureTable } from '../services/instrument/table';
import type { Meter } from '../services/meter';
import type { HostState } from '../state/state';
import type { VirtualClock } from './clock';
import type { Costs } from './costs';
import type { Fault, Trace } from './execution';
import { strikeAt } from './faults';
import { countUse, leftOf, limitOf, type QuotaName, quotaRefusal, type Use, useOf } from './quotas';
import { scopeRefusal } from './scopes';
import signatures from './signatures/signatures.gen.json';

/**
 * How an execution is killed, at six minutes or by a planned fault. Google stops the machine: no catch and no finally
 * of the add-in runs. Here the code goes on for a moment, so the execution is marked dead and this token is thrown; the
 * add-in may catch it, but every later service call throws it again and has no effect, so nothing it does in
 * catch or finally can reach the spreadsheet, a document or the mail. The outcome is "killed" whatever it returns.
 */
const killToken: object = Object.freeze(Object.create(null));

export interface MeterSettings {
  readonly state: HostState;
  readonly clock: VirtualClock;
  readonly costs: Costs;
  readonly faults: readonly Fault[];
  readonly manifest: readonly string[];
  readonly granted: readonly string[];
  readonly limitMs: number;
  readonly keepSequence: boolean;
}

/** Stands before and after every service call of one execution. */
export class ExecutionMeter implements Meter {
  private readonly counts = new Map<string, number>();
  private readonly sequence: string[] = [];
  private total = 0;
  private dead = false;
  private use: Use | null = null;

  readonly signatures = signatures as unknown as SignatureTable;

  constructor(private readonly settings: MeterSettings) {}

  get killed(): boolean {
    return this.dead;
  }

  alive = (name: string): void => {
    if (this.dead) throw killToken;
    this.total += 1;
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (this.settings.keepSequence) this.sequence.push(name);
    this.settings.clock.enter();
    this.checkTime();
  };

  scope = (name: string): void => {
    refuse(scopeRefusal(name, this.settings.manifest, this.settings.granted));
  };

  before = (name: string, args: readonly unknown[]): void => {
    const { state, clock, costs } = this.settings;
    this.use = useOf(name, args);
    if (this.use) refuse(quotaRefusal(this.use, state, clock.now()));
    this.pass(costs.before(name, args));
    this.strike('before');
  };

  after = (name: string, result: unknown): void => {
    const { state, clock, costs } = this.settings;
    if (this.use) countUse(this.use, state, clock.now());
    this.pass(costs.after(name, result));
    this.strike('after');
    clock.leave();
  };

  isKill = (thrown: unknown): boolean => thrown === killToken;

  granted = (): readonly string[] => this.settings.granted;

  left = (quota: QuotaName): number => leftOf(quota, this.settings.state, this.settings.clock.now());

  digest = (algorithm: string, bytes: readonly number[]): readonly number[] => {
    const name = { MD5: 'md5', SHA_1: 'sha1', SHA_256: 'sha256' }[algorithm];
    if (!name) throw new Error(`[local host] this host does not implement the digest ${algorithm}`);
    return Array.from(new Int8Array(createHash(name).update(Uint8Array.from(bytes)).digest()));
  };

  /** Lets virtual time pass and kills at the limit. */
  pass = (ms: number): void => {
    this.settings.clock.pass(ms);
    this.checkTime();
  };

  /** The function has returned: long computing at its very end counts too. */
  ended(): void {
    if (this.settings.clock.elapsed() > this.settings.limitMs) this.dead = true;
  }

  kill(): void {
    this.dead = true;
  }

  trace(): Trace {
    const { state, clock, limitMs } = this.settings;
    const daily = (quota: QuotaName) => {
      const limit = limitOf(quota, state);
      return { used: limit - leftOf(quota, state, clock.now()), limit };
    };
    const seconds = Math.round(clock.elapsed()) / 1000;
    return {
      calls: Object.fromEntries(this.counts),
      total: this.total,
      virtualSeconds: seconds,
      quotas: {
        runtimeSeconds: { used: seconds, limit: limitMs / 1000 },
        mailRecipients: daily('mailRecipients'),
        documentsCreated: daily('documentsCreated'),
        propertyOperations: daily('propertyOperations'),
      },
      sequence: this.sequence,
    };
  }

  private checkTime(): void {
    if (this.settings.clock.elapsed() > this.settings.limitMs) this.die();
  }

  private strike(moment: 'before' | 'after'): void {
    const strike = strikeAt(this.settings.faults, this.total, moment);
    if (strike?.kind === 'kill') this.die();
    if (strike?.kind === 'throw') refuse(strike.message);
  }

  private die(): never {
    this.dead = true;
    throw killToken;
  }
}

function refuse(message: string | null): void {
  if (message !== null) throw new Error(message);
}
