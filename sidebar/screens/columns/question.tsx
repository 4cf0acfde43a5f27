import { useState } from 'preact/hooks';
import { Choices } from '../../parts/controls/choices';
import { Select } from '../../parts/controls/select';
import { ColumnLink, type ColumnProps, examplesOf, fieldTitle } from './column';

/** Among the choices, not a field. */
const other = '…';

interface Props extends ColumnProps {
  /** Another column has been chosen for all that this one could be. */
  readonly settled: boolean;
}

/** A column that can be read in several ways: its values, and the ways as big choices. */
export function Question({ tab, column, answer, settled, onAnswer }: Props) {
  const listed = answer === '' || (answer !== null && column.candidates.includes(answer));
  const [elsewhere, setElsewhere] = useState(answer !== null && !listed);
  const rest = tab.fields.filter((field) => !column.candidates.includes(field.value));
  function choose(value: string) {
    setElsewhere(value === other);
    if (value !== other) onAnswer(value);
  }
  return (
    <div class={settled && answer === null ? 'card' : 'card calm'}>
      <Choices
        legend={
          <>
            Что в этом столбце?
            <ColumnLink tab={tab} column={column} />
            <span class="muted">{examplesOf(column)}</span>
            <span class="muted">
              {settled && answer === null
                ? 'Вы уже выбрали другой столбец: здесь можно не отвечать.'
                : column.because}
            </span>
          </>
        }
        options={[
          ...column.candidates.map((field) => ({ value: field, title: fieldTitle(tab, field) || field })),
          { value: '', title: 'Ничего из этого', note: 'Дополнение не будет смотреть на этот столбец.' },
          ...(rest.length > 0 ? [{ value: other, title: 'Другое' }] : []),
        ]}
        value={elsewhere ? other : answer}
        onChoose={choose}
      />
      {elsewhere && (
        <Select
          label="Выберите из списка"
          value={listed ? '' : (answer ?? '')}
          options={[{ value: '', title: 'Что в столбце' }, ...rest]}
          onChoose={(field) => field !== '' && onAnswer(field)}
        />
      )}
    </div>
  );
}
