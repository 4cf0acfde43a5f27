import type {
  Application,
  ApplicationsChoice,
  ApplicationsPreview,
} from '../../../src/core/protocol/shapes/applications';

/** What the curator wants to do with each row: 'new', 'same', or leave it. */
export type Taken = ReadonlyMap<string, 'new' | 'same'>;

/** New people are ticked; what would change the registry, and what is doubtful, waits for her. */
export function beginTaken(preview: ApplicationsPreview): Taken {
  return new Map(preview.rows.filter((row) => row.kind === 'new').map((row) => [row.id, 'new']));
}

export function isTicked(taken: Taken, row: Application): boolean {
  return taken.has(row.id);
}

/** A row that needs no judgement. */
export function tick(taken: Taken, row: Application, on: boolean): Taken {
  return decide(taken, row, on ? (row.kind === 'new' ? 'new' : 'same') : null);
}

export function decide(taken: Taken, row: Application, as: 'new' | 'same' | null): Taken {
  const next = new Map(taken);
  if (as) next.set(row.id, as);
  else next.delete(row.id);
  return next;
}

export function tickAll(taken: Taken, rows: readonly Application[], on: boolean): Taken {
  return rows
    .filter((row) => row.kind === 'new' || row.kind === 'changed')
    .reduce((now, row) => tick(now, row, on), taken);
}

export function choiceOf(sheetId: number, preview: ApplicationsPreview, taken: Taken): ApplicationsChoice {
  const take = preview.rows.flatMap(({ id }) => {
    const as = taken.get(id);
    return as ? [{ id, as }] : [];
  });
  return { sheetId, fingerprint: preview.fingerprint, take };
}
