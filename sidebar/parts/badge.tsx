import type { ComponentChildren } from 'preact';

interface Props {
  readonly tone?: 'warning' | 'hint' | 'standing';
  readonly children: ComponentChildren;
}

/** A few words that stand out; the colour only helps. */
export function Badge({ tone, children }: Props) {
  return <span class={`badge${tone ? ` ${tone}` : ''}`}>{children}</span>;
}
