import { keyOf } from '../text/key';

/**
 * The list of subjects and competences that needs are compared by: a title and the stems by which it is
 * recognised in free text. A stem of several words asks for all of them in this order, others may stand between.
 */
interface Subject {
  readonly title: string;
  readonly stems: readonly string[];
}

export const subjectList: readonly Subject[] = [
  { title: 'математика', stems: ['математ', 'алгебр', 'геометр', 'вероятност'] },
  {
    title: 'русский язык',
    stems: [
      'русск яз',
      'русский',
      'русскому',
      'русского',
      'русским',
      'рус яз',
      'орфограф',
      'пунктуац',
      'грамотн письм',
      'диктант',
    ],
  },
  { title: 'литература', stems: ['литератур', 'сочинени'] },
  { title: 'физика', stems: ['физик'] },
  { title: 'химия', stems: ['хими'] },
  { title: 'биология', stems: ['биолог', 'окружающ мир', 'естествозн'] },
  { title: 'география', stems: ['географ'] },
  { title: 'история', stems: ['истори', 'краеведен'] },
  { title: 'обществознание', stems: ['обществозн', 'правовед', 'финансов грамотн', 'экономик'] },
  { title: 'английский язык', stems: ['английск', 'иностран язык', 'англ'] },
  { title: 'немецкий язык', stems: ['немецк'] },
  { title: 'французский язык', stems: ['французск'] },
  { title: 'китайский язык', stems: ['китайск'] },
  { title: 'родной язык', stems: ['родн язык', 'татарск', 'башкирск', 'чувашск'] },
  { title: 'информатика', stems: ['информатик'] },
  { title: 'программирование', stems: ['программирован', 'python', 'питон', 'робототехн', 'сайт'] },
  {
    title: 'технология',
    stems: ['технология', 'технологию', 'урок труда', 'труду', 'труды', '3d', 'черчени'],
  },
  { title: 'физическая культура', stems: ['физкультур', 'физическ культур', 'спорт', 'гто'] },
  { title: 'музыка', stems: ['музык', 'вокал', 'хор', 'скрипк', 'фортепиан', 'гитар'] },
  { title: 'изобразительное искусство', stems: ['изо', 'рисован', 'изобразит', 'дизайн'] },
  { title: 'ОБЗР', stems: ['обж', 'обзр', 'основ безопасн'] },
  { title: 'начальные классы', stems: ['начальн класс', 'начальн школ'] },
  { title: 'подготовка к ОГЭ', stems: ['огэ', 'гиа', 'экзамен'] },
  { title: 'подготовка к ЕГЭ', stems: ['егэ', 'гиа', 'экзамен'] },
  { title: 'подготовка к ВПР', stems: ['впр'] },
  { title: 'олимпиады и конкурсы', stems: ['олимпиад', 'всош', 'конкурс'] },
  {
    title: 'успеваемость',
    stems: ['успеваем', 'отстает', 'отстава', 'неуспеваем', 'пробел', 'учебн трудност', 'домашн задан'],
  },
  {
    title: 'умение учиться',
    stems: [
      'умени учит',
      'учиться учиться',
      'самоорганиз',
      'тайм-менедж',
      'планирова времен',
      'планировани времен',
      'распорядок',
      'режим дня',
      'самостоятельн',
    ],
  },
  { title: 'мотивация', stems: ['мотивац', 'мотивир', 'желани учит', 'интерес к уч', 'не хочет учит'] },
  {
    title: 'адаптация',
    stems: [
      'адаптац',
      'адаптир',
      'нов школ',
      'нов класс',
      'новеньк',
      'новичк',
      'вливан',
      'влиться',
      'социализац',
      'вхожден',
      'вновь прибыв',
    ],
  },
  {
    title: 'общение',
    stems: [
      'общени',
      'общать',
      'коммуникац',
      'коммуникатив',
      'друз',
      'застенчив',
      'конфликт',
      'сверстник',
      'команд',
    ],
  },
  {
    title: 'эмоциональная поддержка',
    stems: [
      'эмоциональн',
      'психологическ',
      'тревожн',
      'стресс',
      'выгоран',
      'уверенн',
      'неуверенн',
      'самооценк',
    ],
  },
  {
    title: 'публичные выступления',
    stems: ['выступлен', 'выступать', 'ораторск', 'публичн', 'боязн сцен', 'дебат'],
  },
  {
    title: 'лидерство',
    stems: ['лидер', 'самоуправлен', 'волонтер', 'школьн актив', 'движени перв', 'организатор'],
  },
  { title: 'проектная деятельность', stems: ['проект', 'исследован', 'исследоват', 'научн работ'] },
  {
    title: 'профориентация',
    stems: ['профориент', 'професси', 'самоопредел', 'выбор вуз', 'поступлен', 'карьер'],
  },
  { title: 'инженерия', stems: ['инженер', 'конструир', 'электрон схем', 'завод', 'производств', 'станк'] },
  { title: 'медицина', stems: ['медиц', 'врач', 'медик', 'медсестр'] },
  { title: 'предпринимательство', stems: ['предпринимат', 'бизнес', 'стартап'] },
  { title: 'сельское хозяйство', stems: ['агроном', 'сельск хозя', 'агрокласс', 'ветеринар'] },
  { title: 'журналистика', stems: ['журналист', 'медиа', 'блог', 'видеомонтаж', 'школьн газет', 'фотограф'] },
  { title: 'творчество', stems: ['творчес', 'театр', 'танц', 'хореограф', 'рукодел'] },
  {
    title: 'методика урока',
    stems: [
      'методик',
      'методическ',
      'план урок',
      'планировани урок',
      'ведени урок',
      'веден урок',
      'проведени урок',
      'открыт урок',
      'структур урок',
      'современн урок',
      'конспект урок',
      'анализ урок',
      'построени урок',
      'фгос',
      'рабоч программ',
      'технологическ карт',
    ],
  },
  {
    title: 'классное руководство',
    stems: ['классн руковод', 'воспитательн работ', 'классн час', 'классн коллектив'],
  },
  { title: 'работа с родителями', stems: ['родител', 'родительск'] },
  { title: 'дисциплина в классе', stems: ['дисциплин', 'поведени', 'удержан вниман'] },
  {
    title: 'цифровые навыки',
    stems: [
      'цифров',
      'электрон журнал',
      'презентац',
      'икт',
      'интерактив',
      'нейросет',
      'онлайн',
      'дистанционн',
      'компьютер',
      'сферум',
      'excel',
      'таблиц',
    ],
  },
  { title: 'школьная документация', stems: ['документац', 'отчетн', 'ведени журнал'] },
  { title: 'аттестация', stems: ['аттестац', 'портфолио', 'категори'] },
  { title: 'работа с одарёнными', stems: ['одарен'] },
  {
    title: 'работа с разными детьми',
    stems: ['разн детьми', 'разноуровнев', 'дифференц', 'индивидуальн подход'],
  },
  { title: 'работа с детьми с ОВЗ', stems: ['овз', 'инклюз', 'адаптированн программ'] },
  { title: 'оценивание', stems: ['оцениван', 'критериальн'] },
  {
    title: 'функциональная грамотность',
    stems: ['функциональн грамотн', 'читательск грамотн', 'смыслов чтен'],
  },
];

