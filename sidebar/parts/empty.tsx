import type { ComponentChildren } from 'preact';

/** Stands where a result will be: what this screen does and what it leaves alone. */
export function Empty({ children }: { children: ComponentChildren }) {
  return <div class="empty">{children}</div>;
}
