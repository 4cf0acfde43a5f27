import type { TabColumn } from './tab';

/** A text column; the rest of its looks can be given where they differ. */
export function column(
  key: string,
  title: string,
  width: number,
  rest: Partial<Omit<TabColumn, 'key' | 'title' | 'width'>> = {},
): TabColumn {
  return {
    key,
    title,
    width,
    note: null,
    kind: 'text',
    format: null,
    wrap: true,
    align: 'left',
    hidden: false,
    choices: null,
    ...rest,
  };
}
