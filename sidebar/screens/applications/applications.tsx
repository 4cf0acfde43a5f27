import { useState } from 'preact/hooks';
import type { ApplicationSource, ApplicationsPreview } from '../../../src/core/protocol/shapes/applications';
import type { ChangeReport } from '../../../src/core/protocol/shapes/changes';
import { Card, Empty } from '../../parts/card';
import { ChangeCard } from '../../parts/changeCard';
import { Button } from '../../parts/controls/button';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useOnOpen, useStore } from '../../state';
import { counted, forms, screenLinks } from '../../wording';
import { choiceOf } from './choice';
import { Preview } from './preview';

/** Rows from a form or pasted, taken over into the registries after a look at each. */
export function ApplicationsScreen() {
  const store = useStore();
  const list = useJob('applications.list');
  const [source, setSource] = useState<ApplicationSource | null>(null);
  const [preview, setPreview] = useState<ApplicationsPreview | null>(null);
  const [report, setReport] = useState<ChangeReport | null>(null);
  const look = () => void store.run('applications.list', {});
  useOnOpen('applications', look);

  async function open(chosen: ApplicationSource) {
    setSource(chosen);
    setReport(null);
    const next = await store.run('applications.preview', { sheetId: chosen.sheetId });
    if (next) setPreview(next);
  }
  function leave() {
    setSource(null);
    setPreview(null);
    setReport(null);
    store.dismiss('applications.merge');
    look();
  }
  return (
    <>
      <Header screen="applications" />
      {!list?.output && <JobProgress name="applications.list" saying="Ищу листы с заявками…" />}
      <JobNotice name="applications.list" again={look} />
      {list?.output && !source && (
        <Sources sentence={list.output.sentence} sources={list.output.sources} onOpen={open} onLook={look} />
      )}
      {source && (
        <>
          <p class="row">
            <span class="name">{source.name}</span>
            <Button kind="link" onPress={leave}>
              Другой лист
            </Button>
          </p>
          <JobProgress name="applications.preview" saying="Сравниваю заявки с реестрами…" />
          <JobNotice name="applications.preview" again={() => open(source)} />
        </>
      )}
      {report && source && (
        <ChangeCard title="Перенесено" report={report}>
          <Button kind="link" onPress={() => open(source)}>
            Посмотреть оставшиеся
          </Button>
          <Button kind="link" onPress={() => store.go('check')}>
            {screenLinks.check}
          </Button>
        </ChangeCard>
      )}
      {source && preview && !report && (
        <Preview
          key={preview.fingerprint}
          preview={preview}
          onLook={() => open(source)}
          onMerge={async (taken) => {
            const done = await store.run('applications.merge', choiceOf(source.sheetId, preview, taken));
            if (!done) return;
            setReport(done);
            setPreview(null);
          }}
        />
      )}
    </>
  );
}

interface SourcesProps {
  readonly sentence: string;
  readonly sources: readonly ApplicationSource[];
  readonly onOpen: (source: ApplicationSource) => void;
  readonly onLook: () => void;
}

function Sources({ sentence, sources, onOpen, onLook }: SourcesProps) {
  if (sources.length === 0) {
    return (
      <Empty>
        <p>{sentence}</p>
        <Button onPress={onLook}>Посмотреть ещё раз</Button>
      </Empty>
    );
  }
  return (
    <>
      <p>{sentence}</p>
      {sources.map((source) => (
        <Card key={source.sheetId} title={source.name}>
          <p class="muted">
            {source.says}, {counted(source.rows, forms.row)}
          </p>
          <Button wide label={`Посмотреть заявки: ${source.name}`} onPress={() => onOpen(source)}>
            Посмотреть заявки
          </Button>
        </Card>
      ))}
    </>
  );
}
