import type { Border, RangeBox, SheetState, Style } from '../../state/workbook';
import { changeCells } from './cells';
import { withStyle } from './styles';

/** True draws, false takes away, null leaves as it is. */
export interface BorderChoice {
  readonly top: boolean | null;
  readonly left: boolean | null;
  readonly bottom: boolean | null;
  readonly right: boolean | null;
  readonly vertical: boolean | null;
  readonly horizontal: boolean | null;
}

type Sides = NonNullable<Style['borders']>;

export function setBorders(sheet: SheetState, area: RangeBox, choice: BorderChoice, border: Border): void {
  const drawn: Border = { style: border.style, color: border.color };
  const known = new Map<Style | undefined, Map<number, Style | undefined>>();
  changeCells(sheet, area, (cell, r, c) => {
    const sides = {
      top: r === 0 ? choice.top : choice.horizontal,
      bottom: r === area.rows - 1 ? choice.bottom : choice.horizontal,
      left: c === 0 ? choice.left : choice.vertical,
      right: c === area.columns - 1 ? choice.right : choice.vertical,
    };
    const place =
      (r === 0 ? 1 : 0) +
      (r === area.rows - 1 ? 2 : 0) +
      (c === 0 ? 4 : 0) +
      (c === area.columns - 1 ? 8 : 0);
    const byPlace = known.get(cell?.style) ?? new Map<number, Style | undefined>();
    known.set(cell?.style, byPlace);
    if (!byPlace.has(place)) byPlace.set(place, bordered(cell?.style, sides, drawn));
    return withStyle(cell, byPlace.get(place));
  });
}

function bordered(
  style: Style | undefined,
  sides: Readonly<Record<keyof Sides, boolean | null>>,
  border: Border,
): Style | undefined {
  const borders: Sides = { ...style?.borders };
  for (const side of ['top', 'right', 'bottom', 'left'] as const) {
    if (sides[side] === true) borders[side] = border;
    else if (sides[side] === false) delete borders[side];
  }
  const { borders: _, ...rest } = style ?? {};
  if (Object.keys(borders).length > 0) return { ...rest, borders };
  return Object.keys(rest).length === 0 ? undefined : rest;
}
