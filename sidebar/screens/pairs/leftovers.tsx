import type { Proposal, UnmatchedPerson } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { counted, forms } from '../../wording';
import { type Choice, keyOf, restore } from './choice';

/** More people than this would push the pairs off the screen. */
const few = 3;

/** Whoever is in no pair, why, and what would help. */
export function Leftovers({ proposal }: { proposal: Proposal }) {
  return (
    <>
      {proposal.unmatched.length > 0 && (
        <Expander
          title={<Heading text="Остались без наставника" count={proposal.unmatched.length} />}
          open={proposal.unmatched.length <= few}
        >
          <People people={proposal.unmatched} />
        </Expander>
      )}
      {proposal.notReady.length > 0 && (
        <Expander
          title={<Heading text="Пока не участвуют: не хватает данных" count={proposal.notReady.length} />}
        >
          <People people={proposal.notReady} />
        </Expander>
      )}
      {proposal.morePlaces.length > 0 && (
        <Expander title={<Heading text="Кому добавить место" count={proposal.morePlaces.length} />}>
          <p class="muted">Что изменится, если наставник возьмёт ещё одного человека:</p>
          <ul class="people">
            {proposal.morePlaces.map((mentor) => (
              <li key={mentor.code}>
                <p>
                  <span class="name">{mentor.name}</span>
                </p>
                <p>{mentor.sentence}</p>
              </li>
            ))}
          </ul>
        </Expander>
      )}
      {proposal.freeMentors.length > 0 && (
        <Expander
          title={<Heading text="Наставники со свободными местами" count={proposal.freeMentors.length} />}
        >
          <ul class="plain">
            {proposal.freeMentors.map((mentor) => (
              <li key={mentor.code} class="row">
                <span>{mentor.name}</span>
                <span class="muted nowrap">{counted(mentor.places, forms.place)}</span>
              </li>
            ))}
          </ul>
        </Expander>
      )}
    </>
  );
}

function People({ people }: { people: readonly UnmatchedPerson[] }) {
  return (
    <ul class="people">
      {people.map((person) => (
        <li key={person.code + person.place.row}>
          <p>
            <span class="name">{person.name}</span>
            {person.about && <span class="muted">{person.about}</span>}
          </p>
          <p>{person.reason}</p>
          {person.change && <p>→ {person.change}</p>}
          <PlaceLink place={person.place}>Показать в таблице</PlaceLink>
        </li>
      ))}
    </ul>
  );
}

interface DeclinedProps {
  readonly choice: Choice;
  readonly onChange: (choice: Choice) => void;
}

/** Declined pairs that the latest proposal no longer shows. */
export function Declined({ choice, onChange }: DeclinedProps) {
  const shown = new Set(choice.proposal.pairs.map(keyOf));
  const gone = choice.declined.filter((pair) => !shown.has(keyOf(pair)));
  if (gone.length === 0) return null;
  return (
    <Expander title={<Heading text="Отклонённые пары" count={gone.length} />}>
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
              onPress={() => onChange(restore(choice, pair))}
            >
              Вернуть
            </Button>
          </li>
        ))}
      </ul>
    </Expander>
  );
}

function Heading({ text, count }: { text: string; count: number }) {
  return (
    <span class="name">
      {text} <span class="muted">{count}</span>
    </span>
  );
}
