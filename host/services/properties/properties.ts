import type { Bridge } from '../bridge';
import { Exception } from '../exception';
import { utf8Length } from '../text';

type StoreName = 'document' | 'script' | 'user';

const valueBytes = 9 * 1024;
const storeBytes = 500 * 1024;

export class Properties {
  static readonly gas = 'PropertiesService.Properties';

  constructor(
    private readonly _bridge: Bridge,
    private readonly _name: StoreName,
  ) {}

  getProperty(key: string): string | null {
    return this._store()[key] ?? null;
  }

  getKeys(): string[] {
    return Object.keys(this._store());
  }

  getProperties(): Record<string, string> {
    return { ...this._store() };
  }

  setProperty(key: string, value: string): this {
    return this._put({ ...this._store(), [key]: checked(value) });
  }

  setProperties(values: Record<string, unknown>, deleteAllOthers: boolean | null = false): this {
    const next: Record<string, string> = deleteAllOthers ? {} : { ...this._store() };
    for (const [key, value] of Object.entries(values)) next[key] = checked(String(value));
    return this._put(next);
  }

  deleteProperty(key: string): this {
    const next = { ...this._store() };
    delete next[key];
    return this._put(next);
  }

  deleteAllProperties(): this {
    return this._put({});
  }

  private _store(): Record<string, string> {
    return this._bridge.state.properties[this._name];
  }

  private _put(next: Record<string, string>): this {
    const size = Object.entries(next).reduce(
      (sum, [key, value]) => sum + utf8Length(key) + utf8Length(value),
      0,
    );
    if (size > storeBytes) {
      throw new Exception(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this._bridge.state.properties[this._name] = this._bridge.keep(next);
    return this;
  }
}

function checked(value: string): string {
  if (utf8Length(value) > valueBytes) throw new Exception('Argument too large: value');
  return value;
}
