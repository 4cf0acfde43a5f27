import { useState } from 'preact/hooks';
import type { Application, ApplicationsPreview } from '../../../src/core/protocol/shapes/applications';
import { Button } from '../../parts/controls/button';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob } from '../../state';
import { counted, forms } from '../../wording';
import { Chip } from '../check/chip';
import { Row } from './application';
import { beginTaken, isTicked, type Taken, tickAll } from './choice';

interface Props {
  readonly preview: ApplicationsPreview;
  readonly onMerge: (taken: Taken) => void;
  readonly onLook: () => void;
}

const kinds: readonly { readonly kind: Application['kind']; readonly title: string }[] = [
  { kind: 'new', title: 'Новые' },
  { kind: 'changed', title: 'Изменились' },
  { kind: 'doubtful', title: 'Сомнительные' },
  { kind: 'same', title: 'Без изменений' },
];

/** More rows at once only make the list long. */
const portion = 30;

export function Preview({ preview, onMerge, onLook }: Props) {
  const job = useJob('applications.merge');
  const [taken, setTaken] = useState(() => beginTaken(preview));
  const [only, setOnly] = useState<Application['kind'] | null>(null);
  const [limit, setLimit] = useState(portion);
  const shown = preview.rows.filter((row) => (only === null ? row.kind !== 'same' : row.kind === only));
  const plain = shown.filter((row) => row.kind === 'new' || row.kind === 'changed');
  const all = plain.every((row) => isTicked(taken, row));
  const both = preview.rows.some((row) => row.role !== preview.rows[0]?.role);
  const rest = shown.length - limit;
  const changed = job?.error?.code === 'changed-meanwhile';
  const undecided = preview.rows.filter((row) => row.kind === 'doubtful' && !taken.has(row.id)).length;
  return (
    <>
      <p>{preview.sentence}</p>
      {/* biome-ignore lint/a11y/useSemanticElements: chips are not form fields, a fieldset would say so */}
      <div class="chips" role="group" aria-label="Показать заявки">
        {kinds.map(({ kind, title }) => {
          const count = preview.rows.filter((row) => row.kind === kind).length;
          return (
            count > 0 && (
              <Chip
                key={kind}
                text={title}
                count={count}
                pressed={only === kind}
                onPress={() => setOnly(only === kind ? null : kind)}
              />
            )
          );
        })}
      </div>
      {plain.length > 1 && (
        <Button kind="link" onPress={() => setTaken(tickAll(taken, plain, !all))}>
          {all ? 'Снять отметки' : `Отметить все: ${plain.length}`}
        </Button>
      )}
      <ul class="ticks">
        {shown.slice(0, limit).map((row) => (
          <Row key={row.id} row={row} both={both} taken={taken} onChange={setTaken} />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onPress={() => setLimit(limit + portion)}>
          {`Показать ещё ${Math.min(rest, portion)} из ${rest}`}
        </Button>
      )}
      <JobProgress name="applications.merge" saying="Переношу в реестры…" />
      <JobNotice
        name="applications.merge"
        again={changed ? onLook : undefined}
        againText="Посмотреть заново"
      />
      {preview.rows.some((row) => row.kind !== 'same') && (
        <div class="sticky">
          <Button
            kind="primary"
            wide
            working={job?.working}
            disabled={taken.size === 0}
            onPress={() => onMerge(taken)}
          >
            {job?.working
              ? 'Переношу'
              : taken.size === 0
                ? 'Перенести'
                : `Перенести ${counted(taken.size, forms.rowAccusative)}`}
          </Button>
          <p class="muted">
            {taken.size === 0
              ? 'Отметьте, кого перенести.'
              : undecided > 0
                ? `Сомнительные без ответа не переносятся: ${undecided}.`
                : 'Перенос можно отменить целиком.'}
          </p>
        </div>
      )}
    </>
  );
}
