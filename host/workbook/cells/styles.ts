import type { Cell, RangeBox, SheetState, Style } from '../../state/workbook';
import { changeCells, changePresent, readCells, tidied } from './cells';

/** One aspect of a look; null takes it away. */
export type StylePatch = { readonly [K in keyof Style]: Style[K] | null };

/**
 * Gives the style with one field changed, and for equal questions the very same object: styles stay shared
 * between cells however many there are.
 */
export function restyler(): <K extends keyof Style>(
  style: Style | undefined,
  field: K,
  value: Style[K] | null,
) => Style | undefined {
  const known = new Map<string, Map<unknown, Map<Style | undefined, Style | undefined>>>();
  return (style, field, value) => {
    const byValue = entry(known, field, () => new Map());
    const byStyle = entry(byValue, value, () => new Map<Style | undefined, Style | undefined>());
    if (!byStyle.has(style)) byStyle.set(style, changed(style, field, value));
    return byStyle.get(style);
  };
}

export function readStyles<T>(
  sheet: SheetState,
  area: RangeBox,
  read: (style: Style | undefined) => T,
): T[][] {
  return readCells(sheet, area, (cell) => read(cell?.style));
}

/** One look for the whole area. */
export function setStyle(sheet: SheetState, area: RangeBox, patch: StylePatch): void {
  const restyle = restyler();
  const fields = Object.entries(patch) as [keyof Style, Style[keyof Style] | null][];
  changeCells(sheet, area, (cell) => {
    let style = cell?.style;
    for (const [field, value] of fields) style = restyle(style, field, value);
    return withStyle(cell, style);
  });
}

/** One field, a value for each cell. */
export function setStyles<K extends keyof Style>(
  sheet: SheetState,
  area: RangeBox,
  field: K,
  values: readonly (readonly (Style[K] | null)[])[],
): void {
  const restyle = restyler();
  changeCells(sheet, area, (cell, r, c) => withStyle(cell, restyle(cell?.style, field, values[r]![c]!)));
}

export function clearStyles(sheet: SheetState, area: RangeBox): void {
  changePresent(sheet, area, (cell) => withStyle(cell, undefined));
}

export function withStyle(cell: Cell | null, style: Style | undefined): Cell | null {
  if (cell?.style === style) return cell;
  if (style !== undefined) return { ...cell, style };
  const { style: _, ...rest } = cell ?? {};
  return tidied(rest);
}

function changed<K extends keyof Style>(
  style: Style | undefined,
  field: K,
  value: Style[K] | null,
): Style | undefined {
  if ((style?.[field] ?? null) === value) return style;
  const next: Style = { ...style };
  if (value === null || value === undefined) delete next[field];
  else next[field] = value;
  return Object.keys(next).length === 0 ? undefined : next;
}

function entry<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}
