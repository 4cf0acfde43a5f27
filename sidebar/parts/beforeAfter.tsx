import { Marked } from './marked';

/** A value and what comes in its place. */
export function BeforeAfter({ from, to }: { from: string; to: string }) {
  return (
    <p class="values">
      <span class="spoken">Было: </span>
      <span class={from ? 'from' : 'spoken'}>{from ? <Marked text={from} against={to} /> : 'пусто'}</span>
      <span class="to">
        <span aria-hidden="true">→ </span>
        <span class="spoken">Станет: </span>
        {to ? <Marked text={to} against={from} /> : 'пусто'}
      </span>
    </p>
  );
}
