import { describe, expect, it } from 'vitest';
import { notReadyCodes } from '../../../src/core/checks/readiness';
import { signersAt } from '../../../src/core/checks/signers';
import { newCode } from '../../../src/core/registry/codes';
import { readRegistries } from '../../../src/core/registry/recognise';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { day, gridOf, row } from '../grid';
import { menteesTab, mentorsTab, today } from '../registry/school';
import { check, mentee, mentor, tables, told } from './tables';

const second = { name: 'Галиева Алсу Рамилевна' };

describe('a registry kept well', () => {
  it('has no findings at all', () => {
    expect(told([menteesTab(), mentorsTab()])).toEqual([]);
    expect(told(tables([mentee({})]))).toEqual([]);
  });

  it('has no errors in the bare official form, only columns to add', () => {
    const bare = [
      gridOf('Лист1', [
        row(
          '№|ФИО наставляемого|Год рождения наставляемого|Основной запрос наставляемого|Форма наставничества',
        ),
        row('1|Белов Артём Денисович|2013|математика|ученик – ученик'),
      ]),
      gridOf('Лист2', [
        row('№|ФИО наставника|Основные компетенции наставника|Форма наставничества'),
        row('1|Соколова Анна Ильинична|математика|ученик – ученик'),
      ]),
    ];
    expect(check(bare).map(({ rule, severity }) => [rule, severity])).toEqual([
      ['column.useful', 'warning'],
      ['column.useful', 'warning'],
      ['column.useful', 'warning'],
    ]);
  });
});

describe('names', () => {
  it('must be there, one in a cell and whole', () => {
    expect(told(tables([mentee({ name: null })]))).toEqual(['name.missing 2']);
    expect(told(tables([mentee({ name: '???' })]))).toEqual(['name.missing 2']);
    expect(told(tables([mentee({ name: 'Белов А. Д.\nГалиева А. Р.' })]))).toEqual(['name.several 2']);
    expect(told(tables([mentee({ name: 'Белов' })]))).toEqual(['name.noGiven 2']);
    expect(told(tables([mentee({ name: 'Артём Денисович' })]))).toEqual(['name.noGiven 2']);
    expect(told(tables([mentee({ name: 'Белов А. Д.' })]))).toEqual(['name.initials 2']);
  });

  it('must not hide Latin letters, and the repair is proposed', () => {
    const [finding] = check(tables([mentee({ name: 'Бeлов Артём Денисович' })]));
    expect(finding).toMatchObject({ rule: 'name.lookalike', data: { repair: 'Белов Артём Денисович' } });
  });
});

describe('one person twice', () => {
  it('is an error under ё, another order of words and look-alike letters', () => {
    for (const name of ['Белов Артем Денисович', 'Артём Денисович Белов', 'БЕЛОВ АРТЁМ ДЕНИСОВИЧ'])
      expect(told(tables([mentee({}), mentee({ name })])), name).toEqual(['duplicate.same 3']);
  });

  it('is a doubt under initials, a missing patronymic, another class or form', () => {
    expect(told(tables([mentee({}), mentee({ name: 'Белов А. Д.' })]))).toEqual([
      'name.initials 3',
      'duplicate.likely 3',
    ]);
    expect(told(tables([mentee({}), mentee({ name: 'Белов Артём' })]))).toEqual(['duplicate.likely 3']);
    expect(told(tables([mentee({}), mentee({ schoolClass: '9 «Б»' })]))).toEqual(['duplicate.likely 3']);
    expect(told(tables([mentee({}), mentee({ form: 'студент – ученик' })]))).toEqual(['duplicate.likely 3']);
  });

  it('is two people when they were born on different days', () => {
    expect(
      told(tables([mentee({ birth: day('2013-05-01') }), mentee({ birth: day('2013-08-12') })])),
    ).toEqual([]);
  });

  it('is no more than a hint when the roles differ', () => {
    const grids = tables([mentee({ name: 'Соколова Анна Ильинична' })]);
    expect(check(grids)).toMatchObject([
      { rule: 'duplicate.bothTabs', severity: 'hint', data: { row: 2, tab: 'Наставники' } },
    ]);
  });
});

