import type { CriterionId, Evidence, UnknownFact } from '../matching/judging/criterion';
import { formTitle } from '../registry/forms';
import type { AgeRange } from '../registry/person';
import type { Qualification } from '../registry/values/qualification';
import { counted, plural } from '../text/plural';
import { quoted } from './matching';
import { ruleWords } from './rules';

/** What was seen of a pair, as a sentence. */
export function partSentence(evidence: Evidence): string {
  return `${evidenceSentence(evidence)}.`;
}

/** What stands between two people; the number of mentors follows. */
export const obstacles: Readonly<Record<CriterionId, string>> = {
  form: 'другая форма наставничества',
  self: 'это сам наставляемый',
  declined: 'пара отклонена вами',
  apart: 'вы просили не ставить их вместе',
  subjects: 'не подходит по запросу',
  age: 'другой желаемый возраст',
  time: 'нет общего свободного времени',
  wishes: 'пожелания о другом',
  refusals: 'кто-то из двоих отказался',
  advised: 'психолог советует другого',
  advisedAgainst: 'психолог не рекомендует',
  named: 'назван другой наставник',
  lastYear: 'наставник не прошлогодний',
  noRepeat: 'пара уже была в прошлом году',
  roleModel: 'другая ролевая модель',
  words: 'нет общих слов',
  older: 'наставник не старше',
  near: 'далёкие параллели',
  experience: 'стаж наставника не больше',
  qualification: 'категория наставника не выше',
  sex: 'другой пол',
  language: 'нет общего языка',
  sameClass: 'другой класс',
  building: 'другой корпус',
};

/** What lifting the rule for one pair is called, after «Поможет»; '' = it is never lifted. */
export function relaxationOf(id: CriterionId): string {
  if (id === 'self') return '';
  if (id === 'form') return 'другая форма наставничества';
  if (id === 'declined') return 'вернуть отклонённого вами наставника';
  if (id === 'apart') return 'снять условие «не вместе»';
  return `исключение из правила «${ruleWords[id].title}» (условие «только вместе»)`;
}

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
    case 'declined':
      return 'Вы отклонили эту пару';
    case 'apart':
      return 'На листе «Условия подбора» сказано: не вместе';
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
    case 'time': {
      const { from, to, least } = evidence;
      const when = `${weekdays[Math.floor(from / day)]} ${clock(from)}–${clock(to)}`;
      return to - from < least ? `Общее время короче ${least} минут: ${when}` : `Свободны оба: ${when}`;
    }
    case 'time-none':
      return 'Общего свободного времени нет';
    case 'wishes':
      return wishesSentence(evidence.mentee, evidence.mentor);
    case 'refused':
      return evidence.by === 'mentee'
        ? 'Наставляемый просил не ставить его с этим наставником'
        : 'Наставник просил не ставить его с этим наставляемым';
    case 'not-refused':
      return 'Друг от друга не отказывались';
    case 'advised':
      return 'Психолог советует эту пару';
    case 'advised-another':
      return 'Психолог советует другого наставника';
    case 'advised-against':
      return 'Психолог не рекомендует эту пару';
    case 'not-advised-against':
      return 'Психолог не возражает';
    case 'last-year':
      return 'Пара была в прошлом учебном году';
    case 'repeated':
      return evidence.seen === 'archive'
        ? 'Пара уже была в прошлом учебном году'
        : 'Пара уже записана в реестре';
    case 'not-repeated':
      return 'В прошлом учебном году такой пары не было';
    case 'experience':
      return `Стаж наставника – ${work(evidence.mentor)}, наставляемого – ${work(evidence.mentee)}`;
    case 'qualification': {
      const own = evidence.mentee === null ? 'не указана' : categories[evidence.mentee];
      return `Категория наставника – ${categories[evidence.mentor]}, наставляемого – ${own}`;
    }
    case 'sex':
      return evidence.same ? 'Пол у обоих один' : 'Пол разный';
    case 'language':
      return evidence.shared.length === 0 ? 'Общего языка нет' : `Общий язык: ${evidence.shared.join(', ')}`;
    case 'class':
      return evidence.same ? 'Оба из одного класса' : 'Классы разные';
    case 'building':
      return evidence.same ? 'Корпус у обоих один' : 'Корпуса разные';
    case 'unknown': {
      const who = { mentee: 'у наставляемого', mentor: 'у наставника', both: 'у обоих' }[evidence.of];
      const cost = evidence.what === 'time' ? 'баллы не сняты' : 'поставлена половина баллов';
      return `${unknowns[evidence.what]} ${who}: ${cost}`;
    }
  }
}

const ageFits = {
  inside: 'Возраст – как хотел наставник:',
  near: 'Возраст почти такой, как хотел наставник:',
  outside: 'Возраст не тот, что хотел наставник:',
};

const unknowns: Readonly<Record<UnknownFact, string>> = {
  time: 'Удобное время не указано',
  experience: 'Стаж не указан',
  qualification: 'Категория не указана',
  sex: 'Пол не указан',
  language: 'Язык не указан',
  building: 'Корпус не указан',
};

const categories: Readonly<Record<Qualification, string>> = {
  none: 'без категории',
  suitable: 'соответствие должности',
  first: 'первая',
  highest: 'высшая',
};

const weekdays = ['пн', 'вт', 'ср', 'чт', 'пт', 'сб', 'вс'];
const day = 24 * 60;

function clock(minutes: number): string {
  const at = minutes % day;
  return `${Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}`;
}

function work(full: number): string {
  return full === 0 ? 'меньше года' : counted(full, 'год', 'года', 'лет');
}

function wishesSentence(mentee: number | null, mentor: number | null): string {
  const place = (rank: number): string => (rank === 1 ? 'первым' : `${rank}-м`);
  const said = [
    mentee === null
      ? ''
      : mentee === 0
        ? 'наставляемый хотел бы другого наставника'
        : `наставляемый назвал наставника ${place(mentee)}`,
    mentor === null
      ? ''
      : mentor === 0
        ? 'наставник хотел бы другого наставляемого'
        : `наставник назвал наставляемого ${place(mentor)}`,
  ].filter((text) => text !== '');
  const text = said.join(', ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function subjectsSentence(shared: readonly string[], missing: readonly string[]): string {
  const list = (subjects: readonly string[]) => subjects.map(quoted).join(', ');
  if (missing.length === 0) {
    const stand = plural(shared.length, 'Запрос', 'Запросы', 'Запросы');
    return `${stand} ${list(shared)} есть среди того, чем может помочь наставник`;
  }
  return shared.length === 0
    ? `Среди того, чем может помочь наставник, нет ${plural(missing.length, 'запроса', 'запросов', 'запросов')} ${list(missing)}`
    : `Из запроса наставник может помочь с ${plural(shared.length, 'темой', 'темами', 'темами')} ${list(shared)}, не может – ${list(missing)}`;
}

function years({ from, to }: AgeRange): string {
  if (to >= 99) return `от ${counted(from, 'года', 'лет', 'лет')}`;
  return from === to ? counted(from, 'год', 'года', 'лет') : `${from}–${counted(to, 'год', 'года', 'лет')}`;
}
