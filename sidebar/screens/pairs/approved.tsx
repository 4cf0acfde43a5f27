import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { focusHeading } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { useJob, useStore } from '../../state';
import { screenLinks } from '../../wording';

/** What the approval did, the way back and where to go on. */
export function Approved({ onUndone }: { onUndone: () => void }) {
  const store = useStore();
  const job = useJob('pairs.approve');
  const undoing = useJob('pairs.undo');
  if (!job?.output || job.working || job.error) return null;
  const { change, sentence, tab } = job.output;
  const mine = change !== '' && undoing?.input.change === change;
  async function undo() {
    if (!(await store.run('pairs.undo', { change }))) return;
    onUndone();
    if (store.read().screen === 'pairs') focusHeading('pairs');
  }
  if (mine && undoing.output && !undoing.working && !undoing.error) {
    return (
      <Card title="Утверждение отменено">
        <p>{undoing.output.sentence}</p>
      </Card>
    );
  }
  return (
    <Card tone="good" title="Пары утверждены">
      <p>{sentence}</p>
      <div class="links">
        <PlaceLink place={tab}>Открыть лист «Пары»</PlaceLink>
        <Button kind="link" onPress={() => store.go('standing', 'pairs')}>
          {screenLinks.standing}
        </Button>
        <Button kind="link" onPress={() => store.go('roadmap')}>
          {screenLinks.roadmap}
        </Button>
      </div>
      {mine && <JobNotice name="pairs.undo" />}
      {change !== '' && (
        <Button working={mine && undoing.working} onPress={undo}>
          Отменить утверждение
        </Button>
      )}
    </Card>
  );
}
