import type { ComponentChildren } from 'preact';

interface Props {
  readonly children: ComponentChildren;
  readonly onPress: () => void;
  /** One blue button at a time; the others are grey or look like a link. */
  readonly kind?: 'primary' | 'secondary' | 'link';
  readonly working?: boolean;
  readonly disabled?: boolean;
  readonly wide?: boolean;
  /** Said instead of the text where the text alone is not enough, e.g. «Отклонить пару Н-014». */
  readonly label?: string;
}

/** While working it is announced as disabled but keeps the focus, so that the keyboard does not lose its place. */
export function Button({ children, onPress, kind = 'secondary', working, disabled, wide, label }: Props) {
  return (
    <button
      type="button"
      class={`button ${kind}${wide ? ' wide' : ''}`}
      disabled={disabled}
      aria-disabled={working || undefined}
      aria-busy={working || undefined}
      aria-label={label}
      onClick={() => working || onPress()}
    >
      {working && <span class="spinner" aria-hidden="true" />}
      <span>{children}</span>
    </button>
  );
}
