import type { Stage, Status } from '../../src/core/protocol/shapes/status';
import { Card } from '../parts/card';
import { Button } from '../parts/controls/button';
import { Expander } from '../parts/expander';
import { Figures } from '../parts/figures';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import { screenLinks, sectionGroups, sectionNames } from '../wording';
import { WhatIsMade } from './setUp';

/** Opened first and after every step, so it asks how things stand each time. */
export function HomeScreen() {
  const store = useStore();
  const job = useJob('status');
  const refresh = () => void store.run('status', {});
  useOnOpen('home', refresh);
  const status = job?.output;
  const lost = status !== null && status !== undefined && status.missing.length > 0 && !status.unfinished;
  return (
    <>
      <Header screen="home" title={status?.school || undefined} />
      {status?.schoolYear && <p class="muted under">{status.schoolYear} учебный год</p>}
      {!status && <JobProgress name="status" saying="Смотрю, что уже есть в таблице…" />}
      <JobNotice name="status" again={refresh} />
      {status && (lost ? <FirstRun status={status} /> : <Next status={status} />)}
      {status?.privacy === 'undecided' && !lost && <Undecided />}
      {status && <Stages stages={status.stages} />}
      {status && status.figures.length > 0 && <Figures figures={status.figures} />}
      <nav aria-label="Разделы">
        {sectionGroups.map((group) => (
          <section key={group.title}>
            <h2>{group.title}</h2>
            <ul class="sections">
              {group.screens.map((name) => (
                <li key={name}>
                  <button type="button" onClick={() => store.go(name)}>
                    {sectionNames[name]}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
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

/** Until both registries are found there is one question only: are there lists already, or shall they be made? */
function FirstRun({ status }: { status: Status }) {
  const store = useStore();
  function setUp() {
    store.go('setUp');
    void store.run('school.setUp', {});
  }
  return (
    <Card title={firstWords(status)}>
      {!status.empty && (
        <>
          <p>Если список в этой таблице есть, покажите его: ничего переписывать и переименовывать не надо.</p>
          <Button kind="primary" wide onPress={() => store.go('columns')}>
            Показать, где мои списки
          </Button>
          <p class="muted or">или</p>
        </>
      )}
      <WhatIsMade />
      <Button kind={status.empty ? 'primary' : 'secondary'} wide onPress={setUp}>
        Создать листы
      </Button>
    </Card>
  );
}

function firstWords({ empty, missing }: Status): string {
  if (empty) return 'Таблица пока пустая. Начнём?';
  if (missing.length > 1) return 'Не вижу, где здесь списки';
  return missing[0] === 'mentor' ? 'Не вижу списка наставников' : 'Не вижу списка наставляемых';
}

/** Not an alarm: the school has to decide, and nothing else waits for it. */
function Undecided() {
  const store = useStore();
  return (
    <Card title="Где хранить имена" tone="calm">
      <p>
        Школа ещё не решила, держать имена детей в этой таблице или только коды. Решение и дата запишутся.
      </p>
      <Button onPress={() => store.go('privacy', 'home')}>Прочитать и решить</Button>
    </Card>
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
