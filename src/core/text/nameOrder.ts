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
  let best: Parts | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const parts of orders(words)) {
    const score = likelihood(parts);
    // The first order wins a tie: a surname stands first in a school's list.
    if (score > bestScore) {
      best = parts;
      bestScore = score;
    }
  }
  return best;
}

function orders(words: readonly string[]): readonly Parts[] {
  const [a = '', b = '', c = ''] = words;
  if (words.length === 0) return [];
  if (words.length === 1) return [{ surname: a, given: null, patronymic: null }];
  if (words.length === 2) {
    return [
      { surname: a, given: b, patronymic: null },
      { surname: b, given: a, patronymic: null },
      { surname: '', given: a, patronymic: b },
    ];
  }
  if (words.length === 3) {
    return [
      { surname: a, given: b, patronymic: c },
      { surname: c, given: a, patronymic: b },
      { surname: `${a} ${b}`, given: c, patronymic: null },
      { surname: `${b} ${c}`, given: a, patronymic: null },
    ];
  }
  const last = words.length - 1;
  return [
    {
      surname: words.slice(0, last - 1).join(' '),
      given: words[last - 1] ?? null,
      patronymic: words[last] ?? null,
    },
    { surname: words.slice(2).join(' '), given: a, patronymic: b },
  ];
}

/** Points for what speaks for an order; small whole numbers, only their sum is compared. */
function likelihood({ surname, given, patronymic }: Parts): number {
  let points = 0;
  if (given !== null) {
    if (isShort(given)) points += 4;
    else if (sexOfFirstName(given)) points += 4;
    if (!isShort(given) && sexOfPatronymic(given)) points -= 4;
    if (!isShort(given) && sexOfSurname(given) && !sexOfFirstName(given)) points -= 2;
  }
  if (patronymic !== null) {
    if (isShort(patronymic)) points += given !== null && isShort(given) ? 4 : 2;
    else if (sexOfPatronymic(patronymic)) points += 5;
    else points -= 1;
    if (!isShort(patronymic) && sexOfFirstName(patronymic)) points -= 2;
  }
  if (surname === '') points -= 3;
  for (const part of surname.split(' ')) {
    if (isShort(part)) points -= 8;
    else if (sexOfFirstName(part)) points -= 3;
    if (sexOfSurname(part)) points += 1;
  }
  if (surname.includes(' ')) points -= 3;
  return points;
}

function isShort(word: string): boolean {
  return word.endsWith('.');
}
