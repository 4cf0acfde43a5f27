import type { Cell, Scalar } from '../../host/state/workbook';
import type { Chance } from './chance';
import {
  type Mentee,
  type Mentor,
  mailOf,
  writtenClass,
  writtenDate,
  writtenForm,
  writtenPhone,
} from './people';
import type { Planted, PlantedKind } from './planted';
import { dateCell, day, looks, Tab } from './tab';

const titles = [
  '№',
  'Ф.И.О. обучающегося (полностью)',
  'Кл.',
  'Дата рожд.',
  'Полных лет',
  'Форма настав-ва',
  'В чём нужна помощь',
  'Тел. родителя',
  'E-mail для связи',
  'Согласие ПДн',
  'Включён в программу',
  'За кем закреплён',
  'Прим.',
];

const at = {
  name: 1,
  schoolClass: 2,
  birth: 3,
  age: 4,
  form: 5,
  phone: 7,
  mail: 8,
  consent: 9,
  mentor: 11,
  remark: 12,
};
const letters = 'ABCDEFGHIJKLM';

/** Full years on 1 September 2026, the way a secretary counts them; a date kept as text gives nothing. */
function age(row: number, birth: Scalar | undefined): Pick<Cell, 'formula' | 'value'> {
  const formula = `=IF(ISNUMBER(D${row}),INT((DATE(2026,9,1)-D${row})/365.25),"")`;
  return { formula, value: typeof birth === 'number' ? Math.floor((day(2026, 9, 1) - birth) / 365.25) : '' };
}

export function menteesTab(
  mentees: readonly Mentee[],
  mentors: readonly Mentor[],
  chance: Chance,
): { tab: Tab; planted: Planted[] } {
  const tab = new Tab(0, 'Наставляемые');
  tab.title('МБОУ «Средняя школа № 12» города Заречного', titles.length, looks.school);
  tab.title('БАЗА НАСТАВЛЯЕМЫХ на 2026–2027 учебный год', titles.length, looks.title);
  tab.add([]);
  const header = tab.add(titles, looks.header);
  const rows = new Map<Mentee, number>();
  mentees.forEach((mentee, index) => {
    rows.set(mentee, tab.add(menteeRow(mentee, index, tab.nextRow, mentors, chance), looks.row));
  });
  const planted = plant(tab, mentees, (mentee) => rows.get(mentee)!);
  const last = tab.sheet.rows.length;
  tab.widths([40, 260, 70, 115, 60, 150, 230, 150, 230, 120, 100, 190, 180]);
  tab.sheet.frozenRows = header;
  tab.sheet.frozenColumns = 2;
  tab.sheet.tabColor = '#38761d';
  tab.sheet.filter = { row: header - 1, column: 0, rows: last - header + 1, columns: titles.length };
  return { tab, planted };
}

function menteeRow(
  mentee: Mentee,
  index: number,
  row: number,
  mentors: readonly Mentor[],
  chance: Chance,
): (Scalar | Cell | null)[] {
  const { grade, form } = mentee;
  const birth = writtenDate(mentee.birth, chance.whole(0, 6));
  const last = mentors.filter((mentor) => mentor.form === form)[index % 5];
  return [
    index + 1,
    mentee.name,
    grade === null ? null : writtenClass(grade, mentee.letter, chance.whole(0, 6)),
    birth,
    age(row, typeof birth === 'object' ? birth.value : birth),
    writtenForm(form, chance.whole(0, 5)),
    mentee.need,
    writtenPhone(index, chance.whole(0, 5)),
    chance.next() < 0.8 ? mailOf(mentee.name, index) : null,
    consent(chance, grade === null),
    chance.next() < 0.85 ? dateCell(2026, 8, chance.whole(7, 28)) : null,
    index % 11 === 5 && last ? last.name : null,
    grade === null ? 'молодой специалист' : chance.next() < 0.08 ? 'новый ученик' : null,
  ];
}

/** A grown-up signs for himself. */
function consent(chance: Chance, grown: boolean): Scalar | Cell {
  const date = chance.whole(1, 25);
  return chance.one<Scalar | Cell>([
    'да',
    'есть',
    '+',
    `да, ${String(date).padStart(2, '0')}.08.2026`,
    dateCell(2026, 8, date),
    grown ? 'да' : 'Да (мама)',
  ]);
}

