import type { IfUnknown } from '../../../src/core/protocol/shapes/papers';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { OutLink } from '../../parts/controls/outLink';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { Answers } from './answers';
import { Letters } from './letters';

/** Three steps in order; each can be pressed again without doing anything twice. */
export function SurveyScreen() {
  const created = useJob('survey.create')?.output;
  const planned = useJob('survey.send')?.output;
  return (
    <>
      <Header screen="survey" />
      <p class="muted">
        В анкете нет имён: у каждого участника своя ссылка с кодом, а ответы соединяются с именами только в
        вашей таблице.
      </p>
      <Form current={!created} />
      <Letters current={created !== undefined && created !== null && !planned} />
      <Answers />
    </>
  );
}

function Form({ current }: { current: boolean }) {
  const store = useStore();
  const job = useJob('survey.create');
  const report = job?.output;
  const doubtful = job?.error?.code === 'unknown-effect';
  const create = (ifUnknown: IfUnknown) => {
    store.dismiss('survey.send');
    store.dismiss('survey.collect');
    void store.run('survey.create', { kind: 'expectations', ifUnknown });
  };
  return (
    <Card title="1. Создать анкету" tone={report ? 'good' : 'plain'}>
      {!report && <p>Появится Google-форма с готовыми вопросами и лист с личными ссылками.</p>}
      {report && (
        <>
          <p class="strong">{report.sentence}</p>
          <div class="links">
            <OutLink address={report.address}>{report.title || 'Открыть анкету'}</OutLink>
            <PlaceLink place={report.tab}>Открыть лист со ссылками</PlaceLink>
          </div>
        </>
      )}
      <JobNotice
        name="survey.create"
        again={doubtful ? () => create('again') : undefined}
        againText="Создать снова"
      />
      <Button
        kind={current && !doubtful ? 'primary' : 'secondary'}
        wide
        working={job?.working}
        onPress={() => create('ask')}
      >
        {job?.working ? 'Создаю анкету' : report ? 'Обновить список ссылок' : 'Создать анкету'}
      </Button>
      <JobProgress name="survey.create" saying="Создаю форму и ссылки…" />
    </Card>
  );
}
