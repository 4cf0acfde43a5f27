import type { Role } from '../registry/person';
import { counted } from '../text/plural';

/** The tab «Пожелания». */
export const preferenceWords = {
  tab: 'Пожелания',
  title: 'Пожелания участников и советы психолога',
  subtitle:
    'Заполняется из анкеты предпочтений или от руки. Ячейки, которые вы исправили, следующий сбор ответов не тронет.',
  code: 'Код',
  who: 'Кто',
  wishes: {
    title: 'Хочет работать с',
    note: 'Имена или коды второй стороны через запятую, самые желанные первыми.',
  },
  refusals: { title: 'Не хочет работать с', note: 'Имена или коды второй стороны через запятую.' },
  advised: {
    title: 'Психолог советует',
    note: 'С кем: имена или коды через запятую. Причин и диагнозов не пишите.',
  },
  advisedAgainst: {
    title: 'Психолог не советует',
    note: 'С кем: имена или коды. Причин и диагнозов не пишите.',
  },
  slots: { title: 'Когда удобно', note: 'Например: вт, чт 15:00–16:30.' },
  topics: { title: 'Тема', note: 'Над чем хочет работать: добавляется к запросу из реестра.' },
  remarks: 'Замечания',
  trace: 'Из анкеты',
} as const;

const otherSide: Readonly<Record<Role, string>> = { mentee: 'наставника', mentor: 'наставляемого' };

/** Lines of the tab that could not be followed; `role` is whose line it is. */
export const preferenceSays = {
  unreadable: 'Лист «Пожелания» не прочитан: нет строки наших заголовков. Верните её (Ctrl+Z).',
  unknownCode: (row: number, code: string) =>
    `Лист «Пожелания», строка ${row}: кода «${code}» нет в реестрах. Строка не учтена.`,
  unknownName: (row: number, name: string) =>
    `Лист «Пожелания», строка ${row}: «${name}» не найти в реестрах. Впишите код. Строка не учтена.`,
  severalNames: (row: number, name: string) =>
    `Лист «Пожелания», строка ${row}: «${name}» – так зовут нескольких. Впишите код. Строка не учтена.`,
  nobody: (row: number) =>
    `Лист «Пожелания», строка ${row}: не сказано, чьи это пожелания. Впишите код. Строка не учтена.`,
  notFound: (row: number, column: string, name: string, role: Role) =>
    `Лист «Пожелания», строка ${row}, «${column}»: ${otherSide[role]} «${name}» в реестре нет. Не учтено.`,
  several: (row: number, column: string, name: string) =>
    `Лист «Пожелания», строка ${row}, «${column}»: «${name}» подходит нескольким. Впишите код. Не учтено.`,
  noPerson: (row: number, column: string, text: string) =>
    `Лист «Пожелания», строка ${row}, «${column}»: из слов «${text}» не понять, кто это. Впишите фамилию с именем или код.`,
  more: (n: number) =>
    `На листе «Пожелания» ещё ${counted(n, 'непонятное место', 'непонятных места', 'непонятных мест')}: все показаны на экране «Правила подбора».`,
  noTime: (row: number, text: string) =>
    `Лист «Пожелания», строка ${row}: время «${text}» не понято. Пишите так: «вт, чт 15:00–16:30».`,
} as const;

/** The questionnaire after the group meeting. In a school that keeps codes only, people are asked for by code. */
export const preferenceQuestions = {
  title: (schoolYear: string) => `Анкета предпочтений после общей встречи, ${schoolYear}`,
  description: (schoolShort: string, codes: boolean) =>
    [
      `С кем вам было бы интересно работать${schoolShort === '' ? '' : `, ${schoolShort}`}. Займёт две-три минуты, ответы увидит только куратор.`,
      codes
        ? 'Пожалуйста, не пишите фамилий и имён – ни своих, ни чужих: всех называйте кодами с карточек участников.'
        : 'Называйте только участников встречи, наставников и наставляемых. О других людях, о здоровье и семье не пишите.',
      'На любой вопрос, кроме первого, можно не отвечать.',
    ].join('\n'),
  confirmation: 'Спасибо! Если передумаете, откройте свою ссылку ещё раз: учтём последний ответ.',
  want: [
    'С кем вы хотели бы работать больше всего?',
    'А если с ним или с ней не получится?',
    'И третий вариант',
  ],
  avoid: 'С кем вам было бы трудно работать?',
  story: 'Чей рассказ на встрече был вам ближе всего?',
  topic: 'Над чем вы хотели бы работать?',
  topicHelp: 'Например: подтянуть алгебру, подготовиться к выступлению.',
  time: 'Когда вам удобно встречаться?',
  timeHelp: 'Дни недели и часы, например: вт, чт 15:00–16:30.',
  remarks: 'Что ещё важно знать куратору?',
  remarksHelp: 'О других людях, о здоровье и семье не пишите.',
  whom: (codes: boolean) =>
    codes ? 'Код с карточки участника, например М-105938.' : 'Фамилия и имя, как на встрече, или код.',
  closest: (story: string) => `Ближе рассказ: ${story}`,
} as const;

const answeredBy = (n: number): string => counted(n, 'новый ответ', 'новых ответа', 'новых ответов');

export const preferenceReport = {
  created: (questions: number, links: number) =>
    `Анкета предпочтений создана: ${counted(questions, 'вопрос', 'вопроса', 'вопросов')}, ${counted(links, 'ссылка', 'ссылки', 'ссылок')} на листе «Ссылки: предпочтения». На листе «Пожелания» у каждого своя строка: советы психолога впишите туда.`,
  already: (links: number) =>
    `Анкета предпочтений уже создана, вторая не понадобилась. На листе «Ссылки: предпочтения» ${counted(links, 'ссылка', 'ссылки', 'ссылок')}.`,
  collected: (answers: number, invited: number, fresh: number) =>
    `Ответили ${answers} из ${invited}, ${fresh === 0 ? 'новых ответов нет' : `${answeredBy(fresh)} на листе «Пожелания»`}. Подбор учтёт их сразу.`,
  kept: (cells: readonly string[]) =>
    `Ваши правки остались: ${cells.slice(0, 5).join('; ')}${cells.length > 5 ? `; и ещё ${cells.length - 5}` : ''}. Новый ответ там не вписан.`,
  strangers: (n: number, codes: readonly string[]) =>
    `Ответов с неизвестным кодом: ${n}${codes.length > 0 ? ` (${codes.slice(0, 3).join(', ')})` : ''} – они не учтены, спросите, чьи они.`,
  private: (n: number) =>
    `В темах и замечаниях у ${counted(n, 'человека', 'человек', 'человек')} похоже на имя, телефон или почту – проверьте и уберите.`,
  nobody: {
    code: 'no-pairs',
    sentence: 'Некого спрашивать: в реестрах нет людей с кодом, готовых к подбору.',
    safe: 'Ничего не создано.',
    next: 'Нажмите «Проверить таблицу»: она раздаст коды и покажет, чего не хватает.',
    link: '',
  },
} as const;
