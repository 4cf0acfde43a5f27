import type { Matching, WishFault } from '../../matching/build';
import type { Conflict, Demand } from '../../matching/explain/conflicts';
import { obstacles } from '../evidence';
import { ended, type Names, nameList } from '../matching';

export function faultSentence(fault: WishFault, names: Names): string {
  switch (fault.kind) {
    case 'overbooked':
      return `Закреплено больше, чем мест: ${names.mentor(fault.mentor)} – закреплено ${fault.locked}, мест ${fault.capacity}. Пары оставлены; добавьте мест или снимите лишнее закрепление.`;
    case 'locked-twice':
      return `${names.mentee(fault.mentee)}: закреплены два наставника. Оставлен первый по коду; лишнее закрепление снимите.`;
    case 'not-here':
      return `Закреплённая пара ${fault.pair.mentee} – ${fault.pair.mentor} не вошла в подбор: кого-то из двоих нет в реестре или он не готов к подбору.`;
    case 'breaks-rule':
      return `Закреплённая пара ${names.mentee(fault.mentee)} – ${names.mentor(fault.mentor)} оставлена, хотя есть препятствие: ${fault.rules.map((rule) => obstacles[rule]).join(', ')}.`;
  }
}

/** What cannot hold together, and what to give up. */
export function conflictSentence(
  { demands, mentors }: Conflict,
  { problem }: Matching,
  names: Names,
): string {
  const limits = (least: boolean): string =>
    mentors.length === 0 || mentors.length > 2
      ? ''
      : ` (${mentors.map((j) => `${names.mentor(j)} – ${least ? 'от ' : ''}${problem.mentors[j]![least ? 'least' : 'capacity']}`).join(', ')})`;
  const says = (demand: Demand): string => {
    switch (demand.kind) {
      case 'pair':
        return `пара ${names.mentee(demand.mentee)} – ${names.mentor(demand.mentor)}`;
      case 'group':
        return `группа ${nameList(demand.members.map(names.mentee))}`;
      case 'apart':
        return `${demand.two.map(names.mentee).join(' и ')} – порознь`;
      case 'rule':
        return `правило «${demand.rule.title}»${isFirm(demand) ? ', которое снять нельзя' : ''}`;
      case 'places':
        return `число мест у наставников${limits(false)}`;
      case 'least':
        return `наименьшая группа наставника${limits(true)}`;
    }
  };
  const order = ['pair', 'group', 'apart', 'rule', 'places', 'least'];
  const sorted = [...demands].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  const room = demands.some(({ kind }) => kind === 'places') ? ' или добавьте мест' : '';
  const open = sorted.filter((demand) => !isFirm(demand));
  const advice =
    open.length === 1 ? ended(`Снимите условие: ${says(open[0]!)}`) : `Откажитесь от чего-то одного${room}.`;
  return sorted.length === 1
    ? `${ended(`Невыполнимо: ${says(sorted[0]!)}`)} Снимите это условие.`
    : `${ended(`Вместе невыполнимо: ${sorted.map(says).join('; ')}`)} ${advice}`;
}

/** Nobody may give these up: a form is what people have agreed to, and nobody mentors himself. */
function isFirm(demand: Demand): boolean {
  return demand.kind === 'rule' && (demand.rule.id === 'form' || demand.rule.id === 'self');
}
