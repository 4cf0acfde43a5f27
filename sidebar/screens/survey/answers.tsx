import type { SurveyKind } from '../../../src/core/protocol/shapes/surveys';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { JobNotice } from '../../parts/notice';
import { Bar, JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';

export function Answers({ kind }: { kind: SurveyKind }) {
  const store = useStore();
  const job = useJob('survey.collect');
  const mine = job?.input.kind === kind;
  const report = mine ? job.output : null;
  /** Where the answers are too few, the mean is not told. */
  const means = report?.means.filter((item) => item.mean !== '') ?? [];
  return (
    <Card title="3. Собрать ответы" tone={report ? 'good' : 'plain'}>
      {!report && (
        <p>
          {kind === 'expectations'
            ? 'Перенесу новые ответы на лист «Ответы» и посчитаю средние.'
            : 'Перенесу, кого каждый назвал, на лист «Пожелания»: подбор это учтёт.'}{' '}
          Нажимать можно сколько угодно раз.
        </p>
      )}
      {report && (
        <>
          <p class="strong">{report.sentence}</p>
          <Bar label="Доля ответивших" done={report.answers} total={report.invited} />
          <p class="muted">Новых ответов: {report.fresh}</p>
          {means.length === 0 && kind === 'expectations' && (
            <p class="muted">Средние появятся, когда ответов станет не меньше пяти.</p>
          )}
          {means.length > 0 && (
            <dl class="table lined">
              {means.map((item) => [
                <dt key={item.title}>{item.title}</dt>,
                <dd key={`${item.title} mean`}>
                  {item.mean} <span class="muted">({counted(item.answers, forms.answer)})</span>
                </dd>,
              ])}
            </dl>
          )}
          <PlaceLink place={report.tab}>Открыть лист с ответами</PlaceLink>
        </>
      )}
      {mine && <JobNotice name="survey.collect" />}
      <Button wide working={job?.working} onPress={() => void store.run('survey.collect', { kind })}>
        {job?.working ? 'Собираю ответы' : report ? 'Собрать новые ответы' : 'Собрать ответы'}
      </Button>
      <JobProgress name="survey.collect" saying="Читаю ответы из формы…" />
    </Card>
  );
}
