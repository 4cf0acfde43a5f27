import type { Chance } from './chance';
import { type Mentor, mailOf, writtenForm, writtenPhone } from './people';
import type { Planted, PlantedKind } from './planted';
import { dateCell, looks, Tab } from './tab';

const titles = [
  '№ п/п',
  'Ф.И.О. наставника',
  'Должность',
  'Класс / место работы',
  'Форма наставничества',
  'Чем может помочь',
  'Сколько человек возьмёт',
  'Возраст подопечных',
  'Стаж',
  'Телефон',
  'Эл. почта',
  'Согласие',
  'Прим.',
];

const letters = 'ABCDEFGHIJKLM';
const at = { name: 1, capacity: 6, mail: 10, consent: 11 };

export function mentorsTab(mentors: readonly Mentor[], chance: Chance): { tab: Tab; planted: Planted[] } {
  const tab = new Tab(101, 'Наставники ОО');
  tab.title(
    'Реестр наставников МБОУ СШ № 12 (утв. на заседании рабочей группы 31.08.2026)',
    titles.length,
    looks.title,
  );
  const header = tab.add(titles, looks.header);
  // Such a row stands under the titles of many official tables.
  tab.add(
    titles.map((_, index) => index + 1),
    looks.numbers,
  );
  const rows = mentors.map((mentor, index) =>
    tab.add(
      [
        index + 1,
        mentor.name,
        mentor.post,
        mentor.place,
        writtenForm(mentor.form, chance.whole(0, 5)),
        mentor.offer,
        mentor.capacity,
        mentor.age,
        mentor.experience || null,
        writtenPhone(500 + index, chance.whole(0, 5)),
        chance.next() < 0.9 ? mailOf(mentor.name, 200 + index) : null,
        chance.next() < 0.5 ? 'да' : dateCell(2026, 8, chance.whole(1, 20)),
        null,
      ],
      looks.row,
    ),
  );
  const planted: Planted[] = [];
  const spoil = (kind: PlantedKind, index: number, column: number, value: string | number | null) => {
    const row = rows[index]!;
    tab.put(row, column, value === null ? {} : { value });
    planted.push({ sheet: 'Наставники ОО', row, column: letters[column]!, kind, text: String(value ?? '') });
  };
  spoil('capacityZero', 11, at.capacity, 0);
  spoil('capacityText', 17, at.capacity, 'сколько нужно');
  spoil('noConsent', 26, at.consent, null);
  spoil('brokenEmail', 30, at.mail, 'zavod pochta.example');
  // Latin «a».
  spoil('homoglyph', 5, at.name, mentors[5]!.name.replace('а', 'a'));
  tab.widths([45, 240, 170, 200, 150, 240, 100, 110, 80, 150, 230, 100, 120]);
  tab.sheet.frozenRows = header;
  tab.sheet.tabColor = '#3c78d8';
  return { tab, planted };
}
