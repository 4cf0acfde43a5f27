import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { ChangeReport } from '../../src/core/protocol/shapes/changes';
import { useJob, useStore } from '../state';
import { Card } from './card';
import { Button } from './controls/button';
import { keepFocus } from './controls/focus';
import { PlaceLink } from './controls/placeLink';
import { JobNotice } from './notice';
import { JobProgress } from './progress';

interface Props {
  readonly title: string;
  readonly report: ChangeReport;
  readonly children?: ComponentChildren;
}

/** What was changed in the curator's own cells, what was left alone, and the way back. */
export function ChangeCard({ title, report, children }: Props) {
  const store = useStore();
  const job = useJob('changes.undo');
  const [undone, setUndone] = useState<ChangeReport | null>(null);
  const mine = job?.input.change === report.change;
  const place = useRef<HTMLDivElement>(null);
  const changed = report.cells + report.rows > 0;
  async function undo() {
    const back = await store.run('changes.undo', { change: report.change });
    if (!back) return;
    setUndone(back);
    keepFocus(place.current);
  }
  if (undone) {
    return (
      <div ref={place}>
        <Card title="Возвращено">
          <Told report={undone} />
          {children}
        </Card>
      </div>
    );
  }
  return (
    <Card title={changed ? title : undefined} tone={changed ? 'good' : 'plain'}>
      <Told report={report} />
      {mine && <JobProgress name="changes.undo" saying="Возвращаю прежние значения…" />}
      {mine && <JobNotice name="changes.undo" />}
      <div class="row start">
        {report.change !== '' && (
          <Button working={mine && job?.working} onPress={undo}>
            {mine && job?.working ? 'Возвращаю' : 'Отменить'}
          </Button>
        )}
        {children}
      </div>
    </Card>
  );
}

/** The sentence, and the cells that were left alone with the reason. */
export function Told({ report }: { report: ChangeReport }) {
  return (
    <>
      <p>{report.sentence}</p>
      {report.skipped.length > 0 && (
        <>
          <p>
            <b>Не тронуто: {report.skipped.length}</b>
          </p>
          <ul class="findings">
            {report.skipped.map((cell, at) => (
              <li key={at}>
                <PlaceLink place={cell.place} look="block">
                  <span class="where">{cell.where}</span>
                  <span>{cell.sentence}</span>
                </PlaceLink>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
