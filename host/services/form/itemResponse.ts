import type { BaseItem } from './baseItem';

export class ItemResponse {
  static readonly gas = 'FormApp.ItemResponse';

  constructor(
    private readonly _item: BaseItem,
    readonly _answer: string | string[],
  ) {}

  getItem(): BaseItem {
    return this._item;
  }

  getResponse(): string | string[] {
    return this._answer;
  }

  get _itemId(): string {
    return String(this._item.getId());
  }
}
