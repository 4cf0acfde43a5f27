import { newCode } from '../../../src/core/registry/codes';
import { mentoringForms } from '../../../src/core/registry/forms';
import { defaultLists } from '../../../src/core/settings/defaultLists';
import { day, gridOf, row } from '../grid';
import type { Cells, School } from './sheets';

/** What a rule must tell, and what looks like it and is right. */
export interface RuleCase {
  readonly rule: string;
  readonly wrong: School;
  readonly right: readonly School[];
}

const name = 'ФИО наставляемого';
const mentorName = 'ФИО наставника';
const mentees = 'ФИО наставляемых';
const places = 'Сколько человек возьмёт';
const remark = 'Примечание';

const one = (mentee: Cells): School => ({
  mentees: [mentee],
});
const mentor = (cells: Cells): School => ({ mentors: [cells] });
const six = (cells: (nth: number) => Cells): School => ({
  mentees: [0, 1, 2, 3, 4, 5].map(cells),
});
const teacher = { Форма: 'учитель – учитель', Класс: null, 'Чем может помочь': 'методика урока' };
const labour = {
  'Письменное согласие на наставничество': day('2026-09-01'),
  'Дополнительное соглашение': '№ 4 от 01.09.2026',
};
const outsider = {
  Форма: 'работодатель – ученик',
  Класс: null,
  'Чем может помочь': 'профориентация: инженер',
};
const certificates = {
  'Справка об отсутствии судимости': day('2026-08-01'),
  'Медицинская справка': day('2026-08-01'),
};
const apart = (mentee: string, grade: string) => ({ [name]: mentee, Класс: grade });

