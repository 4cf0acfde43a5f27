import { useEffect, useState } from 'preact/hooks';
import type { ChangeReport, FixPreview, FixRow } from '../../src/core/protocol/shapes/changes';
import { useJob } from '../state';
import { Aside } from './aside';
import { BeforeAfter } from './beforeAfter';
import { ChangeCard } from './changeCard';
import { Button } from './controls/button';
import { PlaceLink } from './controls/placeLink';
import { JobNotice } from './notice';
import { JobProgress } from './progress';

/** Where old and new values come from and who writes them. */
export interface CellSource {
  readonly previews: 'fixes.preview' | 'pairs.fill.preview';
  readonly applies: 'fixes.apply' | 'pairs.fill.apply';
  readonly preview: () => Promise<FixPreview | null>;
  readonly apply: (ids: readonly string[]) => Promise<ChangeReport | null>;
  /** «Исправить», «Исправляю», «Исправлено». */
  readonly words: readonly [act: string, acting: string, acted: string];
}

interface Props {
  readonly title: string;
  readonly back: string;
  readonly source: CellSource;
  readonly onApplied?: (report: ChangeReport, preview: FixPreview, ids: readonly string[]) => void;
  readonly onClose: () => void;
}

/** More rows at once only make the list long. */
const portion = 50;

/** Old → new cell by cell; what she unticks stays as it is. */
export function FixCells({ title, back, source, onApplied, onClose }: Props) {
  const [preview, setPreview] = useState<FixPreview | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<ChangeReport | null>(null);

  async function look() {
    setPreview(await source.preview());
  }
  useEffect(() => void look(), []);

  async function apply(ids: readonly string[]) {
    const done = await source.apply(ids);
    if (!done || !preview) return;
    setReport(done);
    onApplied?.(done, preview, ids);
  }
  /** With another key it comes anew and its heading takes the focus: the button pressed is gone. */
  return (
    <Aside key={String(report !== null)} title={title} back={back} onBack={onClose}>
      <JobProgress name={source.previews} saying="Смотрю, что изменится…" />
      <JobNotice name={source.previews} again={look} />
      {report && (
        <ChangeCard title={source.words[2]} report={report}>
          <Button kind="link" onPress={onClose}>
            {back}
          </Button>
        </ChangeCard>
      )}
      {preview && !report && (
        <Rows source={source} preview={preview} left={left} onLeft={setLeft} onApply={apply} />
      )}
    </Aside>
  );
}

interface RowsProps {
  readonly source: CellSource;
  readonly preview: FixPreview;
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onApply: (ids: readonly string[]) => void;
}

function Rows({ source, preview, left, onLeft, onApply }: RowsProps) {
  const [act, acting] = source.words;
  const job = useJob(source.applies);
  const [limit, setLimit] = useState(portion);
  const ids = [...new Set(preview.rows.map((row) => row.id))];
  const chosen = ids.filter((id) => !left.has(id));
  const rest = ids.length - limit;

  function tick(id: string, on: boolean) {
    const next = new Set(left);
    if (on) next.delete(id);
    else next.add(id);
    onLeft(next);
  }
  return (
    <>
      <p>{preview.sentence}</p>
      {ids.length > 1 && (
        <p class="row">
          <span class="muted" role="status">
            Отмечено {chosen.length} из {ids.length}
          </span>
          <Button kind="link" onPress={() => onLeft(new Set(chosen.length === ids.length ? ids : []))}>
            {chosen.length === ids.length ? 'Снять отметки' : 'Отметить все'}
          </Button>
        </p>
      )}
      <ul class="ticks">
        {ids.slice(0, limit).map((id) => (
          <Row
            key={id}
            act={act}
            rows={preview.rows.filter((row) => row.id === id)}
            ticked={!left.has(id)}
            onTick={(on) => tick(id, on)}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onPress={() => setLimit(limit + portion)}>
          {`Показать ещё ${Math.min(rest, portion)} из ${rest}`}
        </Button>
      )}
      <JobProgress name={source.applies} saying={`${acting}…`} />
      <JobNotice name={source.applies} />
      {ids.length > 0 && (
        <div class="sticky">
          <Button
            kind="primary"
            wide
            working={job?.working}
            disabled={chosen.length === 0}
            onPress={() => onApply(chosen)}
          >
            {job?.working ? acting : ids.length === 1 ? act : `${act} ${chosen.length}`}
          </Button>
          <p class="muted">Прежние значения сохранятся, это можно отменить.</p>
        </div>
      )}
    </>
  );
}

interface RowProps {
  readonly act: string;
  /** Of one finding: usually one cell. */
  readonly rows: readonly FixRow[];
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function Row({ act, rows, ticked, onTick }: RowProps) {
  return (
    <li>
      <input
        type="checkbox"
        checked={ticked}
        aria-label={`${act}: ${rows[0]?.where}`}
        onChange={(event) => onTick(event.currentTarget.checked)}
      />
      <div>
        {rows.map((row, at) => (
          <div key={at}>
            <PlaceLink place={row.place}>{row.where}</PlaceLink>
            <BeforeAfter from={row.from} to={row.to} />
          </div>
        ))}
      </div>
    </li>
  );
}
