import { useState } from 'preact/hooks';
import type { Figure } from '../../src/core/protocol/shapes/status';
import { Card, Empty } from '../parts/card';
import { Button } from '../parts/controls/button';
import { Confirm } from '../parts/controls/confirm';
import { Field } from '../parts/controls/field';
import { PlaceLink } from '../parts/controls/placeLink';
import { Expander } from '../parts/expander';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import { isEmail } from './school';

export function DirectorScreen() {
  const store = useStore();
  const job = useJob('summary.build');
  const summary = job?.output;
  return (
    <>
      <Header screen="director" />
      {!summary && (
        <Empty>
          <p>Составлю лист «Сводка»: сколько пар, как идёт дорожная карта, что ответили в анкете.</p>
          <p class="muted">Сводка считается по таблице заново, ваши записи не меняются.</p>
        </Empty>
      )}
      <Button
        kind={summary ? 'secondary' : 'primary'}
        wide
        working={job?.working}
        onPress={() => void store.run('summary.build', {})}
      >
        {job?.working ? 'Составляю сводку' : summary ? 'Обновить сводку' : 'Составить сводку'}
      </Button>
      <JobProgress name="summary.build" saying="Считаю показатели…" />
      <JobNotice name="summary.build" />
      {summary && (
        <div class={job?.working ? 'stale' : undefined}>
          <Card tone="good">
            <p class="strong">{summary.sentence}</p>
            <PlaceLink place={summary.tab}>Открыть лист «Сводка»</PlaceLink>
          </Card>
          <Results figures={summary.figures} />
          <Share />
        </div>
      )}
    </>
  );
}

/** The figures as a list that reads down; how each is counted stands on the tab, and here when it is asked for. */
function Results({ figures }: { figures: readonly Figure[] }) {
  return (
    <Card title="Показатели">
      <dl class="table lined">
        {figures.map((figure) => [
          <dt key={figure.title}>{figure.title}</dt>,
          <dd key={`${figure.title} value`}>{figure.value}</dd>,
        ])}
      </dl>
      <Expander title="Как посчитано" quiet>
        <ul class="plain">
          {figures.map((figure) => (
            <li key={figure.title}>
              <b>{figure.title}.</b> {figure.note}
            </li>
          ))}
        </ul>
      </Expander>
    </Card>
  );
}

function Share() {
  const store = useStore();
  const job = useJob('summary.share');
  const saved = useJob('settings.save')?.output;
  const read = useJob('settings.read')?.output;
  const known = saved ?? read;
  const [typed, setTyped] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [asked, setAsked] = useState(false);
  const email = (typed ?? known?.headEmail ?? '').trim();
  useOnOpen('director', () => {
    if (!known) void store.run('settings.read', {});
  });

  function ask() {
    setAsked(true);
    setAsking(isEmail(email));
  }
  function share() {
    setAsking(false);
    void store.run('summary.share', { email });
  }
  return (
    <Card title="Показать директору">
      <p>
        Директор сможет открыть <b>всю таблицу</b> на просмотр: не только сводку, но и списки с именами и
        контактами.
      </p>
      <p class="muted">Если это не нужно, распечатайте или перешлите один лист «Сводка».</p>
      <Field
        label="Почта директора"
        mode="email"
        value={typed ?? known?.headEmail ?? ''}
        onInput={setTyped}
        error={asked && !isEmail(email) ? 'Впишите адрес полностью, например imya@shkola.ru.' : ''}
      />
      {asking ? (
        <Confirm
          title="Открыть доступ?"
          action="Открыть доступ"
          onConfirm={share}
          onCancel={() => setAsking(false)}
        >
          <p>
            <b>{email}</b> увидит все листы таблицы, но ничего не сможет изменить.
          </p>
        </Confirm>
      ) : (
        <Button wide working={job?.working} onPress={ask}>
          {job?.working ? 'Открываю доступ' : 'Открыть доступ на просмотр'}
        </Button>
      )}
      <JobNotice name="summary.share" />
      {job?.output && !job.working && !job.error && <p class="done">{job.output.sentence}</p>}
    </Card>
  );
}
