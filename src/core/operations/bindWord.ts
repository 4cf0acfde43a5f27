import type { Ports } from '../ports';
import type { Input, Output } from '../protocol/calls';
import { finished, type Outcome } from '../protocol/outcome';
import { Refused } from '../protocol/refused';
import { keyOf } from '../text/key';
import { refusals } from '../wording/refusals';
import { wordsSay, wordsTabWords } from '../wording/words';
import { bindable } from '../words/suggestions';
import { wordKey } from '../words/wordBook';
import { readWordLines, wordsDisarranged, wordsTab } from '../words/wordsTab';
import { type Desk, readDesk } from './run/desk';
import { exclusively } from './run/exclusively';
import { requireEditable } from './run/requireEditable';
import { wordsCard } from './run/wordsCard';

/** Puts on «Слова» what a word stands for; the same again takes it away. Lines and remarks of the curator's stay. */
export function bindWord(ports: Ports, input: Input<'words.bind'>): Outcome<Output<'words.bind'>> {
  return exclusively(ports, () => {
    const desk = readDesk(ports);
    const grid = desk.owned.get('words') ?? null;
    const { needs } = desk.lists;
    const values = bindable(needs);
    const key = wordKey(input.word);
    if (key === '') throw new Refused(wordsSay.badWord);
    const value = meant(input.value, values);
    if (value === null) throw new Refused(wordsSay.badValue(input.value));
    if (wordsDisarranged(grid)) throw new Refused(refusals.tabChanged(wordsTabWords.tab));
    requireEditable(ports, desk, 'words');
    const line = readWordLines(grid).find((one) => wordKey(one.word) === key);
    const same = line !== undefined && keyOf(line.value) === keyOf(value);
    const row = line?.row ?? null;
    ports.workbook.putTab(wordsTab(grid, values, { row, word: input.word.trim(), value: same ? '' : value }));
    return finished(wordsCard(reread(ports), desk.registries, needs));
  });
}

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
