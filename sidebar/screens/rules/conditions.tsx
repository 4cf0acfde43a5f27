import { useRef, useState } from 'preact/hooks';
import type { ConditionChoice, RulesCard } from '../../../src/core/protocol/shapes/rules';
import { Button } from '../../parts/controls/button';
import { keepFocus } from '../../parts/controls/focus';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Select } from '../../parts/controls/select';
import { Expander } from '../../parts/expander';
import { JobNotice } from '../../parts/notice';
import { useJob, useStore } from '../../state';
import { PeoplePicker } from './peoplePicker';

interface Props {
  readonly card: RulesCard;
  readonly onChanged: (card: RulesCard) => void;
}

/** Who must and must not be together. */
export function Conditions({ card, onChanged }: Props) {
  const store = useStore();
  const job = useJob('rules.condition');
  const list = useRef<HTMLDivElement>(null);
  async function change(choice: ConditionChoice): Promise<boolean> {
    const changed = await store.run('rules.condition', choice);
    if (changed) {
      onChanged(changed);
      if (choice.remove) keepFocus(list.current);
    }
    return changed !== null;
  }
  return (
    <Expander
      title={
        <span class="name">
          Кто с кем <span class="muted">{card.conditions.length || 'условий нет'}</span>
        </span>
      }
      open={card.conditions.some((condition) => condition.trouble !== '')}
    >
      <div ref={list}>
        <ul class="people">
          {card.conditions.map((condition) => (
            <li key={condition.place.row}>
              <p>{condition.sentence}</p>
              {condition.trouble && <p class="wrong">{condition.trouble}</p>}
              <div class="row start">
                <PlaceLink place={condition.place}>Показать в таблице</PlaceLink>
                <Button
                  kind="link"
                  label={`Убрать условие: ${condition.sentence}`}
                  working={job?.working && job.input.people === condition.people}
                  onPress={() => change({ kind: condition.kind, people: condition.people, remove: true })}
                >
                  Убрать
                </Button>
              </div>
            </li>
          ))}
        </ul>
        <JobNotice name="rules.condition" />
        <Adding card={card} working={job?.working ?? false} onAdd={change} />
      </div>
    </Expander>
  );
}

interface AddingProps {
  readonly card: RulesCard;
  readonly working: boolean;
  readonly onAdd: (choice: ConditionChoice) => Promise<boolean>;
}

/** A group may have as many as one mentor takes; the rest is about two. */
const mostPeople = 12;

function Adding({ card, working, onAdd }: AddingProps) {
  const [kind, setKind] = useState(card.conditionKinds[0]?.value ?? '');
  const [people, setPeople] = useState<readonly string[]>([]);
  const place = useRef<HTMLDivElement>(null);
  const most = kind === 'group' ? mostPeople : 2;
  async function add() {
    if (!(await onAdd({ kind, people, remove: false }))) return;
    setPeople([]);
    keepFocus(place.current);
  }
  return (
    <>
      <h2>Добавить условие</h2>
      <Select
        label="Что должно быть"
        value={kind}
        options={card.conditionKinds}
        onChoose={(value) => {
          setKind(value);
          if (value !== 'group') setPeople(people.slice(0, 2));
        }}
      />
      <div ref={place}>
        <PeoplePicker people={people} most={most} onChange={setPeople} />
      </div>
      <div class="after">
        <Button wide working={working} disabled={people.length < 2} onPress={add}>
          {working ? 'Записываю' : 'Записать условие'}
        </Button>
      </div>
    </>
  );
}
