import { useState } from 'preact/hooks';
import type { FindingGroup } from '../../../src/core/protocol/shapes/check';
import { Button } from '../../parts/controls/button';
import { Expander } from '../../parts/expander';
import { counted, forms } from '../../wording';
import { Finding } from './finding';
import type { Fixing } from './fixing';
import { openIn } from './live';
import type { LiveReport } from './useLive';

const words: Readonly<Record<FindingGroup['severity'], string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  hint: 'Подсказка',
};

/** More rows at once only make the list long. */
const portion = 20;

interface Props {
  readonly group: FindingGroup;
  readonly report: LiveReport;
  readonly open: boolean;
  readonly onFix: (fixing: Fixing) => void;
}

/** All findings of one cause: why it matters and what to do is said once. */
export function Group({ group, report, open, onFix }: Props) {
  const [limit, setLimit] = useState(portion);
  const rest = group.findings.length - limit;
  const left = report.live ? openIn(group, report.live) : group.findings;
  const fixable = left.filter((finding) => finding.fixable).map((finding) => finding.id);
  const title = (
    <>
      <span class={`badge ${group.severity}`}>{words[group.severity]}</span>
      {group.blocks && <span class="badge blocks">{group.blocks}</span>}
      <span class="name">{group.title}</span>
      {left.length > 0 ? (
        <span class="muted">
          {counted(left.length, forms.finding)}
          {left.length < group.findings.length && `, исправлено ${group.findings.length - left.length}`}
        </span>
      ) : (
        <span class="solvedAll">✓ Исправлено</span>
      )}
    </>
  );
  return (
    <Expander title={title} open={open}>
      {group.why && <p>{group.why}</p>}
      {group.repair && (
        <p>
          <b>Как исправить.</b> {group.repair}
        </p>
      )}
      {fixable.length > 1 && (
        <p>
          <Button
            label={`Исправить все: ${group.title}`}
            onPress={() => onFix({ rule: group.rule, title: group.title, ids: fixable })}
          >
            {fixable.length === left.length
              ? `Исправить все (${fixable.length})`
              : `Исправить ${fixable.length} из ${left.length}`}
          </Button>
        </p>
      )}
      <ul class="findings">
        {group.findings.slice(0, limit).map((finding) => (
          <Finding
            key={finding.id}
            rule={group.rule}
            title={group.title}
            finding={finding}
            report={report}
            onFix={onFix}
          />
        ))}
      </ul>
      {rest > 0 && (
        <Button kind="link" onPress={() => setLimit(limit + portion)}>
          {`Показать ещё ${Math.min(rest, portion)} из ${rest}`}
        </Button>
      )}
    </Expander>
  );
}
