import type { UiBridge } from '../bridge';
import { formatString } from '../utilities/formatString';

type Level = 'log' | 'info' | 'warn' | 'error';

/** The five methods Cloud Logging has, without Node's or the inspector's console behind them. */
export function consoleFor(ui: UiBridge): Readonly<Record<Level | 'debug', (...parts: unknown[]) => void>> {
  const at =
    (level: Level) =>
    (...parts: unknown[]): void => {
      const [first, ...rest] = parts;
      const formatted = typeof first === 'string' && /%[sdf]/.test(first) && rest.length > 0;
      ui.log(level, formatted ? formatString(first, rest) : parts.map(shown).join(' '));
    };
  return Object.freeze({
    log: at('log'),
    info: at('info'),
    warn: at('warn'),
    error: at('error'),
    debug: at('log'),
  });
}

export function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Error) return value.stack ?? String(value);
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
}
