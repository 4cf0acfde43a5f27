import { BaseItem } from './baseItem';
import { ItemResponse } from './itemResponse';

/** An item that can be answered. */
export abstract class QuestionItem extends BaseItem {
  isRequired(): boolean {
    return this._item.required;
  }

  setRequired(enabled: boolean): this {
    return this._change({ required: enabled });
  }

  protected _respond(answer: string | string[]): ItemResponse {
    return new ItemResponse(this, answer);
  }
}
