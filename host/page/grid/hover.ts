import type { Book } from '../book';
import { make } from '../dom';
import type { Selection, Spot } from './selection';
import type { GridView } from './view';

/** How long the mouse rests on a cell before its card shows, in ms. */
const rest = 250;

/** The card beside a cell: its note, its links, and why its value is not accepted. */
export class Hover {
  private readonly card = make('div', { class: 'hover-card', role: 'tooltip', hidden: true });
  private shown = '';
  private timer = 0;

  constructor(
    private readonly book: Book,
    private readonly view: GridView,
    selection: Selection,
    private readonly follow: (address: string) => void,
  ) {
    document.body.append(this.card);
    view.stage.addEventListener('mousemove', (event) => {
      if (event.buttons !== 0) return;
      const { spot, on } = view.at(event.clientX, event.clientY);
      this.wait(on === 'cells' ? (selection.mergeAt(spot) ?? spot) : null);
    });
    view.stage.addEventListener('mouseleave', () => this.wait(null));
    this.card.addEventListener('mouseenter', () => clearTimeout(this.timer));
    this.card.addEventListener('mouseleave', () => this.wait(null));
    view.scroller.addEventListener('scroll', () => this.hide(), { passive: true });
    view.stage.addEventListener('mousedown', () => this.hide());
  }

  hide(): void {
    clearTimeout(this.timer);
    this.card.hidden = true;
    this.shown = '';
  }

  private wait(spot: Spot | null): void {
    const key = spot ? `${spot.row}/${spot.column}` : '';
    clearTimeout(this.timer);
    if (key === this.shown) return;
    this.timer = window.setTimeout(() => this.show(spot, key), rest);
  }

  private show(spot: Spot | null, key: string): void {
    this.hide();
    const cell = spot && this.book.cell(spot.row, spot.column);
    if (!spot || !cell) return;
    const links = cell.runs?.flatMap((run) => (run.url ? [run.url] : [])) ?? [];
    if (links.length === 0 && /^https?:\/\/\S+$/.test(cell.t)) links.push(cell.t);
    if (!cell.note && !cell.bad && !cell.who && links.length === 0) return;
    const parts = [
      cell.who ? make('b', { text: cell.who }) : null,
      cell.bad
        ? make('div', { class: 'bad-note' }, make('b', { text: 'Значение не подходит. ' }), cell.bad)
        : null,
      ...[...new Set(links)].map((address) => this.link(address)),
      cell.note ? make('div', { class: 'note', text: cell.note }) : null,
    ].filter((part) => part !== null);
    this.card.replaceChildren(...parts);
    this.card.hidden = false;
    this.shown = key;
    const place = this.view.boxOf({ ...spot, rows: 1, columns: 1 });
    const stage = this.view.stage.getBoundingClientRect();
    const right = stage.left + place.left + place.width + 4;
    const fits = right + this.card.offsetWidth < window.innerWidth;
    this.card.style.left = `${fits ? right : stage.left + place.left - this.card.offsetWidth - 4}px`;
    this.card.style.top = `${Math.min(stage.top + place.top, window.innerHeight - this.card.offsetHeight - 8)}px`;
  }

  private link(address: string): HTMLElement {
    return make('button', {
      type: 'button',
      class: 'hover-link',
      title: 'Открыть',
      text: address.length > 80 ? `${address.slice(0, 78)}…` : address,
      onclick: () => {
        this.hide();
        this.follow(address);
      },
    });
  }
}
