import type { ChangeReport, FixRow } from '../../../src/core/protocol/shapes/changes';
import { FixCells } from '../../parts/fixCells';
import { useStore } from '../../state';

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

export function FixingScreen({ fixing, onSolved, onClose }: Props) {
  const store = useStore();
  return (
    <FixCells
      title={fixing.title}
      back="К замечаниям"
      source={{
        previews: 'fixes.preview',
        applies: 'fixes.apply',
        preview: () => store.run('fixes.preview', { rule: fixing.rule, only: fixing.ids }),
        apply: (ids) => store.run('fixes.apply', { rule: fixing.rule, only: ids }),
        words: ['Исправить', 'Исправляю', 'Исправлено'],
      }}
      onApplied={(report, preview, ids) => onSolved(mended(preview.rows, ids, report), report.change)}
      onClose={onClose}
    />
  );
}

/** Those whose cells were not left alone. */
function mended(rows: readonly FixRow[], ids: readonly string[], report: ChangeReport): readonly string[] {
  if (report.change === '') return [];
  const alone = new Set(report.skipped.map(({ place }) => JSON.stringify(place)));
  const stays = new Set(rows.filter(({ place }) => alone.has(JSON.stringify(place))).map(({ id }) => id));
  return ids.filter((id) => !stays.has(id));
}