/** Stems by the two letters they begin with, so that a word is held against a few of them only. */
interface Stem {
  readonly subject: number;
  readonly parts: readonly string[];
}

let stems: ReadonlyMap<string, readonly Stem[]> | null = null;

/** Values of the list that the text speaks of, in the order of the list, each once. */
export function subjectsIn(text: string): readonly string[] {
  const tokens = keyOf(text)
    .replace(/[^a-zа-я0-9\u0400-\u04ff-]+/g, ' ')
    .trim()
    .split(' ');
  stems ??= stemsByStart();
  const found = new Set<number>();
  for (let at = 0; at < tokens.length; at++)
    for (const stem of stems.get((tokens[at] as string).slice(0, 2)) ?? [])
      if (says(tokens, at, stem.parts)) found.add(stem.subject);
  return Array.from(found)
    .sort((a, b) => a - b)
    .map((subject) => (subjectList[subject] as Subject).title);
}

/** The words of a stem one after another from this word on, others may stand between. */
function says(tokens: readonly string[], at: number, parts: readonly string[]): boolean {
  if (!begins(tokens[at] as string, parts[0] as string)) return false;
  let next = at + 1;
  for (let i = 1; i < parts.length; i++) {
    while (next < tokens.length && !begins(tokens[next] as string, parts[i] as string)) next++;
    if (next++ >= tokens.length) return false;
  }
  return true;
}

/** Stems shorter than four letters must be the whole word, so that «изо» is not found in «изоляция». */
function begins(token: string, part: string): boolean {
  return part.length < 4 ? token === part : token.startsWith(part);
}

function stemsByStart(): ReadonlyMap<string, readonly Stem[]> {
  const map = new Map<string, Stem[]>();
  subjectList.forEach(({ stems: texts }, subject) => {
    for (const text of texts) {
      const start = text.slice(0, 2);
      const list = map.get(start);
      const stem = { subject, parts: text.split(' ') };
      if (list) list.push(stem);
      else map.set(start, [stem]);
    }
  });
  return map;
}
