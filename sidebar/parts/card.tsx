import type { ComponentChildren } from 'preact';

interface Props {
  readonly title?: string;
  readonly tone?: 'plain' | 'good' | 'calm';
  readonly children: ComponentChildren;
}

export function Card({ title, tone = 'plain', children }: Props) {
  return (
    <section class={`card ${tone}`}>
      {title && <h2>{title}</h2>}
      {children}
    </section>
  );
}

/** Stands where a result will be: what this screen does and what it leaves alone. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
