import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Props {
  readonly title: string;
  /** «К парам» */
  readonly back: string;
  readonly onBack: () => void;
  readonly children: ComponentChildren;
}

/** A screen within a screen: its heading takes the focus, its first button leads back. */
export function Aside({ title, back, onBack, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <header>
        <button type="button" class="back" onClick={onBack}>
          <span aria-hidden="true">‹ </span>
          {back}
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
      </header>
      {children}
    </>
  );
}

export interface AsideState<T> {
  /** What is looked at closely; null = the list itself. */
  readonly shown: T | null;
  readonly open: (what: T) => void;
  readonly close: () => void;
}

/** On the way back the list is where it was left, and so is the keyboard. */
export function useAside<T>(): AsideState<T> {
  const [shown, show] = useState<T | null>(null);
  const left = useRef<{ readonly scroll: number; readonly button: Element | null }>({
    scroll: 0,
    button: null,
  });
  const closed = shown === null;
  useLayoutEffect(() => {
    window.scrollTo(0, closed ? left.current.scroll : 0);
    const { button } = left.current;
    if (closed && button instanceof HTMLElement) button.focus({ preventScroll: true });
  }, [closed]);
  return {
    shown,
    open(what) {
      left.current = { scroll: window.scrollY, button: document.activeElement };
      show(what);
    },
    close: () => show(null),
  };
}
