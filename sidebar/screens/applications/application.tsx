import type { Application } from '../../../src/core/protocol/shapes/applications';
import { Badge } from '../../parts/badge';
import { BeforeAfter } from '../../parts/beforeAfter';
import { Choices } from '../../parts/controls/choices';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { decide, isTicked, type Taken, tick } from './choice';

interface Props {
  readonly row: Application;
  /** Mentors and mentees stand on this tab. */
  readonly both: boolean;
  readonly taken: Taken;
  readonly onChange: (taken: Taken) => void;
}

const words: Readonly<Record<Application['kind'], string>> = {
  new: 'новый',
  changed: 'изменился',
  doubtful: 'сомнительно',
  same: 'без изменений',
};

const tones = { new: 'standing', changed: 'hint', doubtful: 'warning', same: undefined } as const;

const skip = 'skip';

/** One application: who, what would be written, and for a doubtful one the question that only she can answer. */
export function Row({ row, both, taken, onChange }: Props) {
  const plain = row.kind === 'new' || row.kind === 'changed';
  return (
    <li>
      {plain && (
        <input
          type="checkbox"
          checked={isTicked(taken, row)}
          aria-label={`Перенести: ${row.name}`}
          onChange={(event) => onChange(tick(taken, row, event.currentTarget.checked))}
        />
      )}
      <div>
        <p>
          <span class="name">{row.name}</span> <Badge tone={tones[row.kind]}>{words[row.kind]}</Badge>
          {both && <Badge>{row.role === 'mentor' ? 'наставник' : 'наставляемый'}</Badge>}
        </p>
        {row.about && <p class="muted">{row.about}</p>}
        {row.reason && <p>{row.reason}</p>}
        <p class="row start">
          <PlaceLink place={row.place}>Заявка</PlaceLink>
          {row.meets && <PlaceLink place={row.meets.place}>{`В реестре: ${row.meets.name}`}</PlaceLink>}
        </p>
        {row.kind === 'doubtful' && (
          <Choices
            legend={<span class="spoken">{row.name}</span>}
            options={[
              ...(row.meets ? [{ value: 'same', title: 'Это он же', note: row.meets.name }] : []),
              { value: 'new', title: 'Это новый человек' },
              { value: skip, title: 'Пока не переносить' },
            ]}
            value={taken.get(row.id) ?? skip}
            onChoose={(value) =>
              onChange(decide(taken, row, value === 'new' || value === 'same' ? value : null))
            }
          />
        )}
        {row.cells.length > 0 && (
          <Expander title={row.kind === 'new' ? 'Что запишется' : 'Что изменится'} about={row.name} quiet>
            <dl class="cells">
              {row.cells.map((cell) => (
                <div key={cell.title}>
                  <dt>{cell.title}</dt>
                  <dd>{row.kind === 'new' ? cell.to : <BeforeAfter from={cell.from} to={cell.to} />}</dd>
                </div>
              ))}
            </dl>
          </Expander>
        )}
      </div>
    </li>
  );
}
