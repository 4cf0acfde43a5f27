import { Chance } from '../../examples/school/chance';
import { Names } from '../../examples/school/names';
import type { Cell } from '../../src/core/cells/cell';
import { newCode } from '../../src/core/registry/codes';
import { type FormId, formById, formTitle } from '../../src/core/registry/forms';
import type { Role } from '../../src/core/registry/person';
import { defaultLists } from '../../src/core/settings/defaultLists';
import { readSettings } from '../../src/core/settings/tab';
import { type Book, type Draft, draft, type Key, type Row } from './book';

/** The day on which the generated registries are looked at. */
export const today = '2026-09-20';

/** `coded`: the school keeps codes only, the key is elsewhere. */
export interface Size {
  readonly mentees: number;
  readonly mentors: number;
  readonly coded?: boolean;
}

const menteeTitles: readonly (readonly [Key, string])[] = [
  ['number', '№'],
  ['code', 'Код участника'],
  ['name', 'ФИО наставляемого'],
  ['schoolClass', 'Класс'],
  ['post', 'Должность'],
  ['birth', 'Дата рождения'],
  ['phone', 'Телефон'],
  ['email', 'Электронная почта'],
  ['topics', 'Основной запрос наставляемого'],
  ['form', 'Форма наставничества'],
  ['roleModel', 'Ролевая модель'],
  ['kind', 'Вид наставничества'],
  ['consent', 'Согласие на обработку персональных данных'],
  ['consentSigner', 'Кто подписал согласие'],
  ['consentParent', 'Согласие родителя'],
  ['entered', 'Дата вхождения в программу'],
  ['finished', 'Дата завершения программы'],
  ['linkedName', 'ФИО наставника'],
  ['results', 'Результаты программы'],
  ['remark', 'Примечание'],
];

const mentorTitles: readonly (readonly [Key, string])[] = [
  ['number', '№'],
  ['code', 'Код участника'],
  ['name', 'ФИО наставника'],
  ['schoolClass', 'Класс'],
  ['post', 'Должность'],
  ['organisation', 'Место работы/учебы наставника'],
  ['birth', 'Дата рождения'],
  ['phone', 'Телефон'],
  ['email', 'Электронная почта'],
  ['topics', 'Основные компетенции наставника'],
  ['capacity', 'Сколько человек возьмёт'],
  ['wantedAge', 'Желаемый возраст наставляемых'],
  ['form', 'Форма наставничества'],
  ['kind', 'Вид наставничества'],
  ['consent', 'Согласие на обработку персональных данных'],
  ['consentSigner', 'Кто подписал согласие'],
  ['mentorConsent', 'Согласие работника на наставничество'],
  ['agreement', 'Дополнительное соглашение'],
  ['criminalRecord', 'Справка об отсутствии судимости'],
  ['medical', 'Медицинская справка'],
  ['entered', 'Дата вхождения в программу'],
  ['finished', 'Дата завершения программы'],
  ['linkedName', 'ФИО наставляемого (наставляемых)'],
  ['remark', 'Примечание'],
];

/** Columns that schools keep for themselves. */
const ownTitles = [
  'Кружок',
  'Автобус',
  'Корпус',
  'Смена',
  'Питание',
  'Профиль',
  'Секция',
  'Олимпиады',
  'Волонтёрство',
  'Подгруппа',
];

const formsInTurn: readonly FormId[] = [
  'teacher-pupil',
  'pupil-pupil',
  'teacher-teacher',
  'teacher-pupil',
  'employer-pupil',
  'teacher-pupil',
  'student-pupil',
];

const subjects = ['математика', 'русский язык', 'физика', 'английский язык', 'химия', 'биология', 'история'];
const teacherNeeds = ['методика урока', 'классное руководство', 'цифровые навыки', 'работа с родителями'];
const personal: readonly Key[] = ['name', 'birth', 'phone', 'email'];

/** Two mentees to a mentor; every other mentor is already written beside his mentees on both tabs. */
export function cleanBook(size: Size, seed = 5): Book {
  const chance = new Chance(seed);
  const people = new People(chance);
  const titles = (list: readonly (readonly [Key, string])[]): Draft['columns'] => [
    ...list.filter(([key]) => !size.coded || !personal.includes(key)).map(([key, title]) => ({ key, title })),
    ...ownTitles.slice(0, 30 - list.length).map((title, i) => ({ key: `own${i}` as const, title })),
  ];
  const mentees = draft('mentee', 'Наставляемые', titles(menteeTitles));
  const mentors = draft('mentor', 'Наставники', titles(mentorTitles));
  for (let i = 0; i < size.mentors; i++) mentors.rows.push(people.mentor(formOfTurn(i)));
  for (let i = 0; i < size.mentees; i++)
    mentees.rows.push(people.mentee(formOfTurn(Math.floor(i / 2) % size.mentors)));
  const key: Key = size.coded ? 'code' : 'name';
  mentors.rows.forEach((mentor, i) => {
    const theirs = mentees.rows.slice(2 * i, 2 * i + 2);
    if (i % 2 === 1 || theirs.length === 0) return;
    mentor.set('linkedName', theirs.map((mentee) => mentee.get(key)).join(', '));
    for (const mentee of theirs) mentee.set('linkedName', mentor.get(key) ?? null);
  });
  if (size.coded)
    for (const row of [...mentees.rows, ...mentors.rows]) for (const field of personal) row.delete(field);
  const settings = {
    ...readSettings(null, '2026/2027'),
    privacy: size.coded ? ('codes' as const) : ('names' as const),
  };
  return { mentees, mentors, others: [], settings, lists: defaultLists() };
}

