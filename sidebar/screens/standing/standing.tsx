import { useState } from 'preact/hooks';
import type { StandingPair, StandingPairs } from '../../../src/core/protocol/shapes/pairs';
import { useAside } from '../../parts/aside';
import { Empty } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Expander } from '../../parts/expander';
import { FixCells } from '../../parts/fixCells';
import { focusHeading, Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useOnOpen, useStore } from '../../state';
import { screenLinks } from '../../wording';
import { keyOf } from '../pairs/decisions/choice';
import { People } from '../pairs/leftovers';
import { Latest } from './latest';
import { StandingList } from './list';
import { ReplaceScreen } from './replace';
import { StatusBar } from './statusBar';

type Closely = { readonly what: 'fill' } | { readonly what: 'replace'; readonly pair: StandingPair };

/** The pairs of «Пары» as they live: who works with whom, who paused, who waits. */
export function StandingScreen() {
  const store = useStore();
  const job = useJob('pairs.standing');
  /** What is shown may be out of date: nothing can be decided by it. */
  const busy = [job, useJob('pairs.status'), useJob('pairs.undo')].some((one) => one?.working);
  const [standing, setStanding] = useState<StandingPairs | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  /** What the last change did, in words. */
  const [done, setDone] = useState('');
  const aside = useAside<Closely>();
  async function look() {
    const read = await store.run('pairs.standing', {});
    if (read) setStanding(read);
  }
  useOnOpen('standing', look);
  async function changed(sentence: string) {
    setDone(sentence);
    setChosen(new Set());
    aside.close();
    await look();
    if (store.read().screen === 'standing') focusHeading('standing');
  }
  const pairs = standing?.pairs ?? [];
  const marked = pairs.filter((pair) => chosen.has(keyOf(pair)));
  const closely = aside.shown;
  return (
    <>
      <div hidden={closely !== null}>
        <Header screen="standing" />
        {!standing && <JobProgress name="pairs.standing" saying="Читаю лист «Пары»…" />}
        <JobNotice name="pairs.standing" again={look} />
        {standing && (
          <div class={busy ? 'stale' : undefined} inert={busy}>
            <p class="strong">{standing.sentence}</p>
            <Latest standing={standing} done={done} onUndone={changed} />
            {pairs.length === 0 && (
              <Empty>
                <p class="muted">Здесь появятся пары, когда вы их утвердите.</p>
                <Button onPress={() => store.go('pairs')}>{screenLinks.pairs}</Button>
              </Empty>
            )}
            {pairs.length > 0 && (
              <div class="links">
                {standing.tab && <PlaceLink place={standing.tab}>Открыть лист «Пары»</PlaceLink>}
                <Button kind="link" onPress={() => aside.open({ what: 'fill' })}>
                  Записать имена пар в мои списки
                </Button>
              </div>
            )}
            {standing.waiting.length > 0 && (
              <Expander
                title={
                  <span class="name">
                    Ждут наставника <span class="muted">{standing.waiting.length}</span>
                  </span>
                }
              >
                <People people={standing.waiting} />
                <Button onPress={() => store.go('pairs')}>{screenLinks.pairs}</Button>
              </Expander>
            )}
            {pairs.length > 0 && (
              <StandingList
                pairs={pairs}
                chosen={chosen}
                onChoose={setChosen}
                onReplace={(pair) => aside.open({ what: 'replace', pair })}
              />
            )}
          </div>
        )}
        {standing && marked.length > 0 && (
          <StatusBar
            pairs={marked}
            standing={standing}
            onChanged={changed}
            onCancel={() => setChosen(new Set())}
          />
        )}
      </div>
      {closely?.what === 'fill' && (
        <FixCells
          title="Имена пар в ваших списках"
          back="К парам"
          source={{
            previews: 'pairs.fill.preview',
            applies: 'pairs.fill.apply',
            preview: () => store.run('pairs.fill.preview', {}),
            apply: (only) => store.run('pairs.fill.apply', { only }),
            words: ['Записать', 'Записываю', 'Записано'],
          }}
          onClose={aside.close}
        />
      )}
      {standing && closely?.what === 'replace' && (
        <ReplaceScreen pair={closely.pair} standing={standing} onReplaced={changed} onClose={aside.close} />
      )}
    </>
  );
}
