import type { MenuSpec } from '../bridge';

export class Menu {
  static readonly gas = 'Menu';

  private readonly _items: MenuSpec['items'][number][] = [];

  constructor(
    private readonly _title: string,
    private readonly _show: (menu: MenuSpec) => void,
  ) {}

  addItem(caption: string, functionName: string): this {
    this._items.push({ kind: 'item', title: caption, fn: functionName });
    return this;
  }

  addSeparator(): this {
    this._items.push({ kind: 'separator' });
    return this;
  }

  addSubMenu(menu: Menu): this {
    this._items.push({ kind: 'menu', menu: menu._spec() });
    return this;
  }

  addToUi(): void {
    this._show(this._spec());
  }

  _spec(): MenuSpec {
    return { title: this._title, items: this._items };
  }
}
