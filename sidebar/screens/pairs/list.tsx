import { useState } from 'preact/hooks';
import type { ProposedPair } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Field } from '../../parts/controls/field';
import { type Choice, isDeclined, isTicked, keyOf, tick } from './choice';
import { PairCard } from './pair';

interface Props {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Up to this many pairs are seen at a glance and need no filter. */
const few = 6;

export function PairList({ choice, onChange }: Props) {
  const [form, setForm] = useState('');
  const [text, setText] = useState('');
  const pairs = choice.proposal.pairs;
  const formNames = [...new Set(pairs.map((pair) => pair.form))];
  const shown = pairs.filter((pair) => (form === '' || pair.form === form) && matches(pair, text));
  const free = shown.filter((pair) => !isDeclined(choice, pair));
  const allTicked = free.every((pair) => isTicked(choice, pair));
  return (
    <section>
      <h2>Предложенные пары</h2>
      {pairs.length > few && (
        <div class="filter">
          {formNames.length > 1 && (
            <label class="field">
              <span>Форма наставничества</span>
              <select value={form} onChange={(event) => setForm(event.currentTarget.value)}>
                <option value="">Все формы</option>
                {formNames.map((name) => (
                  <option key={name} value={name}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          <Field label="Найти по имени, классу или коду" type="search" value={text} onInput={setText} />
        </div>
      )}
      <p class="row">
        <span class="muted" role="status">
          {shown.length === pairs.length
            ? `Всего: ${pairs.length}`
            : `Показано ${shown.length} из ${pairs.length}`}
        </span>
        {free.length > 1 && (
          <Button kind="link" onPress={() => onChange(tick(choice, free, !allTicked))}>
            {allTicked ? 'Снять отметки' : 'Отметить все'}
          </Button>
        )}
      </p>
      {shown.length === 0 && <p class="empty">Таких пар нет. Измените фильтр.</p>}
      <ul class="pairs">
        {shown.map((pair) => (
          <PairCard key={keyOf(pair)} pair={pair} choice={choice} onChange={onChange} />
        ))}
      </ul>
    </section>
  );
}

/** Every word typed is found somewhere in the pair; ё and е are one letter. */
function matches(pair: ProposedPair, text: string): boolean {
  const whole = plain(
    [pair.menteeName, pair.menteeAbout, pair.mentorName, pair.mentorAbout, pair.mentee, pair.mentor].join(
      ' ',
    ),
  );
  return plain(text)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').trim();
}
