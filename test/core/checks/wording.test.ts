import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/checks/finding';
import { allRules } from '../../../src/core/checks/rules/all';
import { newCode } from '../../../src/core/registry/codes';
import {
  blocksWords,
  findingSentence,
  foundText,
  placeWords,
  ruleWords,
} from '../../../src/core/wording/findings';
import { day, gridOf, row } from '../grid';
import { check, mentee, mentor, tables } from './tables';

/** As many different findings as one workbook can hold. */
function manyFindings(): readonly Finding[] {
  const mentees = [
    mentee({ name: 'Белов Артём Денисович', mentor: 'Соколова А. И.' }),
    mentee({ name: 'Белов Артем Денисович' }),
    mentee({ name: 'Белов А. Д.', mentor: 'Орлова В. П.; Соколова А. И.' }),
    mentee({ name: null }),
    mentee({ name: 'Галиева А. Р.\nДёмин Е. О.' }),
    mentee({
      name: 'Eршова Вера',
      schoolClass: 'много',
      birth: '31.02.2013',
      phone: '8 900 111',
      email: 'ershova@mail,ru',
    }),
    mentee({ name: 'Фролов', birth: 'весной', phone: 89001112233, consent: null, roleModel: 'иная' }),
    mentee({ name: 'Дёмин Егор', schoolClass: null, form: null, consent: 'нет', topics: null }),
    mentee({
      name: 'Ильин Илья',
      birth: day('2001-01-01'),
      form: 'кружок',
      consent: 'отозвано',
      topics: 'помощь',
    }),
    mentee({
      name: 'Жуков Олег',
      birth: day('2013-02-01'),
      consent: 'да, сам',
      code: 'М-000000',
      mentor: { error: '#N/A' },
    }),
    mentee({ name: { error: '#REF!' }, consent: 'в процессе', mentor: 'Щукина Яна Львовна' }),
    mentee({ name: 'Соколова Анна Ильинична', schoolClass: null, birth: day('2001-01-01') }),
  ];
  const mentors = [
    mentor({ capacity: null, mentees: 'Дёмин Егор' }),
    mentor({ name: 'Соколова Алла Игоревна', capacity: 0, wantedAge: 'разный' }),
    mentor({ name: 'Орлова Вера Петровна', capacity: 'сколько дадут' }),
  ];
  const [first, second] = tables(mentees, mentors);
  const formulas = [{ row: 3, column: 4, formula: '=IMAGE("http://x.example")' }];
  const bare = gridOf(
    'Наставляемые',
    [
      row('ФИО наставляемого|Класс|Класс|Код участника'),
      row('Белов Артём|7А|7А|Н-000000'),
      [...row('Дёмин Егор|восьмой|8Б'), newCode('mentor', new Set(), () => 1)],
      [...row('Жуков Олег|9А|9А'), newCode('mentee', new Set(), () => 1)],
      [...row('Ильин Илья|9Б|9Б'), newCode('mentee', new Set(), () => 1)],
    ],
    { ownedColumns: [{ column: 4, key: 'code' }] },
  );
  const apart = tables(
    [
      mentee({ mentor: 'Соколова Анна Ильинична' }),
      mentee({ name: 'Галиева Алсу Рамилевна', schoolClass: 'восьмой', birth: 2012 }),
    ],
    [mentor({ mentees: 'Галиева А. Р.' })],
  );
  return [
    ...check([first!, { ...second!, formulas }, gridOf('Наставники (копия)', [row('ФИО наставника|Форма')])]),
    ...check([bare]),
    ...check(apart),
  ];
}

describe('what the curator reads', () => {
  const findings = manyFindings();

  it('is a whole sentence for every finding', () => {
    for (const finding of findings) {
      const sentence = findingSentence(finding);
      expect(sentence, finding.rule).toMatch(/^[«А-ЯЁ].*[.]$/);
      expect(sentence, finding.rule).not.toMatch(/undefined|null|NaN|«»|\s{2}/);
    }
  });

  it('is tried on every rule', () => {
    const tried = new Set(findings.map(({ rule }) => rule));
    expect(
      allRules()
        .filter(({ id }) => !tried.has(id))
        .map(({ id }) => id),
    ).toEqual([]);
  });

  it('explains every rule: title, reason and repair', () => {
    for (const { id } of allRules()) {
      const { title, why, repair } = ruleWords(id);
      expect(title, id).toMatch(/^[А-ЯЁ][^.]*$/);
      expect(why, id).toMatch(/\.$/);
      expect(repair, id).toMatch(/\.$/);
    }
    expect(new Set(allRules().map(({ id }) => id)).size).toBe(allRules().length);
  });

  it('never shows a whole phone, address or birth date', () => {
    const shown = findings.flatMap((finding) => [findingSentence(finding), foundText(finding)]).join('\n');
    expect(shown).not.toMatch(/8 900 111|89001112233|ershova@|31\.02\.2013|01\.01\.2001/);
    expect(shown).toContain('e***@mail.ru');
  });

  it('says where: tab, row and title of the column', () => {
    const [finding] = check(tables([mentee({ form: 'кружок' })]));
    expect(placeWords(finding!)).toBe('Наставляемые, строка 2, „Форма“');
    expect(findingSentence(finding!)).toBe('«кружок» нет среди форм наставничества.');
    expect(blocksWords(finding!.blocks)).toBe('мешает подбору и приказу');
    expect(blocksWords([])).toBe('');
    expect(blocksWords(['pairing', 'order', 'mail'])).toBe('мешает подбору, приказу и рассылке');
  });

  it('shows two people of one cell on one line and cuts what is long', () => {
    const [finding] = check(tables([mentee({ name: 'Галиева А. Р.\nДёмин Е. О.' })]));
    expect(foundText(finding!)).toBe('Галиева А. Р. / Дёмин Е. О.');
    const [long] = check(tables([mentee({ form: 'кружок '.repeat(40) })]));
    expect(Array.from(foundText(long!)).length).toBe(80);
  });
});
