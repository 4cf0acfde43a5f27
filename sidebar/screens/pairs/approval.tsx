import { useRef, useState } from 'preact/hooks';
import { Button } from '../../parts/controls/button';
import { Confirm } from '../../parts/controls/confirm';
import { keepFocus } from '../../parts/controls/focus';
import { JobNotice } from '../../parts/notice';
import { JobProgress } from '../../parts/progress';
import { useJob, useStore } from '../../state';
import { counted, forms } from '../../wording';
import { approvalOf, type Choice, changesOf, isOutdated } from './decisions/choice';
import { type History, redo, undo } from './decisions/history';

interface Props {
  readonly history: History;
  /** The rules changed since: only a new proposal follows them. */
  readonly rulesChanged: boolean;
  readonly onHistory: (history: History) => void;
  readonly onPropose: () => void;
  readonly onApprove: () => void;
}

/** Stays at the foot of the list: recompute after declines and locks, and the approval with its question. */
export function ApprovalBar({ history, rulesChanged, onHistory, onPropose, onApprove }: Props) {
  const choice = history.now;
  const proposing = useJob('pairs.propose')?.working ?? false;
  const approval = useJob('pairs.approve');
  const [asking, setAsking] = useState(false);
  const count = approvalOf(choice).pairs.length;
  const { added, removed } = changesOf(choice);
  const unchanged = added + removed === 0;
  /** The people changed since the proposal: only a new one can be approved. */
  const refused = approval?.error?.code === 'changed-meanwhile';

  if (asking) {
    const approve = () => {
      setAsking(false);
      onApprove();
    };
    return (
      <div class="sticky">
        <Question choice={choice} count={count} onConfirm={approve} onCancel={() => setAsking(false)} />
      </div>
    );
  }
  return (
    <div class="sticky">
      <Steps history={history} onHistory={onHistory} />
      <JobNotice name="pairs.propose" />
      <JobNotice name="pairs.approve" />
      <JobProgress name="pairs.propose" saying="Сравниваю всех со всеми…" />
      <JobProgress name="pairs.approve" saying="Записываю пары…" />
      {(refused || proposing || rulesChanged || isOutdated(choice)) && (
        <Button
          kind={refused || rulesChanged ? 'primary' : 'secondary'}
          wide
          working={proposing}
          onPress={onPropose}
        >
          {proposing
            ? 'Пересчитываю'
            : rulesChanged
              ? 'Пересчитать по новым правилам'
              : 'Пересчитать с вашими пометками'}
        </Button>
      )}
      {!refused && !rulesChanged && (
        <Button
          kind={unchanged ? 'secondary' : 'primary'}
          wide
          working={approval?.working}
          disabled={proposing || count === 0}
          onPress={() => setAsking(true)}
        >
          {approval?.working ? 'Записываю пары' : `Утвердить ${counted(count, forms.pairAccusative)}`}
        </Button>
      )}
      <p class="muted">{hint(choice, count)}</p>
    </div>
  );
}

interface StepsProps {
  readonly history: History;
  readonly onHistory: (history: History) => void;
}

/** One decision back, or forward again. */
function Steps({ history, onHistory }: StepsProps) {
  const store = useStore();
  const place = useRef<HTMLParagraphElement>(null);
  const last = history.past[history.past.length - 1];
  const next = history.future[0];
  if (!last && !next) return null;
  function go(to: History, says: string) {
    onHistory(to);
    store.say(says);
    keepFocus(place.current);
  }
  return (
    <p ref={place} class="row start steps">
      {last && (
        <Button kind="link" onPress={() => go(undo(history), `Отменено: ${last.says}`)}>
          <span aria-hidden="true">↶ </span>Отменить: {last.says}
        </Button>
      )}
      {next && (
        <Button
          kind="link"
          label={`Повторить: ${next.says}`}
          onPress={() => go(redo(history), `Снова сделано: ${next.says}`)}
        >
          <span aria-hidden="true">↷ </span>
          {last ? 'Повторить' : `Повторить: ${next.says}`}
        </Button>
      )}
    </p>
  );
}

function hint(choice: Choice, count: number): string {
  if (count === 0) return 'Отметьте хотя бы одну пару.';
  const { added, removed } = changesOf(choice);
  return added + removed === 0
    ? 'Эти пары уже стоят на листе «Пары».'
    : 'До утверждения таблица не меняется.';
}

/** «прибавится 2 пары, уйдёт 1 пара» */
function whatChanges({ added, kept, removed }: ReturnType<typeof changesOf>): string {
  const parts = [
    added > 0 ? `прибавится ${counted(added, forms.pair)}` : '',
    kept > 0 ? `останется ${counted(kept, forms.pair)}` : '',
    removed > 0 ? `уйдёт ${counted(removed, forms.pair)}` : '',
  ];
  return parts.filter((part) => part !== '').join(', ');
}

interface QuestionProps {
  readonly choice: Choice;
  readonly count: number;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

function Question({ choice, count, onConfirm, onCancel }: QuestionProps) {
  return (
    <Confirm
      title={`Утвердить ${counted(count, forms.pairAccusative)}?`}
      action="Утвердить"
      onConfirm={onConfirm}
      onCancel={onCancel}
    >
      <p>На листе «Пары» {whatChanges(changesOf(choice))}.</p>
      <p class="muted">Списки наставников и наставляемых не изменятся.</p>
      {isOutdated(choice) && (
        <p class="wrong">После ваших пометок пары не пересчитаны: кто-то может остаться без наставника.</p>
      )}
    </Confirm>
  );
}
