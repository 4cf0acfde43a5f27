import { describe, expect, it } from 'vitest';
import { checkRegistries } from '../../../src/core/checks/check';
import type { Finding } from '../../../src/core/checks/finding';
import { allRules } from '../../../src/core/checks/rules/all';
import { newCode } from '../../../src/core/registry/codes';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { readSettings } from '../../../src/core/settings/tab';
import {
  blocksWords,
  expectedText,
  findingSentence,
  foundText,
  placeWords,
  ruleWords,
} from '../../../src/core/wording/findings';
import { day, gridOf, row } from '../grid';
import { today } from '../registry/school';
import { cases } from './ruleCases';
import { findingsOf, grids } from './sheets';
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
  const adults = { form: 'учитель – учитель', schoolClass: null };
  const unpapered = tables(
    [mentee({ ...adults, mentor: 'Соколова Анна Ильинична' })],
    [mentor({ ...adults, consent: 'отозвано' })],
  );
  return [
    ...check([first!, { ...second!, formulas }, gridOf('Наставники (копия)', [row('ФИО наставника|Форма')])]),
    ...check([bare]),
    ...check(apart),
    ...check(unpapered),
    ...strangers(),
    ...cases.flatMap(({ wrong }) => findingsOf(grids(wrong), wrong)),
  ];
}

/** Codes that do not stand where they stood. */
function strangers(): readonly Finding[] {
  const tabs = grids({ mentees: [{}, {}, {}] });
  const registries = readRegistries(tabs, today);
  const [other, foreign, former] = registries.mentees!.people.map((person) => ({ person, own: 'Н-000000' }));
  return checkRegistries({
    registries,
    grids: tabs,
    today,
    settings: readSettings(null, '2026/2027'),
    lists: defaultLists(),
    strangers: {
      moved: [],
      others: [other!],
      foreign: [foreign!],
      former: [former!],
      copies: [],
      torn: null,
    },
  });
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

  it('never shows what stands in a private cell, nor what would stand there', () => {
    const secret =
      /916[ )-]*111|1112233|112-233-445|45 10|1122334459|Белов А\. Д\.|Анна Петровна|01\.05\.2013|ОВЗ|ПДН|belov@/;
    for (const { wrong } of cases)
      for (const finding of findingsOf(grids(wrong), wrong)) {
        if (
          !/^(phone|email|contact|special|privacy|birth|text.unseen)/.test(finding.rule) &&
          finding.rule !== 'duplicate.contact'
        )
          continue;
        const said = [findingSentence(finding), foundText(finding), expectedText(finding)].join('\n');
        expect(said, finding.rule).not.toMatch(secret);
      }
  });

  it('says what should stand there: what one click puts, else what is asked for', () => {
    const expected = (cells: Parameters<typeof mentee>[0]) =>
      check(tables([mentee(cells)])).map(expectedText);
    expect(expected({ name: 'Бeлов Артём Денисович' })).toEqual(['Белов Артём Денисович']);
    expect(expected({ email: 'belov@mail,ru' })).toEqual(['b***@mail.ru']);
    expect(expected({ phone: '8 900 111' })).toEqual(['+7 900 000-00-00']);
    expect(expected({ consent: 'нет' })).toEqual(['дата согласия']);
    expect(expected({ name: 'Белов А. Д.\nГалиева А. Р.' })).toEqual(['']);
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
