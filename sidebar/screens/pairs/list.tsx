import { useState } from 'preact/hooks';
import type { DeclinedPair } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Field } from '../../parts/controls/field';
import { Select } from '../../parts/controls/select';
import { type Choice, decline, isDeclined, isLocked, isTicked, keyOf, lock, tick } from './decisions/choice';
import { type Filter, filtered, noFilter, whats } from './decisions/filter';
import type { Decide } from './decisions/history';
import { PairCard } from './pair';

interface Props {
  readonly choice: Choice;
  readonly onDecide: Decide;
  readonly onOptions: (mentee: string) => void;
}

/** Up to this many pairs are seen at a glance and need no filter. */
const few = 6;

/** More cards at once only make the page slow. */
const portion = 100;

export function PairList({ choice, onDecide, onOptions }: Props) {
  const [filter, setFilter] = useState<Filter>(noFilter);
  const [limit, setLimit] = useState(portion);
  const pairs = choice.proposal.pairs;
  const forms = [...new Set(pairs.map((pair) => pair.form))];
  const shown = filtered(choice, filter);
  const set = (change: Partial<Filter>) => setFilter({ ...filter, ...change });
  return (
    <section>
      <h2>Предложенные пары</h2>
      {pairs.length > few && (
        <div class="filter">
          {forms.length > 1 && (
            <Select
              label="Форма наставничества"
              value={filter.form}
              options={[
                { value: '', title: 'Все формы' },
                ...forms.map((form) => ({ value: form, title: form })),
              ]}
              onChoose={(form) => set({ form })}
            />
          )}
          <Select
            label="Какие пары"
            value={filter.what}
            options={whats}
            onChoose={(what) => set({ what: what as Filter['what'] })}
          />
          <Field
            label="Найти по имени, классу или коду"
            type="search"
            value={filter.text}
            onInput={(text) => set({ text })}
          />
        </div>
      )}
      <p class="muted" role="status">
        {shown.length === pairs.length
          ? `Всего: ${pairs.length}`
          : `Показано ${shown.length} из ${pairs.length}`}
      </p>
      {shown.length > 1 && <AllShown shown={shown} choice={choice} onDecide={onDecide} />}
      {shown.length === 0 && <p class="empty">Таких пар нет. Измените фильтр.</p>}
      <ul class="pairs">
        {shown.slice(0, limit).map((pair) => (
          <PairCard key={keyOf(pair)} pair={pair} choice={choice} onDecide={onDecide} onOptions={onOptions} />
        ))}
      </ul>
      {shown.length > limit && (
        <Button kind="link" onPress={() => setLimit(limit + portion)}>
          {`Показать ещё ${Math.min(portion, shown.length - limit)} из ${shown.length - limit}`}
        </Button>
      )}
    </section>
  );
}

interface AllProps {
  readonly shown: readonly DeclinedPair[];
  readonly choice: Choice;
  readonly onDecide: Decide;
}

/** One decision for all pairs that the filter leaves. */
function AllShown({ shown, choice, onDecide }: AllProps) {
  const free = shown.filter((pair) => !isDeclined(choice, pair));
  if (free.length === 0) return null;
  const ticked = free.every((pair) => isTicked(choice, pair));
  const locked = free.every((pair) => isLocked(choice, pair));
  const many = `, пар: ${free.length}`;
  return (
    <p class="row start">
      <Button
        kind="link"
        onPress={() => onDecide((ticked ? 'снятие отметок' : 'отметки') + many, tick(choice, free, !ticked))}
      >
        {ticked ? 'Снять отметки' : 'Отметить все'}
      </Button>
      <Button
        kind="link"
        onPress={() => onDecide((locked ? 'открепление' : 'закрепление') + many, lock(choice, free, !locked))}
      >
        {locked ? 'Открепить все' : 'Закрепить все'}
      </Button>
      <Button kind="link" onPress={() => onDecide(`отклонение${many}`, decline(choice, free))}>
        Отклонить все
      </Button>
    </p>
  );
}
