import { FileProblem } from '../files/problem';
import { answer } from './answer';
import { calls } from './calls';
import type { ExitCode, Io } from './io';
import { join } from './join';
import { failed, sentenceOf } from './reply';
import { run } from './run';
import { split } from './split';
import { usage, WrongUsage } from './usage';

const commands: Readonly<Record<string, (args: readonly string[], io: Io) => Promise<ExitCode>>> = {
  run,
  calls,
  answer,
  split,
  join,
};

/** The whole command line: words in, exit code out. */
export async function command(args: readonly string[], io: Io): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  if (args.includes('--help')) {
    io.out(usage);
    return 0;
  }
  try {
    const act = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (!act) throw new WrongUsage(name === '' ? 'Назовите команду.' : `Нет команды «${name}».`);
    return await act(rest, io);
  } catch (error) {
    if (error instanceof WrongUsage) {
      io.err(`${error.message}\n\n${usage}`);
      return 2;
    }
    const { message } = error as Error;
    // The sentence of a file problem says itself what is safe and what to do.
    const reply = error instanceof FileProblem ? failed(message, '', '') : failed(`Сбой: ${message}`);
    io.out(`${JSON.stringify(reply)}\n`);
    io.err(sentenceOf(reply));
    return 1;
  }
}
