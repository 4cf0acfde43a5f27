import { Exception } from '../exception';
import { Choice } from './choice';
import type { ItemResponse } from './itemResponse';
import { QuestionItem } from './questionItem';

abstract class ChoosingItem extends QuestionItem {
  getChoices(): Choice[] {
    return (this._item.choices ?? []).map((value) => new Choice(value));
  }

  createChoice(value: string): Choice {
    return new Choice(value);
  }

  setChoices(choices: readonly Choice[]): this {
    return this.setChoiceValues(choices.map((choice) => choice.getValue()));
  }

  setChoiceValues(values: readonly string[]): this {
    if (values.length === 0) throw new Exception('Array is empty: values');
    if (new Set(values).size < values.length) {
      throw new Exception('Questions cannot have duplicate choice values.');
    }
    return this._change({ choices: [...values] });
  }

  protected _checked(values: readonly string[]): void {
    if (this._item.other) return;
    if (values.every((value) => this._item.choices?.includes(value))) return;
    throw new Exception('Invalid response submitted to choice item.');
  }
}

abstract class ChoosingItemWithOther extends ChoosingItem {
  hasOtherOption(): boolean {
    return this._item.other ?? false;
  }

  showOtherOption(enabled: boolean): this {
    return this._change({ other: enabled });
  }
}

export class MultipleChoiceItem extends ChoosingItemWithOther {
  static readonly gas = 'FormApp.MultipleChoiceItem';

  createResponse(response: string): ItemResponse {
    this._checked([response]);
    return this._respond(response);
  }
}

export class CheckboxItem extends ChoosingItemWithOther {
  static readonly gas = 'FormApp.CheckboxItem';

  createResponse(responses: readonly string[]): ItemResponse {
    this._checked(responses);
    return this._respond([...responses]);
  }
}

export class ListItem extends ChoosingItem {
  static readonly gas = 'FormApp.ListItem';

  createResponse(response: string): ItemResponse {
    this._checked([response]);
    return this._respond(response);
  }
}