describe('birth and class', () => {
  it('must be possible', () => {
    const kinds = ['31.02.2013', day('2027-01-01'), day('1890-01-01'), day('2024-01-01')].map(
      (birth) => check(tables([mentee({ birth })]))[0]?.data.kind,
    );
    expect(kinds).toEqual(['calendar', 'future', 'old', 'young']);
    expect(told(tables([mentee({ birth: 'весной' })]))).toEqual(['birth.unreadable 2']);
  });

  it('must fit each other within two years', () => {
    expect(told(tables([mentee({ birth: day('2013-05-01') })]))).toEqual([]);
    expect(told(tables([mentee({ birth: 2012 })]))).toEqual([]);
    expect(told(tables([mentee({ birth: day('2009-05-01') })]))).toEqual(['class.age 2']);
    expect(told(tables([mentee({ birth: day('2017-05-01') })]))).toEqual(['class.age 2']);
  });

  it('must fit the form', () => {
    const adult = { form: 'учитель – учитель', schoolClass: null, topics: 'методика урока' };
    expect(told(tables([mentee({ ...adult, birth: day('2013-05-01') })]))).toEqual(['birth.form 2']);
    expect(told(tables([mentee({ ...adult, birth: day('2000-05-01') })]))).toEqual([]);
    expect(told(tables([mentee({ schoolClass: null, birth: day('2000-05-01') })]))).toEqual(['birth.form 2']);
  });

  it('must be known for a pupil, told once', () => {
    expect(told(tables([mentee({ schoolClass: null })]))).toEqual(['class.needed 2']);
    expect(told(tables([mentee({ schoolClass: '77' })]))).toEqual(['class.needed 2']);
    expect(told(tables([mentee({ schoolClass: '77', birth: 2013 })]))).toEqual(['class.unreadable 2']);
    expect(told(tables([mentee({ schoolClass: null, form: 'учитель – учитель' })]))).toEqual([]);
  });
});

describe('contacts', () => {
  it('must be of use', () => {
    expect(told(tables([mentee({ phone: '8 900 111' })]))).toEqual(['phone.broken 2']);
    const number = 89001112233;
    expect(
      check(tables([mentee({ phone: number }), mentee({ ...second, phone: number + 1 })])),
    ).toMatchObject([
      {
        rule: 'phone.number',
        severity: 'hint',
        fix: { kind: 'cells', cells: [{ from: number, to: '+7 900 111-22-33' }] },
      },
      { rule: 'phone.number', severity: 'hint', fix: { kind: 'cells', cells: [{ from: number + 1 }] } },
    ]);
    expect(told(tables([mentee({ phone: '2-34-56' })]))).toEqual([]);
    expect(check(tables([mentee({ email: 'belov@mail,ru' })]))).toMatchObject([
      { rule: 'email.broken', blocks: ['mail'], data: { repair: 'belov@mail.ru' } },
    ]);
    expect(told(tables([mentee({ email: 'нет' })]))).toEqual([]);
  });
});

describe('consent', () => {
  it('must be given, and stays given', () => {
    expect(check(tables([mentee({ consent: null })]))).toMatchObject([
      { rule: 'consent.missing', blocks: ['order', 'mail'] },
    ]);
    expect(told(tables([mentee({ consent: 'нет' })]))).toEqual(['consent.refused 2']);
    expect(told(tables([mentee({ consent: 'отозвано 01.09.2026' })]))).toEqual(['consent.withdrawn 2']);
    expect(told(tables([mentee({ consent: 'в процессе' })]))).toEqual(['consent.unreadable 2']);
  });

  it('must be signed by whom the age asks for', () => {
    const signed = (consent: string, birth: string) =>
      told(tables([mentee({ consent, birth: day(birth), schoolClass: null })]));
    expect(signed('да, мать', '2013-05-01')).toEqual([]);
    expect(signed('да, сам', '2013-05-01')).toEqual(['consent.signer 2']);
    expect(signed('да, мать', '2011-05-01')).toEqual(['consent.signer 2']);
    expect(signed('да, сам и мать', '2011-05-01')).toEqual([]);
    expect(signed('01.09.2026, мать', '2012-09-05')).toEqual([]);
    expect(
      told(tables([mentee({ form: 'учитель – учитель', schoolClass: null, consent: 'да, мать' })])),
    ).toEqual(['consent.signer 2']);
  });

  it('leaves room where the age is known only by its year', () => {
    expect(signersAt(defaultLists().signers, { from: 13, to: 14 })).toEqual(['parent', 'both']);
    expect(told(tables([mentee({ birth: 2012, schoolClass: '8А', consent: 'да, мать' })]))).toEqual([]);
  });
});

