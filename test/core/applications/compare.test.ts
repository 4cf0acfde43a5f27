import { describe, expect, it } from 'vitest';
import { day, gridOf, row } from '../grid';
import { menteesTab as officialMentees, mentorsTab as officialMentors } from '../registry/school';
import {
  type Answers,
  compared,
  formTab,
  type MenteeCells,
  menteesTab,
  mentorsTab,
  merged,
  told,
  written,
} from './school';

const form = 'Ответы на форму (1)';
const belov: MenteeCells = {
  name: 'Белов Артём Денисович',
  schoolClass: '7 «А»',
  birth: day('2013-03-14'),
  phone: '+7 900 111-22-33',
  email: 'belov@school.example',
  topics: 'математика',
};
const others: readonly MenteeCells[] = [
  { name: 'Галиева Алсу Рамилевна', schoolClass: '8 «Б»', birth: 2012 },
  { name: 'Дёмин Егор Олегович', schoolClass: '9 «А»' },
];

function one(answers: Answers, registry: readonly MenteeCells[] = [belov, ...others]) {
  const { drafts } = compared([menteesTab(registry), mentorsTab(), formTab([answers])], form);
  expect(drafts).toHaveLength(1);
  return drafts[0]!;
}

describe('an applicant', () => {
  it('who is not in the registry is new, and every answer goes into its column', () => {
    const draft = one({
      name: 'Ершова Вера Павловна',
      schoolClass: '8 В класс',
      phone: 89001112240,
      email: 'vera@school.example',
      birth: '01.02.2012',
      topics: 'физика',
      consent: 'Согласен',
      why: 'интересно',
    });
    expect(draft.kind).toBe('new');
    expect(draft.cells.map(({ title, to }) => [title, to])).toEqual([
      ['ФИО наставляемого', 'Ершова Вера Павловна'],
      ['Класс', '8 В класс'],
      ['Дата рождения', { date: '2012-02-01' }],
      ['Телефон', '89001112240'],
      ['E-mail', 'vera@school.example'],
      ['Запрос', 'физика'],
    ]);
  });

  it.each<[string, Answers]>([
    ['in other spelling', { name: 'БЕЛОВ АРТЕМ ДЕНИСОВИЧ', schoolClass: '7а', phone: '8 (900) 111-22-33' }],
    [
      'with a year instead of the date of birth',
      { name: 'Белов Артём Денисович', birth: 2013, email: 'Belov@school.example' },
    ],
    ['with an age', { name: 'Белов Артём Денисович', birth: 13, schoolClass: '7' }],
    ['with a phone kept as a number', { name: 'Белов Артём Денисович', phone: 79001112233 }],
    ['with nothing beside the full name', { name: 'Белов Артём Денисович' }],
  ])('whom the registry knows is the same: %s', (_, answers) => {
    expect(one(answers)).toMatchObject({ kind: 'same', meets: { place: { row: 2 } }, cells: [] });
  });

  it('whom the registry knows brings what it lacks or has otherwise; what he leaves out erases nothing', () => {
    const draft = one({
      name: 'Белов Артём Денисович',
      birth: '14.03.2013',
      phone: '8 900 777-00-11',
      topics: 'физика',
    });
    expect(told([draft])).toEqual(['changed Белов Артём']);
    expect(written(draft)).toEqual([
      'Телефон: +7 900 111-22-33 → 8 900 777-00-11',
      'Запрос: математика → физика',
    ]);
    const filled = one({
      name: 'Дёмин Егор Олегович',
      schoolClass: '9А',
      birth: 2011,
      email: 'demin@school.example',
    });
    expect(written(filled)).toEqual(['Дата рождения:  → 2011', 'E-mail:  → demin@school.example']);
  });

  it('never replaces what is known by what cannot be read', () => {
    const draft = one({
      name: 'Белов Артём Денисович',
      email: 'belov@school.example',
      phone: 'есть',
      schoolClass: 'седьмой',
      birth: 'не помню',
    });
    expect(draft.kind).toBe('same');
  });

  it.each<[string, Answers]>([
    ['namesake', { name: 'Белов Артём Денисович', birth: '02.02.2010' }],
    ['namesake', { name: 'Белов Артём Денисович', schoolClass: '11' }],
    ['namesake', { name: 'Белов Артём Денисович', phone: '+7 900 000-00-01' }],
    ['initials', { name: 'Белов А. Д.', schoolClass: '7А' }],
    ['patronymic', { name: 'Белов Артём', schoolClass: '7А' }],
    ['spelling', { name: 'Белов Артем Денисовч', schoolClass: '7А' }],
    ['contact', { name: 'Белова Мария Денисовна', phone: '89001112233' }],
    ['people', { name: 'Орлов Иван Петрович, Орлова Анна Петровна', schoolClass: '5А' }],
    ['nameless', { schoolClass: '5А', phone: '89001112299' }],
  ])('is doubtful (%s)', (doubt, answers) => {
    expect(one(answers)).toMatchObject({ kind: 'doubtful', doubt });
  });

  it.each<[string, Answers]>([
    [
      'a sister with the phone of the family',
      { name: 'Белова Мария Денисовна', schoolClass: '5А', phone: '89001112233' },
    ],
    ['a brother with a name one letter apart', { name: 'Белов Артур Денисович', schoolClass: '5А' }],
    ['a namesake by initials of another year', { name: 'Белов А. Д.', birth: 2010 }],
  ])('is new: %s', (_, answers) => {
    expect(one(answers).kind).toBe('new');
  });

  it('with the name of two people in the registry is doubtful, unless what stands beside it tells', () => {
    const two = [
      belov,
      { ...belov, schoolClass: '9 «В»', birth: day('2011-05-05'), phone: null, email: null },
    ];
    expect(one({ name: 'Белов Артём Денисович' }, two)).toMatchObject({ kind: 'doubtful', doubt: 'several' });
    expect(
      one({ name: 'Белов Артём Денисович', birth: '05.05.2011', phone: '89001112277' }, two),
    ).toMatchObject({
      kind: 'changed',
      meets: { place: { row: 3 } },
    });
  });

  it('taken for a person with initials fills in the name, one of another spelling leaves it alone', () => {
    const short = one({ name: 'Ёлкин Павел Ильич', schoolClass: '6Б' }, [
      { name: 'Елкин П. И.', schoolClass: '6 «Б»' },
    ]);
    expect(written(short)).toEqual(['ФИО наставляемого: Елкин П. И. → Ёлкин Павел Ильич']);
    const misspelt = one({ name: 'Белов Артем Денисовч', schoolClass: '7А', topics: 'физика' });
    expect(written(misspelt)).toEqual(['Запрос: математика → физика']);
  });
});

