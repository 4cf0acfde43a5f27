import type { ComponentChildren } from 'preact';

interface Props {
  readonly title?: string;
  readonly tone?: 'plain' | 'good' | 'calm';
  readonly children: ComponentChildren;
}

export function Card({ title, tone = 'plain', children }: Props) {
  return (
    <section class={'card ' + tone}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}
