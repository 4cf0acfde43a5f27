import type { RangeBox } from '../../state/workbook';
import { make } from '../dom';
import { columnLetters } from './address';
import type { Metrics } from './metrics';
import type { Frame, Span } from './pane';

/** Letters above or numbers at the left; frozen ones and the others lie in strips of their own. */
export class Headers {
  readonly element: HTMLElement;
  private readonly layer = make('div', { class: 'layer' });
  private drawn = '';

  constructor(private readonly side: 'row' | 'column') {
    this.element = make('div', { class: `headers ${side}-headers` }, this.layer);
  }

  place(frame: Frame): void {
    this.element.style.cssText = `left:${frame.left}px;top:${frame.top}px;width:${Math.max(0, frame.width)}px;height:${Math.max(0, frame.height)}px`;
    this.layer.style.transform = `translate(${-frame.x}px,${-frame.y}px)`;
  }

  draw(metrics: Metrics, span: Span, selected: RangeBox, whole: boolean, version: number): void {
    const rows = this.side === 'row';
    const first = rows ? selected.row : selected.column;
    const last = first + (rows ? selected.rows : selected.columns);
    const drawn = [version, span.from, span.to, first, last, whole].join();
    if (drawn === this.drawn) return;
    this.drawn = drawn;
    const axis = rows ? metrics.rows : metrics.columns;
    const parts: HTMLElement[] = [];
    for (let i = span.from; i < span.to; i++) {
      if (axis.size(i) === 0) continue;
      const inside = i >= first && i < last;
      const after = i > 0 && axis.size(i - 1) === 0;
      const part = make('div', {
        class: `header${inside ? (whole ? ' whole' : ' within') : ''}${after ? ' after-hidden' : ''}`,
        role: rows ? 'rowheader' : 'columnheader',
        [rows ? 'aria-rowindex' : 'aria-colindex']: i + 1,
        text: rows ? String(i + 1) : columnLetters(i),
      });
      part.style.cssText = rows
        ? `top:${axis.start(i)}px;height:${axis.size(i)}px`
        : `left:${axis.start(i)}px;width:${axis.size(i)}px`;
      if (!rows) part.append(make('span', { class: 'grip', 'data-grip': i }));
      parts.push(part);
    }
    this.layer.replaceChildren(...parts);
  }
}
