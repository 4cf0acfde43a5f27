import { decimal } from '../wording';

/** 81,5 из 100, as a bar and in figures. */
export function Points({ points, of, label }: { points: number; of: number; label: string }) {
  const share = of > 0 ? Math.max(0, Math.min(100, (100 * points) / of)) : 0;
  return (
    <div class="points">
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${share}%` }} />
      </span>
      <span class="figure">
        <span class="spoken">{label}: </span>
        {decimal(points)} из {decimal(of)}
      </span>
    </div>
  );
}
