import type { ProposedPair } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Expander } from '../../parts/expander';
import { Points } from '../../parts/points';
import { type Choice, decline, isDeclined, isTicked, keyOf, lock, restore, tick } from './choice';

interface Props {
  readonly pair: ProposedPair;
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

export function PairCard({ pair, choice, onChange }: Props) {
  const names = `${pair.menteeName} и ${pair.mentorName}`;
  const declined = isDeclined(choice, pair);
  const locked = choice.locked.has(keyOf(pair));
  const standing = choice.standing.has(keyOf(pair));
  return (
    <li class={`pair${declined ? ' declined' : ''}`}>
      <label class="who">
        <input
          type="checkbox"
          checked={isTicked(choice, pair)}
          disabled={declined}
          onChange={(event) => onChange(tick(choice, [pair], event.currentTarget.checked))}
        />
        <span>
          <span class="name">{pair.menteeName}</span>
          {pair.menteeAbout && <span class="muted">{pair.menteeAbout}</span>}
        </span>
      </label>
      <p class="mentor">
        Наставник <b>{pair.mentorName}</b>
        {pair.mentorAbout && <span class="muted">{pair.mentorAbout}</span>}
      </p>
      <p class="badges">
        {pair.form && <span class="badge">{pair.form}</span>}
        {locked && <span class="badge locked">Закреплена</span>}
        {standing && <span class="badge standing">Уже в «Парах»</span>}
        {declined && <span class="badge error">Отклонена</span>}
      </p>
      <Points points={pair.points} of={pair.pointsMax} label="Подходят друг другу" />
      <div class="actions">
        <Expander title="Почему" about={names} quiet>
          <Why pair={pair} />
        </Expander>
        <Button
          kind="link"
          disabled={declined}
          label={(locked ? 'Открепить пару: ' : 'Закрепить пару: ') + names}
          onPress={() => onChange(lock(choice, pair, !locked))}
        >
          {locked ? 'Открепить' : 'Закрепить'}
        </Button>
        <Button
          kind="link"
          label={(declined ? 'Вернуть пару: ' : 'Отклонить пару: ') + names}
          onPress={() => onChange(declined ? restore(choice, pair) : decline(choice, pair))}
        >
          {declined ? 'Вернуть' : 'Отклонить'}
        </Button>
      </div>
    </li>
  );
}

function Why({ pair }: { pair: ProposedPair }) {
  return (
    <>
      <ul class="parts">
        {pair.parts.map((part) => (
          <li key={part.title}>
            <span>{part.title}</span>
            {part.pointsMax > 0 && <Points points={part.points} of={part.pointsMax} label={part.title} />}
            {part.sentence && <span class="muted">{part.sentence}</span>}
          </li>
        ))}
      </ul>
      {pair.alternative && <p>{pair.alternative}</p>}
    </>
  );
}
