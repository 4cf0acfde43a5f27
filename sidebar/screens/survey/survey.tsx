import { useState } from 'preact/hooks';
import type { IfUnknown } from '../../../src/core/protocol/shapes/papers';
import type { SurveyKind } from '../../../src/core/protocol/shapes/surveys';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Choices, type Option } from '../../parts/controls/choices';
import { OutLink } from '../../parts/controls/outLink';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { Answers } from './answers';
import { Letters } from './letters';

const kinds: readonly (Option & { readonly value: SurveyKind })[] = [
  {
    value: 'expectations',
    title: 'Анкета ожиданий',
    note: 'Как идёт работа пар. Средние попадут в сводку.',
  },
  {
    value: 'preferences',
    title: 'Анкета пожеланий',
    note: 'После групповой встречи: с кем хотелось бы работать, а с кем нет. Подбор учтёт ответы.',
  },
];

/** Three steps in order; each can be pressed again without doing anything twice. */
export function SurveyScreen() {
  const [kind, setKind] = useState<SurveyKind>('expectations');
  const created = useJob('survey.create');
  const planned = useJob('survey.send');
  const ready = created?.input.kind === kind && created.output !== null;
  return (
    <>
      <Header screen="survey" />
      <Choices
        legend="Какая анкета"
        options={kinds}
        value={kind}
        onChoose={(value) => setKind(value as SurveyKind)}
      />
      <p class="muted">
        В анкете нет имён: у каждого участника своя ссылка с кодом, а ответы соединяются с именами только в
        вашей таблице.
      </p>
      <Form key={`form ${kind}`} kind={kind} current={!ready} />
      <Letters
        key={`letters ${kind}`}
        kind={kind}
        current={ready && (planned?.input.kind !== kind || !planned.output)}
      />
      <Answers key={`answers ${kind}`} kind={kind} />
    </>
  );
}

function Form({ kind, current }: { kind: SurveyKind; current: boolean }) {
  const store = useStore();
  const job = useJob('survey.create');
  const mine = job?.input.kind === kind;
  const report = mine ? job.output : null;
  const doubtful = mine && job.error?.code === 'unknown-effect';
  const create = (ifUnknown: IfUnknown) => {
    store.dismiss('survey.send');
    store.dismiss('survey.collect');
    void store.run('survey.create', { kind, ifUnknown });
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
      {mine && (
        <JobNotice
          name="survey.create"
          again={doubtful ? () => create('again') : undefined}
          againText="Создать снова"
        />
      )}
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
