import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Option {
  readonly value: string;
  readonly title: string;
  readonly note?: string;
}

interface Props {
  readonly legend: ComponentChildren;
  readonly options: readonly Option[];
  /** Null while nothing is chosen. */
  readonly value: string | null;
  readonly onChoose: (value: string) => void;
}

/** One of a few, each big enough to be pressed without aiming. */
export function Choices({ legend, options, value, onChoose }: Props) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.title}
            {option.note && <span class="muted">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
