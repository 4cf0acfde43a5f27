import type { ComponentChildren } from 'preact';
import type { PlaceRef } from '../../../src/core/protocol/shapes/place';
import { useJob, useStore } from '../../state';
import { focusSpreadsheet } from '../../transport';

interface Props {
  readonly place: PlaceRef;
  readonly children: ComponentChildren;
  /** A whole block that can be pressed, or a line that looks like a link. */
  readonly look?: 'block' | 'link';
  /** Once the cell is shown. */
  readonly onShown?: () => void;
}

/** Selects a cell of the spreadsheet and hands it the keyboard, so that the curator can type at once. */
export function PlaceLink({ place, children, look = 'link', onShown }: Props) {
  const store = useStore();
  const job = useJob('place.select');
  const input = { sheetId: place.sheetId, row: place.row, column: place.column };
  const latest = job !== undefined && !job.error && JSON.stringify(job.input) === JSON.stringify(input);
  async function select() {
    if (!(await store.run('place.select', input))) return;
    onShown?.();
    focusSpreadsheet();
  }
  return (
    <button
      type="button"
      class={look === 'block' ? 'place' : 'button link'}
      aria-current={latest ? 'true' : undefined}
      aria-busy={(latest && job.working) || undefined}
      onClick={select}
    >
      {children}
    </button>
  );
}
