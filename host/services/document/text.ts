import type { DocParagraph, DocText } from '../../state/document';
import { Exception } from '../exception';
import { type Attributes, runStyle } from './attributes';
import type { Draft } from './draft';
import { Element } from './element';
import { textNode } from './nodes';
import { replaceInTexts } from './replace';
import { deleteFromRuns, insertIntoRuns, type RunStyle, styleRuns } from './runs';

interface Segment {
  readonly node: DocText;
  readonly start: number;
}

/** Editable text: one piece of a paragraph, a whole paragraph, or several paragraphs with a line feed between them. */
export class Text extends Element {
  static readonly gas = 'DocumentApp.Text';

  constructor(
    draft: Draft,
    private readonly _paragraphs: () => readonly DocParagraph[],
    private readonly _only: DocText | null,
    private readonly _parent: Element | null,
  ) {
    super(draft, 'TEXT');
  }

  getParent(): Element | null {
    return this._parent;
  }

  getText(): string {
    return this._lines()
      .map((line) => line.map((node) => node.text).join(''))
      .join('\n');
  }

  setText(text: string): this {
    this._draft.edit();
    const nodes = this._lines().flat();
    const first = nodes[0];
    for (const node of nodes.slice(1)) Object.assign(node, textNode(''));
    if (first) Object.assign(first, textNode(text));
    else this._singleParagraph().children.push(textNode(text));
    return this;
  }

  appendText(text: string): this {
    return this.insertText(this.getText().length, text);
  }

  insertText(offset: number, text: string): this {
    this._draft.edit();
    if (offset < 0 || offset > this.getText().length) throw outOfRange(offset);
    const segments = this._segments();
    const host = segments.find(({ node, start }) => start <= offset && offset <= start + node.text.length);
    if (host) insertIntoRuns(host.node, offset - host.start, text);
    else this._singleParagraph().children.push(textNode(text));
    return this;
  }

  deleteText(startOffset: number, endOffsetInclusive: number): this {
    this._draft.edit();
    this._inRange(startOffset, endOffsetInclusive, (node, from, to) => deleteFromRuns(node, from, to));
    return this;
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._draft.edit();
    replaceInTexts(this._lines().flat(), searchPattern, replacement);
    return this;
  }

  setBold(...args: unknown[]): this {
    return this._set('bold', args);
  }

  setItalic(...args: unknown[]): this {
    return this._set('italic', args);
  }

  setUnderline(...args: unknown[]): this {
    return this._set('underline', args);
  }

  setFontSize(...args: unknown[]): this {
    return this._set('fontSize', args);
  }

  setFontFamily(...args: unknown[]): this {
    return this._set('fontFamily', args);
  }

  setForegroundColor(...args: unknown[]): this {
    return this._set('color', args);
  }

  setBackgroundColor(...args: unknown[]): this {
    return this._set('background', args);
  }

  setLinkUrl(...args: unknown[]): this {
    return this._set('url', args);
  }

  setAttributes(...args: unknown[]): this {
    return this._style(args, (value) => runStyle(value as Attributes));
  }

  isBold(offset: number | null = null): boolean | null {
    return this._get('bold', offset);
  }

  isItalic(offset: number | null = null): boolean | null {
    return this._get('italic', offset);
  }

  isUnderline(offset: number | null = null): boolean | null {
    return this._get('underline', offset);
  }

  getFontSize(offset: number | null = null): number | null {
    return this._get('fontSize', offset);
  }

  getFontFamily(offset: number | null = null): string | null {
    return this._get('fontFamily', offset);
  }

  getForegroundColor(offset: number | null = null): string | null {
    return this._get('color', offset);
  }

  getBackgroundColor(offset: number | null = null): string | null {
    return this._get('background', offset);
  }

  getLinkUrl(offset: number | null = null): string | null {
    return this._get('url', offset);
  }

  private _set<K extends keyof RunStyle>(key: K, args: readonly unknown[]): this {
    return this._style(args, (value) => ({ [key]: value ?? undefined }) as Partial<RunStyle>);
  }

  /** Overloads: (value) for all of it, (startOffset, endOffsetInclusive, value) for a part. */
  private _style(args: readonly unknown[], styleOf: (value: unknown) => Partial<RunStyle>): this {
    this._draft.edit();
    const style = styleOf(args[args.length - 1]);
    const apply = (node: DocText, from: number, to: number): void => styleRuns(node, from, to, style);
    if (args.length === 3) this._inRange(args[0] as number, args[1] as number, apply);
    else for (const { node } of this._segments()) apply(node, 0, node.text.length);
    return this;
  }

  /** Null where the value differs inside the text or is inherited. */
  private _get<K extends keyof RunStyle>(key: K, offset: number | null): NonNullable<RunStyle[K]> | null {
    const length = this.getText().length;
    if (offset !== null && (offset < 0 || offset >= length)) throw outOfRange(offset);
    const values = this._segments().flatMap(({ node, start }) =>
      node.runs
        .filter((run) => offset === null || (start + run.start <= offset && offset < start + run.end))
        .map((run) => run[key] ?? null),
    );
    const first = values[0] ?? null;
    return values.every((value) => value === first) ? (first as NonNullable<RunStyle[K]> | null) : null;
  }

  private _inRange(
    from: number,
    toInclusive: number,
    act: (node: DocText, from: number, to: number) => void,
  ): void {
    const length = this.getText().length;
    if (from < 0 || from >= length) throw outOfRange(from);
    if (toInclusive >= length || toInclusive < from) throw outOfRange(toInclusive);
    for (const { node, start } of this._segments()) {
      const left = Math.max(from - start, 0);
      const right = Math.min(toInclusive + 1 - start, node.text.length);
      if (left < right) act(node, left, right);
    }
  }

  private _segments(): Segment[] {
    let start = 0;
    return this._lines().flatMap((line) => {
      const segments = line.map((node) => {
        const segment = { node, start };
        start += node.text.length;
        return segment;
      });
      start += 1;
      return segments;
    });
  }

  private _lines(): DocText[][] {
    if (this._only) return [[this._only]];
    return this._paragraphs().map((paragraph) => paragraph.children.filter((child) => child.kind === 'text'));
  }

  private _singleParagraph(): DocParagraph {
    const [paragraph, another] = this._paragraphs();
    if (!paragraph || another) throw new Error('[local host] this host does not edit text across paragraphs');
    return paragraph;
  }
}

function outOfRange(offset: number): Exception {
  return new Exception(`Index (${offset}) must be less than the content length.`);
}
