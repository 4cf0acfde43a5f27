import { GasEnum } from '../enum';
import { gasOf } from './gas';

/** Which enum a value belongs to: found out from the properties that carry enums, not told by the value. */
const types = new WeakMap<GasEnum, string>();

/** Registers SpreadsheetApp.BorderStyle and its like on a service that carries enums as properties. */
export function registerEnums(service: object): void {
  for (const [property, holder] of Object.entries(service)) {
    if (property.startsWith('_') || typeof holder !== 'object' || holder === null) continue;
    for (const value of Object.values(holder)) {
      if (value instanceof GasEnum) types.set(value, `${gasOf(service)}.${property}`);
    }
  }
}

export function isEnum(value: unknown): value is GasEnum {
  return value instanceof GasEnum;
}

export function typeOfEnum(value: GasEnum): string | undefined {
  return types.get(value);
}
