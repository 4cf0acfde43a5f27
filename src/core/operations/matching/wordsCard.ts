import type { Grid } from '../../cells/grid';
import type { WordsCard } from '../../protocol/shapes/rules';
import type { Registries } from '../../registry/registry';
import { keyOf } from '../../text/key';
import { wordsSay } from '../../wording/words';
import { lexiconOf, meaningOf } from '../../words/lexicon';
import { bindable, suggester } from '../../words/suggestions';
import { unknownWords } from '../../words/unknown';
import { readWordBook, wordKey } from '../../words/wordBook';
import { readWordLines, saysNothing, wordsDisarranged } from '../../words/wordsTab';

/** So many words are shown at once, and so many bad lines of the tab are told one by one. */
const mostWords = 100;
const mostProblems = 3;

/** What is not understood in requests and competences, and what the curator has bound so far. */
export function wordsCard(grid: Grid | null, registries: Registries, needs: readonly string[]): WordsCard {
  const lexicon = lexiconOf(readWordBook(grid).bound, needs);
  const unknown = unknownWords(registries, lexicon);
  const suggest = suggester(needs);
  const shown = unknown.slice(0, mostWords);
  const people = new Set(unknown.flatMap(({ who }) => who)).size;
  const asked = [registries.mentees, registries.mentors].some((one) =>
    one?.people.some(({ topics }) => topics.length > 0),
  );
  return {
    sentence: [
      asked ? wordsSay.standing(unknown.length, people) : wordsSay.nobody,
      ...(shown.length < unknown.length ? [wordsSay.shown(shown.length)] : []),
      ...problemsOf(grid, needs),
    ].join(' '),
    unknown: shown.map((one) => ({
      word: one.word,
      people: one.who.length,
      examples: one.examples,
      suggestions: suggest(one),
    })),
    values: bindable(needs),
    bound: readWordLines(grid)
      .filter(({ word, value }) => word !== '' && value !== '')
      .map(({ word, value }) => ({ word, value: saysNothing(value) ? '' : value })),
    tab: grid && { sheetId: grid.sheetId, row: 1, column: 1 },
  };
}

/** What on «Слова» could not be followed, line by line. */
function problemsOf(grid: Grid | null, needs: readonly string[]): readonly string[] {
  const seen = new Map<string, string>();
  const problems = readWordLines(grid).flatMap(({ row, word, value }) => {
    if (word === '') return [wordsSay.noWord(row)];
    if (value === '') return [];
    const key = wordKey(word);
    if (key === '') return saysNothing(value) ? [] : [wordsSay.idle(row, word)];
    const before = seen.get(key);
    if (before !== undefined) return before === keyOf(value) ? [] : [wordsSay.twice(row, word)];
    seen.set(key, keyOf(value));
    const listed = saysNothing(value) || meaningOf(value, needs).length > 0;
    return listed ? [] : [wordsSay.notListed(row, word, value)];
  });
  const rest = problems.length - mostProblems;
  return [
    ...(wordsDisarranged(grid) ? [wordsSay.disarranged] : []),
    ...problems.slice(0, mostProblems),
    ...(rest > 0 ? [wordsSay.more(rest)] : []),
  ];
}
