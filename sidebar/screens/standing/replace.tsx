import { useState } from 'preact/hooks';
import type {
  PairOption,
  PairWishes,
  StandingPair,
  StandingPairs,
} from '../../../src/core/protocol/shapes/pairs';
import { Aside } from '../../parts/aside';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { OptionsScreen } from '../pairs/beside/options';
import { codesOf, keyOf } from '../pairs/decisions/choice';
import { today, WhenFields } from './when';

interface Props {
  readonly pair: StandingPair;
  readonly standing: StandingPairs;
  readonly onReplaced: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Another mentor in the middle of the year: first who, then since when and why. */
export function ReplaceScreen({ pair, standing, onReplaced, onClose }: Props) {
  const store = useStore();
  const job = useJob('pairs.replace');
  const [to, setTo] = useState<PairOption | null>(null);
  const [when, setWhen] = useState(today);
  if (!to) {
    return (
      <OptionsScreen
        mentee={pair.mentee}
        wishes={wishesAround(pair, standing)}
        back="К парам"
        choosing={false}
        replacing
        onChoose={setTo}
        onClose={onClose}
      />
    );
  }
  async function replace() {
    if (!to) return;
    const codes = codesOf(pair);
    const done = await store.run('pairs.replace', { ...codes, to: to.mentor, ...when });
    if (done) onReplaced(done.sentence);
  }
  return (
    <Aside title="Замена наставника" back="К выбору наставника" onBack={() => setTo(null)}>
      <Card>
        <p>
          <b>{pair.menteeName}</b>
        </p>
        <p>
          Было: {pair.mentorName}
          <br />
          Будет: <b>{to.name}</b>
        </p>
        <p class="muted">Прежняя пара завершится, новая будет ждать приказа. Это можно отменить.</p>
      </Card>
      <WhenFields when={when} standing={standing} withReason onChange={setWhen} />
      <JobProgress name="pairs.replace" saying="Записываю замену…" />
      <JobNotice name="pairs.replace" />
      <Button
        kind="primary"
        wide
        working={job?.working}
        disabled={when.reason === '' || when.on === ''}
        onPress={replace}
      >
        {job?.working ? 'Записываю' : 'Заменить наставника'}
      </Button>
    </Aside>
  );
}

/** Everybody else in force keeps the mentor, and who waits goes on waiting: the price is that of this pair alone. */
function wishesAround(pair: StandingPair, standing: StandingPairs): PairWishes {
  const inForce = standing.pairs.filter((one) => one.inForce).map(codesOf);
  return {
    locked: [
      ...inForce.filter((one) => keyOf(one) !== keyOf(pair)),
      ...standing.waiting.map((person) => ({ mentee: person.code, mentor: '' })),
    ],
    declined: [],
    keep: inForce,
    resume: false,
  };
}
