import type { Editor } from './editor';
import type { Selection, Spot } from './selection';
import type { GridView } from './view';

export interface PointerActions {
  readonly resize: (column: number, pixels: number) => void;
  readonly fit: (column: number) => void;
  readonly choose: () => void;
  readonly toggle: () => void;
  readonly menu: (on: 'cells' | 'rows' | 'columns', x: number, y: number) => void;
}

/** How far outside the grid each further cell is reached while dragging, in pixels. */
const edge = 18;

/** The mouse: selecting, column widths, drop-downs, double click, right button. */
export class Pointer {
  private drag: ((event: MouseEvent) => void) | null = null;

  constructor(
    private readonly view: GridView,
    private readonly selection: Selection,
    private readonly editor: Editor,
    private readonly actions: PointerActions,
  ) {
    view.stage.addEventListener('mousedown', (event) => this.down(event));
    view.stage.addEventListener('dblclick', (event) => this.doubled(event));
    view.stage.addEventListener('contextmenu', (event) => this.menu(event));
    window.addEventListener('mousemove', (event) => this.drag?.(event));
    window.addEventListener('mouseup', () => {
      this.drag = null;
    });
  }

  private down(event: MouseEvent): void {
    if (event.target === this.editor.field && this.editor.editing) return;
    // The text field keeps the keyboard.
    event.preventDefault();
    this.editor.commit();
    this.editor.focus();
    if (event.button !== 0) return;
    const target = event.target as HTMLElement;
    const { spot, on } = this.view.at(event.clientX, event.clientY);
    if (target.dataset.grip !== undefined) this.resize(Number(target.dataset.grip), event);
    else if (on === 'corner') this.selection.all();
    else if (on === 'cells') this.cells(spot, target, event.shiftKey);
    else this.lines(on, spot, event.shiftKey);
  }

  private cells(spot: Spot, target: HTMLElement, stretch: boolean): void {
    if (stretch) this.selection.stretch(spot, false);
    else this.selection.go(spot, false);
    if (target.dataset.list !== undefined) this.actions.choose();
    else if (target.dataset.check !== undefined) this.actions.toggle();
    else {
      this.follow((moved) => {
        const there = this.view.at(moved.clientX, moved.clientY);
        this.selection.stretch(there.spot, this.outside(moved));
      });
    }
  }

  private lines(what: 'rows' | 'columns', spot: Spot, stretch: boolean): void {
    const index = (at: Spot) => (what === 'rows' ? at.row : at.column);
    this.selection.lines(what, index(spot), stretch);
    this.follow((moved) => {
      const there = this.view.at(moved.clientX, moved.clientY).spot;
      this.selection.lines(what, index(there), true);
    });
  }

  /** A line shows the new width; the column changes when the button is let go. */
  private resize(column: number, event: MouseEvent): void {
    const line = document.createElement('div');
    line.className = 'resizing';
    this.view.stage.append(line);
    const from = event.clientX;
    const width = this.view.metrics.columns.size(column);
    const left = this.view.boxOf({ row: 0, column, rows: 1, columns: 1 }).left;
    let pixels = width;
    const show = (): void => {
      line.style.left = `${left + pixels - 1}px`;
    };
    show();
    this.follow((moved) => {
      pixels = Math.max(20, width + moved.clientX - from);
      show();
    });
    window.addEventListener(
      'mouseup',
      () => {
        line.remove();
        if (pixels !== width) this.actions.resize(column, pixels);
      },
      { once: true },
    );
  }

  private follow(moved: (event: MouseEvent) => void): void {
    this.drag = moved;
  }

  private doubled(event: MouseEvent): void {
    const target = event.target as HTMLElement;
    if (target.dataset.grip !== undefined) this.actions.fit(Number(target.dataset.grip));
    if (target.dataset.grip !== undefined || (target === this.editor.field && this.editor.editing)) return;
    const { on } = this.view.at(event.clientX, event.clientY);
    if (on === 'cells' && target.dataset.check === undefined) void this.editor.open();
  }

  private menu(event: MouseEvent): void {
    if (event.target === this.editor.field && this.editor.editing) return;
    event.preventDefault();
    const { spot, on } = this.view.at(event.clientX, event.clientY);
    if (on === 'corner') return;
    const { box } = this.selection;
    const row = spot.row >= box.row && spot.row < box.row + box.rows;
    const column = spot.column >= box.column && spot.column < box.column + box.columns;
    if (on === 'cells' && !(row && column)) this.selection.go(spot, false);
    if (on === 'rows' && !(row && this.selection.wholeRows)) this.selection.lines('rows', spot.row, false);
    if (on === 'columns' && !(column && this.selection.wholeColumns))
      this.selection.lines('columns', spot.column, false);
    this.actions.menu(on, event.clientX, event.clientY);
  }

  private outside(event: MouseEvent): boolean {
    const place = this.view.scroller.getBoundingClientRect();
    return (
      event.clientX > place.right - edge ||
      event.clientX < place.left + edge ||
      event.clientY > place.bottom - edge ||
      event.clientY < place.top + edge
    );
  }
}
