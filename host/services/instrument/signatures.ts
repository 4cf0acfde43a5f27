import { Exception } from '../exception';
import { isEnum, typeOfEnum } from './enumTypes';
import { gasOf } from './gas';
import { classOf } from './table';

/** Refuses a call that no overload of the method takes, in Google's words. */
export function checkSignature(gas: string, member: string, args: readonly unknown[]): void {
  const overloads = classOf(gas)?.members[member];
  if (!overloads || overloads.length === 0) return;
  if (overloads.some((overload) => takes(overload, args))) return;
  const given = args.map(describe).join(',');
  throw new Exception(`The parameters (${given}) don't match the method signature for ${gas}.${member}.`);
}

function takes(overload: readonly string[], args: readonly unknown[]): boolean {
  if (args.length > overload.length && !overload[overload.length - 1]?.startsWith('...')) return false;
  return overload.every((parameter, at) => {
    if (parameter.startsWith('...')) return args.slice(at).every((arg) => fits(parameter.slice(3), arg));
    if (!parameter.endsWith('?')) return at < args.length && fits(parameter, args[at]);
    return at >= args.length || args[at] === null || fits(parameter.slice(0, -1), args[at]);
  });
}

function fits(type: string, value: unknown): boolean {
  if (type === 'any') return true;
  if (type.endsWith('[]')) {
    const element = type.slice(0, -2).replace(/^\((.*)\)$/, '$1');
    return Array.isArray(value) && (element === 'any' || value.every((one) => fits(element, one)));
  }
  if (type.includes('|')) return type.split('|').some((one) => fits(one, value));
  switch (type) {
    case 'null':
      return value === null;
    case 'String':
      return typeof value === 'string' || value === null;
    case 'number':
      return typeof value === 'number';
    case 'Boolean':
      return typeof value === 'boolean';
    case 'Date':
      return value instanceof Date;
    case 'Object':
      return value === null || (typeof value === 'object' && gasOf(value) === null && !isEnum(value));
  }
  if (value === null) return true;
  if (typeof value !== 'object') return false;
  if (isEnum(value)) return typeOfEnum(value) === type;
  // The types know a service class that this host lacks: let the service itself decide.
  return descends(gasOf(value), type);
}

function descends(gas: string | null, type: string): boolean {
  if (gas === null) return false;
  if (gas === type || gas.split('.').pop() === type) return true;
  if (type === 'DocumentApp.Element') return gas.startsWith('DocumentApp.');
  // Every kind of item is an Item, though the types do not say so.
  if (type === 'FormApp.Item') return /^FormApp\.\w*Item$/.test(gas);
  return (classOf(gas)?.bases ?? []).some((base) => descends(base, type));
}

/** Type of a value as Google's messages name it. */
function describe(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (Array.isArray(value)) {
    const first = value.length > 0 ? describe(value[0]) : 'Object';
    return value.every((one) => describe(one) === first) ? `${first}[]` : 'Object[]';
  }
  if (isEnum(value)) return typeOfEnum(value) ?? '(class)';
  return gasOf(value as object) ?? '(class)';
}
