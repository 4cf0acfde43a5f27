import type { Grid } from '../cells/grid';
import type { Registry } from './registry';

/**
 * True when the rows come from elsewhere by one formula: they follow their source, and whatever stands beside them
 * soon stands beside other people.
 */
export function isImported({ formulas }: Grid, { headerRow, firstRow, columns }: Registry): boolean {
  const name = columns.find(({ field }) => field === 'name' || field === 'surname')?.column ?? 1;
  return formulas.some(
    ({ row, column, formula }) =>
      row >= headerRow &&
      row <= firstRow &&
      column <= name &&
      /^=\W*(arrayformula\W*)?(import(range|data|html|xml)|query|filter|sortn?|unique)\s*\(/i.test(formula),
  );
}
