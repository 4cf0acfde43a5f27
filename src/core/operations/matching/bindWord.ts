import { latest } from '../../journal/history';
import type { Ports } from '../../ports';
import type { Input, Output } from '../../protocol/calls';
import { finished, type Outcome } from '../../protocol/outcome';
import { Refused } from '../../protocol/refused';
import { hashOf } from '../../text/hash';
import { keyOf } from '../../text/key';
import { refusals } from '../../wording/refusals';
import { wordsSay, wordsTabWords } from '../../wording/words';
import { bindable } from '../../words/suggestions';
import { wordKey } from '../../words/wordBook';
import { readWordLines, wordsDisarranged, wordsTab } from '../../words/wordsTab';
import { type Desk, readDesk } from '../run/desk';
import { exclusively } from '../run/exclusively';
import { oneLine } from '../run/oneLine';
import { record } from '../run/record';
import { requireEditable } from '../run/requireEditable';
import { wordsCard } from './wordsCard';

/** Puts on «Слова» what a word stands for; the same again takes it away. Lines and remarks of the curator's stay. */
export function bindWord(ports: Ports, input: Input<'words.bind'>): Outcome<Output<'words.bind'>> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const grid = desk.owned.get('words') ?? null;
    const { needs } = desk.lists;
    const values = bindable(needs);
    const word = oneLine(input.word);
    const key = wordKey(word);
    if (key === '') throw new Refused(wordsSay.badWord);
    const value = meant(input.value, values);
    if (value === null) throw new Refused(wordsSay.badValue(input.value));
    if (wordsDisarranged(grid)) throw new Refused(refusals.tabChanged(wordsTabWords.tab));
    requireEditable(ports, desk, 'words');
    const line = readWordLines(grid).find((one) => wordKey(one.word) === key);
    const same = line !== undefined && keyOf(line.value) === keyOf(value);
    const about = { operation: 'words', key: 'bind', hash: hashOf(`${key} ${keyOf(value)}`) } as const;
    // The same click again is the other way round, unless the first one was cut off: then it is finished.
    const begun = latest(desk.history, about.operation, about.key);
    const cutOff = begun?.state === 'started' && begun.hash === about.hash;
    const forget = cutOff ? begun.data === forgets : same;
    record(ports, { ...about, state: 'started', data: forget ? forgets : '' });
    if (line || !forget)
      ports.workbook.putTab(
        wordsTab(grid, values, {
          row: line?.row ?? null,
          word,
          value: forget ? '' : value,
        }),
      );
    record(ports, { ...about, state: 'done' });
    return finished(wordsCard(reread(ports), desk.registries, needs));
  });
}

const forgets = 'forget';

/** As the tab spells it; null when it is no value of the list. */
function meant(value: string, values: readonly string[]): string | null {
  if (value === '') return wordsTabWords.nothing;
  return values.find((one) => keyOf(one) === keyOf(value)) ?? null;
}

/** The tab as it stands after the write. */
function reread(ports: Ports): Desk['grids'][number] | null {
  const tab = ports.workbook.tabs().find(({ owned }) => owned === 'words');
  return tab ? (ports.workbook.read([tab])[0] ?? null) : null;
}
