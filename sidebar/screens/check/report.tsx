import { useRef, useState } from 'preact/hooks';
import type { CheckReport, FindingGroup } from '../../../src/core/protocol/shapes/check';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { useJob, useStore } from '../../state';
import { counted, forms, screenLinks } from '../../wording';
import { Chip } from './chip';
import type { Fixing } from './fixing';
import { Group } from './group';
import { countsOf, type Live } from './live';
import { Marks } from './marks';
import type { LiveReport } from './useLive';

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

interface Props {
  readonly report: LiveReport;
  readonly onFix: (fixing: Fixing) => void;
  readonly live: Live;
  readonly stale: boolean;
}

export function Report({ live, report, stale, onFix }: Props) {
  const store = useStore();
  const [only, setOnly] = useState<Severity | null>(null);
  const { report: found } = live;
  const { errors, warnings, hints } = countsOf(live);
  const people = found.people.mentees + found.people.mentors;
  const total = errors + warnings + hints;
  const change = useChange(useJob('check')?.output ?? found);
  const shown = only === null ? found.groups : found.groups.filter((group) => group.severity === only);
  const choose = (severity: Severity) => setOnly(only === severity ? null : severity);
  return (
    <div class={stale ? 'stale' : undefined}>
      {found.questions > 0 && <Questions count={found.questions} />}
      <Card tone={errors === 0 && people > 0 ? 'good' : 'plain'}>
        <p class="strong">{found.sentence}</p>
        {live.solved.size > 0 && (
          <p class="done">
            С тех пор исправлено: {live.solved.size}, осталось: {total}.
          </p>
        )}
        {change !== null && <p class={change < 0 ? 'done' : undefined}>{changeWords(change)}</p>}
        <p class="muted">
          {counted(found.people.mentees, forms.mentee)}, {counted(found.people.mentors, forms.mentor)}
          {found.people.newCodes > 0 && `; записано кодов: ${found.people.newCodes}`}
        </p>
        {found.remarks.length > 0 && (
          <ul class="dots">
            {found.remarks.map((remark) => (
              <li key={remark}>{remark}</li>
            ))}
          </ul>
        )}
        <PlaceLink place={found.tab}>Открыть лист «Проверка»</PlaceLink>
        {errors === 0 && people > 0 && (
          <Button kind="primary" wide onPress={() => store.go('pairs')}>
            {screenLinks.pairs}
          </Button>
        )}
      </Card>
      {found.groups.length > 0 && (
        // biome-ignore lint/a11y/useSemanticElements: chips are not form fields, a fieldset would say so
        <div class="chips" role="group" aria-label="Показать замечания">
          <Chip text="Все" count={total} pressed={only === null} onPress={() => setOnly(null)} />
          {found.counts.errors > 0 && (
            <Chip text="Ошибки" count={errors} pressed={only === 'error'} onPress={() => choose('error')} />
          )}
          {found.counts.warnings > 0 && (
            <Chip
              text="Предупреждения"
              count={warnings}
              pressed={only === 'warning'}
              onPress={() => choose('warning')}
            />
          )}
          {found.counts.hints > 0 && (
            <Chip text="Подсказки" count={hints} pressed={only === 'hint'} onPress={() => choose('hint')} />
          )}
        </div>
      )}
      {shown.map((group) => (
        <Group
          key={group.rule + group.title}
          group={group}
          report={report}
          open={group === found.groups[0]}
          onFix={onFix}
        />
      ))}
      {found.groups.length > 0 && <Marks />}
      {found.recognised.length > 0 && (
        <Expander title="Какие листы распознаны" quiet>
          <ul class="plain">
            {found.recognised.map((tab) => (
              <li key={tab}>{tab}</li>
            ))}
          </ul>
          <Button kind="link" onPress={() => store.go('columns', 'check')}>
            Листы и столбцы
          </Button>
        </Expander>
      )}
    </div>
  );
}

/** Above everything: a wrong column makes a hundred wrong findings. */
function Questions({ count }: { count: number }) {
  const store = useStore();
  return (
    <Card title={`${counted(count, forms.question)} о столбцах`} tone="calm">
      <p>Не всё в листах понятно однозначно. Ответьте один раз – ответ запомнится.</p>
      <Button onPress={() => store.go('columns', 'check')}>Ответить</Button>
    </Card>
  );
}
