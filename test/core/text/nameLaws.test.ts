import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullName, nameKey, parseName, tidyName } from '../../../src/core/text/names';
import { readNames } from '../../../src/core/text/person/people';

const surnames = [
  'Иванов',
  'Королёв',
  'Бондаренко',
  'Черных',
  'Римский-Корсаков',
  'Ким',
  'Тер-Петросян',
  'Шәрипов',
  'Ҫемёнов',
  'Саид-Магомедов',
  'Абрамович',
];
const given = ['Пётр', 'Анна', 'Әминә', 'Гүзәл', 'Семён', 'Мария-Луиза', 'Азат'];
const patronymics = ['Сергеевич', 'Ильинична', 'Октай оглы', 'Вагиф кызы', 'Айрат улы', 'Артёмович'];

const name = fc.tuple(
  fc.constantFrom(...surnames),
  fc.constantFrom(...given),
  fc.constantFrom(...patronymics),
);

describe('a name', () => {
  const spellings: readonly ((surname: string, given: string, patronymic: string) => string)[] = [
    (s, g, p) => `${s} ${g} ${p}`,
    (s, g, p) => `${s}  ${g}\u00a0 ${p} `,
    (s, g, p) => `${s}\n${g} ${p}`,
    (s, g, p) => `${s}, ${g} ${p}`,
    (s, g, p) => `${s} ${g} ${p}`.toUpperCase(),
    (s, g, p) => `${s} ${g} ${p}`.toLowerCase(),
    (s, g, p) => `7. ${s} ${g} ${p}`,
    (s, g, p) => `«${s} ${g} ${p}»`,
    (s, g, p) => `${s} (Петрова) ${g} ${p}`,
    (s, g, p) => `${s} ${g} ${p} (7 «А»)`,
    (s, g, p) => `${s.replace('-', ' - ')} ${g} ${p}`,
    (s, g, p) => `\u200b${s} ${g} ${p}`,
  ];

  it('is the same person in whichever spelling', () => {
    fc.assert(
      fc.property(name, fc.constantFrom(...spellings), ([s, g, p], spelled) => {
        const { names } = readNames(spelled(s, g, p));
        expect(names.map(nameKey), spelled(s, g, p)).toEqual([nameKey(parseName(`${s} ${g} ${p}`)!)]);
        expect([names[0]?.surname, names[0]?.given]).toEqual([
          parseName(`${s} ${g} ${p}`)?.surname,
          parseName(`${s} ${g} ${p}`)?.given,
        ]);
      }),
    );
  });

  it('reads back from its tidy spelling, which loses nothing', () => {
    fc.assert(
      fc.property(name, fc.boolean(), ([s, g, p], loud) => {
        const text = `${s} ${g} ${p}`;
        const tidied = tidyName(loud ? `  ${text.toUpperCase()}` : text.toLowerCase());
        expect(tidied).not.toBeNull();
        expect(nameKey(parseName(tidied!)!)).toBe(nameKey(parseName(text)!));
        expect(tidyName(tidied!)).toBe(tidied);
      }),
    );
    expect(tidyName('иВАНОВ пЁТР')).toBe('Иванов Пётр');
    expect(tidyName('ПЁТР ИВАНОВ')).toBe('Пётр Иванов');
    for (const text of ['ИВАНОВА (ПЕТРОВА) МАРИЯ', 'ИВАНОВ ПЁТР, УЧИТЕЛЬ', 'ИВАНОВ ПЁТР 7А', '', 'нет'])
      expect(tidyName(text), text).toBeNull();
  });
});

describe('several people in a cell', () => {
  const people = (text: string) => readNames(text).names.map(fullName);

  it('are seen without anything between them', () => {
    expect(people('Иванов И.И. Петров П.П. Сидоров С.С.')).toEqual([
      'Иванов И. И.',
      'Петров П. П.',
      'Сидоров С. С.',
    ]);
    expect(people('Иванов Пётр Сергеевич Сидорова Анна Ивановна')).toEqual([
      'Иванов Пётр Сергеевич',
      'Сидорова Анна Ивановна',
    ]);
    expect(people('ИВАНОВ ПЁТР СЕРГЕЕВИЧ СИДОРОВА АННА')).toEqual(['Иванов Пётр Сергеевич', 'Сидорова Анна']);
  });

  it('are not seen in one name with a post or a place behind it', () => {
    for (const text of [
      'Иванов Пётр Сергеевич Учитель Математики',
      'Иванов Пётр Сергеевич заместитель директора по УВР',
      'Иванов Пётр Сергеевич Сбербанк России',
      'Мария Ивановна Петрова-Водкина',
      'Абрамович Роман Аркадьевич',
      'Нгуен Тхи Ван Ань Мария',
    ])
      expect(people(text), text).toHaveLength(1);
  });

  it('are read with initials that have no dots', () => {
    expect(people('Иванов ПС')).toEqual(['Иванов П. С.']);
    expect(people('Иванов ПС, Сидорова АИ')).toEqual(['Иванов П. С.', 'Сидорова А. И.']);
  });
});
