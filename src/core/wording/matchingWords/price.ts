import type { Levels } from '../../matching/solver/problem';
import { counted, plural } from '../../text/plural';
import { lowerFirst } from '../lowerFirst';
import { type Names, nameList, pointsWords } from '../matching';

/** Somebody else whose mentor changes; −1 is the waiting list. */
export interface SideMove {
  readonly mentee: number;
  readonly from: number;
  readonly mentor: number;
}

export const waitingTitle = 'Лист ожидания';

export const forbiddenWords = {
  bound: 'другой наставник задан в «Условиях подбора»',
  noPlaces: 'у наставника нет мест',
  conditions: 'места закреплены или не позволяют «Условия подбора»',
} as const;

/** «−1,5 балла, изменятся ещё 2 пары» */
export function priceSentence(
  loss: Levels | null,
  changes: readonly SideMove[],
  present: boolean,
  names: Names,
): string {
  if (present) return 'сейчас в подборе';
  if (loss === null) return 'цена станет известна после выбора';
  const who = (some: readonly SideMove[]): string => nameList(some.map(({ mentee }) => names.mentee(mentee)));
  const left = changes.filter(({ mentor }) => mentor < 0);
  const come = changes.filter(({ from }) => from < 0);
  const moved = changes.length - left.length - come.length;
  const parts: string[] = [];
  if (left.length > 0) parts.push(`кто-то останется без наставника: ${who(left)}`);
  if (come.length > 0)
    parts.push(`наставника ${plural(come.length, 'получит', 'получат', 'получат')} ${who(come)}`);
  if (loss.score === 0 && parts.length === 0 && moved > 0) parts.push('баллы те же');
  if (loss.score !== 0) parts.push(`${loss.score > 0 ? '−' : '+'}${pointsWords(Math.abs(loss.score))}`);
  if (moved > 0)
    parts.push(
      `${plural(moved, 'изменится', 'изменятся', 'изменятся')} ещё ${counted(moved, 'пара', 'пары', 'пар')}`,
    );
  if (parts.length > 0) return parts.join(', ');
  return loss.even > 0 ? 'баллы не теряются, нагрузка чуть менее ровная' : 'ничего не теряется';
}

export function moveSentence({ mentee, from, mentor }: SideMove, names: Names): string {
  const name = names.mentee(mentee);
  const place = (at: number) => (at < 0 ? lowerFirst(waitingTitle) : names.mentor(at));
  return `${name}: ${place(from)} → ${place(mentor)}`;
}

export function optionsSentence(name: string, open: number, mentors: number, bound: boolean): string {
  if (bound)
    return `${name}: наставник задан в «Условиях подбора». Чтобы выбрать другого, уберите это условие.`;
  return `${name}: ${plural(open, 'подходит', 'подходят', 'подходят')} ${counted(open, 'наставник', 'наставника', 'наставников')} из ${mentors}. Цена – то, что изменится во всём подборе, если остальные пары снова подобрать наилучшим образом.`;
}
