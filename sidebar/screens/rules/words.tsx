import { useRef, useState } from 'preact/hooks';
import type { UnknownWord, WordsCard } from '../../../src/core/protocol/shapes/rules';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { keepFocus } from '../../parts/controls/focus';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Select } from '../../parts/controls/select';
import { Expander } from '../../parts/expander';
import { Header } from '../../parts/header';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useOnOpen, useStore } from '../../state';
import { counted, forms } from '../../wording';

/** More words at once only make the list long. */
const portion = 20;

/** Words of requests that stand for nothing on the school's lists yet; one press gives them a meaning. */
export function WordsScreen() {
  const store = useStore();
  const [card, setCard] = useState<WordsCard | null>(null);
  const [limit, setLimit] = useState(portion);
  const place = useRef<HTMLDivElement>(null);
  const job = useJob('words.bind');
  const [last, setLast] = useState<{ readonly word: string; readonly value: string } | null>(null);
  async function look() {
    setLast(null);
    const read = await store.run('words.read', {});
    if (read) setCard(read);
  }
  useOnOpen('words', look);
  async function bind(word: string, value: string, undoing = false) {
    const changed = await store.run('words.bind', { word, value });
    if (!changed) return;
    setCard(changed);
    setLast(undoing ? null : { word, value });
    keepFocus(place.current);
  }
  return (
    <>
      <Header screen="words" />
      {!card && <JobProgress name="words.read" saying="Читаю запросы…" />}
      <JobNotice name="words.read" again={look} />
      {card && (
        <div ref={place}>
          <p>{card.sentence}</p>
          {card.tab && <PlaceLink place={card.tab}>Открыть лист «Слова»</PlaceLink>}
          <JobNotice name="words.bind" />
          {last && (
            <Card tone="good">
              <p>{meaning(last)}</p>
              <Button working={job?.working} onPress={() => bind(last.word, last.value, true)}>
                Отменить
              </Button>
            </Card>
          )}
          <ul class="people">
            {card.unknown.slice(0, limit).map((word) => (
              <Unknown
                key={word.word}
                word={word}
                values={card.values}
                working={job?.working ? job.input : null}
                onBind={(value) => bind(word.word, value)}
              />
            ))}
          </ul>
          {card.unknown.length > limit && (
            <Button kind="link" onPress={() => setLimit(limit + portion)}>
              {`Показать ещё ${Math.min(portion, card.unknown.length - limit)} из ${card.unknown.length - limit}`}
            </Button>
          )}
          {card.bound.length > 0 && (
            <Expander
              title={
                <span class="name">
                  Уже объяснены <span class="muted">{card.bound.length}</span>
                </span>
              }
            >
              <ul class="plain">
                {card.bound.map((pair) => (
                  <li key={pair.word + pair.value} class="row">
                    <span>{meaning(pair)}</span>
                    <Button
                      kind="link"
                      label={`Забыть: ${pair.word}`}
                      onPress={() => bind(pair.word, pair.value, true)}
                    >
                      Забыть
                    </Button>
                  </li>
                ))}
              </ul>
            </Expander>
          )}
        </div>
      )}
    </>
  );
}

function meaning({ word, value }: { readonly word: string; readonly value: string }): string {
  return value === '' ? `«${word}» ничего не значит` : `«${word}» – это «${value}»`;
}

interface UnknownProps {
  readonly word: UnknownWord;
  readonly values: readonly string[];
  /** What is being written now. */
  readonly working: { readonly word: string; readonly value: string } | null;
  readonly onBind: (value: string) => void;
}

function Unknown({ word, values, working, onBind }: UnknownProps) {
  const busy = working?.word === word.word;
  return (
    <li>
      <p>
        <span class="name">
          «{word.word}» <span class="muted">{counted(word.people, forms.person)}</span>
        </span>
        {word.examples.map((example) => (
          <span key={example} class="muted">
            {example}
          </span>
        ))}
      </p>
      <p class="chips">
        {word.suggestions.map((value) => (
          <button
            key={value}
            type="button"
            class="chip"
            aria-label={`«${word.word}» – это «${value}»`}
            aria-busy={(busy && working.value === value) || undefined}
            onClick={() => onBind(value)}
          >
            {value}
          </button>
        ))}
        <button
          type="button"
          class="chip"
          aria-label={`«${word.word}» ничего не значит`}
          onClick={() => onBind('')}
        >
          ничего не значит
        </button>
      </p>
      <Select
        quiet
        label={`Что значит «${word.word}»`}
        value=""
        options={[
          { value: '', title: 'Другое значение…' },
          ...values.map((value) => ({ value, title: value })),
        ]}
        onChoose={(value) => value !== '' && onBind(value)}
      />
    </li>
  );
}
