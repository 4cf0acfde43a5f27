import { useState } from 'preact/hooks';
import type { RulesCard, RulesChoice } from '../../../src/core/protocol/shapes/rules';
import { lowerFirst } from '../../../src/core/wording/lowerFirst';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Choices } from '../../parts/controls/choices';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Select } from '../../parts/controls/select';
import { focusHeading, Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useOnOpen, useStore } from '../../state';
import { screenLinks } from '../../wording';
import { Conditions } from './conditions';
import { goalOptions, Levels } from './levels';

/** Everything the matching goes by, changed without anybody's help. */
export function RulesScreen() {
  const store = useStore();
  const job = useJob('rules.read');
  const [card, setCard] = useState<RulesCard | null>(null);
  async function look() {
    const read = await store.run('rules.read', {});
    if (read) setCard(read);
  }
  useOnOpen('rules', look);
  return (
    <>
      <Header screen="rules" />
      {!card && <JobProgress name="rules.read" saying="Читаю правила…" />}
      <JobNotice name="rules.read" again={look} />
      {card && (
        <div class={job?.working ? 'stale' : undefined}>
          <Troubles card={card} />
          <Conditions card={card} onChanged={setCard} />
          <Rules card={card} onSaved={setCard} />
        </div>
      )}
    </>
  );
}

function Troubles({ card }: { card: RulesCard }) {
  return (
    <>
      <p>{card.sentence}</p>
      <div class="links">
        {card.tab && <PlaceLink place={card.tab}>Открыть лист «Правила подбора»</PlaceLink>}
        {card.conditionsTab && (
          <PlaceLink place={card.conditionsTab}>Открыть лист «Условия подбора»</PlaceLink>
        )}
      </div>
      {card.problems.length > 0 && (
        <div class="notice calm">
          <p class="what">Не всё на листах понято</p>
          <ul class="findings">
            {card.problems.map((problem, at) => (
              <li key={at}>
                <PlaceLink place={problem.place}>{problem.sentence}</PlaceLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Usual lengths of common free time. */
const minutes = [0, 15, 20, 30, 40, 45, 60, 90, 120];

interface RulesProps {
  readonly card: RulesCard;
  readonly onSaved: (card: RulesCard) => void;
}

function Rules({ card, onSaved }: RulesProps) {
  const store = useStore();
  const job = useJob('rules.save');
  const [draft, setDraft] = useState<Partial<RulesChoice>>({});
  const chosen: RulesChoice = {
    goal: card.goal,
    commonMinutes: card.commonMinutes,
    levels: {},
    ...draft,
  };
  const changed =
    chosen.goal !== card.goal ||
    chosen.commonMinutes !== card.commonMinutes ||
    Object.keys(chosen.levels).length > 0;
  const set = (change: Partial<RulesChoice>) => setDraft({ ...draft, ...change });
  async function save() {
    const saved = await store.run('rules.save', chosen);
    if (!saved) return;
    setDraft({});
    onSaved(saved);
    focusHeading('rules', { preventScroll: true });
  }
  return (
    <section>
      <Choices
        legend={<b>Чего добиваться</b>}
        options={goalOptions(card.goals)}
        value={chosen.goal}
        onChoose={(goal) => set({ goal: goal as RulesChoice['goal'] })}
      />
      <h2>Правила</h2>
      <p class="muted">
        «Обязательно» не пропускает пару совсем. Остальное прибавляет баллы.
        {card.example && ` Примеры – о двоих из ваших списков: ${lowerFirst(card.example)}`}
      </p>
      <Select
        label="Общее свободное время в неделю, не меньше"
        value={String(chosen.commonMinutes)}
        options={[...new Set([...minutes, card.commonMinutes])]
          .sort((a, b) => a - b)
          .map((value) => ({ value: String(value), title: value === 0 ? 'любое' : `${value} минут` }))}
        onChoose={(value) => set({ commonMinutes: Number(value) })}
      />
      <Levels rules={card.rules} levels={chosen.levels} onChange={(levels) => set({ levels })} />
      <JobNotice name="rules.save" />
      {changed ? (
        <div class="sticky">
          <Button kind="primary" wide working={job?.working} onPress={save}>
            {job?.working ? 'Сохраняю' : 'Сохранить правила'}
          </Button>
          <p class="muted">Утверждённые пары не изменятся.</p>
        </div>
      ) : (
        job?.output &&
        !job.error && (
          <Card tone="good">
            <p>{job.output.sentence}</p>
            <Button kind="link" onPress={() => store.go('pairs')}>
              {screenLinks.pairs}
            </Button>
          </Card>
        )
      )}
    </section>
  );
}
