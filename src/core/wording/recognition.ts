import type { FieldId } from '../registry/fields';
import type { ColumnMatch, OtherReason, TabEvidence, TabRole } from '../registry/registry';
import { counted } from '../text/plural';

export const tabRoleWords: Readonly<Record<TabRole, string>> = {
  mentor: 'реестр наставников',
  mentee: 'реестр наставляемых',
  both: 'наставники и наставляемые на одном листе',
  team: 'рабочая группа',
  partner: 'организации-партнёры',
  pairs: 'таблица пар',
  none: 'не нужен дополнению',
};

/** Of whom the list is: «для наставников уже выбран лист …». */
const listOf = {
  mentor: 'наставников',
  mentee: 'наставляемых',
  team: 'рабочей группы',
  partner: 'партнёров',
} as const;

/** «реестр наставников: по названию листа и столбцу „ФИО наставника“» */
export function tabWords(role: TabRole, because: readonly TabEvidence[], other: OtherReason | null): string {
  const reason = other && otherTabWords(other);
  if (because[0]?.kind === 'answer') {
    const rest = reason && other.kind !== 'answer' && other.kind !== 'pairs' ? `; ${reason}` : '';
    return `${tabRoleWords[role]}: так ответили вы${rest}`;
  }
  if (reason && other.kind !== 'second' && other.kind !== 'applications') return reason;
  const seen = because.slice(0, 2).map(evidenceWords).join(' и ');
  return `${tabRoleWords[role]}${seen === '' ? '' : `: по ${seen}`}${reason ? `; ${reason}` : ''}`;
}

function evidenceWords(evidence: TabEvidence): string {
  switch (evidence.kind) {
    case 'above':
      return `тексту над таблицей „${short(evidence.text)}“`;
    case 'column':
      return `столбцу „${short(evidence.text)}“`;
    case 'roleColumn':
      return `столбцу „${short(evidence.text)}“ с ролью в каждой строке`;
    case 'codes':
      return 'буквам кодов';
    default:
      return 'названию листа';
  }
}

/** Why a tab is not read as a registry: «нет строки заголовков со столбцом ФИО». */
export function otherTabWords(because: OtherReason): string {
  switch (because.kind) {
    case 'empty':
      return 'лист пуст';
    case 'noHeader':
      return 'нет строки заголовков со столбцом ФИО';
    case 'noRole':
      return 'не видно, наставники это или наставляемые';
    case 'report':
      return 'похоже на отчёт: под заголовками числа, а не имена';
    case 'answer':
      return 'так ответили вы';
    case 'pairs':
      return 'таблица пар: в каждой строке наставник и наставляемый. На экране «Заявки» из неё можно сделать реестры';
    case 'applications':
      return `ответы на форму: реестр ${listOf[because.role]} уже есть. Новые заявки переносятся на экране «Заявки»`;
    case 'second':
      return `для ${listOf[because.role]} уже выбран лист «${because.chosen}»`;
  }
}

/** «по названию; 84 % значений похожи» */
export function columnWords(match: ColumnMatch, rivals: readonly string[]): string {
  const { because, valuesLike, asked, field, rivalOf } = match;
  const like = valuesLike === null ? '' : `${Math.round(valuesLike * 100)} % значений похожи`;
  if (rivals.length > 0)
    return `подходит и ${rivals.map((title) => `„${short(title)}“`).join(', ')}; пока не читается ни один`;
  if (rivalOf) return 'такой столбец уже есть, читается он';
  switch (because) {
    case 'answer':
      return asked ? 'то же самое вы уже ответили о другом столбце' : 'так ответили вы';
    case 'beside':
      return 'стоит после имени другого человека; о ком он, не видно, поэтому пока не читается';
    case 'owned':
      return 'столбец дополнения';
    case 'values':
      return `по значениям: ${like}`;
    case 'nothing':
      return asked ? 'название незнакомо, а значения похожи; пока не читается' : '';
    default: {
      const title = because === 'title' ? 'по названию' : 'по части названия';
      return asked && field ? `${title}, но ${like || 'не наверняка'}` : like ? `${title}; ${like}` : title;
    }
  }
}

export function mappingSentence(questions: number, read: readonly TabRole[]): string {
  if (questions > 0)
    return `${counted(questions, 'вопрос ждёт', 'вопроса ждут', 'вопросов ждут')} вашего ответа. Ответ запомнится и останется при столбце, куда бы вы его ни передвинули.`;
  return read.length > 0
    ? `Вопросов нет. Понято: ${read.map((role) => tabRoleWords[role]).join(', ')}.`
    : 'Реестров пока не нашлось: скажите, что на каком листе.';
}

/** Why a column that is not there is worth having. */
export const missingWords: Readonly<Partial<Record<FieldId, string>>> = {
  role: 'Без роли не видно, кто наставник, а кто наставляемый.',
  form: 'Без формы наставничества не составить пару и приказ.',
  topics: 'По запросам и компетенциям подбираются пары.',
  schoolClass: 'По классу сравнивается возраст в паре.',
  birth: 'По дате рождения видно, кто подписывает согласие.',
  capacity: 'Без числа мест наставник получит не больше одного наставляемого.',
  consent: 'Без согласия на обработку данных человек не попадёт в пары и документы.',
  email: 'На почту приходит ссылка на анкету.',
  roleModel: 'Ролевая модель указывается в приказе о парах.',
  post: 'Должность стоит рядом с именем в документах.',
  duties: 'Обязанности пригодятся для приказа о рабочей группе.',
  contacts: 'Чтобы знать, с кем связываться.',
};

export const addedColumn = {
  title: { mentee: 'Основной запрос', mentor: 'Компетенции', both: 'Тема' },
  done: (title: string, tab: string) => `Столбец «${title}» добавлен справа на лист «${tab}».`,
  there: (title: string, tab: string) => `На листе «${tab}» такой столбец уже есть: «${title}».`,
  note: (why: string) => `${why} Столбец добавлен дополнением «Наставничество»; заполняйте его сами.`.trim(),
  yesNo: ['да', 'нет'],
  signers: ['сам участник', 'родитель', 'участник и родитель'],
  roles: ['наставник', 'наставляемый'],
} as const;

function short(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.length > 40 ? `${plain.slice(0, 39)}…` : plain;
}
