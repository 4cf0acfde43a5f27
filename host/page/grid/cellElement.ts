import { shortName } from '../../key/shortName';
import type { CellView } from '../../server/protocol';
import type { Style } from '../../state/workbook';
import { make } from '../dom';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far text may run on over empty neighbours to the right; equals the width when there are none. */
  readonly room: number;
}

const weights = { thin: 1, medium: 2, thick: 3, dotted: 1, dashed: 1, double: 3 } as const;
const lines = {
  thin: 'solid',
  medium: 'solid',
  thick: 'solid',
  dotted: 'dotted',
  dashed: 'dashed',
  double: 'double',
} as const;

/** One cell as the grid shows it. Text only ever goes in as text. */
export function cellElement(place: CellPlace, cell: CellView | null, style: Style): HTMLElement {
  const element = make('div', {
    role: 'gridcell',
    class: classOf(cell, style),
    'aria-rowindex': place.row + 1,
    'aria-colindex': place.column + 1,
  });
  element.style.cssText = cssOf(place, style);
  if (cell) fill(element, cell, style, place);
  if (style.borders) element.append(edges(style.borders));
  return element;
}

function classOf(cell: CellView | null, style: Style): string {
  const kind = cell?.k === 'n' ? ' number' : cell?.k === 'b' || cell?.k === 'e' ? ' centred' : '';
  const wrap = style.wrap === 'wrap' ? ' wrap' : '';
  const marks = `${cell?.note ? ' noted' : ''}${cell?.bad ? ' bad' : ''}${cell?.rule ? ` has-${cell.rule}` : ''}`;
  return `cell${kind}${wrap}${marks}`;
}

function cssOf(place: CellPlace, style: Style): string {
  const css = [`left:${place.left}px`, `width:${place.width}px`, `height:${place.height}px`];
  if (style.background) css.push(`background:${style.background}`, `border-color:${style.background}`);
  if (style.color) css.push(`color:${style.color}`);
  if (style.bold) css.push('font-weight:700');
  if (style.italic) css.push('font-style:italic');
  if (style.fontSize) css.push(`font-size:${style.fontSize}pt`);
  if (style.fontFamily) css.push(`font-family:${JSON.stringify(style.fontFamily)},Arial,sans-serif`);
  if (style.horizontal)
    css.push(`justify-content:${side(style.horizontal)}`, `text-align:${style.horizontal}`);
  if (style.vertical)
    css.push(
      `align-items:${style.vertical === 'top' ? 'flex-start' : style.vertical === 'middle' ? 'center' : 'flex-end'}`,
    );
  const line = [style.underline && 'underline', style.strike && 'line-through'].filter(Boolean).join(' ');
  if (line) css.push(`text-decoration:${line}`);
  return css.join(';');
}

function side(horizontal: 'left' | 'center' | 'right'): string {
  return horizontal === 'left' ? 'flex-start' : horizontal === 'right' ? 'flex-end' : 'center';
}

function fill(element: HTMLElement, cell: CellView, style: Style, place: CellPlace): void {
  if (cell.rule === 'check' && (cell.t === '' || cell.k === 'b')) {
    element.append(make('span', { class: cell.t === 'ИСТИНА' ? 'box checked' : 'box', 'data-check': true }));
    return;
  }
  if (cell.t !== '') element.append(textOf(cell, style, place));
  if (cell.who)
    element.append(make('span', { class: 'who', text: cell.who.split(', ').map(shortName).join(', ') }));
  if (cell.rule === 'list')
    element.append(make('span', { class: 'arrow', 'data-list': true, 'aria-hidden': true }));
}

function textOf(cell: CellView, style: Style, place: CellPlace): HTMLElement {
  const text = make('span', { class: place.room > place.width ? 'text spills' : 'text' });
  if (place.room > place.width) text.style.maxWidth = `${place.room - 6}px`;
  if (style.background && place.room > place.width) text.style.background = style.background;
  let at = 0;
  for (const run of cell.runs ?? []) {
    text.append(cell.t.slice(at, run.start));
    const part = make('span', { class: run.url ? 'link' : null, text: cell.t.slice(run.start, run.end) });
    if (run.bold) part.style.fontWeight = '700';
    if (run.italic) part.style.fontStyle = 'italic';
    if (run.color && !run.url) part.style.color = run.color;
    text.append(part);
    at = run.end;
  }
  text.append(cell.t.slice(at));
  return text;
}

function edges(borders: NonNullable<Style['borders']>): HTMLElement {
  const frame = make('i', { class: 'edges' });
  for (const [where, border] of Object.entries(borders)) {
    frame.style.setProperty(
      `border-${where}`,
      `${weights[border.style]}px ${lines[border.style]} ${border.color}`,
    );
  }
  return frame;
}
