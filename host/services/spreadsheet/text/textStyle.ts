import type { TextRun } from '../../../state/workbook';
import { TextStyleBuilder } from './textStyleBuilder';

export type RunLook = Readonly<Pick<TextRun, 'bold' | 'italic' | 'color'>>;

export class TextStyle {
  static readonly gas = 'SpreadsheetApp.TextStyle';

  constructor(readonly _look: RunLook) {}

  isBold(): boolean {
    return this._look.bold ?? false;
  }

  isItalic(): boolean {
    return this._look.italic ?? false;
  }

  getForegroundColor(): string | null {
    return this._look.color ?? null;
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this._look);
  }
}
