import type { MenuSpec } from '../../services/bridge';
import type { MenuItem } from './menu';
import type { TopMenu } from './menuBar';

/** The add-in's own menus, as it built them in onOpen. */
export function addInMenus(menus: readonly MenuSpec[], run: (fn: string) => void): TopMenu[] {
  return menus.map((menu) => ({ title: menu.title, items: () => itemsOf(menu, run) }));
}

function itemsOf(menu: MenuSpec, run: (fn: string) => void): MenuItem[] {
  return menu.items.map((item): MenuItem => {
    if (item.kind === 'separator') return 'line';
    if (item.kind === 'menu') return { title: item.menu.title, items: itemsOf(item.menu, run) };
    return { title: item.title, act: () => run(item.fn) };
  });
}
