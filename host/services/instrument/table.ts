/** Read from Google's types by host/runtime/signatures/generate.mjs; it stays in the outer realm and is only read. */
export interface SignatureTable {
  /** Names of all global services. */
  readonly roots: readonly string[];
  readonly classes: Readonly<Record<string, ClassSignatures | undefined>>;
  readonly enums: Readonly<Record<string, readonly string[] | undefined>>;
}

interface ClassSignatures {
  readonly bases: readonly string[];
  /** Overloads as lists of parameter types; none at all for a property. */
  readonly members: Readonly<Record<string, readonly (readonly string[])[] | undefined>>;
}

let current: SignatureTable = { roots: [], classes: {}, enums: {} };

/** Handed in rather than bundled: building so large an object anew for every execution would cost more than the rest. */
export function useTable(table: SignatureTable): void {
  current = table;
}

export function signatureTable(): SignatureTable {
  return current;
}

/** 'SpreadsheetApp.User' is 'User' in Google's types. */
export function classOf(gas: string): ClassSignatures | undefined {
  return current.classes[gas] ?? current.classes[gas.slice(gas.lastIndexOf('.') + 1)];
}

export function hasMember(gas: string, member: string): boolean {
  const found = classOf(gas);
  return found !== undefined && Object.hasOwn(found.members, member);
}