export const cases: readonly RuleCase[] = [
  // Names.
  {
    rule: 'name.lookalike',
    wrong: one({ [name]: 'Бeлов Артём Денисович' }),
    right: [one({ [name]: 'Әхмәтов Ильнур Рәшит улы' })],
  },
  ...['Бeлов', 'Артём'].map((surname) => ({
    rule: surname === 'Артём' ? 'name.case' : 'name.lookalike',
    wrong: one({
      [name]: undefined,
      Фамилия: surname === 'Артём' ? 'БЕЛОВ' : surname,
      Имя: 'Артём',
      Отчество: 'Денисович',
    }),
    right: [],
  })),
  {
    rule: 'name.digits',
    wrong: one({ [name]: '3. Белов Артём Денисович' }),
    right: [one({ [name]: 'Белов Артём Денисович' })],
  },
  { rule: 'name.digits', wrong: one({ [name]: 'Белов Артём Денисович2' }), right: [] },
  {
    rule: 'name.order',
    wrong: six((nth) => (nth === 2 ? { [name]: 'Егор Олегович Дёмин' } : {})),
    right: [
      six((nth) => ({
        [name]: [
          'Артём Денисович Белов',
          'Алсу Рамилевна Галиева',
          'Егор Олегович Дёмин',
          'Вера Павловна Ершова',
          'Глеб Романович Зимин',
          'Майя Юрьевна Крылова',
        ][nth]!,
      })),
      one({ [name]: 'Мамедов Ильхам Рашид оглы' }),
    ],
  },
  {
    rule: 'name.case',
    wrong: one({ [name]: 'БЕЛОВ АРТЁМ ДЕНИСОВИЧ' }),
    right: [one({ [name]: 'БЕЛОВ Артём Денисович' })],
  },
  { rule: 'name.case', wrong: one({ [name]: 'белова-орлова анна' }), right: [] },
  {
    rule: 'name.post',
    wrong: mentor({ [mentorName]: 'Соколова Анна Ильинична, учитель физики' }),
    right: [
      mentor({
        [mentorName]: undefined,
        'ФИО, должность наставника': 'Соколова Анна Ильинична, учитель физики',
      }),
    ],
  },
  // Doubles.
  {
    rule: 'duplicate.contact',
    wrong: six((nth) => ({ Телефон: nth < 2 ? '+7 916 111-22-33' : `+7 916 111-22-4${nth}` })),
    right: [
      {
        mentees: [
          { [name]: 'Белов Артём Денисович', Телефон: '+7 916 111-22-33' },
          { [name]: 'Белова Анна Денисовна', Телефон: '+7 916 111-22-33' },
        ],
      },
    ],
  },
  // Dates.
  {
    rule: 'date.impossible',
    wrong: one({ 'Дата вхождения в программу': '31.09.2026' }),
    right: [one({ 'Дата вхождения в программу': 'сентябрь 2026' })],
  },
  {
    rule: 'entered.future',
    wrong: one({ 'Дата вхождения в программу': day('2062-09-01') }),
    right: [one({ 'Дата вхождения в программу': day('2026-09-01') })],
  },
  {
    rule: 'entered.year',
    wrong: six((nth) => ({ 'Дата вхождения в программу': day(nth < 3 ? '2025-09-05' : '2026-09-05') })),
    right: [
      one({
        'Дата вхождения в программу': day('2025-09-05'),
        'Дата завершения программы': day('2027-05-31'),
      }),
    ],
  },
  {
    rule: 'finished.early',
    wrong: one({
      'Дата вхождения в программу': day('2026-09-05'),
      'Дата завершения программы': day('2026-05-31'),
    }),
    right: [
      one({
        'Дата вхождения в программу': day('2026-09-05'),
        'Дата завершения программы': day('2027-05-31'),
      }),
    ],
  },
  {
    rule: 'birth.limits',
    wrong: one({ Класс: '2 «А»' }),
    right: [
      one({ Класс: '5 «А»' }),
      one({ Класс: '11 «А»' }),
      {
        ...one({ Класс: '2 «А»' }),
        lists: { thresholds: { ...defaultLists().thresholds, youngestMentee: 7 } },
      },
    ],
  },
  {
    rule: 'person.left',
    wrong: one({ [remark]: 'отчислен в августе' }),
    right: [
      'не выбыл',
      'выбыл из соревнований',
      'рекомендован к переводу в другую школу',
      'переведён в другую группу',
    ].map((text) => one({ [remark]: text })),
  },
  { rule: 'person.left', wrong: one({ [remark]: 'перевелась в другую школу' }), right: [] },
  {
    rule: 'person.left',
    wrong: mentor({ [remark]: 'уволилась 01.09.2026' }),
    right: [mentor({ [remark]: 'окончила школу в 2015 году' })],
  },
  // Classes.
  {
    rule: 'class.lookalike',
    wrong: one({ Класс: '7 «A»' }),
    right: [one({ Класс: 'VII А' }), one({ Класс: '7А' })],
  },
  // Contacts.
  {
    rule: 'phone.number',
    wrong: one({ Телефон: 79161112233 }),
    right: [one({ Телефон: '79161112233' })],
  },
  {
    rule: 'phone.spelling',
    wrong: six((nth) => ({ Телефон: nth === 3 ? '8(916)111-22-33' : `+7 916 111-22-4${nth}` })),
    right: [six((nth) => ({ Телефон: `8(916)111-22-4${nth}` }))],
  },
  {
    rule: 'contact.several',
    wrong: one({ Телефон: '+7 916 111-22-33, +7 916 111-22-34' }),
    right: [one({ Телефон: '+7 916 111-22-33 (мама)' })],
  },
  { rule: 'contact.several', wrong: one({ 'E-mail': 'a1@mail.ru, b2@mail.ru' }), right: [] },
  {
    rule: 'email.broken',
    wrong: one({ 'E-mail': 'belov@mail,ru' }),
    right: [one({ 'E-mail': 'belov@школа.рф' })],
  },
  // Consent.
  {
    rule: 'consent.impossible',
    wrong: one({ Согласие: day('2027-09-01') }),
    right: [one({ Согласие: day('2026-09-01') })],
  },
  {
    rule: 'consent.impossible',
    wrong: one({ Согласие: day('2010-09-01'), 'Дата рождения': day('2013-05-01') }),
    right: [],
  },
  {
    rule: 'consent.signer',
    wrong: one({ Класс: '9 «А»', 'Дата рождения': day('2011-05-01'), Согласие: 'да, сам' }),
    right: [
      one({
        Класс: '9 «А»',
        'Дата рождения': day('2011-05-01'),
        Согласие: 'да, сам',
        'Согласие родителя': 'да',
      }),
      one({ Класс: '9 «А»', 'Дата рождения': day('2011-05-01'), Согласие: 'да, сам и мать' }),
      one({ Класс: '7 «А»', 'Дата рождения': day('2013-05-01'), Согласие: 'да, сам и мать' }),
    ],
  },
  {
    rule: 'consent.signer',
    wrong: one({ Форма: 'учитель – учитель', Класс: null, Запрос: 'методика урока', Согласие: 'да, мать' }),
    right: [
      one({ Форма: 'учитель – учитель', Класс: null, Запрос: 'методика урока', Согласие: 'да, лично' }),
    ],
  },
  {
    rule: 'consent.inForm',
    wrong: six(() => ({ Согласие: 'Согласен', 'Отметка времени': day('2026-09-01') })),
    right: [
      six(() => ({ Согласие: 'да' })),
      six(() => ({ Согласие: day('2026-09-01'), 'Отметка времени': day('2026-09-01') })),
    ],
  },
  {
    rule: 'consent.inForm',
    wrong: one({
      Согласие: undefined,
      'Согласие на обработку персональных данных (отправляя заявку, вы его даёте)': 'да',
    }),
    right: [one({ Согласие: undefined, 'Согласие на обработку персональных данных': 'да' })],
  },
  {
    rule: 'consent.parent',
    wrong: one({ 'Согласие родителя': null }),
    right: [
      one({ 'Согласие родителя': day('2026-09-01') }),
      one({ Согласие: 'да, мать', 'Согласие родителя': null }),
    ],
  },
  // Papers of mentors.
  {
    rule: 'paper.consent',
    wrong: mentor({ ...teacher, ...labour, 'Письменное согласие на наставничество': null }),
    right: [
      mentor({ ...teacher, ...labour }),
      mentor({
        ...labour,
        'Письменное согласие на наставничество': null,
        Форма: 'учитель – ученик',
        Класс: null,
      }),
    ],
  },
  {
    rule: 'paper.agreement',
    wrong: mentor({ ...teacher, ...labour, 'Дополнительное соглашение': 'нет' }),
    right: [],
  },
  {
    rule: 'paper.criminal',
    wrong: mentor({ ...outsider, ...certificates, 'Справка об отсутствии судимости': null }),
    right: [
      mentor({ ...outsider, ...certificates }),
      mentor({ ...certificates, 'Справка об отсутствии судимости': null }),
    ],
  },
  {
    rule: 'paper.medical',
    wrong: mentor({ ...outsider, ...certificates, 'Медицинская справка': null }),
    right: [],
  },
  {
    rule: 'paper.expired',
    wrong: mentor({ ...outsider, ...certificates, 'Медицинская справка': 'до 01.09.2025' }),
    right: [mentor({ ...outsider, ...certificates, 'Медицинская справка': 'до 01.09.2027' })],
  },
  // Words and numbers that do not belong into a table.
  {
    rule: 'special.words',
    wrong: one({ [remark]: 'ребёнок с ОВЗ' }),
    right: [
      one({ [remark]: 'волонтёр, помогает детям с ОВЗ' }),
      one({ [remark]: 'хочет стать врачом' }),
      mentor({
        Форма: 'учитель – ученик',
        Класс: null,
        'Чем может помочь': 'математика; обучение детей с ОВЗ',
      }),
    ],
  },
  {
    rule: 'special.words',
    wrong: one({ [remark]: 'состоит на учёте в ПДН' }),
    right: [
      one({ [remark]: 'согласие на обработку ПДн есть' }),
      one({ [remark]: 'учёт посещений ведёт сам' }),
    ],
  },
  {
    rule: 'special.words',
    wrong: one({ Форма: 'учитель – ученик', 'Ролевая модель': 'учитель – ученик с ОВЗ (ребёнок-инвалид)' }),
    right: [one({ Форма: 'учитель – ученик', 'Ролевая модель': 'учитель – одарённый ученик' })],
  },
  {
    rule: 'special.number',
    wrong: one({ [remark]: 'СНИЛС 112-233-445 95' }),
    right: [one({ [remark]: 'приказ № 112-ОД от 01.09.2026' }), one({ [remark]: 'паспорт проекта 2026' })],
  },
  { rule: 'special.number', wrong: one({ [remark]: 'паспорт 45 10 № 123456' }), right: [] },
  { rule: 'special.number', wrong: six((nth) => ({ СНИЛС: 11223344590 + nth })), right: [] },
  // Forms.
  {
    rule: 'form.typo',
    wrong: one({ Форма: 'ученик – учиник' }),
    right: [one({ Форма: 'Ученик-ученик' })],
  },
  { rule: 'form.typo', wrong: one({ Форма: 'учeник – ученик' }), right: [] },
  { rule: 'form.unknown', wrong: one({ Форма: 'наставник – ученик' }), right: [] },
  {
    rule: 'form.notListed',
    wrong: { ...one({}), mentors: [], lists: { forms: [{ title: 'студент – ученик', roleModels: [] }] } },
    right: [{ ...one({}), mentors: [], lists: { forms: [{ title: 'Ученик-ученик', roleModels: [] }] } }],
  },
  {
    rule: 'form.otherModel',
    wrong: one({ Форма: 'ученик – ученик', 'Ролевая модель': 'лидер – равнодушный' }),
    right: [one({ Форма: 'ученик – ученик', 'Ролевая модель': 'успевающий – неуспевающий' })],
  },
  {
    rule: 'form.roleModel',
    wrong: one({ 'Ролевая модель': 'лидер – пасивный' }),
    right: [
      {
        ...one({ 'Ролевая модель': 'шеф – подшефный' }),
        lists: {
          forms: mentoringForms.map(({ title }) => ({ title, roleModels: ['шеф – подшефный'] })),
        },
      },
    ],
  },
  {
    rule: 'kind.unknown',
    wrong: {
      ...one({ 'Вид наставничества': 'реверсивнае' }),
      lists: { kinds: ['реверсивное', 'ситуационное'] },
    },
    right: [
      { ...one({ 'Вид наставничества': 'Реверсивное' }), lists: { kinds: ['реверсивное', 'ситуационное'] } },
      { ...one({ 'Вид наставничества': 'какое-то своё' }), lists: { kinds: [] } },
    ],
  },
  // Places of mentors.
  {
    rule: 'capacity.hours',
    wrong: mentor({ [places]: '2 часа в неделю' }),
    right: [mentor({ [places]: '2 человека' })],
  },
  {
    rule: 'capacity.unreadable',
    wrong: mentor({ [places]: day('2026-03-02') }),
    right: [mentor({ [places]: '2–3' })],
  },
  {
    rule: 'wantedAge.unreadable',
    wrong: mentor({ 'Желаемый возраст': day('2026-12-10') }),
    right: [mentor({ 'Желаемый возраст': '10–12 лет' })],
  },
  {
    rule: 'capacity.many',
    wrong: mentor({ [places]: 12 }),
    right: [
      mentor({ [places]: 5 }),
      {
        ...mentor({ [places]: 12 }),
        lists: { thresholds: { ...defaultLists().thresholds, mostMentees: 15 } },
      },
    ],
  },
  {
    rule: 'capacity.linked',
    wrong: { mentees: [{}, {}], mentors: [{ [places]: 1, [mentees]: 'Белов А. Д., Галиева А. Р.' }] },
    right: [{ mentees: [{}, {}], mentors: [{ [places]: 2, [mentees]: 'Белов А. Д., Галиева А. Р.' }] }],
  },
  {
    rule: 'capacity.linked',
    wrong: {
      mentees: [{ [mentorName]: 'Соколова А. И.' }, { [mentorName]: 'Соколова А. И.' }],
      mentors: [{ [places]: 1 }],
    },
    right: [],
  },
  // Both tabs.
  {
    rule: 'link.form',
    wrong: {
      mentees: [{ [mentorName]: 'Соколова А. И.' }],
      mentors: [{ ...certificates, Форма: 'студент – ученик', Класс: null, [mentees]: 'Белов А. Д.' }],
    },
    right: [{ mentees: [{ [mentorName]: 'Соколова А. И.' }], mentors: [{ [mentees]: 'Белов А. Д.' }] }],
  },
  {
    rule: 'link.date',
    wrong: {
      mentees: [{ [mentorName]: 'Соколова А. И.', 'Дата завершения программы': day('2027-05-31') }],
      mentors: [{ 'Дата завершения программы': day('2027-12-31') }],
    },
    right: [
      {
        mentees: [
          { [mentorName]: 'Соколова А. И.', 'Дата завершения программы': day('2027-05-31') },
          { [mentorName]: 'Соколова А. И.', 'Дата завершения программы': day('2027-12-31') },
        ],
        mentors: [{ 'Дата завершения программы': day('2027-12-31') }],
      },
    ],
  },
  {
    rule: 'link.younger',
    wrong: { mentees: [{ ...apart('Белов Артём Денисович', '11 «А»'), [mentorName]: 'Соколова А. И.' }] },
    right: [{ mentees: [{ ...apart('Белов Артём Денисович', '10 «Б»'), [mentorName]: 'Соколова А. И.' }] }],
  },
  // «Пары».
  {
    rule: 'link.approved',
    wrong: {
      mentees: [{ [mentorName]: 'Соколова А. И.' }],
      mentors: [{}, {}],
      pairs: [[0, 1, 'утверждена приказом']],
    },
    right: [
      {
        mentees: [{ [mentorName]: 'Соколова А. И.' }],
        mentors: [{}, {}],
        pairs: [
          [0, 0, 'завершена'],
          [0, 0, 'работает'],
        ],
      },
      { mentees: [{ [mentorName]: null }, {}], mentors: [{}], pairs: [[0, 0, 'работает']] },
      // A pair that «Пары» knows nothing of is the curator's own affair.
      { mentees: [{ [mentorName]: 'Соколова А. И.' }, {}], mentors: [{}], pairs: [[1, 0, 'работает']] },
    ],
  },
  {
    rule: 'link.approved',
    wrong: {
      mentees: [{}, {}],
      mentors: [{ [mentees]: 'Белов А. Д., Галиева А. Р.' }],
      pairs: [
        [0, 0, 'работает'],
        [1, 0, 'завершена'],
      ],
    },
    right: [],
  },
  // Codes.
  {
    rule: 'code.duplicate',
    wrong: {
      mentees: [{}, { 'Код участника': newCode('mentee', new Set(), () => 11) }],
    },
    right: [{ mentees: [{}, {}] }],
  },
  {
    rule: 'code.otherRole',
    wrong: one({ 'Код участника': newCode('mentor', new Set(), () => 77) }),
    right: [],
  },
  // Texts.
  {
    rule: 'text.unseen',
    wrong: one({ Класс: '7\u00A0«А»' }),
    right: [one({ Класс: '7 «А»' })],
  },
  { rule: 'text.unseen', wrong: one({ Телефон: '+7\u00A0916 111-22-33' }), right: [] },
  { rule: 'text.unseen', wrong: one({ [name]: 'Бе\u00ADлов Артём  Денисович ' }), right: [] },
  { rule: 'text.unseen', wrong: one({ [name]: 'Белов Андреи\u0306 Денисович' }), right: [] },
  {
    rule: 'text.cut',
    wrong: one({ [remark]: 'слово '.repeat(50).slice(0, 255) }),
    right: [
      one({ [remark]: `${'слово '.repeat(50).slice(0, 254)}.` }),
      one({ [remark]: 'слово '.repeat(60) }),
    ],
  },
  {
    rule: 'text.link',
    wrong: one({ [remark]: 'https://docs.g00gle.com/forms/d/e/1F/viewform' }),
    right: [
      one({ [remark]: 'https://docs.google.com/forms/d/e/1F/viewform' }),
      one({ [remark]: 'https://xn--80aaa.xn--p1ai/case и https://школа5.рф/отзыв, https://vk.com/wall-1_2' }),
    ],
  },
  {
    rule: 'text.link',
    wrong: one({ [remark]: 'https://docs.google.com/forms/d/1AbC/edit#responses' }),
    right: [one({ [remark]: 'https://docs.google.com/document/d/1AbC/edit' })],
  },
  { rule: 'text.link', wrong: one({ [remark]: 'https://docs.google.com.evil.example/forms' }), right: [] },
  { rule: 'text.link', wrong: one({ [remark]: 'https://google.com@evil.example/' }), right: [] },
  // Tabs.
  { rule: 'tab.hidden', wrong: { menteesTab: { hidden: true } }, right: [] },
  {
    rule: 'tab.filtered',
    wrong: { menteesTab: { filtered: [2] } },
    right: [{ menteesTab: { filtered: [9] } }],
  },
  { rule: 'tab.filtered', wrong: { menteesTab: { filtered: null } }, right: [] },
  {
    rule: 'row.merged',
    wrong: {
      menteesTab: { merges: [{ fromRow: 2, toRow: 3, fromColumn: 2, toColumn: 2 }] },
      mentees: [{}, {}],
    },
    right: [{ menteesTab: { merges: [{ fromRow: 9, toRow: 9, fromColumn: 2, toColumn: 3 }] } }],
  },
  {
    rule: 'list.broken',
    wrong: {
      lists: {
        problems: [
          {
            sheetId: 9,
            sheetName: 'Списки',
            row: 4,
            column: 2,
            title: 'Возраст от',
            found: 'лет пять',
            kind: 'number',
          },
        ],
      },
    },
    right: [],
  },
  {
    rule: 'row.roleless',
    wrong: {
      menteesTab: gridOf('Участники', [
        row('ФИО|Роль|Класс|Запрос|Чем может помочь|Сколько человек возьмёт|Форма|Согласие'),
        row('Белов Артём Денисович|наставляемый|7А|математика|||ученик – ученик|да'),
        row('Галиева Алсу Рамилевна|наставляемый|7А|физика|||ученик – ученик|да'),
        row('Соколова Анна Ильинична|наставник|10А||математика|2|ученик – ученик|да'),
        row('Кузнецов Олег Петрович|наставник|10А||физика|2|ученик – ученик|да'),
        row('Фролова Инна Сергеевна||10А||физика|2|ученик – ученик|да'),
      ]),
      mentors: [],
    },
    right: [],
  },
  {
    rule: 'column.twice',
    wrong: six(() => ({ 'Класс обучения': '7 «А»' })),
    right: [],
  },
  {
    rule: 'column.asked',
    wrong: six((nth) => ({ 'Форма наставничества': nth < 3 ? 'студент – ученик' : 'ученик – ученик' })),
    right: [],
  },
  // A school that has decided for codes.
  {
    rule: 'privacy.name',
    wrong: {
      privacy: 'codes',
      mentees: [{ [name]: 'Белов А. Д.' }],
      mentors: [{ [mentorName]: null }],
    },
    right: [
      {
        privacy: 'codes',
        mentees: [{ [name]: null }],
        mentors: [{ [mentorName]: null }],
        more: [
          gridOf('План', [
            row('Мероприятие|Срок'),
            row('Школа юного Наставника|сентябрь'),
            row('Учитель года|май'),
          ]),
        ],
      },
    ],
  },
  {
    rule: 'privacy.name',
    wrong: {
      privacy: 'codes',
      mentees: [{ [name]: null, [remark]: 'мама Белова Анна Петровна на связи' }],
      mentors: [{ [mentorName]: null }],
    },
    right: [],
  },
  {
    rule: 'privacy.data',
    wrong: {
      privacy: 'codes',
      mentees: [{ [name]: null, Телефон: '+7 916 111-22-33' }],
      mentors: [{ [mentorName]: null }],
    },
    right: [
      {
        privacy: 'codes',
        mentees: [{ [name]: null, 'Дата вхождения в программу': day('2026-09-01'), 'Год рождения': 2013 }],
        mentors: [{ [mentorName]: null }],
      },
    ],
  },
  {
    rule: 'privacy.data',
    wrong: {
      privacy: 'codes',
      mentees: [{ [name]: null, 'Дата рождения': day('2013-05-01') }],
      mentors: [{ [mentorName]: null }],
    },
    right: [],
  },
];
