import type { SheetView } from '../server/protocol';
import { make } from './dom';
import { openMenu } from './menus/menu';

export interface TabActions {
  readonly show: (sheet: number) => void;
  readonly add: () => void;
  readonly rename: (sheet: number, name: string) => void;
  readonly remove: (sheet: SheetView) => void;
  readonly hide: (sheet: number) => void;
  readonly unhide: (sheet: number) => void;
  readonly move: (sheet: number, index: number) => void;
  readonly focusGrid: () => void;
}

/** The tabs below the grid. */
export class Tabs {
  private sheets: readonly SheetView[] = [];
  private drawn = '';

  constructor(
    private readonly element: HTMLElement,
    private readonly actions: TabActions,
  ) {}

  show(sheets: readonly SheetView[], active: number): void {
    this.sheets = sheets;
    const looks = JSON.stringify(
      sheets.map((one) => [one.id, one.name, one.hidden, one.tabColor, one.protected]),
    );
    // Made anew between two clicks, a tab would miss its double click.
    if (looks !== this.drawn) this.draw(sheets);
    this.drawn = looks;
    for (const tab of this.element.querySelectorAll<HTMLElement>('[role=tab]')) {
      tab.setAttribute('aria-selected', String(tab.dataset.sheet === String(active)));
    }
    const shown = this.element.querySelector('[aria-selected=true]');
    shown?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  private draw(sheets: readonly SheetView[]): void {
    const add = make('button', {
      type: 'button',
      class: 'tab-tool',
      title: 'Добавить лист',
      'aria-label': 'Добавить лист',
      text: '+',
    });
    add.addEventListener('click', () => this.actions.add());
    const all = make('button', {
      type: 'button',
      class: 'tab-tool',
      title: 'Все листы',
      'aria-label': 'Все листы',
      text: '≡',
    });
    all.addEventListener('click', () => this.list(all));
    const tabs = sheets.filter((sheet) => !sheet.hidden).map((sheet) => this.tab(sheet));
    const strip = make('div', { class: 'tab-strip', role: 'tablist', 'aria-label': 'Листы' }, ...tabs);
    this.element.replaceChildren(add, all, strip);
  }

  private tab(sheet: SheetView): HTMLElement {
    const tab = make(
      'div',
      { role: 'tab', class: 'tab', tabindex: 0, 'data-sheet': sheet.id },
      sheet.protected ? make('span', { class: 'lock', title: 'Лист защищён' }) : null,
      make('span', { class: 'tab-name', text: sheet.name }),
    );
    if (sheet.tabColor) tab.style.setProperty('--tab', sheet.tabColor);
    tab.addEventListener('click', () => this.actions.show(sheet.id));
    tab.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.actions.show(sheet.id);
    });
    tab.addEventListener('dblclick', () => this.rename(tab, sheet));
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      this.actions.show(sheet.id);
      this.menu(sheet, event.clientX, event.clientY);
    });
    return tab;
  }

  private menu(sheet: SheetView, x: number, y: number): void {
    const at = this.sheets.findIndex((one) => one.id === sheet.id);
    const { actions } = this;
    openMenu(
      [
        { title: 'Удалить', act: () => actions.remove(sheet) },
        { title: 'Переименовать', act: () => this.renameById(sheet) },
        { title: 'Скрыть лист', act: () => actions.hide(sheet.id) },
        'line',
        {
          title: 'Сдвинуть вправо',
          off: at === this.sheets.length - 1,
          act: () => actions.move(sheet.id, at + 1),
        },
        { title: 'Сдвинуть влево', off: at === 0, act: () => actions.move(sheet.id, at - 1) },
      ],
      x,
      y - 190,
      actions.focusGrid,
    );
  }

  private list(button: HTMLElement): void {
    const items = this.sheets.map((sheet) => ({
      title: sheet.hidden ? `${sheet.name} – скрыт` : sheet.name,
      act: () => (sheet.hidden ? this.actions.unhide(sheet.id) : this.actions.show(sheet.id)),
    }));
    const { left, top } = button.getBoundingClientRect();
    openMenu(items, left, top - items.length * 33 - 20, this.actions.focusGrid);
  }

  private renameById(sheet: SheetView): void {
    const tab = this.element.querySelector<HTMLElement>(`[data-sheet="${sheet.id}"]`);
    if (tab) this.rename(tab, sheet);
  }

  private rename(tab: HTMLElement, sheet: SheetView): void {
    const name = tab.querySelector<HTMLElement>('.tab-name')!;
    const field = make('input', { class: 'tab-field', value: sheet.name, 'aria-label': 'Название листа' });
    name.replaceWith(field);
    field.focus();
    field.select();
    let over = false;
    const end = (keep: boolean): void => {
      if (over) return;
      over = true;
      field.replaceWith(name);
      if (keep && field.value.trim() !== sheet.name) this.actions.rename(sheet.id, field.value.trim());
      this.actions.focusGrid();
    };
    field.addEventListener('keydown', (event) => {
      event.stopPropagation();
      if (event.key === 'Enter') end(true);
      if (event.key === 'Escape') end(false);
    });
    field.addEventListener('blur', () => end(true));
  }
}
