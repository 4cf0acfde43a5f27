import { colorOf } from '../color';
import { type RunLook, TextStyle } from './textStyle';

export class TextStyleBuilder {
  static readonly gas = 'SpreadsheetApp.TextStyleBuilder';

  _look: RunLook;

  constructor(look: RunLook = {}) {
    this._look = { ...look };
  }

  setBold(bold: boolean): this {
    this._look = { ...this._look, bold };
    return this;
  }

  setItalic(italic: boolean): this {
    this._look = { ...this._look, italic };
    return this;
  }

  setForegroundColor(cssString: string): this {
    const color = colorOf(cssString);
    const { color: _, ...rest } = this._look;
    this._look = color === null ? rest : { ...rest, color };
    return this;
  }

  build(): TextStyle {
    return new TextStyle(this._look);
  }
}
