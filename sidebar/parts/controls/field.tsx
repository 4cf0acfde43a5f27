import { useId } from 'preact/hooks';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'date' | 'search';
  readonly mode?: 'text' | 'numeric' | 'email';
  /** More than one row makes a text area. */
  readonly rows?: number;
  readonly hint?: string;
  readonly error?: string;
}

export function Field({ label, value, onInput, type = 'text', mode, rows = 1, hint, error }: Props) {
  const id = useId();
  const note = error || hint;
  const shared = {
    id,
    value,
    autocomplete: 'off',
    'aria-invalid': error ? true : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    onInput: (event: Event) => onInput((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {rows > 1 && <textarea {...shared} rows={rows} />}
      {rows === 1 && type === 'text' && <input {...shared} type="text" inputMode={mode} />}
      {rows === 1 && type === 'date' && <input {...shared} type="date" />}
      {rows === 1 && type === 'search' && <input {...shared} type="search" />}
      {note && (
        <p id={`${id}-note`} class={error ? 'wrong' : 'hint'}>
          {note}
        </p>
      )}
    </div>
  );
}
