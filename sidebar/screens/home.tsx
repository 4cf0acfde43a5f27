import type { ScreenName, Stage, Status } from '../../src/core/protocol/calls';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Expander } from '../parts/expander';
import { Figures } from '../parts/figures';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import { screenLinks, sectionNames } from '../wording';

const sections: readonly ScreenName[] = [
  'settings',
  'check',
  'pairs',
  'roadmap',
  'order',
  'survey',
  'director',
];

/** Opened first and after every step, so it asks how things stand each time. */
export function HomeScreen() {
  const store = useStore();
  const job = useJob('status');
  const refresh = () => void store.run('status', {});
  useOnOpen('home', refresh);
  const status = job?.output;
  return (
    <>
      <Header screen="home" title={status?.school || undefined} />
      {status?.schoolYear && <p class="muted under">{status.schoolYear} учебный год</p>}
      {!status && <JobProgress name="status" saying="Смотрю, что уже есть в таблице…" />}
      <JobNotice name="status" again={refresh} />
      {status && <Next status={status} />}
      {status && <Stages stages={status.stages} />}
      {status && status.figures.length > 0 && <Figures figures={status.figures} />}
      <nav aria-label="Разделы">
        <h2>Разделы</h2>
        <ul class="sections">
          {sections.map((name) => (
            <li key={name}>
              <button type="button" onClick={() => store.go(name)}>
                {sectionNames[name]}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {status && <Recognised tabs={status.recognised} />}
      {status && (
        <Button kind="link" working={job?.working} onPress={refresh}>
          Обновить
        </Button>
      )}
    </>
  );
}

/** One blue button: finish what was cut off, or else take the next step. */
function Next({ status }: { status: Status }) {
  const store = useStore();
  const open = () => store.go(status.next.screen);
  if (status.unfinished) {
    return (
      <Card title="Работа не закончена" tone="calm">
        <p>{status.unfinished}</p>
        <p class="muted">Сделанное сохранено и второй раз не делается.</p>
        <Button kind="primary" wide onPress={open}>
          Продолжить
        </Button>
      </Card>
    );
  }
  return (
    <Card title="Следующий шаг">
      <p>{status.next.sentence}</p>
      {status.next.screen !== 'home' && (
        <Button kind="primary" wide onPress={open}>
          {screenLinks[status.next.screen]}
        </Button>
      )}
    </Card>
  );
}

const stageWords: Readonly<Record<Stage['state'], string>> = {
  done: 'готово',
  now: 'сейчас',
  ahead: 'впереди',
};

function Stages({ stages }: { stages: readonly Stage[] }) {
  return (
    <section>
      <h2>Семь этапов</h2>
      <ol class="stages">
        {stages.map((stage) => (
          <li
            key={stage.number}
            class={stage.state}
            aria-current={stage.state === 'now' ? 'step' : undefined}
          >
            <span class="mark" aria-hidden="true">
              {stage.state === 'done' ? '✓' : stage.number}
            </span>
            <div class="about">
              <p class="name">
                <span>{stage.title}</span> <span class="state">{stageWords[stage.state]}</span>
              </p>
              {stage.sentence && <p class="muted">{stage.sentence}</p>}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Recognised({ tabs }: { tabs: readonly string[] }) {
  if (tabs.length === 0) return null;
  return (
    <Expander title="Какие листы распознаны" quiet>
      <ul class="plain">
        {tabs.map((tab) => (
          <li key={tab}>{tab}</li>
        ))}
      </ul>
    </Expander>
  );
}
