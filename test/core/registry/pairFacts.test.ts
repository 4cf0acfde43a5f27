import { describe, expect, it } from 'vitest';
import { readRegistries } from '../../../src/core/registry/recognise';
import { readAdvice } from '../../../src/core/registry/values/advice';
import { approvalByInterview, readApproval } from '../../../src/core/registry/values/approval';
import { buildingOf } from '../../../src/core/registry/values/building';
import { readExperience } from '../../../src/core/registry/values/experience';
import { languagesIn } from '../../../src/core/registry/values/languages';
import { qualificationIn } from '../../../src/core/registry/values/qualification';
import { readSex } from '../../../src/core/registry/values/sex';
import { gridOf, row } from '../grid';

const today = '2026-09-10';

describe('what a school may want to pair by', () => {
  it('is read from the columns of both registries', () => {
    const { mentees, mentors } = readRegistries(
      [
        gridOf('Наставляемые', [
          row('ФИО наставляемого | Класс | Пол | Родной язык | Корпус | Запрос | Рекомендация психолога'),
          row('Соловьёва Анна Игоревна | 7А | ж | татарский, русский | корпус 2 | физика | Орлова М. П.'),
          row('Саидов Али | 7Б | м | узбекский | 1 | химия | не рекомендую: Орлова М. П.'),
          row('Зимина Вера Павловна | 8А |  |  |  | музыка | '),
        ]),
        gridOf('Наставники', [
          row(
            'ФИО наставника | Должность | Стаж | Квалификационная категория | Допущен к работе | Чем может помочь',
          ),
          row('Орлова Мария Петровна | учитель физики | 20 лет | высшая | да | физика'),
          row('Дроздов Пётр Ильич | учитель химии | 2 | соответствие | не допущен | химия'),
          row('Совина Инна Львовна | учитель музыки | 5 лет 3 мес. | первая | | музыка'),
        ]),
      ],
      today,
    );
    expect(mentees!.people).toMatchObject([
      { sex: 'female', languages: ['татарский', 'русский'], building: '2', advised: ['Орлова М. П.'] },
      { sex: 'male', languages: ['узбекский'], building: '1', advised: [], advisedAgainst: ['Орлова М. П.'] },
      { sex: 'female', languages: [], building: null, advised: [], advisedAgainst: [] },
    ]);
    expect(mentors!.people).toMatchObject([
      { experienceYears: 20, qualification: 'highest', approval: 'yes' },
      { experienceYears: 2, qualification: 'suitable', approval: 'no' },
      { experienceYears: 5, qualification: 'first', approval: 'unknown' },
    ]);
  });

  it('reads years and category out of one column', () => {
    const { mentors } = readRegistries(
      [
        gridOf('Наставники', [
          row('ФИО наставника | Должность | Стаж, категория | Чем может помочь'),
          row('Орлова Мария Петровна | учитель физики | 20 лет, высшая | физика'),
          row('Дроздов Пётр Ильич | учитель химии | 1 категория, 12 лет | химия'),
          row('Совина Инна Львовна | учитель музыки | 3 года | музыка'),
        ]),
      ],
      today,
    );
    expect(mentors!.people.map((one) => [one.experienceYears, one.qualification])).toEqual([
      [20, 'highest'],
      [12, 'first'],
      [3, null],
    ]);
  });

  it.each([
    [12, 12],
    ['12 лет', 12],
    ['стаж 7 лет', 7],
    ['1 год', 1],
    ['6 месяцев', 0],
    ['без стажа', 0],
    ['12,5', 12],
    ['3 курс', null],
    ['1998', null],
    ['высшая', null],
    ['', null],
  ])('takes %s for %s full years', (cell, years) => {
    expect(readExperience(cell)).toBe(years);
  });

  it('tells categories, sexes, buildings and languages, and nothing where there is nothing', () => {
    expect(
      ['Высшая', 'первая КК', '1 категория', 'I', 'СЗД', 'без категории', 'молодой'].map(qualificationIn),
    ).toEqual(['highest', 'first', 'first', 'first', 'suitable', 'none', null]);
    expect(['М', 'муж.', 'мальчик', 'Ж', 'девушка', 'жен', 'пол', '', 'мама'].map(readSex)).toEqual([
      'male',
      'male',
      'male',
      'female',
      'female',
      'female',
      null,
      null,
      null,
    ]);
    expect(['корпус № 2', '2', '2-й корпус', 'Главное здание', '', '-'].map(buildingOf)).toEqual([
      '2',
      '2',
      '2',
      'главное здание',
      null,
      null,
    ]);
    expect(['русский', 'говорит на узбекском и русском', 'нет', '-', ''].map(languagesIn)).toEqual([
      ['русский'],
      ['узбекский', 'русский'],
      [],
      [],
      [],
    ]);
  });

  it('is not approved only where the school says no', () => {
    const cells = [
      'да',
      'допущена 01.09.2026',
      true,
      '+',
      'утверждён',
      'нет',
      'не допущен',
      'отказано',
      'ожидает',
      '',
      null,
      false,
    ];
    expect(cells.map((cell) => readApproval(cell))).toEqual([
      'yes',
      'yes',
      'yes',
      'yes',
      'yes',
      'no',
      'no',
      'no',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(approvalByInterview('нет')).toBe('unknown');
    expect(approvalByInterview('не прошёл')).toBe('no');
    expect(approvalByInterview('пройдено 02.09.2026')).toBe('yes');
  });

  it('hears whom a psychologist advises and whom not', () => {
    expect(readAdvice('Орлова Мария Петровна')).toEqual({ advised: ['Орлова Мария Петровна'], against: [] });
    expect(readAdvice('М-105938; не ставить с Дроздов П. И.')).toEqual({
      advised: ['М-105938'],
      against: ['Дроздов П. И.'],
    });
    expect(readAdvice('нужен спокойный наставник')).toEqual({ advised: [], against: [] });
  });
});
