import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/cells/cell';
import { formOf, formsMeant } from '../../../src/core/registry/forms';
import { kindsIn, mentoringKinds } from '../../../src/core/registry/kinds';
import { withListedNeeds } from '../../../src/core/registry/listedNeeds';
import type { Person } from '../../../src/core/registry/person';
import { readRegistries } from '../../../src/core/registry/recognise';
import { subjectsIn } from '../../../src/core/registry/subjects';
import { readConsent } from '../../../src/core/registry/values/consent';
import { readPaper } from '../../../src/core/registry/values/paper';
import { peopleMeant } from '../../../src/core/registry/values/peopleMeant';
import { readPriority } from '../../../src/core/registry/values/priority';
import { day, gridOf } from '../grid';
import { today } from './school';

describe('one row of a registry', () => {
  const read = (cells: Readonly<Record<string, Cell>>): Person => {
    const all: Readonly<Record<string, Cell>> = {
      'ФИО наставника': 'Соколова Анна Ильинична',
      'Форма наставничества': 'учитель – учитель',
      'Основные компетенции наставника': 'методика урока',
      ...cells,
    };
    const { mentors } = readRegistries([gridOf('Наставники', [Object.keys(all), Object.values(all)])], today);
    return mentors!.people[0]!;
  };

  it('tells places, hours and free time', () => {
    const person = read({
      'Сколько человек возьмёт': 'до 5 чел., 2 часа в неделю',
      'Удобное время': 'вт, чт 15:00–16:30',
    });
    expect(person).toMatchObject({ capacityFrom: 1, capacity: 5, hoursPerWeek: 2 });
    expect(person.slots.map(({ weekday }) => weekday)).toEqual([2, 4]);
  });

  it('tells kinds, wishes, refusals and priority', () => {
    expect(
      read({
        'Вид наставничества': 'реверсивная, групповое',
        'С кем хотел бы работать': 'с Ивановым Петром, любой',
        'С кем не хотел бы работать': 'М-105930; Петров П. С.',
        Приоритет: 'высокий',
      }),
    ).toMatchObject({
      kinds: ['реверсивное', 'в группе'],
      refusals: ['М-105930', 'Петров П. С.'],
      priority: 1,
    });
  });

  it('tells papers and consents of every kind', () => {
    const person = read({
      'Согласие на обработку персональных данных': day('2026-09-01'),
      'Согласие на публикацию': 'нет',
      'Справка об отсутствии судимости': '№ 12-3 от 1 сентября 2026 г.',
      'Медицинская книжка': 'до 01.09.2026',
      'Согласие работника на наставничество': 'да',
      'Дополнительное соглашение': null,
      Доплата: '15 %',
    });
    expect(person.consents.publish.state).toBe('no');
    expect(person.consents.third.state).toBe('unknown');
    expect(person.papers).toMatchObject({
      criminalRecord: { state: 'yes', date: '2026-09-01', number: '12-3' },
      medical: { state: 'expired' },
      mentorConsent: { state: 'yes' },
      agreement: { state: 'unknown' },
      payment: { state: 'yes' },
    });
  });

  it('finds the class in the place of study, and none where an adult works with one', () => {
    const classOf = (place: string) => read({ 'Место работы/учебы наставника': place }).schoolClass;
    expect(classOf('МБОУ СШ № 12, 10 «А» класс')).toEqual({ grade: 10, letter: 'А' });
    expect(classOf('классный руководитель 7 А класса')).toBeNull();
    expect(classOf('ООО «Завод», ул. Мира, 7А')).toBeNull();
  });
});

describe('a consent', () => {
  it('keeps the day it was signed apart from the day it was withdrawn', () => {
    expect(readConsent('да, 01.09.2026, отозвано 01.02.2027')).toEqual({
      state: 'withdrawn',
      date: '2026-09-01',
      signedBy: null,
      withdrawnOn: '2027-02-01',
    });
    expect(readConsent('отзыв 01.02.2027, подписано 1 сентября 2026 г., мать')).toMatchObject({
      date: '2026-09-01',
      signedBy: 'parent',
      withdrawnOn: '2027-02-01',
    });
    expect(readConsent('отказ от 05.09.2026').state).toBe('no');
    expect(readConsent('не отозвано').state).toBe('yes');
  });
});

describe('a paper', () => {
  it('is there, is not, has run out, or is unknown', () => {
    const states = (texts: readonly Cell[]) => texts.map((text) => readPaper(text, today).state);
    const there: readonly Cell[] = [
      'да',
      '+',
      day('2026-09-01'),
      '№ 7',
      'до 01.09.2027',
      'получена 05.09.26',
      '2000 руб.',
      true,
    ];
    expect(new Set(states(there))).toEqual(new Set(['yes']));
    expect(new Set(states(['нет', '–', 'отсутствует', 'не предоставлена', 'без доплаты', 0]))).toEqual(
      new Set(['no']),
    );
    expect(new Set(states(['просрочена', 'действует по 01.01.2026', 'до 01.09.2026']))).toEqual(
      new Set(['expired']),
    );
    expect(new Set(states([null, false, '', 'запрошена', 'не требуется', { error: '#REF!' }]))).toEqual(
      new Set(['unknown']),
    );
  });
});

