import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { screenTitles } from '../../wording';
import { paperTitles } from './beside/texts';
import { type Choice, wishesOf } from './decisions/choice';
import type { Closely } from './pairs';

interface Props {
  readonly choice: Choice;
  readonly onOpen: (what: Closely) => void;
  /** Takes up what she decided on the tab. */
  readonly onResume: () => void;
}

/** What else can be done with a proposal. */
export function Tools({ choice, onOpen, onResume }: Props) {
  const store = useStore();
  const sheet = useJob('pairs.sheet');
  const tools: readonly (readonly [string, () => void])[] = [
    ['Показать листом', () => void store.run('pairs.sheet', wishesOf(choice))],
    ['Сравнить правила', () => onOpen({ what: 'compare' })],
    [paperTitles.sheets, () => onOpen({ what: 'sheets' })],
    [paperTitles.letters, () => onOpen({ what: 'letters' })],
    [screenTitles.rules, () => store.go('rules', 'pairs')],
    [screenTitles.words, () => store.go('words', 'pairs')],
  ];
  return (
    <nav aria-label="Что ещё можно с подбором">
      <ul class="sections">
        {tools.map(([title, open]) => (
          <li key={title}>
            <button type="button" onClick={open}>
              {title}
            </button>
          </li>
        ))}
      </ul>
      <JobProgress name="pairs.sheet" saying="Пишу лист «Подбор»…" />
      <JobNotice name="pairs.sheet" />
      {sheet?.output && !sheet.working && !sheet.error && (
        <Card tone="good">
          <p>{sheet.output.sentence}</p>
          <div class="links">
            <PlaceLink place={sheet.output.tab}>Открыть лист «Подбор»</PlaceLink>
          </div>
          <Button onPress={onResume}>Взять решения с листа</Button>
        </Card>
      )}
    </nav>
  );
}
