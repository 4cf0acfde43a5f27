import type { Change } from '../../matching/explain/smallestChange';
import type { EntryPrice, Reason } from '../../matching/explain/unmatched';
import { formTitle } from '../../registry/forms';
import { counted, plural } from '../../text/plural';
import { obstacles, relaxationOf } from '../evidence';
import { ended, type Names, nameList, pointsWords } from '../matching';

export function reasonSentence(reason: Reason, names: Names): string {
  switch (reason.kind) {
    case 'held':
      return 'Вы оставили этого наставляемого в листе ожидания.';
    case 'nobody': {
      if (reason.mentors === 0) return 'Нет ни одного наставника, готового к подбору.';
      const rules = reason.rules.map(({ rule, alone, all }) => {
        const only = alone > 0 && alone < all ? ` (только из-за этого – ${alone})` : '';
        return `${obstacles[rule.id]} – ${all}${only}`;
      });
      const mentors = counted(reason.mentors, 'наставника', 'наставников', 'наставников');
      return `Из ${mentors} не подходит никто: ${rules.join('; ')}.`;
    }
    case 'shut':
      return `${suitable(reason.mentors, names)}, но мест нет: они закреплены вами или их нет совсем.`;
    case 'full': {
      const they = reason.mentors.length === 1 ? 'у него' : 'у них';
      return `${suitable(reason.mentors, names)}, но свободных мест ${they} нет.${entrySentence(reason.price, names)}`;
    }
    case 'group': {
      const { members, common, room } = reason;
      const group = `Группа (${nameList(members.map(names.mentee))}) идёт только вместе`;
      if (common === 0) return `${group}, а наставника, который подходит каждому в ней, нет.`;
      return room < members.length
        ? `${group}: нужно мест – ${members.length}, а у подходящих наставников – не больше ${room}.`
        : `${group}: подходящие наставники есть (${common}), но столько свободных мест сразу ни у кого не осталось.`;
    }
    case 'least': {
      const { least, suitable: ready } = reason;
      return `Наставник ${names.mentor(reason.mentor)} свободен, но группа у него набирается от ${least}, а подходящих – ${ready}${ready >= least ? ', и они нужнее в других парах' : ''}.`;
    }
    case 'apart':
      return `Свободное место есть у наставника ${names.mentor(reason.mentor)}, но там ${names.mentee(reason.from)}, а этих двоих вы просили не соединять.`;
    case 'dearer':
      return `Свободное место есть у наставника ${names.mentor(reason.mentor)}, но весь подбор от этой пары стал бы хуже.`;
  }
}

function suitable(mentors: readonly number[], names: Names): string {
  const suit = plural(mentors.length, 'Подходит', 'Подходят', 'Подходят');
  const word = counted(mentors.length, 'наставник', 'наставника', 'наставников');
  return `${suit} ${word} (${nameList(mentors.map(names.mentor))})`;
}

function entrySentence(price: EntryPrice | null, names: Names): string {
  if (price === null) return '';
  const { mentor, loss, dropped, moved } = price;
  const name = dropped < 0 ? 'кому-то другому' : names.mentee(dropped);
  const swap =
    moved === 0
      ? ''
      : `, наставник сменится ещё у ${counted(moved, 'наставляемого', 'наставляемых', 'наставляемых')}`;
  const refuse = ` Ближе всего место у наставника ${names.mentor(mentor)}, но без наставника тогда останется другой: ${name}${swap}`;
  if (loss.served > 0) return `${refuse}, а его приоритет выше.`;
  if (loss.score > 0) return `${refuse}, и сумма станет меньше на ${pointsWords(loss.score)}.`;
  return loss.even > 0 || loss.kept > 0
    ? `${ended(refuse)} Баллов не убавится, но нагрузка станет менее ровной или изменятся пары, которые уже есть.`
    : `${ended(refuse)} Подходят оба одинаково: выбор решён порядком кодов, его можно изменить закреплением.`;
}

export function changeSentence(change: Change | null, names: Names): string {
  if (change === null) return '';
  const checked = 'проверено расчётом';
  switch (change.kind) {
    case 'places': {
      const add =
        change.places === 1 ? 'ещё одно место' : `ещё ${counted(change.places, 'место', 'места', 'мест')}`;
      return `Поможет ${add} у наставника: ${names.mentor(change.mentor)}${fixed(change.lock)} – ${checked}.`;
    }
    case 'rule': {
      const also = change.place ? ', ещё одно место у него и закрепление этой пары' : '';
      return `Поможет ${relaxationOf(change.rule)}: наставник ${names.mentor(change.mentor)}${also} – ${checked}.`;
    }
    case 'newcomer': {
      const { form, needs } = change.like;
      const title = form === null ? '' : ` формы «${formTitle(form)}»`;
      const list = needs.length === 0 ? '' : ` (${needs.join(', ')})`;
      const many =
        change.places === 1
          ? ''
          : `, у которого ${counted(change.places, 'место', 'места', 'мест')}${change.lock ? ',' : ''}`;
      return `Поможет новый наставник${title}${list}${many}${fixed(change.lock)} – ${checked}.`;
    }
    case 'release':
      return `Если вернуть его из листа ожидания, наставник найдётся – ${checked}.`;
    case 'split':
      return `Поможет, если не требовать, чтобы группа шла вместе, – ${checked}.`;
    case 'least':
      return `Поможет, если наставник ${names.mentor(change.mentor)} согласится и на одного, – ${checked}.`;
    case 'meet':
      return `Поможет, если разрешить быть у одного наставника вместе: ${names.mentee(change.other)} – ${checked}.`;
    case 'lock':
      return `Если пара важнее, закрепите её: наставник ${names.mentor(change.mentor)}.`;
  }
}

function fixed(lock: boolean): string {
  return lock ? ' и закрепление этой пары' : '';
}
