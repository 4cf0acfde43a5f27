import { make } from '../dom';
import { closePopup, showPopup } from '../popup';

export type MenuItem =
  | { readonly title: string; readonly keys?: string; readonly off?: boolean; readonly act: () => void }
  | { readonly title: string; readonly items: readonly MenuItem[] }
  | 'line';

/** A list of things to do, walked by mouse or arrows. */
export function openMenu(items: readonly MenuItem[], x: number, y: number, closed: () => void): HTMLElement {
  const menu = menuElement(items);
  showPopup(menu, x, y, closed);
  menu.focus();
  return menu;
}

function menuElement(items: readonly MenuItem[]): HTMLElement {
  const menu = make('div', { class: 'menu', role: 'menu', tabindex: -1 });
  menu.append(...items.map((item) => itemElement(item)));
  menu.addEventListener('keydown', (event) => walk(menu, event));
  return menu;
}

function itemElement(item: MenuItem): HTMLElement {
  if (item === 'line') return make('div', { class: 'menu-line', role: 'separator' });
  if ('items' in item) return branch(item.title, item.items);
  return make(
    'button',
    {
      type: 'button',
      role: 'menuitem',
      class: 'menu-item',
      disabled: item.off,
      onclick: () => {
        closePopup();
        item.act();
      },
    },
    make('span', { text: item.title }),
    item.keys ? make('kbd', { text: item.keys }) : null,
  );
}

function branch(title: string, items: readonly MenuItem[]): HTMLElement {
  const inner = menuElement(items);
  inner.classList.add('inner');
  const button = make('button', {
    type: 'button',
    role: 'menuitem',
    class: 'menu-item',
    'aria-haspopup': 'menu',
  });
  button.append(make('span', { text: title }), make('span', { class: 'more', text: '▸' }));
  const both = make('div', { class: 'branch' }, button, inner);
  button.addEventListener('click', () => both.classList.toggle('open'));
  return both;
}

function walk(menu: HTMLElement, event: KeyboardEvent): void {
  const items = [
    ...menu.querySelectorAll<HTMLElement>(
      ':scope > .menu-item:not(:disabled), :scope > .branch > .menu-item',
    ),
  ];
  const at = items.indexOf(document.activeElement as HTMLElement);
  if (event.key === 'ArrowDown') items[(at + 1) % items.length]?.focus();
  else if (event.key === 'ArrowUp') items[(at - 1 + items.length) % items.length]?.focus();
  else if (event.key === 'Escape') closePopup();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
