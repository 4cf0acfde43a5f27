import type { RowLook } from '../core/tabs/tab';

/** How a row of ours looks: colours that stay readable in print, never colour alone. */
export interface Look {
  readonly background: string | null;
  readonly color: string;
  readonly weight: 'bold' | 'normal';
  readonly size: number;
  /** Null = as the column says. */
  readonly align: 'left' | 'center' | 'right' | null;
  readonly wrap: boolean | null;
}

const plain: Look = {
  background: null,
  color: '#202124',
  weight: 'normal',
  size: 10,
  align: null,
  wrap: null,
};

export const looks: Readonly<Record<RowLook | 'titles', Look>> = {
  plain,
  titles: { ...plain, background: '#e8f0fe', weight: 'bold', align: 'center', wrap: true },
  title: { ...plain, weight: 'bold', size: 14, align: 'left', wrap: false },
  subtitle: { ...plain, color: '#5f6368', align: 'left', wrap: false },
  right: { ...plain, align: 'right', wrap: false },
  section: { ...plain, background: '#f1f3f4', weight: 'bold', align: 'left', wrap: false },
  good: { ...plain, background: '#e6f4ea' },
  warning: { ...plain, background: '#fef7e0' },
  bad: { ...plain, background: '#fce8e6' },
  muted: { ...plain, color: '#5f6368' },
};
