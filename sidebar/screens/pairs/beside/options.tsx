import { useEffect, useState } from 'preact/hooks';
import type { PairOption, PairOptions, PairWishes } from '../../../../src/core/protocol/shapes/pairs';
import { Aside } from '../../../parts/aside';
import { Button } from '../../../parts/controls/button';
import { Field } from '../../../parts/controls/field';
import { Expander } from '../../../parts/expander';
import { JobNotice } from '../../../parts/notice';
import { Points } from '../../../parts/points';
import { JobProgress } from '../../../parts/progress';
import { useStore } from '../../../state';
import { found } from '../decisions/filter';
import { Parts } from '../pair';

interface Props {
  readonly mentee: string;
  readonly wishes: PairWishes;
  readonly back: string;
  /** While the choice is being worked out. */
  readonly choosing: boolean;
  /** Where the present mentor leaves and somebody has to come: neither he nor the waiting list is offered. */
  readonly replacing?: boolean;
  readonly onChoose: (option: PairOption, name: string) => void;
  readonly onClose: () => void;
}

const portion = 15;

/** Every mentor who could be taken instead, with the price of each before it is paid. */
export function OptionsScreen({ mentee, wishes, back, choosing, replacing, onChoose, onClose }: Props) {
  const store = useStore();
  const [options, setOptions] = useState<PairOptions | null>(null);
  const [text, setText] = useState('');
  const [limit, setLimit] = useState(portion);
  const [chosen, setChosen] = useState('');
  const look = async () => setOptions(await store.run('pairs.options', { ...wishes, mentee }));
  useEffect(() => void look(), []);

  const all = (options?.options ?? []).filter(
    (option) => !replacing || (option.mentor !== '' && !option.present),
  );
  const matching = all.filter((option) => found(text, [option.name, option.about, option.mentor]));
  const allowed = matching.filter((option) => option.forbidden === '');
  const forbidden = matching.filter((option) => option.forbidden !== '');
  function choose(option: PairOption) {
    setChosen(option.mentor);
    onChoose(option, options?.name ?? mentee);
  }
  return (
    <Aside title="Выбор наставника" back={back} onBack={onClose}>
      <JobProgress name="pairs.options" saying="Считаю, чего стоит каждый выбор…" />
      <JobNotice name="pairs.options" again={look} />
      {options && (
        <>
          <p class="under">
            <b>{options.name}</b> <span class="muted">{options.about}</span>
          </p>
          <p>{options.sentence}</p>
          {all.length > 6 && <Field label="Найти наставника" type="search" value={text} onInput={setText} />}
          {allowed.length === 0 && (
            <p class="empty">
              {text === ''
                ? 'Выбрать некого: у тех, кто подходит, нет свободных мест. Прибавьте кому-нибудь место в реестре наставников или пригласите нового.'
                : 'Таких среди тех, кого можно выбрать, нет.'}
            </p>
          )}
          <ul class="pairs">
            {allowed.slice(0, limit).map((option) => (
              <Option
                key={option.mentor}
                option={option}
                working={choosing && chosen === option.mentor}
                disabled={choosing && chosen !== option.mentor}
                onChoose={() => choose(option)}
              />
            ))}
          </ul>
          {allowed.length > limit && (
            <Button kind="link" onPress={() => setLimit(limit + portion)}>
              {`Показать ещё ${Math.min(portion, allowed.length - limit)} из ${allowed.length - limit}`}
            </Button>
          )}
          {forbidden.length > 0 && (
            <Expander
              title={
                <span class="name">
                  Нельзя по правилам <span class="muted">{forbidden.length}</span>
                </span>
              }
              open={text !== '' && allowed.length === 0}
            >
              <Forbidden options={forbidden} />
            </Expander>
          )}
          <JobProgress name="pairs.propose" saying="Подбираю остальных…" />
          {chosen && <JobNotice name="pairs.propose" />}
        </>
      )}
    </Aside>
  );
}

/** By reason, the rarest first: a reason that is everybody's says little. */
function Forbidden({ options }: { options: readonly PairOption[] }) {
  const names = new Map<string, string[]>();
  for (const { forbidden, name } of options) names.set(forbidden, [...(names.get(forbidden) ?? []), name]);
  return (
    <ul class="people">
      {[...names]
        .sort(([, a], [, b]) => a.length - b.length)
        .map(([reason, who]) => (
          <li key={reason}>
            <p class="reason">
              {reason} <span class="muted">{who.length}</span>
            </p>
            <p class="muted">{who.join(', ')}</p>
          </li>
        ))}
    </ul>
  );
}

interface OptionProps {
  readonly option: PairOption;
  readonly working: boolean;
  readonly disabled: boolean;
  readonly onChoose: () => void;
}

function Option({ option, working, disabled, onChoose }: OptionProps) {
  const { loss } = option;
  const free = loss !== null && loss.served <= 0 && loss.score <= 0;
  const tone = free ? 'done' : loss && loss.served > 0 ? 'wrong' : '';
  return (
    <li class="pair option">
      <p>
        <span class="name">{option.name}</span>
        {option.about && <span class="muted">{option.about}</span>}
      </p>
      {option.pointsMax > 0 && (
        <Points points={option.points} of={option.pointsMax} label="Подходят друг другу" />
      )}
      <p class={tone}>
        <span class="spoken">Цена выбора: </span>
        {option.present ? 'Так предложено сейчас.' : option.price}
      </p>
      {option.moves.length > 0 && (
        <ul class="shifts muted">
          {option.moves.map((move) => (
            <li key={move}>{move}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        <Button
          label={`${option.present ? 'Оставить и закрепить' : 'Выбрать'}: ${option.name}`}
          working={working}
          disabled={disabled}
          onPress={onChoose}
        >
          {option.present ? 'Оставить и закрепить' : 'Выбрать'}
        </Button>
        {option.parts.length > 0 && (
          <Expander title="Почему" about={option.name} quiet>
            <Parts parts={option.parts} />
          </Expander>
        )}
      </div>
    </li>
  );
}
