import { useRef, useState } from 'preact/hooks';
import type { FindingRow } from '../../../src/core/protocol/shapes/check';
import { Button } from '../../parts/controls/button';
import { keepFocus } from '../../parts/controls/focus';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Marked } from '../../parts/marked';
import { JobNotice } from '../../parts/notice';
import { useJob, useStore } from '../../state';
import type { Fixing } from './fixing';
import type { LiveReport } from './useLive';

interface Props {
  readonly rule: string;
  readonly title: string;
  readonly finding: FindingRow;
  readonly report: LiveReport;
  readonly onFix: (fixing: Fixing) => void;
}

/** One finding: to its cell, and put right by one click where no judgement is needed. */
export function Finding({ rule, title, finding, report, onFix }: Props) {
  const store = useStore();
  const fixing = useJob('fixes.apply');
  const undoing = useJob('changes.undo');
  const [left, setLeft] = useState('');
  const item = useRef<HTMLLIElement>(null);
  const change = report.live?.solved.get(finding.id);
  const mine = fixing?.input.only.length === 1 && fixing.input.only[0] === finding.id;
  const undone = change !== undefined && change !== '' && undoing?.input.change === change;

  /** Without a fix it says only what kind of value is wanted. */
  const to = finding.fixable ? finding.expected : '';

  /** What will stand there is shown already; where it is not, it is shown first. */
  async function fix() {
    setLeft('');
    if (finding.expected === '') return onFix({ rule, title, ids: [finding.id] });
    const done = await store.run('fixes.apply', { rule, only: [finding.id] });
    if (!done) return;
    if (done.change === '') setLeft(done.skipped[0]?.sentence ?? done.sentence);
    else report.solved([finding.id], done.change);
    keepFocus(item.current);
  }
  async function undo(made: string) {
    await store.run('changes.undo', { change: made });
    keepFocus(item.current);
  }
  return (
    <li ref={item} class={change === undefined ? undefined : 'solved'}>
      <PlaceLink place={finding.place} look="block" onShown={() => report.visit(finding.place)}>
        <span class="where">{finding.where}</span>
        <span>{finding.sentence}</span>
        {finding.found && (
          <span class="found">
            Записано: <Marked text={finding.found} against={to} />
          </span>
        )}
        {finding.expected && (
          <span class="found">
            Нужно: <Marked text={finding.expected} against={to && finding.found} />
          </span>
        )}
      </PlaceLink>
      {left && <p class="strong">{left}</p>}
      {mine && <JobNotice name="fixes.apply" />}
      {undone && <JobNotice name="changes.undo" />}
      {change === undefined && finding.fixable && (
        <Button
          kind="link"
          working={mine && fixing?.working}
          label={`Исправить: ${finding.where}`}
          onPress={fix}
        >
          Исправить
        </Button>
      )}
      {change !== undefined && (
        <p class="row start">
          <span class="done">Исправлено</span>
          {change !== '' && (
            <Button
              kind="link"
              working={undone && undoing?.working}
              label={`Отменить исправление: ${finding.where}`}
              onPress={() => undo(change)}
            >
              Отменить
            </Button>
          )}
        </p>
      )}
    </li>
  );
}