describe('a source', () => {
  it('in which one person applied twice: the later answers count, by the time stamp and not by the row', () => {
    const answers: Answers[] = [
      { at: '15.09.2026 18:30:10', name: 'Ершова Вера Павловна', schoolClass: '8В', topics: 'химия' },
      {
        at: '15.09.2026 9:05:00',
        name: 'Ершова Вера Павловна',
        schoolClass: '8В',
        topics: 'физика',
        phone: '89001112240',
      },
    ];
    const { drafts } = compared([menteesTab([belov]), mentorsTab(), formTab(answers)], form);
    expect(told(drafts)).toEqual(['new Ершова Вера']);
    expect(drafts[0]?.applicant.rows).toEqual([3, 2]);
    expect(written(drafts[0]!)).toContain('Запрос:  → химия');
    expect(written(drafts[0]!)).toContain('Телефон:  → 89001112240');
  });

  it('with two people who may be one asks about the second', () => {
    const answers: Answers[] = [
      { name: 'Ершова Вера Павловна', schoolClass: '8В' },
      { name: 'Ершова В. П.', schoolClass: '8В' },
    ];
    const { drafts } = compared([menteesTab([belov]), mentorsTab(), formTab(answers)], form);
    expect(told(drafts)).toEqual(['new Ершова Вера', 'doubtful initials Ершова В.']);
    expect(drafts[1]?.meets).toBeNull();
    expect(drafts[1]?.applicant.like?.applicant.rows).toEqual([2]);
  });

  it('tells what stays behind, and never takes a tick for a consent', () => {
    const answers = [
      { ...belov, name: 'Ершова Вера Павловна', consent: 'Да', why: 'интересно' },
      { name: 'Жуков Лев Ильич', schoolClass: '5', consent: 'Да' },
    ];
    const { losses, drafts } = compared([menteesTab([belov]), mentorsTab(), formTab(answers)], form);
    expect(losses).toMatchObject({
      columns: [{ title: 'Почему вы решили участвовать?', answers: 1 }],
      consents: 2,
    });
    expect(drafts.flatMap(written).join()).not.toContain('Согласие');
  });

  it('fills a column of hers that we do not know when the title is the same, cut or not', () => {
    const question = 'Почему вы решили участвовать в программе наставничества нашей школы в этом году?';
    const registry = gridOf('Наставляемые', [
      [...row('ФИО наставляемого|Класс|Форма'), question],
      row('Белов Артём Денисович|7А|ученик – ученик'),
    ]);
    const source = gridOf('Заявки наставляемых', [
      [...row('Отметка времени|ФИО наставляемого|Класс'), question.slice(0, 64)],
      row('15.09.2026 9:05:00|Ершова Вера Павловна|8В|интересно'),
    ]);
    const { drafts, losses } = compared([registry, mentorsTab(), source], 'Заявки наставляемых');
    expect(written(drafts[0]!)).toContain(`${question}:  → интересно`);
    expect(losses.columns).toEqual([]);
  });

  it('of both roles is split by what people say they want to be', () => {
    const source = gridOf('Ответы', [
      row('Отметка времени|ФИО|Я хочу быть|Чем могу помочь|В чём нужна помощь|Класс|Должность|Телефон'),
      row('10.09.2026|Ершова Вера Павловна|наставляемым||физика|8В||89001112240'),
      row('11.09.2026|Зайцев Илья Львович|Наставником|физика|||учитель физики|89001112241'),
      row('12.09.2026|Ильина Ольга Юрьевна|и наставником, и наставляемым|химия|английский|10А||89001112242'),
      row('13.09.2026|Котов Пётр Ильич|||химия|5А||89001112243'),
      row('14.09.2026|Лапин Иван Ильич|хочу найти наставника||химия|5А||89001112244'),
    ]);
    const { drafts, source: found } = compared([menteesTab([belov]), mentorsTab(), source], 'Ответы');
    expect(found.kind).toBe('mixed');
    expect(drafts.map(({ role, applicant }) => `${role} ${applicant.person.name?.surname}`)).toEqual([
      'mentee Ершова',
      'mentee Ильина',
      'mentee Лапин',
      'mentor Зайцев',
      'mentor Ильина',
    ]);
    expect(found.unclear).toEqual([5]);
    expect(written(drafts[1]!)).toContain('Запрос:  → английский');
    expect(written(drafts[4]!)).toContain('Чем может помочь:  → химия');
  });

  it('of pairs fills both registries, and a mentor of two is one mentor', () => {
    const source = gridOf('Пары прошлого года', [
      row('№|ФИО наставника|Должность|ФИО наставляемого|Класс|Период'),
      row('1|Соколова Анна Ильинична|учитель химии|Белов Артём Денисович|7А|год'),
      row('2|Миронов Глеб Олегович|учитель истории|Ершова Вера Павловна|8В|год'),
      row('3|Миронов Глеб Олегович|учитель истории|Жуков Лев Ильич|5Б|год'),
    ]);
    const {
      drafts,
      source: found,
      losses,
    } = compared([menteesTab([belov]), mentorsTab(), source], 'Пары прошлого года');
    expect(found.kind).toBe('pairs');
    expect(told(drafts)).toEqual([
      'same Белов Артём',
      'new Ершова Вера',
      'new Жуков Лев',
      'changed Соколова Анна',
      'new Миронов Глеб',
    ]);
    expect(written(drafts[4]!)).toEqual([
      'ФИО наставника:  → Миронов Глеб Олегович',
      'Должность:  → учитель истории',
      'ФИО наставляемых:  → Ершова Вера Павловна; Жуков Лев Ильич',
    ]);
    expect(written(drafts[3]!)).toEqual(['ФИО наставляемых:  → Белов Артём Денисович']);
    expect(losses.columns.map(({ title }) => title)).toEqual(['Период']);
  });

  it('whose form had branches is read from whichever column was answered', () => {
    const source = gridOf('Ответы', [
      row('Отметка времени|Я хочу быть|ФИО|Телефон|Чем могу помочь|ФИО|Телефон|В чём нужна помощь|Класс'),
      row('10.09.2026|наставляемым||||Ершова Вера Павловна|89001112240|физика|8В'),
      row('11.09.2026|наставником|Зайцев Илья Львович|89001112241|физика||||'),
    ]);
    const { drafts, losses } = compared([menteesTab([belov]), mentorsTab(), source], 'Ответы');
    expect(told(drafts)).toEqual(['new Ершова Вера', 'new Зайцев Илья']);
    expect(written(drafts[0]!)).toContain('Телефон:  → 89001112240');
    expect(losses.columns).toEqual([]);
  });

  it('of a form with cut titles and brackets fills the official form of the registry', () => {
    const cut = 'Ресурс времени на программу наставничества (количество часов в неделю)'.slice(0, 64);
    const source = gridOf('Form Responses 2', [
      [
        ...row(
          'Timestamp|Баллы|Ваше ФИО (полностью) |Номер телефона/WhatsApp для связи|Место работы/ учебы наставника (полное название)|Чем вы можете помочь?|ФИО наставляемого (если уже определен список участников Проекта)',
        ),
        cut,
      ],
      [
        { date: '2026-09-01' },
        0,
        'Петров Иван Сергеевич',
        79001112233,
        'ООО «Завод»',
        'черчение',
        null,
        '2 часа',
      ],
      [
        { date: '2026-09-02' },
        0,
        'Фролова Инна Сергеевна',
        null,
        'МБОУ СШ № 12',
        'методика урока',
        'Белов Артём',
        '1 час',
      ],
    ]);
    const { drafts, losses } = compared([officialMentees(), officialMentors(), source], 'Form Responses 2');
    expect(told(drafts)).toEqual(['new Петров Иван', 'changed Фролова Инна']);
    expect(written(drafts[0]!)).toEqual([
      'ФИО наставника:  → Петров Иван Сергеевич',
      'Контактные данные для связи:  → 79001112233',
      'Место работы/учебы наставника:  → ООО «Завод»',
      'Основные компетенции наставника:  → черчение',
      'Ресурс времени на программу наставничества:  → 2 часа',
    ]);
    expect(losses).toEqual({ columns: [], consents: 0 });
  });

  it('carries over no consent, not even into a column of hers with the same title', () => {
    const question = 'Согласие на участие в съёмках';
    const registry = gridOf('Наставляемые', [
      [...row('ФИО наставляемого|Класс|Форма'), question],
      row('Белов Артём Денисович|7А|ученик – ученик|'),
    ]);
    const source = gridOf('Заявки наставляемых', [
      [...row('Отметка времени|ФИО наставляемого|Класс'), question],
      row('15.09.2026 9:05:00|Белов Артём Денисович|7А|Да'),
    ]);
    const { drafts, losses } = compared([registry, mentorsTab(), source], 'Заявки наставляемых');
    expect(told(drafts)).toEqual(['same Белов Артём']);
    expect(losses).toEqual({ columns: [], consents: 1 });
  });

  it('of pairs keeps a phone with its owner, though both columns are called the same', () => {
    const source = gridOf('Закрепление', [
      row('ФИО наставника|Телефон|ФИО наставляемого|Телефон|Класс'),
      row('Миронов Глеб Олегович||Ершова Вера Павловна|89001117755|8В'),
    ]);
    const { drafts } = compared([menteesTab([belov]), mentorsTab(), source], 'Закрепление');
    expect(written(drafts[0]!)).toContain('Телефон:  → 89001117755');
    expect(written(drafts[1]!).join()).not.toContain('89001117755');
  });

  it('puts the phone of a parent among the contacts, behind what stands there', () => {
    const source = gridOf('Ответы', [
      row(
        'Отметка времени|Ваше ФИО|В каком классе вы учитесь?|Ваш телефон|Телефон родителя|С чем вам нужна помощь?',
      ),
      row('10.09.2026|Белов Артём Денисович|7А|89007778899|89001112255|математика'),
    ]);
    const { drafts, losses } = compared([officialMentees(), officialMentors(), source], 'Ответы');
    expect(written(drafts[0]!)).toEqual([
      'Контактные данные для связи (данные представителя): +7 900 111-22-33, мать → +7 900 111-22-33, мать, 89007778899, 89001112255 (родитель)',
    ]);
    expect(losses.columns).toEqual([]);
  });

  it('merged into a tab of both roles says whose every new row is', () => {
    const both = gridOf('Участники', [
      row('ФИО|Роль|Класс|Телефон'),
      row('Белов Артём Денисович|наставляемый|7А|89001112233'),
      row('Соколова Анна Ильинична|наставник|10А|89001112244'),
    ]);
    const source = gridOf('Ответы', [
      row('Отметка времени|ФИО|Я хочу быть|Класс|Телефон'),
      row('10.09.2026|Ершова Вера Павловна|наставляемым|8В|89001112240'),
      row('10.09.2026|Соколова Анна Ильинична|наставником|11А|89001112244'),
    ]);
    const { drafts } = compared([both, source], 'Ответы');
    expect(told(drafts)).toEqual(['new Ершова Вера', 'changed Соколова Анна']);
    expect(written(drafts[0]!)).toContain('Роль:  → наставляемый');
    expect(written(drafts[1]!)).toEqual(['Класс: 10А → 11А']);
  });

  it('of people of no known role is told as such, and understood once its tab is renamed', () => {
    const people = [row('ФИО|Класс|Телефон'), row('Ершова Вера Павловна|8В|89001112240')];
    const others = [menteesTab([belov]), mentorsTab()];
    expect(compared([...others, gridOf('Лист5', people)], 'Лист5').source).toMatchObject({
      kind: 'nobody',
      rows: 1,
    });
    const name = 'Заявки наставляемых';
    expect(told(compared([...others, gridOf(name, people)], name).drafts)).toEqual(['new Ершова Вера']);
  });

  it('named after one side is a list of that side, whoever stands beside them', () => {
    const source = gridOf('Наставники 2025', [
      row('№|ФИО наставника|Должность|Телефон|ФИО наставляемого|Класс'),
      row('1|Миронов Глеб Олегович|учитель истории|89001117777|Белов Артём Денисович|7А'),
    ]);
    const { drafts } = compared([menteesTab([belov]), mentorsTab(), source], 'Наставники 2025');
    expect(drafts.map(({ role }) => role)).toEqual(['mentor']);
  });

  it('finds all its people the same once they are merged', () => {
    const answers: Answers[] = [
      { name: 'Ершова Вера', schoolClass: '8В', phone: '89001112240' },
      { name: 'Жуков Л. И.' },
      { ...belov, phone: '89007770011', topics: 'физика' },
    ];
    const grids = [menteesTab([belov]), mentorsTab(), formTab(answers)];
    const first = compared(grids, form).drafts;
    expect(told(first)).toEqual(['new Ершова Вера', 'new Жуков Л.', 'changed Белов Артём']);
    const second = compared(merged(grids, first, 'mentee', 'Наставляемые'), form).drafts;
    expect(second.map(({ kind }) => kind)).toEqual(['same', 'same', 'same']);
    expect(second.map(({ id }) => id)).toEqual(first.map(({ id }) => id));
  });
});
