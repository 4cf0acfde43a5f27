import type { TextRun } from '../../../state/workbook';
import { RichTextValueBuilder } from './richTextValueBuilder';
import { covering } from './runs';
import { TextStyle } from './textStyle';

export class RichTextValue {
  static readonly gas = 'SpreadsheetApp.RichTextValue';

  /** `_start` is where this piece stands in the whole text it was cut from. */
  constructor(
    readonly _text: string,
    readonly _runs: readonly TextRun[],
    private readonly _start = 0,
  ) {}

  getText(): string {
    return this._text;
  }

  getStartIndex(): number {
    return this._start;
  }

  getEndIndex(): number {
    return this._start + this._text.length;
  }

  /** Null when there is no link, or more than one. */
  getLinkUrl(startOffset = 0, endOffset = this._text.length): string | null {
    const pieces = this._within(startOffset, endOffset);
    const first = pieces[0]?.url;
    return first !== undefined && pieces.every((run) => run.url === first) ? first : null;
  }

  getTextStyle(startOffset = 0, endOffset = this._text.length): TextStyle {
    const { bold, italic, color } = this._within(startOffset, endOffset)[0] ?? {};
    return new TextStyle({ ...(bold && { bold }), ...(italic && { italic }), ...(color && { color }) });
  }

  getRuns(): RichTextValue[] {
    return covering(this._runs, this._text.length).map(
      (run) =>
        new RichTextValue(
          this._text.slice(run.start, run.end),
          [{ ...run, start: 0, end: run.end - run.start }],
          run.start,
        ),
    );
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this._text, this._runs);
  }

  private _within(start: number, end: number): TextRun[] {
    return covering(this._runs, this._text.length).filter((run) => run.start < end && run.end > start);
  }
}
