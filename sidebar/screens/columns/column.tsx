import { useEffect, useState } from 'preact/hooks';
import type { MappedColumn, MappedTab } from '../../../src/core/protocol/shapes/columns';
import { Badge } from '../../parts/badge';
import { Button } from '../../parts/controls/button';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Select } from '../../parts/controls/select';
import { forget } from './answers';

export interface ColumnProps {
  readonly tab: MappedTab;
  readonly column: MappedColumn;
  /** Not saved yet; null = none. */
  readonly answer: string | null;
  readonly onAnswer: (field: string) => void;
}

/** A column that is understood, why, and where the curator may say otherwise. */
export function Column({ tab, column, answer, onAnswer }: ColumnProps) {
  const [changing, setChanging] = useState(false);
  // Saved or taken back: nothing is being changed any more.
  useEffect(() => {
    if (answer === null) setChanging(false);
  }, [answer]);
  const forgotten = answer === forget;
  const meaning = fieldTitle(tab, forgotten ? column.field : (answer ?? column.field));
  return (
    <li>
      <p>
        <ColumnLink tab={tab} column={column} />
        {meaning && <span class="to"> → {meaning}</span>}
        {answer !== null && <Badge tone="warning">{forgotten ? 'забуду' : 'не сохранено'}</Badge>}
        {answer === null && column.remembered && <Badge tone="hint">ваш ответ</Badge>}
      </p>
      <div class="row">
        <span class="muted">{column.because || examplesOf(column)}</span>
        {!column.owned && !changing && answer === null && (
          <Button kind="link" label={`Изменить: ${nameOf(column)}`} onPress={() => setChanging(true)}>
            Изменить
          </Button>
        )}
        {column.remembered && !forgotten && (
          <Button kind="link" label={`Забыть мой ответ: ${nameOf(column)}`} onPress={() => onAnswer(forget)}>
            Забыть мой ответ
          </Button>
        )}
      </div>
      {(changing || (answer !== null && !forgotten)) && (
        <Select
          label={`Что в столбце ${nameOf(column)}`}
          quiet
          value={answer ?? column.field}
          options={[...tab.fields, { value: '', title: 'Не нужен дополнению' }]}
          onChoose={onAnswer}
          takesFocus={changing}
        />
      )}
    </li>
  );
}

/** To the column in the sheet. */
export function ColumnLink({ tab, column }: { tab: MappedTab; column: MappedColumn }) {
  return (
    <PlaceLink place={{ sheetId: tab.sheetId, row: tab.row, column: column.column }}>
      {nameOf(column)}
    </PlaceLink>
  );
}

export function nameOf(column: MappedColumn): string {
  return column.title ? `«${column.title}»` : `Столбец ${letters(column.column)} без названия`;
}

export function fieldTitle(tab: MappedTab, field: string): string {
  return tab.fields.find((one) => one.value === field)?.title ?? '';
}

export function examplesOf(column: MappedColumn): string {
  return column.examples.length > 0 ? `Например: ${column.examples.join('; ')}` : 'Столбец пустой.';
}

/** 28 → 'AB', as the spreadsheet names it. */
function letters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? letters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
