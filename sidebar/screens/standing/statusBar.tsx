import { useState } from 'preact/hooks';
import type { StandingPair, StandingPairs } from '../../../src/core/protocol/shapes/pairs';
import { Button } from '../../parts/controls/button';
import { Select } from '../../parts/controls/select';
import { JobNotice } from '../../parts/notice';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';
import { codesOf } from '../pairs/decisions/choice';
import { today, WhenFields } from './when';

interface Props {
  readonly pairs: readonly StandingPair[];
  readonly standing: StandingPairs;
  readonly onChanged: (sentence: string) => void;
  readonly onCancel: () => void;
}

/** A pair that stops for a while or for good says why; one taken off before its order may. */
const needReason: readonly string[] = ['приостановлена', 'завершена'];
const mayHaveReason: readonly string[] = [...needReason, 'снята'];

/** One status for all pairs that are ticked. */
export function StatusBar({ pairs, standing, onChanged, onCancel }: Props) {
  const store = useStore();
  const job = useJob('pairs.status');
  const [status, setStatus] = useState('');
  const [when, setWhen] = useState(today);
  const withReason = mayHaveReason.includes(status);
  const ready = status !== '' && when.on !== '' && (!needReason.includes(status) || when.reason !== '');
  async function change() {
    const changed = await store.run('pairs.status', {
      pairs: pairs.map(codesOf),
      status,
      reason: withReason ? when.reason : '',
      on: when.on,
    });
    if (changed) onChanged(changed.sentence);
  }
  return (
    <div class="sticky">
      <Select
        label={`Отмечено: ${counted(pairs.length, forms.pair)}. Новый статус`}
        value={status}
        options={[{ value: '', title: 'Выберите статус' }, ...standing.statuses]}
        onChoose={setStatus}
      />
      {status !== '' && (
        <WhenFields when={when} standing={standing} withReason={withReason} onChange={setWhen} />
      )}
      <JobNotice name="pairs.status" />
      <div class="row start">
        <Button kind="primary" working={job?.working} disabled={!ready} onPress={change}>
          {job?.working ? 'Записываю' : 'Записать'}
        </Button>
        <Button onPress={onCancel}>Снять отметки</Button>
      </div>
    </div>
  );
}
