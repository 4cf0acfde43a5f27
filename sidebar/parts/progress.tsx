import type { CallName } from '../../src/core/protocol/calls';
import { useJob, useStore } from '../state';
import { Button } from './controls/button';

interface Props {
  readonly name: CallName;
  /** Said until the script reports how far it is. */
  readonly saying: string;
}

/** What a running call is doing; nothing when it does not run. */
export function JobProgress({ name, saying }: Props) {
  const store = useStore();
  const job = useJob(name);
  if (!job?.working) return null;
  const progress = job.progress;
  return (
    <div class="working">
      <p class="saying">{progress?.sentence || saying}</p>
      <Bar label={saying} done={progress?.done ?? null} total={progress?.total ?? 0} />
      {progress && (
        <div class="row">
          <span class="muted">
            {progress.done} из {progress.total}
          </span>
          <Button kind="link" working={job.stopping} onPress={() => store.stop(name)}>
            {job.stopping ? 'Останавливаю' : 'Остановить'}
          </Button>
        </div>
      )}
    </div>
  );
}

/** `done` = null while it is not known how far the work is. */
export function Bar({ label, done, total }: { label: string; done: number | null; total: number }) {
  const share = done === null || total <= 0 ? 0 : Math.min(100, Math.round((100 * done) / total));
  return (
    <div
      class={`bar${done === null ? ' unknown' : ''}`}
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={done === null ? undefined : share}
    >
      <span style={done === null ? undefined : { width: `${share}%` }} />
    </div>
  );
}
