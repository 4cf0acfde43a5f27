import { refusals } from '../wording/refusals';
import type { Refusal } from './calls';

/**
 * What Google's words mean for the curator. They come in the language of her account, so the table is bilingual,
 * and words that nobody knows are "try again", never "lost": every operation can be repeated.
 */
const kinds: readonly { readonly words: RegExp; readonly refusal: () => Refusal }[] = [
  {
    words:
      /too many times for one day|Limit exceeded|слишком много раз за день|Превышен(о|а|ы)? (лимит|квот)/i,
    refusal: refusals.quota,
  },
  {
    words: /item with the given ID|Document is missing/i,
    refusal: refusals.artefactGone,
  },
  {
    words: /data validation|проверк[аиу] данных/i,
    refusal: refusals.rejected,
  },
  {
    words: /permission|Authorization is required|protected cell|разрешени|защищ|нет доступа/i,
    refusal: refusals.forbidden,
  },
  {
    words: /No tab with id|outside the dimensions|за пределами/i,
    refusal: refusals.placeGone,
  },
];

export function platformRefusal(words: string): Refusal {
  const kind = kinds.find((one) => one.words.test(words));
  return (kind?.refusal ?? refusals.failed)();
}
