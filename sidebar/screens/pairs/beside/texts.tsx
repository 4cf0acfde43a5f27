import { useEffect, useState } from 'preact/hooks';
import type { PairPaperKind, PairWishes } from '../../../../src/core/protocol/shapes/pairs';
import type { IfUnknown } from '../../../../src/core/protocol/shapes/papers';
import { Aside } from '../../../parts/aside';
import { Card } from '../../../parts/card';
import { Button } from '../../../parts/controls/button';
import { Field } from '../../../parts/controls/field';
import { OutLink } from '../../../parts/controls/outLink';
import { CopyText } from '../../../parts/copyText';
import { Expander } from '../../../parts/expander';
import { JobNotice } from '../../../parts/notice';
import { JobProgress } from '../../../parts/progress';
import { useJob, useStore } from '../../../state';
import { found } from '../decisions/filter';

export const paperTitles: Readonly<Record<PairPaperKind, string>> = {
  sheets: 'Листы для встречи',
  letters: 'Письма оставшимся',
};

const explains: Readonly<Record<PairPaperKind, string>> = {
  sheets: 'Что каждый видит на групповой встрече: с кем знакомиться и о чём говорить.',
  letters: 'Что сказать тем, кому наставника пока не нашлось, и чего ждать дальше.',
};

/** More people than this are searched. */
const many = 8;

interface Props {
  readonly kind: PairPaperKind;
  readonly wishes: PairWishes;
  readonly onClose: () => void;
}

/** One text after another to copy, or all of them as a document to print. */
export function TextsScreen({ kind, wishes, onClose }: Props) {
  const store = useStore();
  const [text, setText] = useState('');
  const job = useJob('pairs.texts');
  const paper = useJob('pairs.paper');
  const look = () => void store.run('pairs.texts', { ...wishes, kind });
  useEffect(look, []);
  const texts = job?.input.kind === kind && !job.working ? job.output : null;
  const made = paper?.input.kind === kind ? paper : undefined;
  const doubtful = made?.error?.code === 'unknown-effect';
  const make = (ifUnknown: IfUnknown) => void store.run('pairs.paper', { ...wishes, kind, ifUnknown });
  return (
    <Aside title={paperTitles[kind]} back="К парам" onBack={onClose}>
      <p class="muted">{explains[kind]}</p>
      <JobProgress name="pairs.texts" saying="Пишу тексты…" />
      <JobNotice name="pairs.texts" again={look} />
      {texts && (
        <>
          {made?.output && !made.error && !made.working ? (
            <Card tone="good">
              <p>{made.output.sentence}</p>
              <OutLink address={made.output.document.address}>
                {made.output.document.title || 'Открыть документ'}
              </OutLink>
            </Card>
          ) : (
            <p class="strong">{texts.sentence}</p>
          )}
          {made && (
            <JobNotice
              name="pairs.paper"
              again={doubtful ? () => make('again') : undefined}
              againText="Создать снова"
            />
          )}
          {texts.texts.length > 0 && (
            <Button kind="primary" wide working={made?.working} onPress={() => make('ask')}>
              {made?.working ? 'Пишу документ' : 'Сделать документ для печати'}
            </Button>
          )}
          {texts.texts.length > 1 && (
            <Expander title={<b>Все тексты вместе</b>}>
              <CopyText text={texts.texts.map((one) => one.text).join('\n\n')} about="все тексты" />
            </Expander>
          )}
          {texts.texts.length > many && (
            <Field label="Найти человека" type="search" value={text} onInput={setText} />
          )}
          {texts.texts
            .filter((one) => found(text, [one.name, one.code]))
            .map((one) => (
              <Expander key={one.code} title={one.name}>
                <CopyText text={one.text} about={one.name} />
              </Expander>
            ))}
        </>
      )}
    </Aside>
  );
}
