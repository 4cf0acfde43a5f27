import type { WishFault } from '../matching/build';
import type { CriterionId, Evidence } from '../matching/criterion';
import type { NotReady } from '../matching/readiness';
import type { Levels } from '../matching/solver/problem';
import type { Move } from '../matching/solver/sensitivity';
import type { Change, Reason } from '../matching/unmatched';
import { formTitle } from '../registry/forms';
import type { AgeRange, Person } from '../registry/person';
import { shortName } from '../text/names';
import { counted, plural } from '../text/plural';

/** Names by position in the problem. */
export interface Names {
  readonly mentee: (i: number) => string;
  readonly mentor: (j: number) => string;
}

/** Longer lists of names tire; the rest is counted. */
const MOST_NAMES = 3;

export function nameOf(person: Person): string {
  return person.name === null ? (person.code ?? 'Без имени') : shortName(person.name);
}

export function aboutOf(person: Person): string {
  const { schoolClass, post, organisation } = person;
  if (schoolClass === null) return post ?? organisation ?? '';
  return schoolClass.letter === null
    ? `${schoolClass.grade} класс`
    : `${schoolClass.grade} «${schoolClass.letter}» класс`;
}

/** Tenths to text: 125 → «12,5». */
export function pointsText(tenths: number): string {
  const whole = Math.floor(Math.abs(tenths) / 10);
  const part = Math.abs(tenths) % 10;
  return `${tenths < 0 ? '−' : ''}${whole}${part === 0 ? '' : `,${part}`}`;
}

/** «1 балл», «12 баллов», «12,5 балла». */
export function pointsWords(tenths: number): string {
  const whole = Math.abs(tenths) / 10;
  const word = tenths % 10 === 0 ? plural(whole, 'балл', 'балла', 'баллов') : 'балла';
  return `${pointsText(tenths)} ${word}`;
}

export function partSentence(evidence: Evidence): string {
  return `${evidenceSentence(evidence)}.`;
}

export function scoreSentence(points: number, pointsMax: number): string {
  return pointsMax === 0 ? '' : `${pointsWords(points)} из ${pointsText(pointsMax)}`;
}

export function proposalSentence(count: {
  readonly pairs: number;
  readonly ready: number;
  readonly mentors: number;
  readonly notReady: number;
}): string {
  if (count.ready === 0 || count.mentors === 0) {
    const who = count.ready === 0 ? 'наставляемых' : 'наставников';
    return `Подбирать пока не из кого: нет ${who}, готовых к подбору.`;
  }
  const left = count.ready - count.pairs;
  const pairs = `${plural(count.pairs, 'Подобрана', 'Подобраны', 'Подобрано')} ${counted(count.pairs, 'пара', 'пары', 'пар')}`;
  const rest =
    left === 0
      ? 'наставник есть у каждого наставляемого, готового к подбору'
      : `без наставника ${plural(left, 'остаётся', 'остаются', 'остаются')} ${left} из ${count.ready}, причина указана у каждого`;
  const waiting =
    count.notReady === 0
      ? ''
      : ` Ещё ${counted(count.notReady, 'участник', 'участника', 'участников')} пока нельзя включить в подбор.`;
  return `${pairs}: ${rest}.${waiting}`;
}

export function proofSentence(proven: boolean, possible: number): string {
  return proven
    ? `Лучшего подбора по этим правилам не существует: возможных пар – ${possible}, расчёт проверен вторым, независимым способом.`
    : 'Проверка расчёта не сошлась. Не утверждайте эти пары: нажмите «Пересчитать», а если повторится, сообщите разработчику.';
}

export function alternativeSentence(move: Move | null, names: Names): string {
  if (move === null) return 'Другого подходящего наставника нет.';
  const other = names.mentor(move.mentor);
  const { served, score, even, kept } = move.loss;
  if (served > 0)
    return `Мог бы подойти и другой наставник – ${other}, но тогда кто-то останется без наставника.`;
  if (score > 0) {
    return `Следующий по качеству наставник – ${other}, на ${pointsWords(score)} меньше в сумме${othersMove(move)}.`;
  }
  if (even > 0)
    return `Так же хорошо подходит ${other}, но нагрузка наставников будет менее ровной${othersMove(move)}.`;
  if (kept > 0) return `Так же хорошо подходит ${other}, но тогда изменятся уже утверждённые пары.`;
  return `Ничуть не хуже подходит ${other}${othersMove(move)}: выбор между равными решён порядком кодов.`;
}

