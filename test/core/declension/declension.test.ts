import { describe, expect, it } from 'vitest';
import {
  declineName,
  declineShortName,
  declineSurname,
  type GrammaticalCase,
} from '../../../src/core/text/declension';
import type { PersonName, Sex } from '../../../src/core/text/names';

function person(
  surname: string,
  given: string | null,
  patronymic: string | null,
  sex: Sex | null,
): PersonName {
  return { raw: [surname, given, patronymic].filter(Boolean).join(' '), surname, given, patronymic, sex };
}

const cases: readonly GrammaticalCase[] = ['genitive', 'dative', 'accusative', 'instrumental'];

function surnameForms(surname: string, sex: Sex): string {
  return cases.map((one) => declineSurname(person(surname, null, null, sex), one).text).join(' ');
}

describe('full names', () => {
  it.each([
    ['Лугова', 'Мария', 'Петровна', 'female', 'Луговой Марии Петровне', 'Лугову Марию Петровну'],
    ['Ветров', 'Илья', 'Кузьмич', 'male', 'Ветрову Илье Кузьмичу', 'Ветрова Илью Кузьмича'],
    ['Королёв', 'Пётр', 'Львович', 'male', 'Королёву Петру Львовичу', 'Королёва Петра Львовича'],
    [
      'Хабибуллина',
      'Айгуль',
      'Рашитовна',
      'female',
      'Хабибуллиной Айгули Рашитовне',
      'Хабибуллину Айгуль Рашитовну',
    ],
    ['Гасанов', 'Руслан', 'Мамед оглы', 'male', 'Гасанову Руслану Мамед оглы', 'Гасанова Руслана Мамед оглы'],
    ['Алиева', 'Лейла', 'Расул кызы', 'female', 'Алиевой Лейле Расул кызы', 'Алиеву Лейлу Расул кызы'],
    ['Белых', 'Любовь', 'Ильинична', 'female', 'Белых Любови Ильиничне', 'Белых Любовь Ильиничну'],
    ['Сидоренко', 'Лев', 'Павлович', 'male', 'Сидоренко Льву Павловичу', 'Сидоренко Льва Павловича'],
    [
      'Соловьёва-Штерн',
      'Вера',
      'Олеговна',
      'female',
      'Соловьёвой-Штерн Вере Олеговне',
      'Соловьёву-Штерн Веру Олеговну',
    ],
    ['ЛУГОВА', 'МАРИЯ', 'ПЕТРОВНА', 'female', 'Луговой Марии Петровне', 'Лугову Марию Петровну'],
  ] as const)('declines %s %s %s for sure', (surname, given, patronymic, sex, dative, accusative) => {
    const name = person(surname, given, patronymic, sex);
    expect(declineName(name, 'dative')).toEqual({ text: dative, sure: true });
    expect(declineName(name, 'accusative')).toEqual({ text: accusative, sure: true });
  });

  it('leaves a name of unknown sex as it is and asks to look', () => {
    const name = person('Ким', 'Саша', null, null);
    expect(declineName(name, 'dative')).toEqual({ text: 'Ким Саша', sure: false });
  });

  it('is sure of initials when the surname never changes, whoever bears it', () => {
    expect(declineShortName(person('Петренко', 'А.', 'И.', null), 'dative')).toEqual({
      text: 'Петренко А. И.',
      sure: true,
    });
    expect(declineShortName(person('Мельник', 'А.', 'И.', null), 'dative')).toEqual({
      text: 'Мельник А. И.',
      sure: false,
    });
  });

  it('puts initials after the declined surname', () => {
    expect(declineShortName(person('Лугова', 'Мария', 'Петровна', 'female'), 'accusative').text).toBe(
      'Лугову М. П.',
    );
  });
});

describe('surnames of hard families', () => {
  it.each([
    ['Ткач', 'male', 'Ткача Ткачу Ткача Ткачом'],
    ['Лещ', 'male', 'Леща Лещу Леща Лещом'],
    ['Кулич', 'male', 'Кулича Куличу Кулича Куличом'],
    ['Коханович', 'male', 'Кохановича Кохановичу Кохановича Кохановичем'],
    ['Кравец', 'male', 'Кравца Кравцу Кравца Кравцом'],
    ['Швец', 'male', 'Швеца Швецу Швеца Швецом'],
    ['Стрелец', 'male', 'Стрельца Стрельцу Стрельца Стрельцом'],
    ['Воробей', 'male', 'Воробья Воробью Воробья Воробьём'],
    ['Гусь', 'male', 'Гуся Гусю Гуся Гусем'],
    ['Дарвин', 'male', 'Дарвина Дарвину Дарвина Дарвином'],
    ['Береговой', 'male', 'Берегового Береговому Берегового Береговым'],
    ['Цой', 'male', 'Цоя Цою Цоя Цоем'],
    ['Ной', 'male', 'Ноя Ною Ноя Ноем'],
    ['Рабочий', 'male', 'Рабочего Рабочему Рабочего Рабочим'],
    ['Палий', 'male', 'Палия Палию Палия Палием'],
    ['Фрейндлих', 'male', 'Фрейндлиха Фрейндлиху Фрейндлиха Фрейндлихом'],
    ['Долгих', 'male', 'Долгих Долгих Долгих Долгих'],
    ['Живаго', 'male', 'Живаго Живаго Живаго Живаго'],
    ['Дурново', 'male', 'Дурново Дурново Дурново Дурново'],
    ['Зозуля', 'male', 'Зозули Зозуле Зозулю Зозулей'],
    ['Тер-Петросян', 'male', 'Тер-Петросяна Тер-Петросяну Тер-Петросяна Тер-Петросяном'],
    ['Бонч-Бруевич', 'male', 'Бонч-Бруевича Бонч-Бруевичу Бонч-Бруевича Бонч-Бруевичем'],
    [
      'Римский-Корсаков',
      'male',
      'Римского-Корсакова Римскому-Корсакову Римского-Корсакова Римским-Корсаковым',
    ],
    ['Рыжая', 'female', 'Рыжей Рыжей Рыжую Рыжей'],
    ['Коваль', 'female', 'Коваль Коваль Коваль Коваль'],
    ['Ким', 'female', 'Ким Ким Ким Ким'],
    ['Тер-Петросян', 'female', 'Тер-Петросян Тер-Петросян Тер-Петросян Тер-Петросян'],
    ['Калина', 'female', 'Калины Калине Калину Калиной'],
    ['Дзюба', 'female', 'Дзюбы Дзюбе Дзюбу Дзюбой'],
    ['Толстая', 'female', 'Толстой Толстой Толстую Толстой'],
  ] as const)('%s (%s)', (surname, sex, forms) => {
    expect(surnameForms(surname, sex)).toBe(forms);
  });

  it.each([
    'Кравец',
    'Волчек',
    'Чубок',
    'Гребень',
    'Журавель',
    'Соловей',
    'Орёл',
    'Гусь',
    'Вершинина',
    'Lee',
  ])('asks to look at a man’s %s', (surname) => {
    expect(declineSurname(person(surname, null, null, 'male'), 'dative').sure).toBe(false);
  });

  it('asks to look at a woman with a man’s surname', () => {
    expect(declineSurname(person('Петров', 'Анна', null, 'female'), 'dative').sure).toBe(false);
  });

  it('doubts the instrumental alone where only the stress is unseen', () => {
    const name = person('Якуш', null, null, 'male');
    expect(declineSurname(name, 'dative').sure).toBe(true);
    expect(declineSurname(name, 'instrumental').sure).toBe(false);
  });
});
