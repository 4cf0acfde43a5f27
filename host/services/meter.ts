import type { SignatureTable } from './instrument/table';

/**
 * What stands between the add-in and every service call. It belongs to the outer realm, like the bridge: what it
 * throws is turned into an error of this realm by the instrumentation, the kill token excepted.
 */
export interface Meter {
  readonly signatures: SignatureTable;
  /** Counts the call; throws the kill token when the execution is dead. */
  readonly alive: (name: string) => void;
  /** Throws when the manifest or the user lacks the scope. */
  readonly scope: (name: string) => void;
  /** Quota, then virtual cost, then the fault planned before this call. */
  readonly before: (name: string, args: readonly unknown[]) => void;
  /** Cost of what was read, then the fault planned after this call. */
  readonly after: (name: string, result: unknown) => void;
  /** Whether this is the token that ends an execution and must never be translated. */
  readonly isKill: (thrown: unknown) => boolean;
  /** Scopes that this execution may use now, for ScriptApp.getAuthorizationInfo. */
  readonly granted: () => readonly string[];
  /** Unused part of a daily limit. */
  readonly left: (quota: 'mailRecipients') => number;
  /** Bytes from -128 to 127, as Apps Script has them. */
  readonly digest: (algorithm: string, bytes: readonly number[]) => readonly number[];
}