/** `gain`: what the plan would win without the lock; null when that was not worked out. */
export function lockedSentence(gain: Levels | null): string {
  if (gain === null) return 'Пара закреплена вами.';
  if (gain.served > 0) {
    return 'Пара закреплена вами. Без закрепления наставника получил бы ещё кто-то.';
  }
  return gain.score > 0
    ? `Пара закреплена вами. Без закрепления сумма баллов была бы больше на ${pointsWords(gain.score)}.`
    : 'Пара закреплена вами; лучшего решения закрепление не отнимает.';
}

export function reasonSentence(reason: Reason, names: Names): string {
  if (reason.kind === 'nobody') {
    if (reason.mentors === 0) return 'Нет ни одного наставника, готового к подбору.';
    const rules = reason.rules.map(({ rule, alone, all }) => {
      const only = alone > 0 && alone < all ? ` (только из-за этого – ${alone})` : '';
      return `${obstacles[rule.id]} – ${all}${only}`;
    });
    const mentors = counted(reason.mentors, 'наставника', 'наставников', 'наставников');
    return `Из ${mentors} не подходит никто: ${rules.join('; ')}.`;
  }
  const { holders } = reason;
  const listed = nameList(holders.map(({ mentor }) => names.mentor(mentor)));
  const suit = plural(holders.length, 'Подходит', 'Подходят', 'Подходят');
  const word = plural(holders.length, 'наставник', 'наставника', 'наставников');
  const full = holders.length === 1 ? 'но свободных мест у него нет' : 'но свободных мест у них нет';
  return `${suit} ${holders.length} ${word}, ${full} (${listed}). ${lossSentence(reason.loss)}`;
}

export function changeSentence(change: Change | null, names: Names): string {
  if (change === null) return '';
  const checked = 'проверено пересчётом';
  const places = counted(change.places, 'место', 'места', 'мест');
  if (change.kind === 'places') {
    const add = change.places === 1 ? 'ещё одно место' : `ещё ${places}`;
    return `Поможет ${add} у наставника: ${names.mentor(change.mentor)} – ${checked}.`;
  }
  if (change.kind === 'rule') {
    const also = change.places > 0 ? ' и ещё одно место' : '';
    return `Поможет ${relaxations[change.rule]}${also}: наставник ${names.mentor(change.mentor)} – ${checked}.`;
  }
  const form = change.form === null ? '' : ` формы «${formTitle(change.form)}»`;
  const subjects = change.subjects.length === 0 ? '' : ` (${change.subjects.join(', ')})`;
  const many = change.places === 1 ? '' : `, у которого ${places}`;
  return `Поможет новый наставник${form}${subjects}${many} – ${checked}.`;
}

/** Null when one more place changes nothing. */
export function morePlacesSentence(gain: Levels, name: string): string | null {
  const points = gain.score > 0 ? `${gain.served > 0 ? ' и ' : ''}+${pointsWords(gain.score)}` : '';
  if (gain.served > 0) return `Ещё одно место у наставника (${name}) – ещё 1 пара${points}.`;
  return gain.score > 0 ? `Ещё одно место у наставника (${name}) – ${points} к сумме.` : null;
}

export function notReadySentence(because: NotReady): string {
  if (because.kind === 'finding') return because.sentence;
  if (because.kind === 'no-code') return 'У человека ещё нет кода.';
  if (because.kind === 'same-code') return 'Один и тот же код стоит у нескольких человек.';
  return because.state === 'withdrawn'
    ? 'Согласие отозвано: в подборе человек не участвует.'
    : 'Согласия нет: в подборе человек не участвует.';
}

export function notReadyChange(because: NotReady): string {
  switch (because.kind) {
    case 'finding':
      return 'Исправьте замечание и подберите пары ещё раз.';
    case 'consent':
      return 'Когда согласие будет получено, отметьте его в реестре и подберите пары ещё раз.';
    case 'no-code':
    case 'same-code':
      return 'Нажмите «Проверить таблицу» и подберите пары ещё раз.';
  }
}

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

/** What stands between two people; the number of mentors follows. */
const obstacles: Readonly<Record<CriterionId, string>> = {
  form: 'другая форма наставничества',
  self: 'это сам наставляемый',
  declined: 'пара отклонена вами',
  subjects: 'не подходит по запросу',
  age: 'другой желаемый возраст',
  named: 'назван другой наставник',
  roleModel: 'другая ролевая модель',
  older: 'наставник не старше',
  near: 'далёкие параллели',
  words: 'нет общих слов',
};

const soften = (title: string): string => `смягчить условие «${title}»`;

const relaxations: Readonly<Record<CriterionId, string>> = {
  form: 'другая форма наставничества',
  self: '',
  declined: 'вернуть отклонённого вами наставника',
  subjects: soften('Запрос и компетенции'),
  age: soften('Возраст наставляемого'),
  named: soften('Назван в реестре'),
  roleModel: soften('Ролевая модель'),
  older: soften('Наставник старше'),
  near: soften('Близкие параллели'),
  words: soften('Слова запроса'),
};

