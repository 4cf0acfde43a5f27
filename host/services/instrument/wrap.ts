import { Exception } from '../exception';
import type { Meter } from '../meter';
import { gasOf } from './gas';
import { checkSignature } from './signatures';
import { hasMember } from './table';

type Method = (...args: unknown[]) => unknown;

/** A class whose properties the add-in may set, such as HtmlTemplate. */
export interface Assignable {
  readonly _values: Record<string, unknown>;
}

export interface Wrapper {
  readonly wrap: (value: unknown) => unknown;
  readonly isService: (value: object) => boolean;
}

/**
 * One Proxy per service object stands between the add-in and the services: it hides what Apps Script does not have,
 * takes arguments out of their proxies, meters the call and wraps what comes back.
 */
export function createWrapper(meter: Meter): Wrapper {
  const proxies = new WeakMap<object, object>();
  const targets = new WeakMap<object, object>();
  const methods = new Map<string, Method>();

  function wrap(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return wrapArray(value);
    const gas = gasOf(value);
    return gas === null ? value : wrapService(value, gas);
  }

  /** Arrays of the outer realm are copied, so that `instanceof Array` holds for the add-in. */
  function wrapArray(array: readonly unknown[]): unknown[] {
    const wrapped: unknown[] = new Array(array.length);
    for (let at = 0; at < array.length; at++) {
      const one = array[at];
      wrapped[at] = typeof one === 'object' && one !== null ? wrap(one) : one;
    }
    return wrapped;
  }

  function wrapService(service: object, gas: string): object {
    const known = proxies.get(service);
    if (known) return known;
    const proxy = new Proxy(service, handler(gas));
    proxies.set(service, proxy);
    targets.set(proxy, service);
    return proxy;
  }

  function unwrap(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value === undefined ? null : value;
    const target = targets.get(value);
    if (target) return target;
    if (Array.isArray(value) && value.some(holdsService)) return value.map(unwrap);
    return value;
  }

  function holdsService(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false;
    return targets.has(value) || (Array.isArray(value) && value.some(holdsService));
  }

  function handler(gas: string): ProxyHandler<object> {
    return {
      get: (target, member) => (typeof member === 'string' ? read(gas, target, member) : undefined),
      set: (target, member, value) => {
        const values = (target as Partial<Assignable>)._values;
        if (!values || typeof member !== 'string' || member in target) return refuseChange();
        values[member] = value;
        return true;
      },
      has: (target, member) => typeof member === 'string' && isVisible(member) && member in target,
      ownKeys: () => [],
      getOwnPropertyDescriptor: () => undefined,
      getPrototypeOf: () => Object.prototype,
      setPrototypeOf: refuseChange,
      deleteProperty: refuseChange,
      defineProperty: refuseChange,
      preventExtensions: refuseChange,
    };
  }

  function read(gas: string, target: object, member: string): unknown {
    const values = (target as Partial<Assignable>)._values;
    if (values && Object.hasOwn(values, member)) return values[member];
    if (member === 'toString') return () => printed(gas, target);
    // What Apps Script does not have is hidden even when a base class here happens to have it.
    if (!isVisible(member) || !hasMember(gas, member)) return undefined;
    if (member in target) {
      const found = (target as Record<string, unknown>)[member];
      return typeof found === 'function' ? methodOf(gas, member) : found;
    }
    return () => {
      throw new Error(
        `[local host] ${gas}.${member} exists in Apps Script, but this host does not implement it`,
      );
    };
  }

  function methodOf(gas: string, member: string): Method {
    const name = `${gas}.${member}`;
    const known = methods.get(name);
    if (known) return known;
    const method = function (this: object, ...given: unknown[]): unknown {
      const target = targets.get(this);
      if (!target) throw new TypeError(`Illegal invocation of ${name}`);
      const args = given.map(unwrap);
      try {
        meter.alive(name);
        meter.scope(name);
        checkSignature(gas, member, args);
        meter.before(name, args);
        const result = (target as Record<string, Method>)[member]?.(...args);
        meter.after(name, result);
        return wrap(result);
      } catch (thrown) {
        throw meter.isKill(thrown) ? thrown : translate(thrown, name);
      }
    };
    methods.set(name, method);
    return method;
  }

  return { wrap, isService: (value) => targets.has(value) };
}

function isVisible(member: string): boolean {
  return !member.startsWith('_') && !(member in Object.prototype);
}

/** Google prints a service object by its class: 'Sheet'. */
function printed(gas: string, target: object): string {
  const own = target.toString;
  return own === Object.prototype.toString ? gas.slice(gas.lastIndexOf('.') + 1) : own.call(target);
}

function refuseChange(): never {
  throw new Exception('Object does not allow properties to be added or changed.');
}

/** Errors of the outer realm become errors of this one; a slip of the host itself is told apart from a refusal. */
function translate(thrown: unknown, name: string): unknown {
  const { name: kind, message } = thrown as { name?: unknown; message?: unknown };
  if (thrown instanceof Exception) return thrown;
  if (kind === 'Error' || kind === 'Exception') {
    return String(message).startsWith('[local host]')
      ? new Error(String(message))
      : new Exception(String(message));
  }
  return new Error(`[local host] ${name} failed: ${String(kind)}: ${String(message)}`);
}
