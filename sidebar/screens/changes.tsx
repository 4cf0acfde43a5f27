import { useState } from 'preact/hooks';
import type { Change, ChangeReport } from '../../src/core/protocol/shapes/changes';
import { Card, Empty } from '../parts/card';
import { Told } from '../parts/changeCard';
import { Button } from '../parts/controls/button';
import { Confirm } from '../parts/controls/confirm';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';

/** More lines at once only make the list long. */
const portion = 20;

export function ChangesScreen() {
  const store = useStore();
  const job = useJob('changes.list');
  const [limit, setLimit] = useState(portion);
  const look = () => void store.run('changes.list', {});
  useOnOpen('changes', look);
  const changes = job?.output?.changes ?? [];
  return (
    <>
      <Header screen="changes" />
      {!job?.output && <JobProgress name="changes.list" saying="Читаю историю…" />}
      <JobNotice name="changes.list" again={look} />
      {job?.output && (
        <>
          <p>{job.output.sentence}</p>
          {changes.length === 0 && (
            <Empty>
              <p class="muted">
                Здесь будет каждая правка, которую дополнение сделало в ваших ячейках по вашей просьбе: что
                было, что стало, и кнопка «Отменить».
              </p>
            </Empty>
          )}
          <ul class="people">
            {changes.slice(0, limit).map((change) => (
              <Line key={change.id} change={change} onUndone={look} />
            ))}
          </ul>
          {changes.length > limit && (
            <Button kind="link" onPress={() => setLimit(limit + portion)}>
              {`Показать ещё ${Math.min(changes.length - limit, portion)} из ${changes.length - limit}`}
            </Button>
          )}
        </>
      )}
    </>
  );
}

const stateWords: Readonly<Record<Change['state'], string>> = {
  done: '',
  undone: 'отменено',
  unfinished: 'прервано',
};

function Line({ change, onUndone }: { change: Change; onUndone: () => void }) {
  const store = useStore();
  const job = useJob('changes.undo');
  const [asking, setAsking] = useState(false);
  const [undone, setUndone] = useState<ChangeReport | null>(null);
  const mine = job?.input.change === change.id;
  async function undo() {
    setAsking(false);
    const report = await store.run('changes.undo', { change: change.id });
    if (!report) return;
    setUndone(report);
    onUndone();
  }
  return (
    <li>
      <p>
        <span class="muted">{change.when}</span>
        {change.state !== 'done' && <span class={`badge ${change.state}`}>{stateWords[change.state]}</span>}
      </p>
      <p>{change.sentence}</p>
      {undone && (
        <Card tone="good">
          <Told report={undone} />
        </Card>
      )}
      {mine && <JobProgress name="changes.undo" saying="Возвращаю прежние значения…" />}
      {mine && <JobNotice name="changes.undo" />}
      {change.canUndo && !asking && (
        <Button
          kind="link"
          working={mine && job?.working}
          label={`Отменить: ${change.sentence}`}
          onPress={() => setAsking(true)}
        >
          {mine && job?.working ? 'Возвращаю' : 'Отменить'}
        </Button>
      )}
      {asking && (
        <Confirm
          title="Вернуть прежние значения?"
          action="Вернуть"
          cancel="Не надо"
          onConfirm={undo}
          onCancel={() => setAsking(false)}
        >
          <p>Ячейки, которые вы с тех пор поправили сами, останутся как есть.</p>
        </Confirm>
      )}
    </li>
  );
}
