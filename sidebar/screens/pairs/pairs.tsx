import { useState } from 'preact/hooks';
import type { Proposal } from '../../../src/core/protocol/shapes/pairs';
import { Card, Empty } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { focusHeading, Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { screenLinks } from '../../wording';
import { ApprovalBar } from './approval';
import { afterApproval, approvalOf, beginChoice, type Choice, wishesOf } from './choice';
import { Declined, Leftovers } from './leftovers';
import { PairList } from './list';

export function PairsScreen() {
  const store = useStore();
  const proposing = useJob('pairs.propose')?.working ?? false;
  const [choice, setChoice] = useState<Choice | null>(null);

  async function propose() {
    store.dismiss('pairs.approve');
    const proposal = await store.run(
      'pairs.propose',
      choice ? wishesOf(choice) : { locked: [], declined: [], keep: [], resume: true },
    );
    if (!proposal) return;
    setChoice((before) => beginChoice(proposal, before));
    if (choice && store.read().screen === 'pairs') focusHeading('pairs');
  }
  async function approve(chosen: Choice) {
    const approval = approvalOf(chosen);
    if (!(await store.run('pairs.approve', approval))) return;
    setChoice((now) => now && afterApproval(now, approval));
    if (store.read().screen === 'pairs') focusHeading('pairs');
  }
  return (
    <>
      <Header screen="pairs" />
      {!choice && (
        <Empty>
          <p>
            Подберу каждому наставника по запросу, классу, времени и пожеланиям – так, чтобы без наставника
            осталось как можно меньше людей.
          </p>
          <p class="muted">Это только предложение: пока вы не утвердите пары, таблица не изменится.</p>
        </Empty>
      )}
      <Button kind={choice ? 'secondary' : 'primary'} wide working={proposing} onPress={propose}>
        {proposing ? 'Подбираю пары' : choice ? 'Пересчитать' : 'Подобрать пары'}
      </Button>
      {!choice && <JobProgress name="pairs.propose" saying="Сравниваю всех со всеми…" />}
      {!choice && <JobNotice name="pairs.propose" />}
      {choice && (
        <>
          <div class={proposing ? 'stale' : undefined}>
            <Approved />
            <Result proposal={choice.proposal} />
            <Leftovers proposal={choice.proposal} />
            <Declined choice={choice} onChange={setChoice} />
            {choice.proposal.pairs.length > 0 && <PairList choice={choice} onChange={setChoice} />}
          </div>
          <ApprovalBar choice={choice} onPropose={propose} onApprove={() => approve(choice)} />
        </>
      )}
    </>
  );
}

function Result({ proposal }: { proposal: Proposal }) {
  return (
    <Card>
      <p class="strong">{proposal.sentence}</p>
      <p>Всего {proposal.score}.</p>
      <p class={proposal.proof.proven ? 'proven' : 'muted'}>{proposal.proof.sentence}</p>
      {proposal.faults.length > 0 && (
        <div class="notice calm">
          <p class="what">Не все пожелания удалось учесть</p>
          <ul>
            {proposal.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </Card>
  );
}

function Approved() {
  const store = useStore();
  const job = useJob('pairs.approve');
  if (!job?.output || job.working || job.error) return null;
  return (
    <Card tone="good" title="Пары утверждены">
      <p>{job.output.sentence}</p>
      <div class="links">
        <PlaceLink place={job.output.tab}>Открыть лист «Пары»</PlaceLink>
        <Button kind="link" onPress={() => store.go('roadmap')}>
          {screenLinks.roadmap}
        </Button>
      </div>
    </Card>
  );
}
