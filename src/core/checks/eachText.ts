import { cellAt } from '../cells/grid';
import type { FieldId } from '../registry/fields';
import type { Rule, Spot } from './rule';

/** Looks at every text in the people's rows, in the columns of some fields or in all. */
export function eachText(
  find: (text: string, spot: Spot) => Spot | null,
  wanted: (field: FieldId | null) => boolean = () => true,
): Rule['find'] {
  return ({ grid, registry }) => {
    const columns = registry.columns.filter(({ field }) => wanted(field));
    const spots: Spot[] = [];
    for (const person of registry.people)
      for (const { column } of columns) {
        const row = person.place.row as number;
        const text = cellAt(grid, row, column);
        if (typeof text !== 'string') continue;
        const spot = find(text, { row, column, found: text, person, data: {} });
        if (spot) spots.push(spot);
      }
    return spots;
  };
}
