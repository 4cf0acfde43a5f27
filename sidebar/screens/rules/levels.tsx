import type { Choice } from '../../../src/core/protocol/shapes/place';
import type { RuleRow } from '../../../src/core/protocol/shapes/rules';
import type { Option } from '../../parts/controls/choices';
import { Select } from '../../parts/controls/select';

interface Props {
  readonly rules: readonly RuleRow[];
  /** Levels chosen now; a rule left out keeps its own. */
  readonly levels: Readonly<Record<string, string>>;
  /** Without the explanations. */
  readonly brief?: boolean;
  readonly onChange: (levels: Readonly<Record<string, string>>) => void;
}

/** How much each rule counts, with what it means in plain words. */
export function Levels({ rules, levels, brief, onChange }: Props) {
  function set(rule: RuleRow, level: string) {
    const { [rule.id]: _, ...rest } = levels;
    onChange(level === rule.level ? rest : { ...rest, [rule.id]: level });
  }
  return (
    <ul class="people levels">
      {rules
        .filter((rule) => !brief || rule.levels.length > 1)
        .map((rule) => (
          <li key={rule.id}>
            {rule.levels.length > 1 ? (
              <Select
                label={rule.title}
                value={levels[rule.id] ?? rule.level}
                options={rule.levels}
                onChoose={(level) => set(rule, level)}
              />
            ) : (
              <p class="row">
                <span>{rule.title}</span>
                <span class="muted">{rule.levels[0]?.title}</span>
              </p>
            )}
            {!brief && <p class="muted">{rule.says}</p>}
            {!brief && rule.example && <p class="muted">Пример: {rule.example}</p>}
          </li>
        ))}
    </ul>
  );
}

/** «охват: сначала – …» as a name with what it means under it. */
export function goalOptions(goals: readonly Choice[]): readonly Option[] {
  return goals.map(({ value, title }) => {
    const at = title.indexOf(': ');
    if (at < 0) return { value, title };
    return { value, title: capital(title.slice(0, at)), note: capital(title.slice(at + 2)) };
  });
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
