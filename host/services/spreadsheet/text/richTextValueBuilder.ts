import type { TextRun } from '../../../state/workbook';
import { Exception } from '../../exception';
import { RichTextValue } from './richTextValue';
import { patched, type RunPatch } from './runs';
import type { TextStyle } from './textStyle';

const plainLook: RunPatch = { bold: null, italic: null, color: null };

export class RichTextValueBuilder {
  static readonly gas = 'SpreadsheetApp.RichTextValueBuilder';

  private _text: string | null;
  private _runs: readonly TextRun[];

  constructor(text: string | null = null, runs: readonly TextRun[] = []) {
    this._text = text;
    this._runs = runs;
  }

  /** Starts anew: links and styles set before are gone. */
  setText(text: string): this {
    this._text = text;
    this._runs = [];
    return this;
  }

  setLinkUrl(linkUrl: string | null): this;
  setLinkUrl(startOffset: number, endOffset: number, linkUrl: string | null): this;
  setLinkUrl(...args: [string | null] | [number, number, string | null]): this {
    const url = args[args.length - 1] as string | null;
    return args.length === 1 ? this._lay(0, null, { url }) : this._lay(args[0], args[1], { url });
  }

  setTextStyle(textStyle: TextStyle | null): this;
  setTextStyle(startOffset: number, endOffset: number, textStyle: TextStyle | null): this;
  setTextStyle(...args: [TextStyle | null] | [number, number, TextStyle | null]): this {
    const look = { ...plainLook, ...(args[args.length - 1] as TextStyle | null)?._look };
    return args.length === 1 ? this._lay(0, null, look) : this._lay(args[0], args[1], look);
  }

  build(): RichTextValue {
    return new RichTextValue(this._text ?? '', this._runs);
  }

  private _lay(start: number, end: number | null, patch: RunPatch): this {
    if (this._text === null) throw new Exception('The text must be set before links and styles.');
    const to = end ?? this._text.length;
    if (start < 0 || to > this._text.length || start > to)
      throw new Exception('The offsets are outside of the text.');
    this._runs = patched(this._runs, start, to, patch);
    return this;
  }
}
