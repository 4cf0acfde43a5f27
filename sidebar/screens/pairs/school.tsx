import { useState } from 'preact/hooks';
import type { Proposal } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Expander } from '../../parts/expander';
import { counted, forms } from '../../wording';

/** Whom the school lacks, where one more place would help, and how even the load is. */
export function School({ proposal }: { proposal: Proposal }) {
  const { recruiting, morePlaces, freeMentors, balance } = proposal;
  if (recruiting.length + morePlaces.length + freeMentors.length + balance.length === 0) return null;
  return (
    <Expander title={<span class="name">Кого искать, где есть места, ровно ли</span>}>
      <Lines title="Кого искать в наставники" lines={recruiting.map((line) => line.sentence)} />
      <Lines
        title="Кому добавить место"
        lines={morePlaces.map(({ name, sentence }) =>
          sentence.includes(name) ? sentence : `${name}: ${sentence}`,
        )}
      />
      <Lines
        title="У кого есть свободные места"
        lines={freeMentors.map((mentor) => `${mentor.name} – ${counted(mentor.places, forms.place)}`)}
      />
      <Lines title="Насколько ровно получилось" lines={balance} />
    </Expander>
  );
}

/** Lines shown before she asks for all. */
const first = 6;

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  const [all, setAll] = useState(false);
  if (lines.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul class="dots">
        {(all ? lines : lines.slice(0, first)).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {!all && lines.length > first && (
        <Button kind="link" label={`${title}: показать все`} onPress={() => setAll(true)}>
          Показать все {lines.length}
        </Button>
      )}
    </>
  );
}
