import { cellAt, type Grid, rowCount } from '../cells/grid';
import { column } from '../tabs/column';
import type { Tab } from '../tabs/tab';
import type { Settings } from './settings';

interface Line {
  readonly key: keyof Settings;
  readonly title: string;
  readonly says: string;
}

/** What the tab «Настройки» asks, in its order; a value is found by its title, so the curator may sort the lines. */
const lines: readonly Line[] = [
  { key: 'schoolFull', title: 'Полное название школы по уставу', says: 'Стоит в заголовке приказа.' },
  {
    key: 'schoolShort',
    title: 'Краткое название школы',
    says: 'Стоит в тексте документов и на дорожной карте.',
  },
  { key: 'place', title: 'Населённый пункт', says: 'Место издания приказов. Например: г. Заречный.' },
  { key: 'headPost', title: 'Должность руководителя', says: 'Например: Директор.' },
  {
    key: 'headName',
    title: 'Руководитель (фамилия, имя, отчество)',
    says: 'Подписывает приказ и утверждает дорожную карту.',
  },
  { key: 'headEmail', title: 'Адрес почты руководителя', says: 'На него открывается доступ к сводке.' },
  { key: 'curatorPost', title: 'Должность куратора', says: 'Например: Заместитель директора по УВР.' },
  {
    key: 'curatorName',
    title: 'Куратор (фамилия, имя, отчество)',
    says: 'Назван ответственным в приказе и в дорожной карте.',
  },
  { key: 'schoolYear', title: 'Учебный год', says: 'Например: 2026/2027.' },
  { key: 'pupils', title: 'Обучающихся в школе', says: 'Число для доли охвата; 0 – доля не считается.' },
  { key: 'teachers', title: 'Педагогов в школе', says: 'Число для доли охвата; 0 – доля не считается.' },
];

/** As the curator reads them on the tab and in the sidebar. */
export const settingTitles = Object.fromEntries(lines.map((line) => [line.key, line.title])) as Readonly<
  Record<keyof Settings, string>
>;

const columns = [
  column('title', 'Настройка', 270),
  column('value', 'Значение', 420),
  column('says', 'Пояснение', 330),
];

export function settingsTab(settings: Settings): Tab {
  return {
    key: 'settings',
    name: 'Настройки',
    hidden: false,
    protected: false,
    columns,
    above: [],
    titles: true,
    rows: lines.map((line) => ({
      look: 'plain',
      cells: [line.title, String(settings[line.key]), line.says],
    })),
  };
}

/** The tab's values over the defaults; lines that are gone or empty keep the default. */
export function readSettings(grid: Grid | null, schoolYear: string): Settings {
  const values = new Map<string, string>();
  if (grid)
    for (let row = 1; row <= rowCount(grid); row++) {
      const title = cellAt(grid, row, 1);
      const value = cellAt(grid, row, 2);
      if (typeof title === 'string' && value !== null && typeof value !== 'object')
        values.set(title, String(value).trim());
    }
  const text = (key: keyof Settings, fallback: string): string => values.get(settingTitles[key]) ?? fallback;
  const count = (key: keyof Settings): number => {
    const number = Number(text(key, '0').replace(/\s/g, ''));
    return Number.isInteger(number) && number > 0 ? number : 0;
  };
  return {
    schoolFull: text('schoolFull', ''),
    schoolShort: text('schoolShort', ''),
    place: text('place', ''),
    headPost: text('headPost', 'Директор'),
    headName: text('headName', ''),
    headEmail: text('headEmail', ''),
    curatorPost: text('curatorPost', 'Заместитель директора'),
    curatorName: text('curatorName', ''),
    schoolYear: text('schoolYear', schoolYear),
    pupils: count('pupils'),
    teachers: count('teachers'),
  };
}
