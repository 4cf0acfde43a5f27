import { useState } from 'preact/hooks';
import type { StandingPairs } from '../../../src/core/protocol/shapes/pairs';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Confirm } from '../../parts/controls/confirm';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';

interface Props {
  readonly standing: StandingPairs;
  readonly done: string;
  readonly onUndone: (sentence: string) => void;
}

/** What was done last, and the way back. */
export function Latest({ standing, done, onUndone }: Props) {
  const store = useStore();
  const job = useJob('pairs.undo');
  const [asking, setAsking] = useState(false);
  if (standing.change === '' && done === '') return null;
  async function undo() {
    setAsking(false);
    const back = await store.run('pairs.undo', { change: standing.change });
    if (back) onUndone(back.sentence);
  }
  return (
    <Card tone={done ? 'good' : 'plain'}>
      {done && <p>{done}</p>}
      <JobProgress name="pairs.undo" saying="Возвращаю пары…" />
      <JobNotice name="pairs.undo" />
      {standing.change !== '' && !asking && (
        <>
          {standing.changeSays && <p class="muted">Последнее изменение: {standing.changeSays}</p>}
          <Button kind="link" working={job?.working} onPress={() => setAsking(true)}>
            {job?.working ? 'Возвращаю' : 'Отменить последнее изменение'}
          </Button>
        </>
      )}
      {asking && (
        <Confirm
          title="Вернуть пары как были?"
          action="Вернуть"
          cancel="Не надо"
          onConfirm={undo}
          onCancel={() => setAsking(false)}
        >
          <p>{standing.changeSays}</p>
        </Confirm>
      )}
    </Card>
  );
}
