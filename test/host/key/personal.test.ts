import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentToDocx } from '../../../host/files/docx';
import { openZip } from '../../../host/files/zip';
import { codeIn, replaceCodes } from '../../../host/key/codes';
import { nameFinder } from '../../../host/key/names';
import { nameDocx } from '../../../host/key/papers';
import { looksPersonal, yearOnly } from '../../../host/key/personal';
import { shortName } from '../../../host/key/shortName';
import { order } from '../files/order';

describe('what gives a person away', () => {
  it.each([
    'lugova@school.example',
    '+7 (912) 345-67-89',
    '89123456789',
    '112-233-445 95',
    'Лугова Мария Петровна',
    'Спросить Марию Петровну',
    'вместе с Марией Петровной',
    'передать Петру Ильичу',
    'Лугова М. П.',
    'М.П. Лугова',
  ])('«%s»', (text) => expect(looksPersonal(text)).toBe(true));

  it.each([
    'Основной запрос',
    'Духовной музыкой',
    'Отличник',
    '7 «А» класс',
    'Подготовка к ОГЭ',
    '№ 45-о от 03.09.2026',
    'ул. Ленина, 5',
    '2026/2027',
    'Н-483071',
  ])('not «%s»', (text) => expect(looksPersonal(text)).toBe(false));

  it('a birthday in every spelling comes down to its year; a year and an age stay', () => {
    const year = (value: string | number) => yearOnly({ value })?.value;
    for (const text of ['14.03.2012', '14 марта 2012 г.', '2012-03-14', '14.03.12', '2012 г.р.'])
      expect(year(text)).toBe(2012);
    expect(year(40982)).toBe(2012);
    expect(year(2012)).toBe(2012);
    expect(year('14 лет')).toBe('14 лет');
    expect(yearOnly({ value: 'весной' })).toBeNull();
  });
});

describe('names and codes in texts', () => {
  const people = [
    { code: 'Н-100001', name: 'Лугова Мария Петровна' },
    { code: 'Н-100002', name: 'Лугова Марина Павловна, 7 «А»' },
    { code: 'М-200001', name: 'Алёхин Пётр Ильич' },
  ];

  it('a name becomes its code in any spelling, namesakes give both', () => {
    const { coded } = nameFinder(people);
    expect(coded('Ведёт Алехин П. И. (М-200001)')).toBe('Ведёт М-200001 (М-200001)');
    expect(coded('лугова мария петровна и П. И. Алёхин')).toBe('Н-100001 и М-200001');
    expect(coded('Лугова М. П.')).toBe('Н-100001 / Н-100002');
    expect(coded('Лугова М. П.', new Set(['Н-100002']))).toBe('Н-100002');
    expect(coded('Лугова Мария Сергеевна')).toBe('Лугова Мария Сергеевна');
    expect(coded('Луговая улица')).toBe('Луговая улица');
  });

  it('there and back: a text of codes and other words keeps the words', () => {
    const { coded } = nameFinder(people);
    const names = new Map(people.map(({ code, name }) => [code, name.split(',')[0]!]));
    const piece = fc.oneof(
      fc.constantFrom(...names.values()),
      fc.constantFrom(' и ', ', ', ' – ', ' ведёт пару с '),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join(' | ');
        expect(replaceCodes(coded(text), (code) => names.get(code) ?? null)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });

  it('beside a code there is room for a short name', () => {
    expect(shortName('Лугова Мария Петровна')).toBe('Лугова М. П.');
    expect(shortName('Ким Ли')).toBe('Ким Л.');
  });

  it('only a whole code is one', () => {
    expect(codeIn(' Н-483071 ')).toBe('Н-483071');
    expect(codeIn('М‑105938')).toBe('М-105938');
    for (const text of ['Н-48307', 'АН-483071', 'Н-4830712', 'код Н-483071', 7])
      expect(codeIn(text)).toBeNull();
  });

  it('a code that Word has cut into runs is found; the runs keep their look, other words stay', async () => {
    const zip = openZip(await documentToDocx(order()));
    const runs =
      '<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>пара: Н-10</w:t></w:r><w:r><w:t>0001 &amp; </w:t></w:r>' +
      '<w:r><w:t>М‑200001, Н-999999</w:t></w:r></w:p>';
    const xml = (zip.text('word/document.xml') ?? '').replace('<w:sectPr', `${runs}<w:sectPr`);
    const cut = zip.replace(new Map([['word/document.xml', xml]]));
    const names = new Map(people.map(({ code, name }) => [code, name]));
    const named = nameDocx(cut, (code) => names.get(code) ?? null);
    const text = openZip(named).text('word/document.xml') ?? '';
    expect(text).toContain('<w:b/></w:rPr><w:t xml:space="preserve">пара: Лугова Мария Петровна</w:t>');
    expect(text).toContain('<w:t xml:space="preserve"> &amp; </w:t>');
    expect(text).toContain('Алёхин Пётр Ильич, Н-999999');
    expect(nameDocx(cut, () => null)).toBe(cut);
  });
});
