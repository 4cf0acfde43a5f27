import { peopleMeant } from './peopleMeant';

interface Advice {
  readonly advised: readonly string[];
  readonly against: readonly string[];
}

const against =
  /(?:^|[^а-яё])(?:не (?:рекоменд|совет|подход|подойд|желат|став)|кроме|нельзя|нежелат|против)/i;

/** «Иванова М. П.; не рекомендую: Петрова С. И.»: the psychologist's good choices, then the bad ones. */
export function readAdvice(text: string): Advice {
  const at = text.search(against);
  const good = at < 0 ? text : text.slice(0, at);
  return {
    advised: peopleMeant(good, true),
    against: at < 0 ? [] : peopleMeant(text.slice(at).replace(/^[^а-яё]*не /i, ''), true),
  };
}
