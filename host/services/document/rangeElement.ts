import type { DocText } from '../../state/document';
import type { Text } from './text';

export class RangeElement {
  static readonly gas = 'DocumentApp.RangeElement';

  constructor(
    private readonly _text: Text,
    readonly _node: DocText,
    private readonly _start: number,
    private readonly _end: number,
  ) {}

  getElement(): Text {
    return this._text;
  }

  getStartOffset(): number {
    return this._start;
  }

  getEndOffsetInclusive(): number {
    return this._end;
  }

  isPartial(): boolean {
    return this._start > 0 || this._end < this._node.text.length - 1;
  }
}
