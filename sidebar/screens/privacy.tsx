import { useState } from 'preact/hooks';
import type { PrivacyCard } from '../../src/core/protocol/shapes/school';
import { Card } from '../parts/card';
import { Button } from '../parts/controls/button';
import { Choices } from '../parts/controls/choices';
import { Confirm } from '../parts/controls/confirm';
import { Field } from '../parts/controls/field';
import { Expander } from '../parts/expander';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';

type Mode = 'names' | 'codes';

/** What each decision means in this spreadsheet. */
const notes: Readonly<Record<Mode, string>> = {
  names: 'Имена и телефоны стоят в таблице. Нужны согласия и решение школы, что так можно.',
  codes: 'В таблице только коды. Имена – в отдельном файле на компьютере школы, там же печатаются документы.',
};

export function PrivacyScreen() {
  const store = useStore();
  const read = useJob('privacy.read');
  const decided = useJob('privacy.decide');
  const look = () => void store.run('privacy.read', {});
  useOnOpen('privacy', look);
  const card = decided?.output ?? read?.output;
  return (
    <>
      <Header screen="privacy" />
      {!card && <JobProgress name="privacy.read" saying="Смотрю, что решила школа…" />}
      <JobNotice name="privacy.read" again={look} />
      {card?.mode === 'undecided' && <Law card={card} />}
      {card && <Decision key={card.mode} card={card} />}
      {card && card.mode !== 'undecided' && <Law card={card} />}
    </>
  );
}

/** Read before the decision, kept at hand after it. */
function Law({ card }: { card: PrivacyCard }) {
  return (
    <section>
      <h2>Что просит закон</h2>
      {card.points.map((point) => (
        <Expander key={point.title} title={<span class="name">{point.title}</span>}>
          <p>{point.text}</p>
        </Expander>
      ))}
    </section>
  );
}

function Decision({ card }: { card: PrivacyCard }) {
  const store = useStore();
  const job = useJob('privacy.decide');
  const undecided = card.mode === 'undecided';
  const [mode, setMode] = useState<Mode | null>(card.mode === 'undecided' ? null : card.mode);
  const [by, setBy] = useState(card.by);
  const [asking, setAsking] = useState(false);
  const [wanting, setWanting] = useState(false);
  const unnamed = by.trim() === '';
  const changed = mode !== null && (mode !== card.mode || by.trim() !== card.by);

  function decide() {
    setAsking(false);
    if (mode) void store.run('privacy.decide', { mode, by: by.trim() });
  }
  function press() {
    setWanting(true);
    if (unnamed) return;
    if (!undecided && mode !== card.mode) setAsking(true);
    else decide();
  }
  return (
    <>
      <Card title="Решение школы" tone={undecided ? 'calm' : 'good'}>
        <p>{card.sentence}</p>
      </Card>
      <Choices
        legend="Где хранить имена"
        options={card.modes.map(({ value, title }) => ({ value, title, note: notes[value as Mode] }))}
        value={mode}
        onChoose={(value) => setMode(value as Mode)}
      />
      {changed && !asking && (
        <>
          <Field
            label="Кто решил"
            hint="Должность и фамилия, можно с номером приказа."
            value={by}
            onInput={setBy}
            error={wanting && unnamed ? 'Впишите, кто принял решение: его могут спросить при проверке.' : ''}
          />
          <Button kind="primary" wide working={job?.working} onPress={press}>
            {job?.working ? 'Записываю' : undecided ? 'Записать решение' : 'Изменить решение'}
          </Button>
        </>
      )}
      {asking && mode && (
        <Confirm
          title="Изменить решение?"
          action="Изменить"
          onConfirm={decide}
          onCancel={() => setAsking(false)}
        >
          <p>
            {mode === 'codes'
              ? 'Имена, телефоны, адреса почты и даты рождения в таблице станут замечаниями проверки. Сами ячейки не изменятся: уберёте вы.'
              : 'Имена в таблице больше не будут замечанием. До этого школа должна собрать согласия и решить, что хранить их здесь можно.'}
          </p>
        </Confirm>
      )}
      <JobNotice name="privacy.decide" />
    </>
  );
}
