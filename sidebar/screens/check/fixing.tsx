import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeReport, FixPreview, FixRow } from '../../../src/core/protocol/shapes/changes';
import { BeforeAfter } from '../../parts/beforeAfter';
import { ChangeCard } from '../../parts/changeCard';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';

/** Findings of one cause that the curator wants put right. */
export interface Fixing {
  readonly rule: string;
  readonly title: string;
  readonly ids: readonly string[];
}

interface Props {
  readonly fixing: Fixing;
  readonly onSolved: (ids: readonly string[], change: string) => void;
  readonly onClose: () => void;
}

/** More rows at once only make the list long. */
const portion = 50;

/** Old → new cell by cell; what she unticks stays as it is. */
export function FixingScreen({ fixing, onSolved, onClose }: Props) {
  const store = useStore();
  const heading = useRef<HTMLHeadingElement>(null);
  const [preview, setPreview] = useState<FixPreview | null>(null);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<ChangeReport | null>(null);

  async function look() {
    setPreview(await store.run('fixes.preview', { rule: fixing.rule, only: fixing.ids }));
  }
  useEffect(() => {
    heading.current?.focus();
    void look();
  }, []);

  async function apply(ids: readonly string[]) {
    const done = await store.run('fixes.apply', { rule: fixing.rule, only: ids });
    if (!done || !preview) return;
    setReport(done);
    onSolved(mended(preview.rows, ids, done), done.change);
    heading.current?.focus();
  }
  return (
    <>
      <header>
        <button type="button" class="back" onClick={onClose}>
          <span aria-hidden="true">‹ </span>К замечаниям
        </button>
        <h1 ref={heading} tabIndex={-1}>
          {fixing.title}
        </h1>
      </header>
      <JobProgress name="fixes.preview" saying="Смотрю, что изменится…" />
      <JobNotice name="fixes.preview" again={look} />
      {report && (
        <ChangeCard title="Исправлено" report={report}>
          <Button kind="link" onPress={onClose}>
            К замечаниям
          </Button>
        </ChangeCard>
      )}
      {preview && !report && <Rows preview={preview} left={left} onLeft={setLeft} onApply={apply} />}
    </>
  );
}

/** Those whose cells were not left alone. */
function mended(rows: readonly FixRow[], ids: readonly string[], report: ChangeReport): readonly string[] {
  if (report.change === '') return [];
  const alone = new Set(report.skipped.map(({ place }) => JSON.stringify(place)));
  const stays = new Set(rows.filter(({ place }) => alone.has(JSON.stringify(place))).map(({ id }) => id));
  return ids.filter((id) => !stays.has(id));
}

interface RowsProps {
  readonly preview: FixPreview;
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
  readonly onApply: (ids: readonly string[]) => void;
}

function Rows({ preview, left, onLeft, onApply }: RowsProps) {
  const job = useJob('fixes.apply');
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
      <JobProgress name="fixes.apply" saying="Исправляю…" />
      <JobNotice name="fixes.apply" />
      {ids.length > 0 && (
        <div class="sticky">
          <Button
            kind="primary"
            wide
            working={job?.working}
            disabled={chosen.length === 0}
            onPress={() => onApply(chosen)}
          >
            {job?.working ? 'Исправляю' : ids.length === 1 ? 'Исправить' : `Исправить ${chosen.length}`}
          </Button>
          <p class="muted">Прежние значения сохранятся, исправление можно отменить.</p>
        </div>
      )}
    </>
  );
}

interface RowProps {
  /** Of one finding: usually one cell. */
  readonly rows: readonly FixRow[];
  readonly ticked: boolean;
  readonly onTick: (on: boolean) => void;
}

function Row({ rows, ticked, onTick }: RowProps) {
  return (
    <li>
      <input
        type="checkbox"
        checked={ticked}
        aria-label={`Исправить: ${rows[0]?.where}`}
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
