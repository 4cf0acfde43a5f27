import { useRef, useState } from 'preact/hooks';
import type { PairPaperKind } from '../../../src/core/protocol/shapes/pairs';
import { useAside } from '../../parts/aside';
import { Empty } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { focusHeading, Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { screenLinks } from '../../wording';
import { ApprovalBar } from './approval';
import { Approved } from './approved';
import { CompareScreen } from './beside/compare';
import { OptionsScreen } from './beside/options';
import { TextsScreen } from './beside/texts';
import {
  afterApproval,
  afterUndo,
  approvalOf,
  beginChoice,
  type Choice,
  choose,
  firstWishes,
  wishesOf,
} from './decisions/choice';
import { type Difference, differenceOf } from './decisions/difference';
import { begin, type Decide, decide, type History, undo, withFact } from './decisions/history';
import { useRulesMark } from './decisions/useRulesMark';
import { Leftovers } from './leftovers';
import { PairList } from './list';
import { Changed, Result } from './result';
import { Tools } from './tools';

/** What is looked at closely beside the list. */
export type Closely =
  | { readonly what: 'options'; readonly mentee: string }
  | { readonly what: 'compare' }
  | { readonly what: PairPaperKind };

export function PairsScreen() {
  const store = useStore();
  const proposing = useJob('pairs.propose')?.working ?? false;
  const [history, setHistory] = useState<History | null>(null);
  const [difference, setDifference] = useState<Difference | null>(null);
  const rules = useRulesMark();
  const aside = useAside<Closely>();
  const before = useRef<Choice | null>(null);
  const choice = history?.now ?? null;

  /** `wanted`: what the new proposal shall follow; `resume`: and what she wrote on the tab «Подбор». */
  async function propose(says = 'пересчёт', wanted = choice, resume = false) {
    store.dismiss('pairs.approve');
    const mark = rules.take();
    const proposal = await store.run('pairs.propose', wanted ? { ...wishesOf(wanted), resume } : firstWishes);
    if (!proposal) return;
    rules.heard(mark);
    const next = beginChoice(proposal, wanted);
    setHistory((now) => (now ? decide(now, says, next) : begin(next)));
    setDifference(choice && differenceOf(choice.proposal, proposal));
    aside.close();
  }
  function chooseMentor(mentee: string, mentor: string, name: string) {
    if (choice) void propose(`выбор наставника, ${name}`, choose(choice, { mentee, mentor }));
  }
  async function approve() {
    if (!choice) return;
    const approval = approvalOf(choice);
    const done = await store.run('pairs.approve', approval);
    if (!done) return;
    before.current = choice;
    setDifference(null);
    fact((now) => afterApproval(now, approval, done.fingerprint));
    if (store.read().screen === 'pairs') focusHeading('pairs');
  }
  function fact(known: (now: Choice) => Choice) {
    setHistory((now) => now && withFact(now, known(now.now)));
  }
  function move(next: History) {
    setDifference(null);
    setHistory(next);
  }
  const onDecide: Decide = (says, next) => history && move(decide(history, says, next));
  const onOptions = (mentee: string) => aside.open({ what: 'options', mentee });
  const closely = aside.shown;

  return (
    <>
      <div hidden={closely !== null}>
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
        <Button
          kind={choice ? 'secondary' : 'primary'}
          wide
          working={proposing}
          onPress={() => void propose()}
        >
          {proposing ? 'Подбираю пары' : choice ? 'Пересчитать' : 'Подобрать пары'}
        </Button>
        {!choice && (
          <>
            <JobProgress name="pairs.propose" saying="Сравниваю всех со всеми…" />
            <JobNotice name="pairs.propose" />
            <div class="links after">
              {(['rules', 'words'] as const).map((screen) => (
                <Button key={screen} kind="link" onPress={() => store.go(screen, 'pairs')}>
                  {screenLinks[screen]}
                </Button>
              ))}
            </div>
          </>
        )}
        {history && choice && (
          <>
            <div class={proposing ? 'stale' : undefined} inert={proposing}>
              <Approved onUndone={() => fact((now) => afterUndo(now, before.current))} />
              {difference && (
                <Changed
                  difference={difference}
                  onUndo={() => {
                    move(undo(history));
                    focusHeading('pairs');
                  }}
                  onHide={() => {
                    setDifference(null);
                    focusHeading('pairs');
                  }}
                />
              )}
              <Result proposal={choice.proposal} />
              <Tools
                choice={choice}
                onOpen={aside.open}
                onResume={() => void propose('решения с листа', choice, true)}
              />
              <Leftovers choice={choice} onDecide={onDecide} onOptions={onOptions} />
              {choice.proposal.pairs.length > 0 && (
                <PairList choice={choice} onDecide={onDecide} onOptions={onOptions} />
              )}
            </div>
            <ApprovalBar
              history={history}
              rulesChanged={rules.changed}
              onHistory={move}
              onPropose={() => void propose()}
              onApprove={() => void approve()}
            />
          </>
        )}
      </div>
      {choice && closely?.what === 'options' && (
        <OptionsScreen
          mentee={closely.mentee}
          wishes={wishesOf(choice)}
          back="К парам"
          choosing={proposing}
          onChoose={(option, name) => chooseMentor(closely.mentee, option.mentor, name)}
          onClose={aside.close}
        />
      )}
      {choice && closely?.what === 'compare' && (
        <CompareScreen wishes={wishesOf(choice)} onSaved={aside.close} onClose={aside.close} />
      )}
      {choice && (closely?.what === 'sheets' || closely?.what === 'letters') && (
        <TextsScreen kind={closely.what} wishes={wishesOf(choice)} onClose={aside.close} />
      )}
    </>
  );
}
