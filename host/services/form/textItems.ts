import { passes } from '../../forms/validation';
import { Exception } from '../exception';
import type { ItemResponse } from './itemResponse';
import { QuestionItem } from './questionItem';
import type { TextValidation } from './textValidation';

abstract class WrittenItem extends QuestionItem {
  setValidation(validation: TextValidation): this {
    return this._change({ validation: validation._rule });
  }

  clearValidation(): this {
    delete this._item.validation;
    return this;
  }

  createResponse(response: string): ItemResponse {
    const { validation } = this._item;
    if (validation && !passes(validation, response))
      throw new Exception('Invalid response submitted to text item.');
    return this._respond(response);
  }
}

export class TextItem extends WrittenItem {
  static readonly gas = 'FormApp.TextItem';
}

export class ParagraphTextItem extends WrittenItem {
  static readonly gas = 'FormApp.ParagraphTextItem';
}