/** A pupil of a grade, with a birth and a signer that go with it. */
export function asPupil(row: Row, grade: number, chance: Chance): void {
  const year = 2026 - grade - 7;
  row.set('schoolClass', `${grade} «${chance.one(['А', 'Б', 'В'])}»`);
  row.set('birth', { date: `${year}-0${chance.whole(1, 8)}-${chance.whole(10, 28)}` });
  row.set('consentSigner', 2026 - year < 14 ? 'родитель' : 'ученик и родитель');
}

function formOfTurn(turn: number): FormId {
  return formsInTurn[turn % formsInTurn.length] as FormId;
}

class People {
  private readonly names: Names;
  private readonly codes = new Set<string>();
  private count = 0;

  constructor(private readonly chance: Chance) {
    this.names = new Names(chance);
  }

  mentee(form: FormId): Row {
    const row = this.person('mentee', form);
    const teacher = form === 'teacher-teacher';
    if (teacher) this.asAdult(row, 1996, 2002);
    else asPupil(row, this.chance.whole(5, 8), this.chance);
    if (teacher) row.set('post', this.chance.one(['учитель физики', 'учитель истории', 'учитель химии']));
    row.set('consentParent', teacher ? null : this.september());
    row.set('topics', teacher ? this.chance.one(teacherNeeds) : this.chance.some(subjects, 2).join(', '));
    row.set('roleModel', formById(form).roleModels[0] ?? null);
    return row;
  }

  mentor(form: FormId): Row {
    const row = this.person('mentor', form);
    const side = formById(form).mentor;
    if (side === 'pupil') asPupil(row, this.chance.whole(9, 10), this.chance);
    else this.asAdult(row, side === 'student' ? 2003 : 1970, side === 'student' ? 2006 : 1992);
    if (side === 'employee') row.set('post', this.chance.one(['учитель математики', 'учитель физики']));
    row.set(
      'organisation',
      side === 'outsider' ? 'ООО «Станкозавод»' : side === 'student' ? 'Педагогический колледж' : null,
    );
    row.set(
      'topics',
      form === 'teacher-teacher' ? teacherNeeds.join(', ') : this.chance.some(subjects, 3).join(', '),
    );
    row.set('capacity', this.chance.whole(2, 4));
    row.set('wantedAge', form === 'teacher-teacher' ? null : '10–16 лет');
    if (form === 'teacher-teacher')
      for (const paper of ['mentorConsent', 'agreement'] as const) row.set(paper, this.september());
    if (side === 'outsider' || side === 'student')
      for (const paper of ['criminalRecord', 'medical'] as const) row.set(paper, this.september());
    return row;
  }

  private person(role: Role, form: FormId): Row {
    const code = newCode(role, this.codes, (below) => this.chance.whole(0, below - 1));
    this.codes.add(code);
    const number = ++this.count;
    const phone = String(1_000_000 + number * 37).replace(/^(\d{3})(\d\d)(\d\d)$/, '$1-$2-$3');
    const cells: readonly (readonly [Key, Cell])[] = [
      ['number', number],
      ['code', code],
      ['name', this.names.next()],
      ['phone', `+7 900 ${phone}`],
      ['email', `person${number}@school.example`],
      ['form', formTitle(form)],
      ['kind', 'традиционное («один на один»)'],
      ['consent', this.september()],
      ['consentSigner', 'лично'],
      ['entered', this.september()],
      ['finished', { date: '2027-05-25' }],
      ...ownTitles.map((_, i): readonly [Key, Cell] => [`own${i}`, this.chance.one(['да', 'нет', 1, null])]),
    ];
    return new Map(cells);
  }

  private asAdult(row: Row, from: number, to: number): void {
    row.set('birth', {
      date: `${this.chance.whole(from, to)}-0${this.chance.whole(1, 9)}-${this.chance.whole(10, 28)}`,
    });
  }

  private september(): Cell {
    return { date: `2026-09-0${this.chance.whole(1, 9)}` };
  }
}
