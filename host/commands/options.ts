import path from 'node:path';
import { WrongUsage } from './usage';

export interface Options {
  readonly positional: readonly string[];
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** Reads `--name value`, `--name=value` and `--flag`; anything not named here is wrong usage. */
export function readOptions(
  args: readonly string[],
  known: { readonly values: readonly string[]; readonly flags: readonly string[] },
): Options {
  const positional: string[] = [];
  const values: Record<string, string> = {};
  const flags = new Set<string>();
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? '';
    if (!arg.startsWith('--')) {
      positional.push(arg);
      continue;
    }
    const [, name = '', inline] = /^--([^=]*)(?:=([\s\S]*))?$/.exec(arg) ?? [];
    if (known.flags.includes(name) && inline === undefined) flags.add(name);
    else if (known.values.includes(name)) {
      const value = inline ?? args[++at];
      if (value === undefined) throw new WrongUsage(`После --${name} нужно значение.`);
      values[name] = value;
    } else throw new WrongUsage(`Неизвестный параметр ${arg}.`);
  }
  return { positional, values, flags };
}

/** npm runs scripts in the project's folder; paths are meant from where the person stands. */
export function resolved(file: string): string {
  const stands = process.env.npm_lifecycle_event === 'host' ? process.env.INIT_CWD : undefined;
  return path.resolve(stands ?? process.cwd(), file);
}