describe('form, needs and places', () => {
  it('must be understood', () => {
    expect(told(tables([mentee({ form: null })]))).toEqual(['form.missing 2']);
    expect(told(tables([mentee({ form: 'наставник – ученик' })]))).toEqual(['form.unknown 2']);
    expect(told(tables([mentee({ roleModel: 'лидер – ведомый' })]))).toEqual(['form.roleModel 2']);
    expect(told(tables([mentee({ topics: null })]))).toEqual(['topics.missing 2']);
    expect(told(tables([mentee({ topics: 'помощь' })]))).toEqual(['topics.unknown 2']);
  });

  it('count the places of mentors', () => {
    expect(told(tables([mentee({})], [mentor({ capacity: null })]))).toEqual(['capacity.missing 2']);
    expect(told(tables([mentee({})], [mentor({ capacity: 0 })]))).toEqual(['capacity.zero 2']);
    expect(told(tables([mentee({})], [mentor({ capacity: 'сколько дадут' })]))).toEqual([
      'capacity.unreadable 2',
    ]);
    expect(check(tables([mentee({})], [mentor({ capacity: day('2026-03-02') })]))[0]?.data).toEqual({
      date: 1,
    });
    expect(told(tables([mentee({})], [mentor({ wantedAge: 'по договорённости' })]))).toEqual([
      'wantedAge.unreadable 2',
    ]);
  });

  it('are told once for the tab when the column is missing', () => {
    const grids = [
      gridOf('Наставляемые', [
        row('ФИО наставляемого|Класс|Запрос|Согласие'),
        ...['Белов Артём', 'Дёмин Егор'].map((name) => row(`${name}|7А|физика|да`)),
      ]),
    ];
    expect(check(grids)).toMatchObject([
      { rule: 'column.needed', severity: 'error', place: { row: 1, column: null } },
    ]);
  });
});

describe('the pair written on both tabs', () => {
  it('must name people of the other tab, one each', () => {
    expect(told(tables([mentee({ mentor: 'Соколова А. И.' })]))).toEqual([]);
    expect(told(tables([mentee({ mentor: 'Орлова Вера Петровна' })]))).toEqual(['link.unknown 2']);
    const namesakes = [mentor({}), mentor({ name: 'Соколова Алла Игоревна' })];
    expect(told(tables([mentee({ mentor: 'Соколова А. И.' })], namesakes))).toEqual(['link.ambiguous 2']);
    expect(told(tables([mentee({ mentor: 'Соколова Анна Ильинична' })], namesakes))).toEqual([]);
  });

  it('must say the same on both', () => {
    const mentees = [mentee({ mentor: 'Соколова Анна Ильинична' }), mentee(second)];
    expect(told(tables(mentees, [mentor({ mentees: 'Белов Артём Денисович' })]))).toEqual([]);
    expect(told(tables(mentees, [mentor({ mentees: 'Галиева А. Р.' })]))).toEqual(['link.disagree 2']);
  });

  it('is told once, on the tab of mentees where both disagree', () => {
    const mentors = [
      mentor({ mentees: 'Галиева А. Р.' }),
      mentor({ name: 'Орлова Вера Петровна', mentees: 'Белов А. Д.' }),
    ];
    const grids = tables([mentee({ mentor: 'Соколова А. И.' }), mentee(second)], mentors);
    expect(check(grids).map(({ rule, place }) => [rule, place.sheetName, place.row])).toEqual([
      ['link.disagree', 'Наставляемые', 2],
    ]);
  });

  it('gives a mentee one mentor', () => {
    const mentors = [
      mentor({ mentees: 'Белов А. Д.' }),
      mentor({ name: 'Орлова Вера Петровна', mentees: 'Белов А. Д.' }),
    ];
    expect(told(tables([mentee({ mentor: 'Соколова А. И.; Орлова В. П.' })], mentors))).toEqual([
      'link.twoMentors 2',
    ]);
    expect(told(tables([mentee({})], mentors))).toEqual(['link.twoMentors 2']);
  });
});

