import type { GasEnum } from '../enum';

export class PromptResponse {
  static readonly gas = 'PromptResponse';

  constructor(
    private readonly _button: GasEnum,
    private readonly _text: string,
  ) {}

  getSelectedButton(): GasEnum {
    return this._button;
  }

  getResponseText(): string {
    return this._text;
  }
}
