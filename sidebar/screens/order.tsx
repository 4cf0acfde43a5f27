import { useState } from 'preact/hooks';
import type { DocumentRef, IfUnknown, OrderPreview, OrderReport } from '../../src/core/protocol/calls';
import { Button } from '../parts/button';
import { Card } from '../parts/card';
import { Field } from '../parts/field';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { OutLink } from '../parts/outLink';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import { counted, forms, shortDate } from '../wording';

export function OrderScreen() {
  const store = useStore();
  const look = () => void store.run('order.preview', {});
  const preview = useJob('order.preview');
  const report = useJob('order.create')?.output;
  useOnOpen('order', look);
  return (
    <>
      <Header screen="order" />
      {!preview?.output && <JobProgress name="order.preview" saying="Собираю данные для приказа…" />}
      <JobNotice name="order.preview" again={look} />
      {report && <Created report={report} />}
      {preview?.output && (
        <Draft preview={preview.output} looking={preview.working} onLook={look} created={Boolean(report)} />
      )}
    </>
  );
}

interface DraftProps {
  readonly preview: OrderPreview;
  readonly looking: boolean;
  readonly onLook: () => void;
  /** An order was just made: another one is not the first thing to press. */
  readonly created: boolean;
}

function Draft({ preview, looking, onLook, created }: DraftProps) {
  const store = useStore();
  const job = useJob('order.create');
  const [number, setNumber] = useState<string | null>(null);
  const [date, setDate] = useState<string | null>(null);
  const values = { number: number ?? preview.suggestedNumber, date: date ?? preview.suggestedDate };
  const ready = preview.problems.length === 0;
  const filled = values.number.trim() !== '' && values.date !== '';
  const doubtful = job?.error?.code === 'unknown-effect';

  async function create(ifUnknown: IfUnknown) {
    const input = { number: values.number.trim(), date: values.date, ifUnknown };
    if (await store.run('order.create', input)) onLook();
  }
  return (
    <>
      <Card title={preview.title}>
        <p>
          В приказе {counted(preview.pairs, forms.pair)}, {counted(preview.mentors, forms.mentor)}.
        </p>
        {!ready && <Problems problems={preview.problems} looking={looking} onLook={onLook} />}
        {ready && (
          <>
            <div class="two">
              <Field label="Номер" value={values.number} onInput={setNumber} />
              <Field label="Дата" type="date" value={values.date} onInput={setDate} />
            </div>
            <JobNotice
              name="order.create"
              again={doubtful ? () => create('again') : undefined}
              againText="Создать снова"
            />
            <Button
              kind={doubtful || created ? 'secondary' : 'primary'}
              wide
              working={job?.working}
              disabled={!filled}
              onPress={() => create('ask')}
            >
              {job?.working ? 'Создаю приказ' : 'Создать приказ'}
            </Button>
            <p class="muted">
              {filled
                ? 'Появится новый документ. Подпишет и зарегистрирует его школа, как обычно.'
                : 'Впишите номер и дату.'}
            </p>
            <JobProgress name="order.create" saying="Пишу документ…" />
          </>
        )}
      </Card>
      {ready && !created && preview.doubts.length > 0 && (
        <Card>
          <Doubts names={preview.doubts} />
        </Card>
      )}
      <Existing documents={preview.existing} />
    </>
  );
}

function Problems({
  problems,
  looking,
  onLook,
}: {
  problems: readonly string[];
  looking: boolean;
  onLook: () => void;
}) {
  return (
    <div class="notice calm">
      <p class="what">Приказ пока не создать:</p>
      <ul>
        {problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      <Button working={looking} onPress={onLook}>
        Проверить ещё раз
      </Button>
    </div>
  );
}

function Created({ report }: { report: OrderReport }) {
  return (
    <Card tone="good" title={report.created ? 'Приказ создан' : 'Такой приказ уже есть'}>
      <p>{report.sentence}</p>
      <OutLink address={report.document.address}>{report.document.title || 'Открыть приказ'}</OutLink>
      <Doubts names={report.doubts} />
    </Card>
  );
}

function Doubts({ names }: { names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <div class="doubts">
      <p>
        <b>Проверьте склонение в документе:</b>
      </p>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </div>
  );
}

function Existing({ documents }: { documents: readonly DocumentRef[] }) {
  if (documents.length === 0) return null;
  return (
    <Card title="Созданные приказы">
      <ul class="plain">
        {documents.map((document) => (
          <li key={document.address}>
            <OutLink address={document.address}>{document.title}</OutLink>
            {document.date && <span class="muted"> от {shortDate(document.date)}</span>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
