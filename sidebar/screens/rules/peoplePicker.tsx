import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/controls/button';
import { Field } from '../../parts/controls/field';
import { keepFocus } from '../../parts/controls/focus';
import { JobNotice } from '../../parts/notice';
import { useJob, usePart, useStore } from '../../state';
import { firstWishes } from '../pairs/decisions/choice';
import { found } from '../pairs/decisions/filter';
import { type Known, knownPeople } from './people';

interface Props {
  /** Codes. */
  readonly people: readonly string[];
  readonly most: number;
  readonly onChange: (people: readonly string[]) => void;
}

/** More names at once are no help. */
const few = 6;

/** A few people by name, from those the sidebar has heard of. */
export function PeoplePicker({ people, most, onChange }: Props) {
  const store = useStore();
  const learning = useJob('pairs.propose')?.working;
  const known = knownPeople(usePart((state) => state.jobs));
  const [text, setText] = useState('');
  const place = useRef<HTMLDivElement>(null);
  const byCode = new Map(known.map((person) => [person.code, person]));
  const offered = known.filter(
    (one) => !people.includes(one.code) && found(text, [one.name, one.about, one.code]),
  );
  function take(person: Known) {
    setText('');
    onChange([...people, person.code]);
    keepFocus(place.current);
  }
  if (known.length === 0) {
    return (
      <>
        <p class="muted">Чтобы выбирать людей по имени, мне нужно один раз прочитать списки.</p>
        <JobNotice name="pairs.propose" />
        <Button working={learning} onPress={() => void store.run('pairs.propose', firstWishes)}>
          {learning ? 'Читаю списки' : 'Прочитать списки'}
        </Button>
      </>
    );
  }
  return (
    <div ref={place}>
      {people.length > 0 && (
        <ul class="plain picked">
          {people.map((code) => (
            <li key={code} class="row">
              <span>{byCode.get(code)?.name ?? code}</span>
              <Button
                kind="link"
                label={`Не брать: ${byCode.get(code)?.name ?? code}`}
                onPress={() => {
                  onChange(people.filter((one) => one !== code));
                  keepFocus(place.current);
                }}
              >
                Не брать
              </Button>
            </li>
          ))}
        </ul>
      )}
      {people.length < most && (
        <>
          <Field
            label={people.length === 0 ? 'Кто: имя, класс или код' : 'И кто ещё'}
            type="search"
            value={text}
            onInput={setText}
          />
          {text.trim() !== '' && (
            <ul class="plain picked">
              {offered.slice(0, few).map((person) => (
                <li key={person.code}>
                  <button type="button" class="place" onClick={() => take(person)}>
                    <span class="where">{person.name}</span>
                    {person.about && <span class="found">{person.about}</span>}
                  </button>
                </li>
              ))}
              {offered.length === 0 && <li class="muted">Таких людей нет.</li>}
              {offered.length > few && <li class="muted">и ещё {offered.length - few}: уточните имя</li>}
            </ul>
          )}
        </>
      )}
    </div>
  );
}
