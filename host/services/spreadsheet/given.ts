import type { Given, Read } from '../../workbook/cells/values';
import { GasEnum } from '../enum';
import { Exception } from '../exception';
import type { User } from '../session/user';
import type { Zone } from './zone';

/** Values of the script on their way into cells: a Date becomes the serial number of the spreadsheet's zone. */
export function givenGrid(values: readonly (readonly unknown[])[], zone: Zone): Given[][] {
  return values.map((line) => line.map((value) => givenOf(value, zone)));
}

export function givenOf(value: unknown, zone: Zone): Given {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'boolean':
      return value;
    case 'undefined':
      return null;
  }
  if (value === null) return null;
  if (value instanceof Date) return { serial: zone.toSerial(value) };
  if (value instanceof GasEnum) return value.name();
  throw new Exception('[local host] only text, numbers, booleans and dates can be written into a cell');
}

export function scriptValue(value: Read, zone: Zone): string | number | boolean | Date {
  return typeof value === 'object' ? zone.toDate(value.serial) : value;
}

export function emailOf(user: string | User): string {
  return typeof user === 'string' ? user : user.getEmail();
}
