import type { StandingPairs } from '../../../src/core/protocol/shapes/pairs';
import { Field } from '../../parts/controls/field';
import { Select } from '../../parts/controls/select';

export interface When {
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

interface Props {
  readonly when: When;
  readonly standing: StandingPairs;
  readonly withReason: boolean;
  readonly onChange: (when: When) => void;
}

/** Since when, and why. */
export function WhenFields({ when, standing, withReason, onChange }: Props) {
  return (
    <>
      {withReason && (
        <Select
          label="Причина"
          value={when.reason}
          options={[{ value: '', title: 'Выберите причину' }, ...standing.reasons]}
          onChoose={(reason) => onChange({ ...when, reason })}
        />
      )}
      <Field label="С какого дня" type="date" value={when.on} onInput={(on) => onChange({ ...when, on })} />
    </>
  );
}

/** Today as the curator's own clock has it. */
export function today(): When {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return { reason: '', on: `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}` };
}
