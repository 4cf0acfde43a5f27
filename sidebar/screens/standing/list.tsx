import { useState } from 'preact/hooks';
import type { StandingPair } from '../../../src/core/protocol/shapes/pairs';
import { Badge } from '../../parts/badge';
import { Button } from '../../parts/controls/button';
import { Field } from '../../parts/controls/field';
import { keyOf } from '../pairs/decisions/choice';
import { alphabetical, found } from '../pairs/decisions/filter';

interface Props {
  readonly pairs: readonly StandingPair[];
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
  readonly onReplace: (pair: StandingPair) => void;
}

const portion = 60;

/** All that is amiss, whatever the status. */
const troubled = 'требуют внимания';

export function StandingList({ pairs, chosen, onChoose, onReplace }: Props) {
  const [status, setStatus] = useState('');
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(portion);
  const statuses = [...new Set(pairs.map((pair) => pair.status))];
  const chips = ['', ...(pairs.some((pair) => pair.trouble) ? [troubled] : []), ...statuses];
  const of = (chip: string) =>
    pairs.filter((pair) => chip === '' || (chip === troubled ? pair.trouble !== '' : pair.status === chip));
  const shown = alphabetical(of(status), (pair) => pair.menteeName).filter((pair) =>
    found(text, [
      pair.menteeName,
      pair.menteeAbout,
      pair.mentorName,
      pair.mentorAbout,
      pair.mentee,
      pair.mentor,
      pair.form,
    ]),
  );
  const all = shown.length > 0 && shown.every((pair) => chosen.has(keyOf(pair)));
  function tick(some: readonly StandingPair[], on: boolean) {
    const next = new Set(chosen);
    for (const pair of some) {
      if (on) next.add(keyOf(pair));
      else next.delete(keyOf(pair));
    }
    onChoose(next);
  }
  return (
    <section>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would need a legend, here the label is said */}
      <div class="chips" role="group" aria-label="Какие пары показать">
        {chips.map((chip) => (
          <button
            key={chip}
            type="button"
            class="chip"
            aria-pressed={status === chip}
            onClick={() => setStatus(chip)}
          >
            {chip || 'все'} {of(chip).length}
          </button>
        ))}
      </div>
      {pairs.length > 6 && (
        <Field label="Найти по имени, классу, форме или коду" type="search" value={text} onInput={setText} />
      )}
      <p class="row">
        <span class="muted" role="status">
          Показано {shown.length} из {pairs.length}
        </span>
        {shown.length > 1 && (
          <Button kind="link" onPress={() => tick(shown, !all)}>
            {all ? 'Снять отметки' : 'Отметить все'}
          </Button>
        )}
      </p>
      <ul class="ticks">
        {shown.slice(0, limit).map((pair) => (
          <Line
            key={keyOf(pair)}
            pair={pair}
            ticked={chosen.has(keyOf(pair))}
            onTick={(on) => tick([pair], on)}
            onReplace={() => onReplace(pair)}
          />
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

interface LineProps {
  readonly pair: StandingPair;
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
  readonly onReplace: () => void;
}

function Line({ pair, ticked, onTick, onReplace }: LineProps) {
  const names = `${pair.menteeName} и ${pair.mentorName}`;
  return (
    <li>
      <input
        type="checkbox"
        checked={ticked}
        aria-label={`Отметить пару: ${names}`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        <p>
          <b>{pair.menteeName}</b> <span class="muted">{pair.menteeAbout}</span>
        </p>
        <p>
          Наставник <b>{pair.mentorName}</b> <span class="muted">{pair.mentorAbout}</span>
        </p>
        <p>
          <Badge tone={pair.inForce ? 'standing' : undefined}>{pair.status}</Badge>
          {pair.form && <Badge>{pair.form}</Badge>}
          {pair.locked && <Badge tone="hint">закреплена</Badge>}
          <span class="muted">{[pair.says, pair.order].filter(Boolean).join('; ')}</span>
        </p>
        {pair.trouble && <p class="wrong">{pair.trouble}</p>}
        {pair.inForce && (
          <Button kind="link" label={`Заменить наставника: ${names}`} onPress={onReplace}>
            Заменить наставника
          </Button>
        )}
      </div>
    </li>
  );
}
