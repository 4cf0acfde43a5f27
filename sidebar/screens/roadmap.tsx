import type { RoadmapReport } from '../../src/core/protocol/shapes/papers';
import { Card, Empty } from '../parts/card';
import { Button } from '../parts/controls/button';
import { PlaceLink } from '../parts/controls/placeLink';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { Bar, JobProgress } from '../parts/progress';
import { useJob, useStore } from '../state';
import { counted, forms, shortDate } from '../wording';

export function RoadmapScreen() {
  const store = useStore();
  const job = useJob('roadmap.create');
  const report = job?.output;
  return (
    <>
      <Header screen="roadmap" />
      {!report && (
        <Empty>
          <p>Создам лист «Дорожная карта» на учебный год: семь этапов, мероприятия, сроки, ответственные.</p>
          <p class="muted">
            Карта станет вашей: правьте её как угодно. Если она уже есть, ваши записи останутся, а здесь
            появится ход работы.
          </p>
        </Empty>
      )}
      <Button
        kind={report ? 'secondary' : 'primary'}
        wide
        working={job?.working}
        onPress={() => void store.run('roadmap.create', {})}
      >
        {job?.working ? 'Работаю над картой' : report ? 'Обновить ход работы' : 'Создать дорожную карту'}
      </Button>
      <JobProgress name="roadmap.create" saying="Расставляю сроки…" />
      <JobNotice name="roadmap.create" />
      {report && <Report report={report} stale={job?.working ?? false} />}
    </>
  );
}

function Report({ report, stale }: { report: RoadmapReport; stale: boolean }) {
  return (
    <div class={stale ? 'stale' : undefined}>
      <Card tone={report.created ? 'good' : 'plain'}>
        <p class="strong">{report.sentence}</p>
        <p class="muted">
          {counted(report.rows, forms.action)}, с {shortDate(report.from)} по {shortDate(report.to)}
        </p>
        <PlaceLink place={report.tab}>Открыть лист «Дорожная карта»</PlaceLink>
      </Card>
      <Card title="Ход работы">
        <p>
          Выполнено {report.done} из {report.rows}.{' '}
          {report.overdue > 0 ? <b class="wrong">Просрочено: {report.overdue}.</b> : 'Просроченных нет.'}
        </p>
        <ul class="bars">
          {report.stages.map((stage) => (
            <li key={stage.title}>
              <p class="row">
                <span>{stage.title}</span>
                <span class="muted nowrap">
                  {stage.done} из {stage.total}
                </span>
              </p>
              <Bar label={stage.title} done={stage.done} total={stage.total} />
            </li>
          ))}
        </ul>
      </Card>
      <Card title="Ближайшие сроки">
        {report.soon.length === 0 && <p class="muted">В ближайшее время сроков нет.</p>}
        <ul class="findings">
          {report.soon.map((item) => (
            <li key={item.place.row}>
              <PlaceLink place={item.place} look="block">
                <span class="where">{shortDate(item.term)}</span>
                <span>{item.title}</span>
              </PlaceLink>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