function plant(tab: Tab, mentees: readonly Mentee[], rowOf: (mentee: Mentee) => number): Planted[] {
  const planted: Planted[] = [];
  const spoil = (
    kind: PlantedKind,
    row: number,
    column: number,
    content: Pick<Cell, 'value' | 'error' | 'formula'>,
  ) => {
    tab.put(row, column, content);
    if (column === at.birth) tab.put(row, at.age, age(row, content.value));
    note(kind, row, column);
  };
  const note = (kind: PlantedKind, row: number, column: number, shown?: string) => {
    const { value, error } = tab.cell(row, column);
    const text = shown ?? String(error ?? value ?? '');
    planted.push({ sheet: 'Наставляемые', row, column: letters[column]!, kind, text });
  };
  const row = (index: number) => rowOf(mentees[index]!);
  const name = (index: number) => mentees[index]!.name;

  const withYo = mentees.findIndex(
    (mentee) => /^[^ ]*ё/i.test(mentee.name) && mentee.form === 'ученик – ученик',
  );
  repeat(tab, row(withYo), {
    [at.name]: name(withYo).replaceAll('ё', 'е').replaceAll('Ё', 'Е'),
    [at.mail]: null,
  });
  note('duplicateYo', tab.sheet.rows.length, at.name);
  repeat(tab, row(7), {});
  note('duplicate', tab.sheet.rows.length, at.name);

  const [surname, given, patronymic] = name(12).split(' ');
  spoil('nameOrder', row(12), at.name, { value: `${given} ${patronymic} ${surname}` });
  // Latin «o» and «e».
  spoil('homoglyph', row(16), at.name, { value: name(16).replace('о', 'o').replace('е', 'e') });
  spoil('impossibleDate', row(22), at.birth, { value: '31.02.2014' });
  spoil('impossibleDate', row(33), at.birth, { value: '15.13.2013' });
  const grown = dateCell(2007, 5, 14);
  Object.assign(tab.cell(row(25), at.birth), grown);
  tab.put(row(25), at.age, age(row(25), grown.value));
  note('ageClass', row(25), at.birth, '14.05.2007');
  spoil('noConsent', row(9), at.consent, {});
  spoil('noConsent', row(30), at.consent, {});
  spoil('noConsent', row(66), at.consent, {});
  spoil('refusedConsent', row(47), at.consent, { value: 'нет' });
  spoil('refusedConsent', row(70), at.consent, { value: 'отозвано 20.08.2026' });
  spoil('brokenEmail', row(14), at.mail, { value: 'ivanova@@pochta.example' });
  spoil('brokenEmail', row(37), at.mail, { value: 'petrov.pochta.example' });
  spoil('brokenPhone', row(18), at.phone, { value: '8 900 555 12' });
  spoil('wrongForm', row(28), at.form, { value: 'наставник – ученик' });
  spoil('unknownMentor', row(39), at.mentor, { value: 'Громова Вероника Львовна' });
  spoil('twoPeople', row(44), at.name, { value: 'Жданова Кира Олеговна, Жданов Марк Олегович' });
  spoil('errorCell', row(52), at.mentor, { formula: '=VLOOKUP("нет",$A$5:$B$6,2,FALSE)', error: '#N/A' });

  tab.put(row(3), at.name, { ...content(tab.cell(row(3), at.name)), note: 'Уточнить отчество у родителей' });
  tab.put(row(31), at.remark, { value: 'перевод из школы № 4' });
  // No teacher has signed up for this form yet: nobody can be found for her.
  tab.put(row(35), at.form, { value: 'учитель – ученик' });
  for (const index of [9, 30, 47]) paint(tab, row(index), '#fff2cc');
  return planted.sort((a, b) => a.row - b.row);
}

function content({ value, error, formula }: Cell): Pick<Cell, 'value' | 'error' | 'formula'> {
  return {
    ...(value === undefined ? {} : { value }),
    ...(error === undefined ? {} : { error }),
    ...(formula === undefined ? {} : { formula }),
  };
}

/** The row once more at the end of the list, under its next number. */
function repeat(tab: Tab, row: number, changes: Readonly<Record<number, string | null>>): void {
  const cells = tab.sheet.rows[row - 1]!.map((cell) => cell && { ...cell });
  const added = tab.add(cells);
  const before = tab.cell(added - 1, 0).value;
  tab.put(added, 0, { value: Number(before) + 1 });
  tab.put(added, at.age, age(added, tab.cell(row, at.birth).value));
  for (const [column, value] of Object.entries(changes))
    tab.put(added, Number(column), value === null ? {} : { value });
}

function paint(tab: Tab, row: number, background: string): void {
  tab.sheet.rows[row - 1]!.forEach((cell, column) => {
    tab.sheet.rows[row - 1]![column] = { ...cell, style: { ...cell?.style, background } };
  });
}
