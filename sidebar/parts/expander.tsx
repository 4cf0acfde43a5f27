import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';

interface Props {
  readonly title: ComponentChildren;
  readonly children: ComponentChildren;
  readonly open?: boolean;
  readonly quiet?: boolean;
  /** Said after the title by a screen reader, where several expanders share one title. */
  readonly about?: string;
}

/** The content is made only when it is unfolded: a list of 90 pairs stays light. */
export function Expander({ title, children, open = false, quiet = false, about }: Props) {
  const [shown, setShown] = useState(open);
  const id = useId();
  return (
    <div class={`expander${quiet ? ' quiet' : ''}`}>
      <button
        type="button"
        class="unfold"
        aria-expanded={shown}
        aria-controls={shown ? id : undefined}
        onClick={() => setShown(!shown)}
      >
        <span class="arrow" aria-hidden="true" />
        <span class="title">
          {title}
          {about && <span class="spoken">: {about}</span>}
        </span>
      </button>
      {shown && (
        <div id={id} class="unfolded">
          {children}
        </div>
      )}
    </div>
  );
}
