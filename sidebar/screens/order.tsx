import { useState } from 'preact/hooks';
import type {
  DocumentRef,
  IfUnknown,
  OrderPreview,
  OrderReport,
} from '../../src/core/protocol/shapes/papers';
import { Card } from '../parts/card';
import { Button } from '../parts/controls/button';
import { Field } from '../parts/controls/field';
import { OutLink } from '../parts/controls/outLink';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useOnOpen, useStore } from '../state';
import { counted, forms, screenLinks, shortDate } from '../wording';

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
  /** Nothing is left to fix, and that is good news. */
  if (preview.pairs === 0 && preview.existing.length > 0) {
    return (
      <>
        <Card title="Следующий приказ">
          <p>Все пары, у которых есть согласия, уже закреплены приказом.</p>
          {!created && <Looks {...preview} />}
        </Card>
        <Existing documents={preview.existing} />
      </>
    );
  }
  return (
    <>
      <Card title={preview.title}>
        {preview.pairs > 0 && (
          <p>
            В приказе {counted(preview.pairs, forms.pair)}, {counted(preview.mentors, forms.mentor)}.
          </p>
        )}
        {!ready && <Problems preview={preview} looking={looking} onLook={onLook} />}
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
      {!created && preview.doubts.length + preview.remarks.length > 0 && (
        <Card>
          <Looks {...preview} />
        </Card>
      )}
      <Existing documents={preview.existing} />
    </>
  );
}

interface ProblemsProps {
  readonly preview: OrderPreview;
  readonly looking: boolean;
  readonly onLook: () => void;
}

function Problems({ preview, looking, onLook }: ProblemsProps) {
  const store = useStore();
  return (
    <div class="notice calm">
      <p class="what">Приказ пока не создать:</p>
      <ul>
        {preview.problems.map((problem) => (
          <li key={problem}>{problem}</li>
        ))}
      </ul>
      {preview.cures.map((screen, at) => (
        <Button
          key={screen}
          kind={at === 0 ? 'primary' : 'secondary'}
          onPress={() => store.go(screen, 'order')}
        >
          {screenLinks[screen]}
        </Button>
      ))}
      <Button kind="link" working={looking} onPress={onLook}>
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
      <Looks {...report} />
    </Card>
  );
}

function Looks({ doubts, remarks }: { doubts: readonly string[]; remarks: readonly string[] }) {
  return (
    <>
      <Lines title="Проверьте склонение" lines={doubts} />
      <Lines title="Обратите внимание" lines={remarks} />
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div class="doubts">
      <p>
        <b>{title}</b>
      </p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
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