describe('people named in a cell', () => {
  it('are named by name or by code', () => {
    expect(peopleMeant('Иванов П. С., М-105930')).toEqual(['Иванов П. С.', 'М-105930']);
    expect(peopleMeant('Н-000 000')).toEqual([]);
    expect([
      peopleMeant('нет'),
      peopleMeant('любой'),
      peopleMeant('опытный педагог', true),
      peopleMeant(''),
    ]).toEqual([[], [], [], []]);
    expect(peopleMeant('иванов')).toEqual(['Иванов']);
  });

  it('are found among other words, and no other word is taken for one', () => {
    const wished = (text: string) => peopleMeant(text, true);
    expect(wished('Хотел бы к Ивановой М.П.')).toEqual(['Ивановой М. П.']);
    expect(wished('Не ставить с Петровой А. И., М-105930')).toEqual(['Петровой А. И.', 'М-105930']);
    expect(wished('Иванова М. П., учитель математики')).toEqual(['Иванова М. П.']);
    for (const text of ['хотел бы к учителю физики', 'Учитель физики', 'Любой', 'не важно', 'математика'])
      expect(wished(text), text).toEqual([]);
  });
});

describe('a priority', () => {
  it('is a number or a word', () => {
    expect(
      [1, '2', '3-я очередь', 'высокий', 'средний', 'низкий', 'не срочно', 'нет', null, 0].map(readPriority),
    ).toEqual([1, 2, 3, 1, 2, 3, 3, null, null, null]);
  });
});

describe('a form written short', () => {
  it('is read where it can mean one thing only', () => {
    expect(formOf('студ.-учен.')).toBe('student-pupil');
    expect(formOf('раб.-уч.')).toBe('employer-pupil');
    expect(formOf('учит.-учен.')).toBe('teacher-pupil');
    expect(formOf('педагог-психолог – молодой педагог')).toBe('teacher-teacher');
    expect(formOf('ученик – ученик: лидер – пассивный')).toBe('pupil-pupil');
  });

  it('is not guessed where it can mean several', () => {
    for (const text of ['У–У', 'уч.-уч.', 'П-П']) {
      expect(formOf(text), text).toBeNull();
      expect(formsMeant(text).length, text).toBeGreaterThan(1);
    }
  });
});

describe('kinds of mentoring', () => {
  it('are known in other words, and a slip of the pen stays one', () => {
    for (const kind of mentoringKinds) expect(kindsIn(kind)).toEqual([kind]);
    expect(kindsIn('индивидуальная; дистанционно')).toEqual([mentoringKinds[0], mentoringKinds[6]]);
    expect(kindsIn('реверсивнае')).toEqual(['реверсивнае']);
    expect(kindsIn('')).toEqual([]);
  });
});

describe('a need of the school’s own list', () => {
  const tab = gridOf('Наставляемые', [
    ['ФИО наставляемого', 'Класс', 'Основной запрос наставляемого', 'Форма наставничества'],
    ['Белов Артём Денисович', '7 «А»', 'хочу в шахматный клуб «Ладья», и физика', 'ученик – ученик'],
    ['Галиева Алсу Рамилевна', '8 «Б»', 'шахматные часы', 'ученик – ученик'],
  ]);
  const subjects = (needs: readonly string[]) =>
    withListedNeeds(readRegistries([tab], today), needs).mentees?.people.map((person) => person.subjects);

  it('counts as a subject where it stands word for word', () => {
    expect(subjects(['Шахматный клуб «Ладья»'])).toEqual([['физика', 'Шахматный клуб «Ладья»'], []]);
  });

  it('changes nothing where the list says what is known anyway', () => {
    expect(subjects(['Физика', 'Успеваемость', ''])).toEqual([['физика'], []]);
  });
});

describe('needs beyond subjects', () => {
  it('are known in the words of schools', () => {
    const said: readonly (readonly [string, string])[] = [
      ['нет желания учиться', 'мотивация'],
      ['перешёл в новую школу, социализация', 'адаптация'],
      ['самоопределение, выбор профессии', 'профориентация'],
      ['сдать ГИА', 'подготовка к ОГЭ'],
      ['выгорание, тревожность', 'эмоциональная поддержка'],
      ['освоить электронный журнал', 'цифровые навыки'],
      ['вести родительские собрания', 'работа с родителями'],
      ['победить на ВсОШ', 'олимпиады и конкурсы'],
      ['вхождение в должность', 'адаптация'],
    ];
    for (const [text, need] of said) expect(subjectsIn(text), text).toContain(need);
  });
});
