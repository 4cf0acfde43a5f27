import { describe, expect, it } from 'vitest';
import type { OrderPair, PairingOrder } from '../../../src/core/documents/order';
import { orderTitle, pairingOrder } from '../../../src/core/documents/pairingOrder';
import { glued } from '../../../src/core/documents/paper';
import { checkRequisites } from '../../../src/core/documents/requisites';
import type { PersonName } from '../../../src/core/text/names';
import { orderProblemText } from '../../../src/core/wording/documents';
import { plainText } from './plainText';

const lugova: PersonName = {
  raw: 'Лугова Мария Петровна',
  surname: 'Лугова',
  given: 'Мария',
  patronymic: 'Петровна',
  sex: 'female',
};
const vetrov: PersonName = {
  raw: 'Ветров Антон Ильич',
  surname: 'Ветров',
  given: 'Антон',
  patronymic: 'Ильич',
  sex: 'male',
};

function pair(part: Partial<OrderPair> = {}): OrderPair {
  return {
    form: 'pupil-pupil',
    roleModel: null,
    mentor: { code: 'Н-1', name: 'Осинин Глеб Юрьевич', about: '10 «А» класс', consentOn: '2026-08-31' },
    mentee: { code: 'М-1', name: 'Ручьёва Анна Олеговна', about: '5 «Б» класс', consentOn: '2026-09-01' },
    ...part,
  };
}

const staffPair = pair({
  form: 'teacher-teacher',
  roleModel: 'опытный учитель – молодой специалист',
  mentor: {
    code: 'Н-2',
    name: 'Берёзова Инна Львовна',
    about: 'учитель математики',
    consentOn: '2026-08-28',
  },
  mentee: { code: 'М-2', name: 'Камышин Пётр Андреевич', about: 'учитель физики', consentOn: '2026-08-28' },
});

const order: PairingOrder = {
  number: '45-о',
  date: '2026-09-03',
  school: {
    full: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
    short: 'МБОУ «СШ № 12»',
    place: 'г. Заречный',
  },
  schoolYear: '2026/2027',
  head: { post: 'Директор', name: vetrov },
  curator: { post: 'Заместитель директора по УВР', name: lugova },
  from: '2026-09-03',
  to: '2027-05-31',
  planUntil: '2026-09-20',
  pairs: [
    pair({ mentee: { code: 'М-3', name: 'Яснов Егор Ильич', about: '6 «А» класс', consentOn: null } }),
    staffPair,
    pair(),
  ],
};

