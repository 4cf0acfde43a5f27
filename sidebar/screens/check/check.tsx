import { useRef, useState } from 'preact/hooks';
import type { CheckReport, FindingGroup } from '../../../src/core/protocol/calls';
import { Button } from '../../parts/button';
import { Card, Empty } from '../../parts/card';
import { Expander } from '../../parts/expander';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { PlaceLink } from '../../parts/placeLink';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { counted, forms, screenLinks } from '../../wording';
import { Chip } from './chip';
import { Group } from './group';

export function CheckScreen() {
  const store = useStore();
  const job = useJob('check');
  const report = job?.output;
  return (
    <>
      <Header screen="check" />
      {!report && (
        <Empty>
          <p>Проверю списки наставников и наставляемых: пропуски, повторы, опечатки, согласия, сроки.</p>
          <p class="muted">
            Ваши ячейки не изменятся. Замечания появятся здесь и на листе «Проверка», а участникам без кода
            будет записан код.
          </p>
        </Empty>
      )}
      <Button
        kind={report && report.counts.errors === 0 ? 'secondary' : 'primary'}
        wide
        working={job?.working}
        onPress={() => void store.run('check', {})}
      >
        {job?.working ? 'Проверяю' : report ? 'Проверить снова' : 'Проверить таблицу'}
      </Button>
      <JobProgress name="check" saying="Читаю листы и сверяю записи…" />
      <JobNotice name="check" />
      {report && <Report report={report} stale={job?.working ?? false} />}
    </>
  );
}

type Severity = FindingGroup['severity'];

function totalOf({ counts }: CheckReport): number {
  return counts.errors + counts.warnings + counts.hints;
}

/** How many findings the check before this one had less or more; null after the first. */
function useChange(report: CheckReport): number | null {
  const seen = useRef<{ readonly report: CheckReport; readonly change: number | null }>({
    report,
    change: null,
  });
  if (seen.current.report !== report)
    seen.current = { report, change: totalOf(report) - totalOf(seen.current.report) };
  return seen.current.change;
}

function changeWords(change: number): string {
  if (change === 0) return 'С прошлой проверки число замечаний не изменилось.';
  const count = counted(Math.abs(change), forms.finding);
  return change < 0
    ? `С прошлой проверки замечаний меньше: ушло ${count}.`
    : `С прошлой проверки прибавилось ${count}.`;
}

function Report({ report, stale }: { report: CheckReport; stale: boolean }) {
  const store = useStore();
  const [only, setOnly] = useState<Severity | null>(null);
  const { errors, warnings, hints } = report.counts;
  const total = totalOf(report);
  const change = useChange(report);
  const shown = only === null ? report.groups : report.groups.filter((group) => group.severity === only);
  const choose = (severity: Severity) => setOnly(only === severity ? null : severity);
  return (
    <div class={stale ? 'stale' : undefined}>
      <Card tone={errors === 0 ? 'good' : 'plain'}>
        <p class="strong">{report.sentence}</p>
        {change !== null && <p class={change < 0 ? 'done' : undefined}>{changeWords(change)}</p>}
        <p class="muted">
          {counted(report.people.mentees, forms.mentee)}, {counted(report.people.mentors, forms.mentor)}
          {report.people.newCodes > 0 && `; записано кодов: ${report.people.newCodes}`}
        </p>
        <PlaceLink place={report.tab}>Открыть лист «Проверка»</PlaceLink>
        {errors === 0 && (
          <Button kind="primary" wide onPress={() => store.go('pairs')}>
            {screenLinks.pairs}
          </Button>
        )}
      </Card>
      {total > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: chips are not form fields, a fieldset would say so
        <div class="chips" role="group" aria-label="Показать замечания">
          <Chip text="Все" count={total} pressed={only === null} onPress={() => setOnly(null)} />
          {errors > 0 && (
            <Chip text="Ошибки" count={errors} pressed={only === 'error'} onPress={() => choose('error')} />
          )}
          {warnings > 0 && (
            <Chip
              text="Предупреждения"
              count={warnings}
              pressed={only === 'warning'}
              onPress={() => choose('warning')}
            />
          )}
          {hints > 0 && (
            <Chip text="Подсказки" count={hints} pressed={only === 'hint'} onPress={() => choose('hint')} />
          )}
        </div>
      )}
      {shown.map((group) => (
        <Group key={group.rule + group.title} group={group} open={group === report.groups[0]} />
      ))}
      {report.recognised.length > 0 && (
        <Expander title="Какие листы распознаны" quiet>
          <ul class="plain">
            {report.recognised.map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
          </ul>
        </Expander>
      )}
    </div>
  );
}
