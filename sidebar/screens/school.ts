import type { Settings } from '../../src/core/protocol/calls';

/** The form as typed: numbers stay text until they are saved. */
export type SchoolForm = { readonly [K in keyof Settings]: string };

export interface SchoolField {
  readonly key: keyof Settings;
  readonly label: string;
  readonly hint: string;
  readonly rows?: number;
  readonly kind?: 'email' | 'number';
  /** What cannot be done while it is empty; '' = the field may stay empty. */
  readonly need: string;
}

export interface SchoolPart {
  readonly title: string;
  readonly fields: readonly SchoolField[];
}

const forOrder = 'нужно для приказа';

export const schoolParts: readonly SchoolPart[] = [
  {
    title: 'Школа',
    fields: [
      {
        key: 'schoolFull',
        label: 'Полное название',
        hint: 'Как в уставе: станет шапкой приказа.',
        rows: 3,
        need: forOrder,
      },
      { key: 'schoolShort', label: 'Краткое название', hint: 'Например, МБОУ СОШ № 7.', need: forOrder },
      { key: 'place', label: 'Населённый пункт', hint: 'Например, г. Заречный.', need: forOrder },
      { key: 'schoolYear', label: 'Учебный год', hint: 'Например, 2026/2027.', need: 'нужно для сроков' },
    ],
  },
  {
    title: 'Руководитель',
    fields: [
      { key: 'headPost', label: 'Должность', hint: 'Например, директор или и. о. директора.', need: forOrder },
      { key: 'headName', label: 'Фамилия, имя, отчество', hint: '', need: forOrder },
      {
        key: 'headEmail',
        label: 'Электронная почта',
        hint: 'Сюда вы сможете открыть доступ к сводке.',
        kind: 'email',
        need: '',
      },
    ],
  },
  {
    title: 'Куратор наставничества',
    fields: [
      { key: 'curatorPost', label: 'Должность', hint: 'Например, заместитель директора по УВР.', need: forOrder },
      { key: 'curatorName', label: 'Фамилия, имя, отчество', hint: '', need: forOrder },
    ],
  },
  {
    title: 'Сколько всего в школе',
    fields: [
      { key: 'pupils', label: 'Обучающихся', hint: '', kind: 'number', need: 'нужно для долей в сводке' },
      { key: 'teachers', label: 'Педагогов', hint: '', kind: 'number', need: 'нужно для долей в сводке' },
    ],
  },
];

export function formOf(settings: Settings): SchoolForm {
  const count = (value: number) => (value > 0 ? String(value) : '');
  return { ...settings, pupils: count(settings.pupils), teachers: count(settings.teachers) };
}

export function settingsOf(form: SchoolForm): Settings {
  const trimmed = Object.fromEntries(Object.entries(form).map(([key, value]) => [key, value.trim()])) as SchoolForm;
  return { ...trimmed, pupils: Number(trimmed.pupils), teachers: Number(trimmed.teachers) };
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

/** Fields still empty although something needs them, grouped by what needs them. */
export function missingIn(form: SchoolForm): readonly { readonly need: string; readonly labels: readonly string[] }[] {
  const byNeed = new Map<string, string[]>();
  for (const part of schoolParts) {
    for (const field of part.fields) {
      if (field.need === '' || form[field.key].trim() !== '') continue;
      const labels = byNeed.get(field.need) ?? [];
      byNeed.set(field.need, [...labels, fullLabel(part, field)]);
    }
  }
  return [...byNeed].map(([need, labels]) => ({ need, labels }));
}

/** «Должность» alone would not say whose. */
function fullLabel(part: SchoolPart, field: SchoolField): string {
  return (part.title + ': ' + field.label).toLowerCase();
}
