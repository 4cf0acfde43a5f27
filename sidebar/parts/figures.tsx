import type { Figure } from '../../src/core/protocol/shapes/status';

export function Figures({ figures }: { figures: readonly Figure[] }) {
  return (
    <dl class="figures">
      {figures.map((figure) => (
        <div key={figure.title}>
          <dt>{figure.title}</dt>
          <dd>
            <b>{figure.value}</b>
            {figure.note && <span class="muted">{figure.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
