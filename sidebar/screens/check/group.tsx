import { useState } from 'preact/hooks';
import type { FindingGroup } from '../../../src/core/protocol/calls';
import { Button } from '../../parts/button';
import { Expander } from '../../parts/expander';
import { PlaceLink } from '../../parts/placeLink';
import { counted, forms } from '../../wording';

const words: Readonly<Record<FindingGroup['severity'], string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  hint: 'Подсказка',
};

/** More rows at once only make the list long. */
const portion = 20;

/** All findings of one cause: why it matters and what to do is said once. */
export function Group({ group, open }: { group: FindingGroup; open: boolean }) {
  const [limit, setLimit] = useState(portion);
  const rest = group.findings.length - limit;
  const title = (
    <>
      <span class={`badge ${group.severity}`}>{words[group.severity]}</span>
      {group.blocks && <span class="badge blocks">{group.blocks}</span>}
      <span class="name">{group.title}</span>
      <span class="muted">{counted(group.findings.length, forms.finding)}</span>
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
      <ul class="findings">
        {group.findings.slice(0, limit).map((finding, index) => (
          <li key={index}>
            <PlaceLink place={finding.place} look="block">
              <span class="where">{finding.where}</span>
              <span>{finding.sentence}</span>
              {finding.found && <span class="found">Записано: {finding.found}</span>}
            </PlaceLink>
          </li>
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
