import { describe, expect, it } from 'vitest';
import type { FieldId } from '../../../src/core/registry/fields';
import { fieldTable } from '../../../src/core/registry/titles/fieldTable';
import { matchTitle } from '../../../src/core/registry/titles/titleMatch';

const field = (title: string) => matchTitle(title)[0]?.field ?? null;

describe('a column title', () => {
  it('is understood in the wordings that schools use', () => {
    const titles: [string, FieldId][] = [
      ['№ п/п', 'number'],
      ['N п/п', 'number'],
      ['Ф.И.О. обучающегося (полностью)', 'name'],
      ['Фамилия, имя, отчество наставляемого', 'name'],
      ['ФИО молодого специалиста', 'name'],
      ['Имя наставника', 'name'],
      ['Наставник (ФИО, должность)', 'name'],
      ['ФИО наставника, должность', 'name'],
      ['Подопечные', 'name'],
      ['Кл.', 'schoolClass'],
      ['Класс/группа', 'schoolClass'],
      ['Дата рожд.', 'birth'],
      ['Д/р', 'birth'],
      ['Г.р.', 'birth'],
      ['Год рождения  , полных лет #', 'birth'],
      ['В чём нужна помощь', 'topics'],
      ['Предмет наставничества (Какой опыт интересно приобрести?)', 'topics'],
      ['Чем может помочь', 'topics'],
      ['Предмет', 'subjects'],
      ['Тел. родителя', 'phone'],
      ['Телефон/WhatsApp', 'phone'],
      ['E-mail для связи', 'email'],
      ['Эл. почта', 'email'],
      ['Координаты для связи (…)', 'contacts'],
      ['Форма настав-ва', 'form'],
      ['Ролевая модель', 'roleModel'],
      ['Согласие ПДн', 'consent'],
      ['Согласие родителей', 'consent'],
      ['Кто подписал согласие', 'consentSigner'],
      ['За кем закреплён', 'linkedName'],
      ['Класс / место работы', 'post'],
      ['Сколько человек возьмёт', 'capacity'],
      ['Макс. кол-во наставляемых', 'capacity'],
      ['Желаемый возраст (класс) наставляемых', 'wantedAge'],
      ['Ресурс времени на программу наставничества', 'time'],
      ['Категория, стаж/курс', 'experience'],
      ['Приказ (№, дата)', 'order'],
      ['Отметка времени', 'timestamp'],
      ['Прим.', 'remark'],
      ['Обязанности*', 'duties'],
      ['Согласие на публикацию фото', 'consentPublish'],
      ['Согласие на передачу ПДн третьим лицам', 'consentThird'],
      ['Вид наставничества', 'kind'],
      ['Тип наставничества (традиционное, реверсивное)', 'kind'],
      ['Кол-во часов в неделю', 'hours'],
      ['Дни и время встреч', 'slots'],
      ['С кем хотел(а) бы работать', 'wishes'],
      ['С кем не хотел(а) бы работать', 'refusals'],
      ['Нежелательные наставники', 'refusals'],
      ['Желаемый наставник', 'wishes'],
      ['Пол', 'sex'],
      ['Пол ребёнка (м/ж)', 'sex'],
      ['Полное имя', 'name'],
      ['Язык общения', 'language'],
      ['Родной язык', 'language'],
      ['Языки', 'language'],
      ['Корпус', 'building'],
      ['Учебный корпус №', 'building'],
      ['Квалификационная категория', 'qualification'],
      ['Квалификационная категория, дата присвоения', 'qualification'],
      ['Допущен к работе (да/нет)', 'approval'],
      ['Утверждён наставником', 'approval'],
      ['Рекомендация психолога', 'advice'],
      ['Рекомендации педагога-психолога по подбору пары', 'advice'],
      ['Психолог не рекомендует', 'adviceAgainst'],
      ['Не рекомендовано психологом', 'adviceAgainst'],
      ['Справка о несудимости', 'criminalRecord'],
      ['Медосмотр', 'medical'],
      ['Допсоглашение', 'agreement'],
      ['Письменное согласие работника', 'mentorConsent'],
      ['Размер доплаты, руб.', 'payment'],
      ['СНИЛС ребёнка', 'snils'],
      ['Kласс', 'schoolClass'],
      ['Tелефон', 'phone'],
    ];
    for (const [title, expected] of titles) expect(field(title), title).toBe(expected);
  });

  it('of the list of known titles means what it stands for', () => {
    for (const { field: meant, aliases, mentorAliases = [], menteeAliases = [] } of fieldTable())
      for (const alias of [...aliases, ...mentorAliases, ...menteeAliases]) {
        const title = alias.replace('=', '');
        expect(
          matchTitle(title).map((match) => match.field),
          title,
        ).toContain(meant);
      }
  });

  it('is understood when a form export has cut it short', () => {
    expect(field('Важные для программы достиж')).toBe('achievements');
    expect(field('Ресурс времени на программу нас')).toBe('time');
  });

  it('is left alone when it speaks of something else', () => {
    for (const title of [
      'Классный руководитель',
      'Кл. рук.',
      'Кол-во пар',
      'Мероприятия',
      'Ответственный',
      'Форма обучения',
      'Модуль',
      'Баллы',
      'Период',
      'Куратор',
      'Сведения о наставниках (ФИО, должность, стаж …)',
      'Иностранный язык',
      'Изучаемый язык',
      'Английский язык',
      'Родной язык и литература',
      'Психолог',
      'Заключение психолога',
      'Рекомендации',
      'Рекомендации классного руководителя',
    ])
      expect(field(title), title).toBeNull();
  });

  it('says whose it is', () => {
    const whose = (title: string) => matchTitle(title)[0]?.whose;
    expect(whose('ФИО педагога-наставника')).toBe('mentor');
    expect(whose('ФИО наставляемого')).toBe('mentee');
    expect(whose('ФИО родителя (законного представителя)')).toBe('parent');
    expect(whose('ФИО ученика')).toBe('pupil');
    expect(whose('ФИО')).toBeNull();
  });
});
