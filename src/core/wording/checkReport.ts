import { plural } from '../text/plural';

interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
}

export const checkSays = {
  sentence: ({ errors, warnings, hints }: Counts) => {
    if (errors + warnings + hints === 0) return 'Замечаний нет: реестры в порядке.';
    const parts = [
      `${errors} ${plural(errors, 'ошибка', 'ошибки', 'ошибок')}`,
      `${warnings} ${plural(warnings, 'предупреждение', 'предупреждения', 'предупреждений')}`,
      `${hints} ${plural(hints, 'подсказка', 'подсказки', 'подсказок')}`,
    ];
    return `Найдено: ${parts.join(', ')}. Начните с ошибок: они мешают подбору и приказу.`;
  },
  tabTitle: (day: string) => `Проверка реестров, ${day}`,
  tabHint: 'Лист переписывается при каждой проверке. Исправляйте в самих реестрах: ссылка ведёт к ячейке.',
  nothing: 'Замечаний нет.',
} as const;
