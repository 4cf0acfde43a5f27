import { counted } from '../text/plural';

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export const checkSays = {
  sentence: ({ errors, warnings, hints }: Counts, people: number) => {
    if (errors + warnings + hints === 0)
      return people === 0
        ? 'В реестрах пока никого нет: впишите людей, по одному в строке, и проверьте снова.'
        : 'Замечаний нет: реестры в порядке.';
    const parts = [
      errors > 0 ? counted(errors, 'ошибка', 'ошибки', 'ошибок') : '',
      warnings > 0 ? counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений') : '',
      hints > 0 ? counted(hints, 'подсказка', 'подсказки', 'подсказок') : '',
    ].filter((part) => part !== '');
    return `Найдено: ${parts.join(', ')}.${errors > 0 ? ' Начните с ошибок.' : ' Ошибок нет.'}`;
  },
  row: (row: number, findings: number) =>
    findings === 0
      ? `Строка ${row}: замечаний нет.`
      : `Строка ${row}: ${counted(findings, 'замечание', 'замечания', 'замечаний')}.`,
  tabTitle: (day: string) => `Проверка реестров, ${day}`,
  tabHint: 'Лист переписывается при каждой проверке. Исправляйте в самих реестрах: ссылка ведёт к ячейке.',
  nothing: 'Замечаний нет.',
  /** Findings that the tab has no room for. */
  rest: (n: number) =>
    `И ещё ${counted(n, 'замечание', 'замечания', 'замечаний')}: исправьте эти и проверьте снова.`,
} as const;
