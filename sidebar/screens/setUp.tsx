import { useEffect } from 'preact/hooks';
import type { SetUpReport } from '../../src/core/protocol/shapes/school';
import { Card, Empty } from '../parts/card';
import { Button } from '../parts/controls/button';
import { PlaceLink } from '../parts/controls/placeLink';
import { Header } from '../parts/header';
import { JobNotice } from '../parts/notice';
import { JobProgress } from '../parts/progress';
import { useJob, useStore } from '../state';

/** Tabs for a school that has none; on a spreadsheet with lists it only adds what is lacking. */
export function SetUpScreen() {
  const store = useStore();
  const job = useJob('school.setUp');
  const report = job?.output;
  const first = report?.made[0];
  useEffect(() => {
    if (first) void store.run('place.select', first.place);
  }, [first]);
  return (
    <>
      <Header screen="setUp" />
      {!report && !job?.working && (
        <Empty>
          <WhatIsMade />
        </Empty>
      )}
      {report && <Made report={report} />}
      {!report && (
        <Button kind="primary" wide working={job?.working} onPress={() => void store.run('school.setUp', {})}>
          {job?.working ? 'Создаю листы' : 'Создать листы'}
        </Button>
      )}
      <JobProgress name="school.setUp" saying="Создаю листы…" />
      <JobNotice name="school.setUp" />
    </>
  );
}

export function WhatIsMade() {
  return (
    <>
      <p>Появятся листы, которых не хватает:</p>
      <ul class="dots">
        <li>наставляемые и наставники – со столбцами из методики;</li>
        <li>списки – формы, модели, запросы для выбора в ячейках;</li>
        <li>настройки – сведения о школе.</li>
      </ul>
      <p class="muted">Листы, которые уже есть, останутся как были.</p>
    </>
  );
}

function Made({ report }: { report: SetUpReport }) {
  const store = useStore();
  return (
    <>
      <Card tone="good">
        <p class="strong">{report.sentence}</p>
        {report.made.length > 0 && (
          <ul class="findings">
            {report.made.map((tab) => (
              <li key={tab.name}>
                <PlaceLink place={tab.place} look="block">
                  <span class="where">{tab.name}</span>
                  <span>{tab.says}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        )}
        {report.kept.length > 0 && <p class="muted">Остались как были: {report.kept.join(', ')}.</p>}
      </Card>
      <Card title="Что дальше">
        <p>Расскажите о школе, решите, где хранить имена, и впишите людей.</p>
        <Button kind="primary" wide onPress={() => store.go('settings', 'setUp')}>
          Заполнить сведения о школе
        </Button>
        <Button wide onPress={() => store.go('privacy', 'setUp')}>
          Персональные данные
        </Button>
      </Card>
    </>
  );
}
