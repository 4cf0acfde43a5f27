import { Button } from '../../parts/button';
import { Card } from '../../parts/card';
import { JobNotice } from '../../parts/notice';
import { PlaceLink } from '../../parts/placeLink';
import { Bar, JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';

export function Answers() {
  const store = useStore();
  const job = useJob('survey.collect');
  const report = job?.output;
  return (
    <Card title="3. Собрать ответы" tone={report ? 'good' : 'plain'}>
      {!report && (
        <p>Перенесу новые ответы на лист «Ответы» и посчитаю средние. Нажимать можно сколько угодно раз.</p>
      )}
      {report && (
        <>
          <p class="strong">{report.sentence}</p>
          <p class="row">
            <span>
              Ответили {report.answers} из {report.invited}
            </span>
            <span class="muted nowrap">новых: {report.fresh}</span>
          </p>
          <Bar label="Доля ответивших" done={report.answers} total={report.invited} />
          {report.unknownCodes > 0 && (
            <p class="wrong">Ответов с незнакомым кодом: {report.unknownCodes}. В средние они не вошли.</p>
          )}
          {report.means.length > 0 && (
            <dl class="table">
              {report.means.map((item) => [
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
      <JobNotice name="survey.collect" />
      <Button wide working={job?.working} onPress={() => void store.run('survey.collect', {})}>
        {job?.working ? 'Собираю ответы' : report ? 'Собрать новые ответы' : 'Собрать ответы'}
      </Button>
      <JobProgress name="survey.collect" saying="Читаю ответы из формы…" />
    </Card>
  );
}
