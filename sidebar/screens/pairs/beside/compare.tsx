import { useEffect, useState } from 'preact/hooks';
import type { PairShift, PairWishes, RuleSet } from '../../../../src/core/protocol/shapes/pairs';
import type { Figure } from '../../../../src/core/protocol/shapes/status';
import { Aside } from '../../../parts/aside';
import { Card } from '../../../parts/card';
import { Button } from '../../../parts/controls/button';
import { Choices } from '../../../parts/controls/choices';
import { Expander } from '../../../parts/expander';
import { JobNotice } from '../../../parts/notice';
import { JobProgress } from '../../../parts/progress';
import { useJob, useStore } from '../../../state';
import { goalOptions, Levels } from '../../rules/levels';

interface Props {
  readonly wishes: PairWishes;
  readonly onSaved: () => void;
  readonly onClose: () => void;
}

/** The rules as they are beside other ones: what changes in figures, who gains, who loses. Nothing is written. */
export function CompareScreen({ wishes, onSaved, onClose }: Props) {
  const store = useStore();
  const card = useJob('rules.read')?.output;
  const job = useJob('pairs.compare');
  const saving = useJob('rules.save')?.working ?? false;
  const [other, setOther] = useState<RuleSet | null>(null);
  const [compared, setCompared] = useState<string>('');
  const look = () => store.run('rules.read', {});
  useEffect(() => void look(), []);
  const asked = JSON.stringify(other);
  const result = compared !== '' && compared === asked && !job?.working ? job?.output : null;
  const set = other ?? (card ? { goal: otherGoal(card.goal), levels: {} } : null);

  async function compare(b: RuleSet) {
    setOther(b);
    if (!card) return;
    if (await store.run('pairs.compare', { ...wishes, a: { goal: card.goal, levels: {} }, b })) {
      setCompared(JSON.stringify(b));
    }
  }
  async function save(b: RuleSet) {
    if (!card) return;
    if (await store.run('rules.save', { ...b, commonMinutes: card.commonMinutes })) onSaved();
  }
  return (
    <Aside title="Сравнить правила" back="К парам" onBack={onClose}>
      {!card && <JobProgress name="rules.read" saying="Читаю правила…" />}
      <JobNotice name="rules.read" again={look} />
      {card && set && (
        <>
          <p>Подберу пары ещё раз по другим правилам и покажу разницу. Ничего не изменится.</p>
          <Choices
            legend={
              <b>
                Цель в другом варианте <span class="muted">сейчас – {goalWord(card.goal)}</span>
              </b>
            }
            options={goalOptions(card.goals)}
            value={set.goal}
            onChoose={(goal) => setOther({ ...set, goal: goal as RuleSet['goal'] })}
          />
          <Expander title={<span class="name">Другие уровни правил</span>}>
            <Levels
              rules={card.rules}
              levels={set.levels}
              brief
              onChange={(levels) => setOther({ ...set, levels })}
            />
          </Expander>
          <Button
            kind={result ? 'secondary' : 'primary'}
            wide
            working={job?.working}
            onPress={() => compare(set)}
          >
            {job?.working ? 'Сравниваю' : 'Сравнить'}
          </Button>
          <JobProgress name="pairs.compare" saying="Подбираю пары двумя способами…" />
          <JobNotice name="pairs.compare" />
          {result && (
            <>
              <Card>
                <p class="strong">{result.sentence}</p>
                <Beside a={result.a} b={result.b} />
                <p class="muted">Без перемен: {result.same}</p>
              </Card>
              <Shifts title="Кому лучше" shifts={result.gain} />
              <Shifts title="Кому хуже" shifts={result.lose} />
              <Shifts title="Другой наставник, не лучше и не хуже" shifts={result.other} />
              <JobNotice name="rules.save" />
              <Button kind="primary" wide working={saving} onPress={() => save(set)}>
                Сохранить эти правила
              </Button>
              <p class="muted after">
                Правила запишутся, а пары останутся прежними, пока вы не пересчитаете.
              </p>
            </>
          )}
        </>
      )}
    </Aside>
  );
}

function otherGoal(goal: RuleSet['goal']): RuleSet['goal'] {
  return goal === 'coverage' ? 'quality' : 'coverage';
}

function goalWord(goal: RuleSet['goal']): string {
  return goal === 'coverage' ? 'охват' : 'качество';
}

function Beside({ a, b }: { a: readonly Figure[]; b: readonly Figure[] }) {
  return (
    <table class="beside">
      <thead>
        <tr>
          <td />
          <th scope="col">сейчас</th>
          <th scope="col">иначе</th>
        </tr>
      </thead>
      <tbody>
        {a.map((figure, at) => (
          <tr key={figure.title}>
            <th scope="row">{figure.title}</th>
            <Value figure={figure} />
            <Value figure={b[at]} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Value({ figure }: { figure: Figure | undefined }) {
  return (
    <td>
      <b class="nowrap">{figure?.value}</b>
      {figure?.note && <span class="muted">{figure.note}</span>}
    </td>
  );
}

function Shifts({ title, shifts }: { title: string; shifts: readonly PairShift[] }) {
  if (shifts.length === 0) return null;
  return (
    <Expander
      title={
        <span class="name">
          {title} <span class="muted">{shifts.length}</span>
        </span>
      }
    >
      <ul class="people">
        {shifts.map((shift) => (
          <li key={shift.mentee}>
            <p>
              <span class="name">{shift.name}</span>
              {shift.about && <span class="muted">{shift.about}</span>}
            </p>
            <p>
              {shift.from} → {shift.to}
            </p>
          </li>
        ))}
      </ul>
    </Expander>
  );
}
