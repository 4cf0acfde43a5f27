import { formatDate } from '../utilities/formatDate';
import type { ItemResponse } from './itemResponse';
import { QuestionItem } from './questionItem';

export class DateItem extends QuestionItem {
  static readonly gas = 'FormApp.DateItem';

  /** The answer is a string such as 2026-09-01. */
  createResponse(response: Date): ItemResponse {
    return this._respond(formatDate(response.getTime(), this._bridge.execution.scriptTimeZone, 'yyyy-MM-dd'));
  }
}
