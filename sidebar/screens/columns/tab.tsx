import { useEffect, useState } from 'preact/hooks';
import type { MappedTab } from '../../../src/core/protocol/shapes/columns';
import type { Choice } from '../../../src/core/protocol/shapes/place';
import { Badge } from '../../parts/badge';
import { Button } from '../../parts/controls/button';
import { Choices } from '../../parts/controls/choices';
import { PlaceLink } from '../../parts/controls/placeLink';
import { Select } from '../../parts/controls/select';
import { Expander } from '../../parts/expander';
import { counted, forms } from '../../wording';
import { type Answers, answerColumn, answerTab, fieldAnswer, forget, isSettled, roleAnswer } from './answers';
import { Column } from './column';
import { Missing } from './missing';
import { Question } from './question';

interface Props {
  readonly tab: MappedTab;
  readonly roles: readonly Choice[];
  readonly answers: Answers;
  readonly onAnswer: (answers: Answers) => void;
  readonly onAdded: () => void;
}

/** A tab with people is open, any other is folded to one line. */
export function Tab({ tab, roles, answers, onAnswer, onAdded }: Props) {
  const role = roleAnswer(answers, tab);
  const title = roles.find((one) => one.value === (role ?? tab.role))?.title ?? 'решит дополнение';
  const questions = tab.columns.filter((column) => column.asked).length + (tab.asked ? 1 : 0);
  const heading = (
    <>
      <span class="name">{tab.name}</span>
      <span class="muted">{title}</span>
      {questions > 0 && <Badge tone="warning">{counted(questions, forms.question)}</Badge>}
    </>
  );
  return (
    <Expander title={heading} open={tab.role !== 'none' || tab.asked}>
      <Role tab={tab} roles={roles} role={role} onRole={(next) => onAnswer(answerTab(answers, tab, next))} />
      {role !== null && role !== tab.role ? (
        <p class="muted">Столбцы этого листа пересмотрю, когда вы сохраните ответ.</p>
      ) : (
        <Columns tab={tab} answers={answers} onAnswer={onAnswer} onAdded={onAdded} />
      )}
    </Expander>
  );
}

interface RoleProps {
  readonly tab: MappedTab;
  readonly roles: readonly Choice[];
  readonly role: string | null;
  readonly onRole: (role: string) => void;
}

function Role({ tab, roles, role, onRole }: RoleProps) {
  const [changing, setChanging] = useState(false);
  // Saved or taken back: nothing is being changed any more.
  useEffect(() => {
    if (role === null) setChanging(false);
  }, [role]);
  const place = { sheetId: tab.sheetId, row: tab.row, column: 1 };
  return (
    <>
      {tab.because && <p class="muted">{tab.because}</p>}
      <div class="row start">
        <PlaceLink place={place}>Открыть лист</PlaceLink>
        {!tab.asked && !changing && role === null && (
          <Button kind="link" label={`Это другой лист: ${tab.name}`} onPress={() => setChanging(true)}>
            Это другой лист
          </Button>
        )}
        {tab.remembered && role === null && (
          <Button kind="link" label={`Забыть мой ответ: ${tab.name}`} onPress={() => onRole(forget)}>
            Забыть мой ответ
          </Button>
        )}
      </div>
      {tab.asked && <Choices legend="Что на этом листе?" options={roles} value={role} onChoose={onRole} />}
      {!tab.asked && (changing || (role !== null && role !== forget)) && (
        <Select
          label="Что на этом листе"
          value={role ?? tab.role}
          options={roles}
          onChoose={onRole}
          takesFocus={changing}
        />
      )}
    </>
  );
}

function Columns({ tab, answers, onAnswer, onAdded }: Omit<Props, 'roles'>) {
  const asked = tab.columns.filter((column) => column.asked);
  const known = tab.columns.filter((column) => !column.asked && column.field !== '');
  const unused = tab.columns.filter((column) => !column.asked && column.field === '');
  const list = (columns: MappedTab['columns']) => (
    <ul class="columns">
      {columns.map((column) => (
        <Column
          key={column.column}
          tab={tab}
          column={column}
          answer={fieldAnswer(answers, tab, column)}
          onAnswer={(field) => onAnswer(answerColumn(answers, tab, column, field))}
        />
      ))}
    </ul>
  );
  return (
    <>
      {asked.map((column) => (
        <Question
          key={column.column}
          tab={tab}
          column={column}
          answer={fieldAnswer(answers, tab, column)}
          settled={isSettled(answers, tab, column)}
          onAnswer={(field) => onAnswer(answerColumn(answers, tab, column, field))}
        />
      ))}
      <Missing tab={tab} onAdded={onAdded} />
      {known.length > 0 && (
        <Expander title={`Понятны: ${counted(known.length, forms.column)}`} about={tab.name} quiet>
          {list(known)}
        </Expander>
      )}
      {unused.length > 0 && (
        <Expander
          title={`Не нужны дополнению: ${counted(unused.length, forms.column)}`}
          about={tab.name}
          quiet
        >
          {list(unused)}
        </Expander>
      )}
    </>
  );
}
