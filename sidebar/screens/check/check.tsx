import { useAside } from '../../parts/aside';
import { Empty } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { type Fixing, FixingScreen } from './fixing';
import { countsOf } from './live';
import { Report } from './report';
import { type LiveReport, useLive, useOutdated } from './useLive';

export function CheckScreen() {
  const job = useJob('check');
  const report = useLive(job?.output ?? null);
  const fixing = useAside<Fixing>();
  return (
    <>
      <div hidden={fixing.shown !== null}>
        <Header screen="check" />
        <Check report={report} onFix={fixing.open} />
      </div>
      {fixing.shown && <FixingScreen fixing={fixing.shown} onSolved={report.solved} onClose={fixing.close} />}
    </>
  );
}

interface Props {
  readonly report: LiveReport;
  readonly onFix: (fixing: Fixing) => void;
}

function Check({ report, onFix }: Props) {
  const store = useStore();
  const job = useJob('check');
  const outdated = useOutdated(job?.output ?? null);
  const { live } = report;
  /** Codes seem to have come apart from their people: only she can say. */
  const doubtful = job?.error?.code === 'needs-consent';
  return (
    <>
      {!live && (
        <Empty>
          <p>Проверю списки наставников и наставляемых: пропуски, повторы, опечатки, согласия, сроки.</p>
          <p class="muted">
            Ваши ячейки не изменятся. Замечания появятся здесь и на листе «Проверка», а участникам без кода
            будет записан код.
          </p>
        </Empty>
      )}
      <Button
        kind={live && !outdated && countsOf(live).errors === 0 ? 'secondary' : 'primary'}
        wide
        working={job?.working}
        onPress={() => void store.run('check', { accept: false })}
      >
        {job?.working ? 'Проверяю' : live ? 'Проверить снова' : 'Проверить таблицу'}
      </Button>
      {outdated && !job?.working && (
        <p class="muted after">
          После этой проверки таблица менялась из панели. Проверьте снова, чтобы видеть всё.
        </p>
      )}
      <JobProgress name="check" saying="Читаю листы и сверяю записи…" />
      <JobNotice
        name="check"
        again={doubtful ? () => void store.run('check', { accept: true }) : undefined}
        againText="Принять как есть"
      />
      {live && <Report live={live} report={report} stale={job?.working ?? false} onFix={onFix} />}
    </>
  );
}
