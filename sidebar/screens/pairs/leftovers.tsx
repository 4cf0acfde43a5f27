import type { ComponentChildren } from 'preact';
import type { UnmatchedPerson } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { type Choice, isLocked, keyOf, lock, restore } from './decisions/choice';
import { alphabetical } from './decisions/filter';
import type { Decide } from './decisions/history';
import { School } from './school';

/** More people than this would push the pairs off the screen. */
const few = 3;

interface Props {
  readonly choice: Choice;
  readonly onDecide: Decide;
  readonly onOptions: (mentee: string) => void;
}

/** Whoever is in no pair, why, and what would help. */
export function Leftovers({ choice, onDecide, onOptions }: Props) {
  const { proposal } = choice;
  return (
    <>
      <Part
        title="Остались без наставника"
        count={proposal.unmatched.length}
        open={proposal.unmatched.length <= few}
      >
        <People people={proposal.unmatched}>
          {(person) => <Waiting person={person} choice={choice} onDecide={onDecide} onOptions={onOptions} />}
        </People>
      </Part>
      <Part title="Пока не участвуют: не хватает данных" count={proposal.notReady.length}>
        <People people={proposal.notReady} />
      </Part>
      <School proposal={proposal} />
      <Declined choice={choice} onDecide={onDecide} />
    </>
  );
}

interface PeopleProps {
  readonly people: readonly UnmatchedPerson[];
  readonly children?: (person: UnmatchedPerson) => ComponentChildren;
}

export function People({ people, children }: PeopleProps) {
  return (
    <ul class="people">
      {alphabetical(people, (person) => person.name).map((person) => (
        <li key={person.code + person.place.row}>
          <p>
            <span class="name">{person.name}</span>
            {person.about && <span class="muted">{person.about}</span>}
          </p>
          <p>{person.reason}</p>
          {person.change && <p>→ {person.change}</p>}
          <div class="row start">
            <PlaceLink place={person.place}>Показать в таблице</PlaceLink>
            {children?.(person)}
          </div>
        </li>
      ))}
    </ul>
  );
}

/** She may find a mentor herself, or let go of somebody she left waiting. */
function Waiting({ person, choice, onDecide, onOptions }: Props & { readonly person: UnmatchedPerson }) {
  const wait = { mentee: person.code, mentor: '' };
  if (isLocked(choice, wait)) {
    return (
      <Button
        kind="link"
        label={`Вернуть в подбор: ${person.name}`}
        onPress={() => onDecide(`возврат в подбор, ${person.name}`, lock(choice, [wait], false))}
      >
        Вернуть в подбор
      </Button>
    );
  }
  return (
    <Button kind="link" label={`Выбрать наставника: ${person.name}`} onPress={() => onOptions(person.code)}>
      Выбрать наставника
    </Button>
  );
}

/** Declined pairs that the latest proposal no longer shows. */
function Declined({ choice, onDecide }: Omit<Props, 'onOptions'>) {
  const shown = new Set(choice.proposal.pairs.map(keyOf));
  const gone = choice.declined.filter((pair) => !shown.has(keyOf(pair)));
  return (
    <Part title="Отклонённые пары" count={gone.length}>
      <ul class="people">
        {gone.map((pair) => (
          <li key={keyOf(pair)}>
            <p>
              <span class="name">{pair.menteeName}</span>
              <span class="muted">наставник – {pair.mentorName}</span>
            </p>
            <Button
              kind="link"
              label={`Вернуть пару: ${pair.menteeName} и ${pair.mentorName}`}
              onPress={() => onDecide(`возврат пары, ${pair.menteeName}`, restore(choice, pair))}
            >
              Вернуть
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

interface PartProps {
  readonly title: string;
  readonly count: number;
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

function Part({ title, count, open, children }: PartProps) {
  if (count === 0) return null;
  return (
    <Expander
      title={
        <span class="name">
          {title} <span class="muted">{count}</span>
        </span>
      }
      open={open}
    >
      {children}
    </Expander>
  );
}
