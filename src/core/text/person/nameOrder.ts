import { sexOfFirstName } from './firstNames';
import { sexOfPatronymic, sexOfSurname } from './sex';

/** Who is who among the words of a name; `surname` is '' when only «Мария Ивановна» was written. */
export interface Parts {
  readonly surname: string;
  readonly given: string | null;
  readonly patronymic: string | null;
}

/** Weighs every order in which people write names and takes the likeliest; null for no words at all. */
export function arrange(words: readonly string[]): Parts | null {
  const seen = words.map(wordOf);
  let best: Order | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const order of orders(seen)) {
    const score = likelihood(order);
    // The first order wins a tie: a surname stands first in a school's list.
    if (score > bestScore) {
      best = order;
      bestScore = score;
    }
  }
  return best && partsOf(best);
}

/** A word with what its look says of it. */
interface Word {
  readonly text: string;
  /** An initial or an abbreviation: ends with a dot. */
  readonly short: boolean;
  readonly listed: boolean;
  readonly patronymic: boolean;
  readonly surname: boolean;
}

interface Order {
  readonly surname: readonly Word[];
  readonly given: Word | null;
  readonly patronymic: Word | null;
}

function wordOf(text: string): Word {
  const short = text.endsWith('.');
  return {
    text,
    short,
    listed: !short && sexOfFirstName(text) !== null,
    patronymic: !short && sexOfPatronymic(text) !== null,
    surname: !short && sexOfSurname(text) !== null,
  };
}

function partsOf({ surname, given, patronymic }: Order): Parts {
  return {
    surname: surname.map(({ text }) => text).join(' '),
    given: given?.text ?? null,
    patronymic: patronymic?.text ?? null,
  };
}

function orders(words: readonly Word[]): readonly Order[] {
  const [a, b, c] = words;
  if (!a) return [];
  if (!b) return [{ surname: [a], given: null, patronymic: null }];
  if (!c)
    return [
      { surname: [a], given: b, patronymic: null },
      { surname: [b], given: a, patronymic: null },
      { surname: [], given: a, patronymic: b },
    ];
  if (words.length === 3)
    return [
      { surname: [a], given: b, patronymic: c },
      { surname: [c], given: a, patronymic: b },
      { surname: [a, b], given: c, patronymic: null },
      { surname: [b, c], given: a, patronymic: null },
    ];
  const last = words.length - 1;
  return [
    { surname: words.slice(0, last - 1), given: words[last - 1] ?? null, patronymic: words[last] ?? null },
    { surname: words.slice(2), given: a, patronymic: b },
  ];
}

/** Points for what speaks for an order; small whole numbers, only their sum is compared. */
function likelihood({ surname, given, patronymic }: Order): number {
  let points = 0;
  if (given) {
    if (given.short || given.listed) points += 4;
    if (given.patronymic) points -= 4;
    if (given.surname && !given.listed) points -= 2;
  }
  if (patronymic) {
    if (patronymic.short) points += given?.short ? 4 : 2;
    else points += patronymic.patronymic ? 5 : -1;
    if (patronymic.listed) points -= 2;
  }
  if (surname.length === 0) points -= 3;
  for (const part of surname) {
    if (part.short) points -= 8;
    else if (part.listed) points -= 3;
    if (part.surname) points += 1;
  }
  return surname.length > 1 ? points - 3 : points;
}
