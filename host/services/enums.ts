import { GasEnum } from './enum';
import { signatureTable } from './instrument/table';

/** One of Google's enums by its name in the signature table, e.g. enumOf('FormApp.ItemType').TEXT. */
export type Enum = Readonly<Record<string, GasEnum>>;

const made = new Map<string, Enum>();

export function enumOf(type: string): Enum {
  const known = made.get(type);
  if (known) return known;
  const names = signatureTable().enums[type];
  if (!names) throw new Error(`[local host] no enum ${type} in the signature table`);
  const fresh = Object.freeze(Object.fromEntries(names.map((name, at) => [name, new GasEnum(name, at)])));
  made.set(type, fresh);
  return fresh;
}

/** The member of that name; an unknown name is a slip of the host. */
export function enumValue(type: string, name: string): GasEnum {
  const value = enumOf(type)[name];
  if (!value) throw new Error(`[local host] ${type} has no ${name}`);
  return value;
}
