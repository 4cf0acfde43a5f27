import { freshState } from '../state/fresh';
import { callAddIn, openProject } from './addIn';
import type { ExitCode, Io } from './io';
import { readOptions } from './options';
import { replyOf, sentenceOf } from './reply';
import { WrongUsage } from './usage';

interface CallDescription {
  readonly name: string;
  readonly says: string;
  readonly input: unknown;
}

/** `calls`: asks the add-in itself what it can do. */
export async function calls(args: readonly string[], io: Io): Promise<ExitCode> {
  const { positional, values } = readOptions(args, { values: ['dist'], flags: [] });
  if (positional.length > 0) throw new WrongUsage(`Лишнее слово: ${positional[0]}.`);
  const project = openProject(values.dist);
  const state = freshState('Пустая книга', Date.now());
  const reply = replyOf(callAddIn(state, project, { name: 'calls', input: {} }, 'ordinary', io));
  if (!reply.ok) {
    io.err(sentenceOf(reply));
    return 1;
  }
  const { calls: list } = reply.output as { calls: readonly CallDescription[] };
  io.out(`${JSON.stringify(list, null, 2)}\n`);
  return 0;
}