function evidenceSentence(evidence: Evidence): string {
  switch (evidence.says) {
    case 'form-same':
      return `Форма у обоих одна: «${formTitle(evidence.form)}»`;
    case 'form-differs':
      return `Формы разные: у наставляемого «${formTitle(evidence.mentee)}», у наставника «${formTitle(evidence.mentor)}»`;
    case 'form-open':
      return 'Форма указана не у обоих, противоречия нет';
    case 'form-unfit':
      return `Форма «${formTitle(evidence.form)}» этой паре не подходит`;
    case 'same-person':
      return 'Это один и тот же человек';
    case 'other-person':
      return 'Это разные люди';
    case 'declined':
      return 'Вы отклонили эту пару';
    case 'not-declined':
      return 'Вы эту пару не отклоняли';
    case 'subjects':
      return subjectsSentence(evidence.shared, evidence.missing);
    case 'age-any':
      return 'Наставник готов работать с любым возрастом';
    case 'age-unknown':
      return `Наставник хотел бы возраст ${years(evidence.wanted)}, а возраст наставляемого не указан`;
    case 'age':
      return `${ageFits[evidence.fit]} ${years(evidence.wanted)}`;
    case 'named':
      return evidence.by === 'mentee'
        ? 'Этот наставник уже назван в строке наставляемого'
        : 'Этот наставляемый уже назван в строке наставника';
    case 'named-another':
      return 'В строке наставляемого назван другой наставник';
    case 'role-same':
      return `Ролевая модель у обоих одна: «${evidence.role}»`;
    case 'role-differs':
      return evidence.mentor === null
        ? `Ролевая модель наставника не указана, а у наставляемого – «${evidence.role}»`
        : `Ролевые модели разные: «${evidence.role}» и «${evidence.mentor}»`;
    case 'older':
      return evidence.grades > 0
        ? `Наставник старше на ${counted(evidence.grades, 'класс', 'класса', 'классов')}`
        : evidence.grades === 0
          ? 'Наставник и наставляемый из одной параллели'
          : 'Наставник младше наставляемого';
    case 'near':
      return evidence.grades === 0
        ? 'Параллель одна'
        : `Между параллелями ${counted(evidence.grades, 'класс', 'класса', 'классов')}`;
    case 'words':
      return evidence.words.length === 0
        ? 'В описаниях нет общих слов'
        : `В описаниях есть общие слова: ${evidence.words.map(quoted).join(', ')}`;
  }
}

const ageFits = {
  inside: 'Возраст – как хотел наставник:',
  near: 'Возраст почти такой, как хотел наставник:',
  outside: 'Возраст не тот, что хотел наставник:',
};

function subjectsSentence(shared: readonly string[], missing: readonly string[]): string {
  const list = (subjects: readonly string[]) => subjects.map(quoted).join(', ');
  if (missing.length === 0) {
    const stand = plural(shared.length, 'Запрос', 'Запросы', 'Запросы');
    return `${stand} ${list(shared)} есть среди того, чем может помочь наставник`;
  }
  return shared.length === 0
    ? `Среди того, чем может помочь наставник, нет запроса ${list(missing)}`
    : `Из запроса наставник может помочь с темой ${list(shared)}, не может – ${list(missing)}`;
}

function lossSentence(loss: Levels | null): string {
  if (loss === null) return 'Все эти места закреплены вами или их нет совсем.';
  if (loss.served > 0) return 'Чтобы дать место здесь, пришлось бы отказать тому, у кого приоритет выше.';
  if (loss.score > 0) {
    return `Чтобы дать место здесь, пришлось бы отказать другому, и сумма стала бы меньше на ${pointsWords(loss.score)}.`;
  }
  return loss.even > 0 || loss.kept > 0
    ? 'Замена не убавит баллов, но нагрузка станет менее ровной или изменятся утверждённые пары.'
    : 'Другой наставляемый подходит так же: выбор решён порядком кодов, его можно изменить закреплением.';
}

function othersMove(move: Move): string {
  const count = move.movers.length;
  return count === 0
    ? ''
    : `, и наставник сменится ещё у ${counted(count, 'наставляемого', 'наставляемых', 'наставляемых')}`;
}

function nameList(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).join(', ');
  return names.length > MOST_NAMES ? `${shown} и ещё ${names.length - MOST_NAMES}` : shown;
}

function quoted(text: string): string {
  return `«${text}»`;
}

function years({ from, to }: AgeRange): string {
  if (to >= 99) return `от ${counted(from, 'года', 'лет', 'лет')}`;
  return from === to ? counted(from, 'год', 'года', 'лет') : `${from}–${counted(to, 'год', 'года', 'лет')}`;
}