describe('codes', () => {
  const code = newCode('mentee', new Set(), () => 12345);
  const broken = code.slice(0, -1) + ((Number(code.slice(-1)) + 1) % 10);

  it('must be whole, of this role and each once', () => {
    expect(told(tables([mentee({ code })]))).toEqual([]);
    expect(told(tables([mentee({ code: code.toLowerCase() }), mentee({ ...second, code })]))).toEqual([
      'code.duplicate 3',
    ]);
  });

  it('keep their holder out of pairing when they are not', () => {
    const owned = (value: string) =>
      gridOf(
        'Наставляемые',
        [
          row('ФИО наставляемого|Класс|Запрос|Форма|Согласие|Код участника'),
          [...row('Белов Артём|7А|физика|ученик – ученик|да'), value],
        ],
        {
          ownedColumns: [{ column: 6, key: 'code' }],
        },
      );
    expect(told([owned(broken)])).toEqual(['code.broken 2']);
    expect(told([owned(newCode('mentor', new Set(), () => 1))])).toEqual(['code.otherRole 2']);
  });

  it('lead from a blocking finding to the person', () => {
    const grids = tables([
      mentee({ code, form: 'индивидуальная' }),
      mentee({ ...second, code: newCode('mentee', new Set(), () => 7), consent: null }),
    ]);
    expect(Array.from(notReadyCodes(check(grids)))).toEqual([
      [code, '«индивидуальная» нет среди форм наставничества.'],
    ]);
  });
});

describe('cells', () => {
  it('with an error are told once, and hold back where the value is needed', () => {
    expect(check(tables([mentee({ name: { error: '#N/A' } })]))).toMatchObject([
      { rule: 'cell.errorInPlace', severity: 'error', found: '#N/A' },
    ]);
    expect(check(tables([mentee({ phone: { error: '#REF!' } })]))).toMatchObject([
      { rule: 'cell.error', severity: 'warning' },
    ]);
  });

  it('with a formula that reaches into the network are told, whatever they show', () => {
    const formulas = [
      '=IFERROR(IMPORTDATA("http://x.example");"Белов Артём")',
      '=IMPORTRANGE("abc";"Лист1!A1")',
      '=ВЕБСЛУЖБА("http://x.example")',
      '=SUM(A1:A3)',
      '=MYIMAGE(A1)',
    ];
    const grids = tables([mentee({})]).map((grid, i) =>
      i ? grid : { ...grid, formulas: formulas.map((formula, k) => ({ row: 2, column: k + 1, formula })) },
    );
    expect(check(grids).map(({ rule, place, data }) => [rule, place.column, data.function])).toEqual([
      ['cell.formula', 1, 'IMPORTDATA'],
      ['cell.formula', 2, 'IMPORTRANGE'],
      ['cell.formula', 3, 'ВЕБСЛУЖБА'],
    ]);
  });
});

describe('findings', () => {
  it('come by tab, row and column', () => {
    const grids = tables(
      [mentee({ ...second, email: 'x', consent: null }), mentee({ name: null })],
      [mentor({ capacity: 0 })],
    );
    expect(told(grids)).toEqual(['email.broken 2', 'consent.missing 2', 'name.missing 3', 'capacity.zero 2']);
  });

  it('are the same each time', () => {
    const grids = tables([
      mentee({ name: 'Белов' }),
      mentee({}),
      mentee({ name: 'Белов А. Д.', consent: 'нет' }),
    ]);
    expect(check(grids)).toEqual(check(grids));
    expect(readRegistries(grids, today)).toEqual(readRegistries(grids, today));
  });
});
