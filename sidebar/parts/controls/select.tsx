import { useEffect, useRef } from 'preact/hooks';
import type { Choice } from '../../../src/core/protocol/shapes/place';

interface Props {
  readonly label: string;
  /** The label is said, not shown, where the place explains the field. */
  readonly quiet?: boolean;
  readonly value: string;
  readonly options: readonly Choice[];
  readonly onChoose: (value: string) => void;
  /** It comes where a button was pressed, and goes on with the keyboard from there. */
  readonly takesFocus?: boolean;
}

export function Select({ label, quiet, value, options, onChoose, takesFocus }: Props) {
  const box = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, []);
  return (
    <label class="field">
      <span class={quiet ? 'spoken' : undefined}>{label}</span>
      <select ref={box} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.title}
          </option>
        ))}
      </select>
    </label>
  );
}
