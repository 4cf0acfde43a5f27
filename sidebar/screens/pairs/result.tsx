import { useEffect, useRef } from 'preact/hooks';
import type { Proposal } from '../../../src/core/protocol/shapes/pairs';
import { Card } from '../../parts/card';
import { Button } from '../../parts/controls/button';
import { useStore } from '../../state';
import { counted, forms, points, screenLinks } from '../../wording';
import type { Difference } from './decisions/difference';

export function Result({ proposal }: { proposal: Proposal }) {
  const store = useStore();
  return (
    <Card>
      <p class="strong">{proposal.sentence}</p>
      <p>
        Всего {proposal.score}.{' '}
        <span class="muted">
          Цель – {proposal.goal === 'coverage' ? 'наставник каждому, кому можно' : 'лучшие пары'}.
        </span>
      </p>
      <p class={proposal.proof.proven ? 'proven' : 'muted'}>{proposal.proof.sentence}</p>
      <Trouble title="Правила спорят между собой" lines={proposal.conflicts}>
        <Button kind="link" onPress={() => store.go('rules', 'pairs')}>
          {screenLinks.rules}
        </Button>
      </Trouble>
      <Trouble title="Не все пожелания удалось учесть" lines={proposal.faults} />
    </Card>
  );
}

interface TroubleProps {
  readonly title: string;
  readonly lines: readonly string[];
  readonly children?: preact.ComponentChildren;
}

function Trouble({ title, lines, children }: TroubleProps) {
  if (lines.length === 0) return null;
  return (
    <div class="notice calm">
      <p class="what">{title}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </div>
  );
}

/** More lines would hide the pairs themselves. */
const few = 8;

interface ChangedProps {
  readonly difference: Difference;
  readonly onUndo: () => void;
  readonly onHide: () => void;
}

/** What the latest computation really changed; it takes the focus, for the button that asked may be gone. */
export function Changed({ difference, onUndo, onHide }: ChangedProps) {
  const { served, shifts } = difference;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), [difference]);
  return (
    <div ref={place} class="card good" tabIndex={-1}>
      <p class="strong">
        {shifts.length === 0
          ? 'Пары остались прежними.'
          : `Наставник изменился у ${counted(shifts.length, forms.ofPeople)}.`}
      </p>
      {(served !== 0 || difference.points !== 0) && (
        <p>
          {served !== 0 &&
            `С наставником на ${counted(Math.abs(served), forms.fewer)} ${served > 0 ? 'больше' : 'меньше'}. `}
          {difference.points !== 0 &&
            `Сумма баллов ${difference.points > 0 ? 'выше' : 'ниже'} на ${points(Math.abs(difference.points))}.`}
        </p>
      )}
      <ul class="shifts">
        {shifts.slice(0, few).map((shift) => (
          <li key={shift.code}>
            <b>{shift.name}</b>: {shift.from || 'никого'} → {shift.to || 'без наставника'}
          </li>
        ))}
        {shifts.length > few && <li class="muted">и ещё {shifts.length - few}</li>}
      </ul>
      <div class="row start">
        <Button onPress={onUndo}>Отменить</Button>
        <Button kind="link" onPress={onHide}>
          Понятно
        </Button>
      </div>
    </div>
  );
}