describe('the order on pairs', () => {
  it('reads as a whole', () => {
    expect(plainText(pairingOrder(order).paper)).toBe(
      [
        'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
        'ПРИКАЗ',
        '03.09.2026 | № 45-о',
        'г. Заречный',
        'О закреплении',
        'наставнических пар (групп)',
        'на 2026/2027 учебный год',
        'В соответствии с Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации», распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 (целевая модель наставничества обучающихся), письмом Министерства просвещения Российской Федерации и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657 и статьёй 351.8 Трудового кодекса Российской Федерации, в целях реализации целевой модели наставничества в МБОУ «СШ № 12», на основании полученных согласий участников',
        'ПРИКАЗЫВАЮ:',
        '1. Закрепить наставнические пары (группы) согласно приложению к настоящему приказу.',
        '2. Установить срок работы наставнических пар (групп): с 03.09.2026 по 31.05.2027.',
        '3. Наставникам в срок до 20.09.2026 согласовать с наставляемыми и куратором планы работы.',
        '4. Куратору программы наставничества Луговой М. П., заместителю директора по УВР:',
        '4.1. организовать работу наставнических пар (групп) и оказывать им методическую помощь;',
        '4.2. вести мониторинг реализации программы и вносить результаты в реестры;',
        '4.3. разместить сведения о программе на официальном сайте школы без персональных данных участников.',
        '5. Наставникам, работающим с работниками школы, установить доплату на условиях дополнительных соглашений к трудовым договорам в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации.',
        '6. Контроль за исполнением приказа оставляю за собой.',
        'Директор | А. И. Ветров',
        'С приказом ознакомлены:',
        '______________ М. П. Лугова | «___» ____________ 20___ г.',
        '--- новая страница ---',
        'Приложение',
        'к приказу от 03.09.2026 № 45-о',
        'Наставнические пары (группы)',
        'МБОУ «СШ № 12» на 2026/2027 учебный год',
        '№ | Форма (ролевая модель) | Наставник: ФИО, должность/класс | Наставляемый: ФИО, должность/класс | Срок | Основание (согласие: дата)',
        '1 | ученик – ученик | Осинин Глеб Юрьевич, 10 «А» класс | Ручьёва Анна Олеговна, 5 «Б» класс | 03.09.2026 – 31.05.2027 | наставник: 31.08.2026; наставляемый: 01.09.2026',
        '2 | ученик – ученик | Осинин Глеб Юрьевич, 10 «А» класс | Яснов Егор Ильич, 6 «А» класс | 03.09.2026 – 31.05.2027 | наставник: 31.08.2026; наставляемый: дата не указана',
        '3 | учитель – учитель (опытный учитель – молодой специалист) | Берёзова Инна Львовна, учитель математики | Камышин Пётр Андреевич, учитель физики | 03.09.2026 – 31.05.2027 | наставник: 28.08.2026; наставляемый: 28.08.2026',
      ].join('\n'),
    );
  });

  it('speaks of pay and of the Labour Code only when both are employees', () => {
    const text = plainText(pairingOrder({ ...order, pairs: [pair()] }).paper);
    expect(text).not.toContain('доплат');
    expect(text).not.toContain('351.8');
    expect(text).not.toContain('АЗ-1128');
    expect(text).toContain('5. Контроль');
    expect(text).toContain('1. Закрепить наставническую пару согласно');
  });

  it('has no personal data in its title and no name outside annex, signature and the curator’s item', () => {
    const { paper } = pairingOrder(order);
    expect(paper.title).toBe('Приказ № 45-о от 03.09.2026 о закреплении наставнических пар');
    expect(orderTitle('45-о', '2026-09-03')).toBe(paper.title);
    const first = plainText(paper).split('--- новая страница ---')[0];
    for (const name of ['Осинин', 'Ручьёва', 'Яснов', 'Берёзова', 'Камышин'])
      expect(first).not.toContain(name);
  });

  it('is laid out by the standard: A4 upright, 30/10/20/20 mm, Times New Roman 14, the annex table 11 and as wide as the text', () => {
    const { paper } = pairingOrder(order);
    expect(paper.page).toEqual({
      orientation: 'portrait',
      margins: { left: 30, right: 10, top: 20, bottom: 20 },
    });
    expect(paper.font).toEqual({ family: 'Times New Roman', size: 14 });
    const table = paper.blocks.find((block) => block.kind === 'table');
    expect(table?.size).toBe(11);
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(170);
    for (const block of paper.blocks)
      if (block.kind === 'columns') expect(block.parts.reduce((sum, part) => sum + part.width, 0)).toBe(170);
  });

  it('cuts a very long annex into tables that go on counting, each under the titles', () => {
    const { paper } = pairingOrder({ ...order, pairs: Array.from({ length: 700 }, () => pair()) });
    const tables = paper.blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables.map((table) => table.rows.length)).toEqual([300, 300, 100]);
    expect(new Set(tables.map((table) => table.header)).size).toBe(1);
    const numbers = tables.flatMap((table) => table.rows.map((row) => Number(row[0])));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  it('keeps a number, a class and initials on one line', () => {
    expect(glued('Приказ № 45-о, 7 «А» класс, Луговой М. П., г. Заречный')).toBe(
      'Приказ №\u00a045-о, 7\u00a0«А» класс, Луговой\u00a0М.\u00a0П., г.\u00a0Заречный',
    );
  });

  it('does not depend on the order of the pairs', () => {
    const text = (pairs: readonly OrderPair[]) => plainText(pairingOrder({ ...order, pairs }).paper);
    expect(text([...order.pairs].reverse())).toBe(text(order.pairs));
  });

  it('says which declined name should be looked at', () => {
    const gus: PersonName = { raw: 'Гусь О. О.', surname: 'Гусь', given: 'О.', patronymic: 'О.', sex: null };
    expect(pairingOrder(order).doubts).toEqual([]);
    expect(pairingOrder({ ...order, curator: { post: 'Методист', name: gus } }).doubts).toEqual([
      '«Гусь О. О.» оставлено без склонения – проверьте в тексте приказа.',
    ]);
  });
});

describe('requisites', () => {
  const nobody: PersonName = { raw: '', surname: '', given: null, patronymic: null, sex: null };
  const complete = { ...order, pairs: [pair(), staffPair] };
  const codes = (one: PairingOrder) => checkRequisites(one).map((problem) => problem.code);

  it('finds nothing in a complete order', () => {
    expect(checkRequisites(complete)).toEqual([]);
  });

  it('names every requisite that is missing', () => {
    const empty: PairingOrder = {
      ...complete,
      number: ' ',
      date: '',
      school: { full: '', short: '', place: '' },
      schoolYear: '2026',
      head: { post: '', name: nobody },
      curator: { post: '', name: nobody },
      pairs: [],
    };
    expect(codes(empty)).toEqual([
      ...['school-name', 'school-short', 'place', 'head-post', 'head-name', 'curator-post', 'curator-name'],
      ...['school-year', 'number', 'date', 'no-pairs'],
    ]);
    for (const problem of checkRequisites(empty)) expect(orderProblemText(problem)).toMatch(/\.$/);
  });

  it('finds a term that runs backwards and a plan outside of it', () => {
    expect(codes({ ...complete, from: '2027-06-01', planUntil: '2027-06-01' })).toEqual([
      'term',
      'plan-until',
    ]);
    expect(codes({ ...complete, planUntil: '2026-09-01' })).toEqual(['plan-until']);
  });

  it('names people by code: no consent, no name, no class', () => {
    const bad = pair({ mentee: { code: 'М-9', name: '', about: '', consentOn: null } });
    expect(checkRequisites({ ...complete, pairs: [bad] })).toEqual([
      { code: 'name-missing', codes: ['М-9'] },
      { code: 'about-missing', codes: ['М-9'] },
      { code: 'consent-missing', codes: ['М-9'] },
    ]);
  });

  it('finds the same pair twice', () => {
    expect(checkRequisites({ ...complete, pairs: [pair(), pair()] })).toEqual([
      { code: 'pair-twice', codes: ['Н-1', 'М-1'] },
    ]);
  });
});
