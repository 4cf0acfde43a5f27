import type { ProposedPair, ScorePart } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Expander } from '../../parts/expander';
import { Points } from '../../parts/points';
import { counted, forms } from '../../wording';
import {
  type Choice,
  decline,
  isDeclined,
  isLocked,
  isTicked,
  keyOf,
  lock,
  restore,
  tick,
} from './decisions/choice';
import type { Decide } from './decisions/history';

interface Props {
  readonly pair: ProposedPair;
  readonly choice: Choice;
  readonly onDecide: Decide;
  readonly onOptions: (mentee: string) => void;
}

export function PairCard({ pair, choice, onDecide, onOptions }: Props) {
  const names = `${pair.menteeName} и ${pair.mentorName}`;
  const declined = isDeclined(choice, pair);
  const locked = isLocked(choice, pair);
  const ticked = isTicked(choice, pair);
  const whose = `, ${pair.menteeName}`;
  return (
    <li class={`pair${declined ? ' declined' : ''}`}>
      <label class="who">
        <input
          type="checkbox"
          checked={ticked}
          disabled={declined}
          onChange={() =>
            onDecide((ticked ? 'снятие отметки' : 'отметка') + whose, tick(choice, [pair], !ticked))
          }
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
        {choice.standing.has(keyOf(pair)) && <span class="badge standing">Уже в «Парах»</span>}
        {pair.change === 'moved' && <span class="badge hint">Сменился наставник</span>}
        {pair.group > 1 && <span class="badge">У наставника {counted(pair.group, forms.person)}</span>}
        {declined && <span class="badge error">Отклонена</span>}
      </p>
      <Points points={pair.points} of={pair.pointsMax} label="Подходят друг другу" />
      <div class="actions">
        <Expander title="Почему" about={names} quiet>
          <Parts parts={pair.parts} />
          {pair.given && <p>{pair.given}</p>}
          {pair.alternative && <p>{pair.alternative}</p>}
        </Expander>
        <Button
          kind="link"
          disabled={declined}
          label={(locked ? 'Открепить пару: ' : 'Закрепить пару: ') + names}
          onPress={() =>
            onDecide((locked ? 'открепление' : 'закрепление') + whose, lock(choice, [pair], !locked))
          }
        >
          {locked ? 'Открепить' : 'Закрепить'}
        </Button>
        <Button
          kind="link"
          label={(declined ? 'Вернуть пару: ' : 'Отклонить пару: ') + names}
          onPress={() =>
            declined
              ? onDecide(`возврат пары${whose}`, restore(choice, pair))
              : onDecide(`отклонение${whose}`, decline(choice, [pair]))
          }
        >
          {declined ? 'Вернуть' : 'Отклонить'}
        </Button>
        <Button
          kind="link"
          label={`Выбрать другого наставника: ${pair.menteeName}`}
          onPress={() => onOptions(pair.mentee)}
        >
          Другой наставник
        </Button>
      </div>
    </li>
  );
}

/** What the points are made of, in words. */
export function Parts({ parts }: { parts: readonly ScorePart[] }) {
  return (
    <ul class="parts">
      {parts.map((part) => (
        <li key={part.title}>
          <span>{part.title}</span>
          {part.pointsMax > 0 && <Points points={part.points} of={part.pointsMax} label={part.title} />}
          {part.sentence && <span class="muted">{part.sentence}</span>}
        </li>
      ))}
    </ul>
  );
}
