import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from './button';
import { keepFocus } from './focus';

interface Props {
  readonly title: string;
  readonly action: string;
  readonly cancel?: string;
  readonly children: ComponentChildren;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** A question inside the sidebar: it takes the focus, Escape leaves everything as it was. */
export function Confirm({ title, action, cancel = 'Отменить', children, onConfirm, onCancel }: Props) {
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const around = heading.current?.parentElement?.parentElement;
    heading.current?.focus();
    return () => keepFocus(around);
  }, []);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, here the heading names the group
    <div
      class="confirm"
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
      <div class="row start">
        <Button kind="primary" onPress={onConfirm}>
          {action}
        </Button>
        <Button onPress={onCancel}>{cancel}</Button>
      </div>
    </div>
  );
}
