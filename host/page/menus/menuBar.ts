import { make } from '../dom';
import { closePopup } from '../popup';
import { type MenuItem, openMenu } from './menu';

export interface TopMenu {
  readonly title: string;
  /** Asked anew each time, because what can be done changes. */
  readonly items: () => readonly MenuItem[];
}

/** The row of menus; with one of them open the others open under the mouse. */
export class MenuBar {
  private open: HTMLButtonElement | null = null;

  constructor(
    private readonly element: HTMLElement,
    private readonly focusGrid: () => void,
  ) {
    element.addEventListener('keydown', (event) => this.press(event));
  }

  /** Tab walks over cells, so the way here from the grid is a key of its own. */
  focus(): void {
    this.element.querySelector('button')?.focus();
  }

  private press(event: KeyboardEvent): void {
    const buttons = [...this.element.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    if (at < 0) return;
    if (event.key === 'ArrowRight') buttons[(at + 1) % buttons.length]!.focus();
    else if (event.key === 'ArrowLeft') buttons[(at + buttons.length - 1) % buttons.length]!.focus();
    else if (event.key === 'ArrowDown') {
      buttons[at]!.click();
      document.querySelector<HTMLElement>('.popup .menu-item:not(:disabled)')?.focus();
    } else if (event.key === 'Escape') this.focusGrid();
    else return;
    event.preventDefault();
  }

  show(menus: readonly TopMenu[]): void {
    closePopup();
    this.element.replaceChildren(...menus.map((menu) => this.button(menu)));
  }

  private button(menu: TopMenu): HTMLElement {
    const button = make('button', {
      type: 'button',
      role: 'menuitem',
      class: 'top-menu',
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      text: menu.title,
    });
    const show = (): void => this.drop(button, menu);
    button.addEventListener('mousedown', (event) => event.preventDefault());
    button.addEventListener('click', () => (this.open === button ? closePopup() : show()));
    button.addEventListener('mouseenter', () => {
      if (this.open && this.open !== button) show();
    });
    return button;
  }

  private drop(button: HTMLButtonElement, menu: TopMenu): void {
    const { left, bottom } = button.getBoundingClientRect();
    openMenu(menu.items(), left, bottom + 2, () => {
      button.setAttribute('aria-expanded', 'false');
      if (this.open === button) this.open = null;
      this.focusGrid();
    });
    this.open = button;
    button.setAttribute('aria-expanded', 'true');
  }
}
