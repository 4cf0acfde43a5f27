import type { SchoolCard } from '../../src/core/protocol/shapes/school';

/** The form as typed: numbers stay text until they are saved. */
export type SchoolForm = { readonly [K in keyof SchoolCard]: string };

interface Need {
  readonly purpose: string;
  /** How the field is called away from the form, where the label alone would not say whose it is. */
  readonly called: string;
}

export interface SchoolField {
  readonly key: keyof SchoolCard;
  readonly label: string;
  readonly hint: string;
  readonly rows?: number;
  readonly kind?: 'email' | 'number';
  /** What waits for it; null = the field may stay empty. */
  readonly need: Need | null;
}

export interface SchoolPart {
  readonly title: string;
  readonly fields: readonly SchoolField[];
}

export const schoolParts: readonly SchoolPart[] = [
  {
    title: 'Учреждение',
    fields: [
      {
        key: 'schoolFull',
        label: 'Полное название',
        hint: 'Как в уставе: станет шапкой приказа.',
        rows: 4,
        need: forOrder('полное название школы'),
      },
      {
        key: 'schoolShort',
        label: 'Краткое название',
        hint: 'Например, МБОУ СОШ № 7.',
        need: forOrder('краткое название школы'),
      },
      {
        key: 'place',
        label: 'Населённый пункт',
        hint: 'Например, г. Заречный.',
        need: forOrder('населённый пункт'),
      },
      {
        key: 'schoolYear',
        label: 'Учебный год',
        hint: 'Например, 2026/2027.',
        need: { purpose: 'Для сроков', called: 'учебный год' },
      },
    ],
  },
  {
    title: 'Руководитель',
    fields: [
      {
        key: 'headPost',
        label: 'Должность',
        hint: 'Например, директор или и. о. директора.',
        need: forOrder('должность руководителя'),
      },
      { key: 'headName', label: 'Фамилия, имя, отчество', hint: '', need: forOrder('имя руководителя') },
      {
        key: 'headEmail',
        label: 'Электронная почта',
        hint: 'По этому адресу можно будет показать сводку.',
        kind: 'email',
        need: null,
      },
    ],
  },
  {
    title: 'Куратор наставничества',
    fields: [
      {
        key: 'curatorPost',
        label: 'Должность',
        hint: 'Например, заместитель директора по УВР.',
        need: forOrder('должность куратора'),
      },
      { key: 'curatorName', label: 'Фамилия, имя, отчество', hint: '', need: forOrder('имя куратора') },
    ],
  },
  {
    title: 'Сколько всего в школе',
    fields: [
      { key: 'pupils', label: 'Обучающихся', hint: '', kind: 'number', need: forShares('число обучающихся') },
      { key: 'teachers', label: 'Педагогов', hint: '', kind: 'number', need: forShares('число педагогов') },
      {
        key: 'organisations',
        label: 'Организаций-партнёров',
        hint: 'Предприятия, вузы и другие организации, с которыми сотрудничает школа.',
        kind: 'number',
        need: null,
      },
    ],
  },
];

function forOrder(called: string): Need {
  return { purpose: 'Для приказа', called };
}

function forShares(called: string): Need {
  return { purpose: 'Для долей в сводке', called };
}

export function formOf(settings: SchoolCard): SchoolForm {
  return eachField(({ key }) => (settings[key] === 0 ? '' : String(settings[key]))) as SchoolForm;
}

export function settingsOf(form: SchoolForm): SchoolCard {
  return eachField(({ key, kind }) => {
    const value = form[key].trim();
    return kind === 'number' ? Number(value) : value;
  }) as SchoolCard;
}

/** Only what the form shows: the decision about names, which comes with the settings, is taken elsewhere. */
function eachField<T>(value: (field: SchoolField) => T): { readonly [key: string]: T } {
  const fields = schoolParts.flatMap((part) => part.fields);
  return Object.fromEntries(fields.map((field) => [field.key, value(field)]));
}

/** Empty when the value may be saved as it stands. An empty field is no mistake. */
export function mistakeIn(field: SchoolField, value: string): string {
  const text = value.trim();
  if (text === '') return '';
  if (field.kind === 'number' && !/^\d{1,6}$/.test(text)) return 'Нужно целое число, например 540.';
  if (field.kind === 'email' && !isEmail(text)) return 'Адрес выглядит неполным: нужен вид imya@shkola.ru.';
  if (field.key === 'schoolYear' && !isSchoolYear(text)) {
    return 'Нужны два года подряд через косую черту: 2026/2027.';
  }
  return '';
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim());
}

function isSchoolYear(text: string): boolean {
  const years = /^(\d{4})\/(\d{4})$/.exec(text);
  return years !== null && Number(years[2]) === Number(years[1]) + 1;
}

/** Fields that are still empty although something waits for them: «Для приказа» → «должность куратора», … */
export function missingIn(settings: SchoolCard): ReadonlyMap<string, readonly string[]> {
  const form = formOf(settings);
  const missing = new Map<string, readonly string[]>();
  for (const { key, need } of schoolParts.flatMap((part) => part.fields)) {
    if (need && form[key].trim() === '') {
      missing.set(need.purpose, [...(missing.get(need.purpose) ?? []), need.called]);
    }
  }
  return missing;
}
