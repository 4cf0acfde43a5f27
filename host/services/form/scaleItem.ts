import { Exception } from '../exception';
import type { ItemResponse } from './itemResponse';
import { QuestionItem } from './questionItem';

export class ScaleItem extends QuestionItem {
  static readonly gas = 'FormApp.ScaleItem';

  getLowerBound(): number {
    return this._item.low ?? 1;
  }

  getUpperBound(): number {
    return this._item.high ?? 5;
  }

  setBounds(lower: number, upper: number): this {
    if (lower !== 0 && lower !== 1) throw new Exception('Invalid argument: lower');
    if (!Number.isInteger(upper) || upper < 3 || upper > 10) throw new Exception('Invalid argument: upper');
    return this._change({ low: lower, high: upper });
  }

  getLeftLabel(): string {
    return this._item.lowLabel ?? '';
  }

  getRightLabel(): string {
    return this._item.highLabel ?? '';
  }

  setLabels(lower: string, upper: string): this {
    return this._change({ lowLabel: lower, highLabel: upper });
  }

  /** The answer is a string afterwards. */
  createResponse(response: number): ItemResponse {
    if (!Number.isInteger(response) || response < this.getLowerBound() || response > this.getUpperBound()) {
      throw new Exception('Invalid response submitted to scale item.');
    }
    return this._respond(String(response));
  }
}
