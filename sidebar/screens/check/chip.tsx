interface Props {
  readonly text: string;
  readonly count: number;
  readonly pressed: boolean;
  readonly onPress: () => void;
}

/** One of several filters: text and number carry the meaning, the colour only helps. */
export function Chip({ text, count, pressed, onPress }: Props) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onPress}>
      {text} <b>{count}</b>
    </button>
  );
}
