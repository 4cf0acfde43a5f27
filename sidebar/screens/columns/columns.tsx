import { useState } from 'preact/hooks';
import type { Mapping } from '../../../src/core/protocol/shapes/columns';
import { Card, Empty } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useOnOpen, useStore } from '../../state';
import { counted, forms, screenLinks } from '../../wording';
import { type Answers, carryOver, countOf, noAnswers } from './answers';
import { Tab } from './tab';

/** How the sheets are understood, what is asked, and where the curator says otherwise. */
export function ColumnsScreen() {
  const store = useStore();
  const reading = useJob('columns.read');
  const saving = useJob('columns.save');
  const [mapping, setMapping] = useState<Mapping | null>(null);
  const [answers, setAnswers] = useState<Answers>(noAnswers);
  const [saved, setSaved] = useState(false);

  async function read() {
    const next = await store.run('columns.read', {});
    if (!next) return;
    setMapping(next);
    setAnswers((now) => carryOver(now, next));
  }
  useOnOpen('columns', () => void read());

  function answer(next: Answers) {
    store.dismiss('columns.save');
    setSaved(false);
    setAnswers(next);
  }
  async function save() {
    const next = await store.run('columns.save', answers);
    if (!next) return;
    setMapping(next);
    setAnswers(noAnswers);
    setSaved(true);
  }
  /** She moved something meanwhile: the columns are read again, and her answers stay with their titles. */
  const moved = saving?.error?.code === 'changed-meanwhile';
  return (
    <>
      <Header screen="columns" />
      {!mapping && <JobProgress name="columns.read" saying="Смотрю на листы и столбцы…" />}
      <JobNotice name="columns.read" again={read} />
      {mapping && (
        <>
          <p class={saved ? 'done strong' : 'strong'}>{mapping.sentence}</p>
          <p class="muted">Ничего в таблице не переименуется и не передвинется.</p>
          {mapping.tabs.length === 0 && <Nothing />}
          {mapping.tabs.map((tab) => (
            <Tab
              key={tab.sheetId}
              tab={tab}
              roles={mapping.roles}
              answers={answers}
              onAnswer={answer}
              onAdded={read}
            />
          ))}
        </>
      )}
      <JobProgress name="columns.save" saying="Запоминаю ваши ответы…" />
      <JobNotice name="columns.save" again={moved ? read : undefined} againText="Прочитать заново" />
      {countOf(answers) > 0 && (
        <div class="sticky">
          <Button kind="primary" wide working={saving?.working} onPress={save}>
            {saving?.working ? 'Запоминаю' : `Сохранить ${counted(countOf(answers), forms.choice)}`}
          </Button>
          <Button kind="link" onPress={() => answer(noAnswers)}>
            Вернуть как было
          </Button>
        </div>
      )}
      {saved && countOf(answers) === 0 && (
        <div class="sticky">
          <Button kind="primary" wide onPress={() => store.go('check')}>
            {screenLinks.check}
          </Button>
        </div>
      )}
      {mapping && countOf(answers) === 0 && !saved && (
        <Button kind="link" working={reading?.working} onPress={read}>
          Обновить
        </Button>
      )}
    </>
  );
}

function Nothing() {
  const store = useStore();
  return (
    <Card title="Листов со списками пока нет">
      <Empty>
        <p>Создайте готовые листы и впишите людей или скопируйте в таблицу свои списки.</p>
      </Empty>
      <Button kind="primary" wide onPress={() => store.go('setUp', 'columns')}>
        {screenLinks.setUp}
      </Button>
    </Card>
  );
}
