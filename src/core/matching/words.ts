import { keyOf } from '../text/key';
import { stemOf } from './stem';

/** Words that stand in almost every request and tell nothing. */
const idle = new Set(
  (
    'в во на по с со к ко из за для и или а но не от до о об у при под над это как что чтобы есть ' +
    'помощь помочь помогу нужна нужен нужно нужны хочу хочет научиться научить работа работать разное ' +
    'ребенок дети ученик учащийся обучающийся наставник наставляемый вопрос вопросы предмет предмету'
  ).split(' '),
);

/** Stems of the telling words, each with the word it came from. */
export function stemsOf(texts: readonly string[]): ReadonlyMap<string, string> {
  const stems = new Map<string, string>();
  for (const word of texts.flatMap((text) => keyOf(text).match(/[a-zа-я]+/g) ?? [])) {
    if (word.length < 3 || idle.has(word)) continue;
    const stem = stemOf(word);
    if (!stems.has(stem)) stems.set(stem, word);
  }
  return stems;
}
