import type { Bridge } from '../bridge';
import { formatString } from '../utilities/formatString';
import { shown } from './console';

export class Logger {
  static readonly gas = 'Logger';

  private _lines: string[] = [];

  constructor(private readonly _bridge: Bridge) {}

  log(data: unknown, ...values: unknown[]): this {
    const text = typeof data === 'string' && values.length > 0 ? formatString(data, values) : shown(data);
    this._lines.push(text);
    this._bridge.ui.log('log', text);
    return this;
  }

  getLog(): string {
    return this._lines.map((line) => `${line}\n`).join('');
  }

  clear(): void {
    this._lines = [];
  }
}
