import type { DocParagraph } from '../../state/document';
import type { GasEnum } from '../enum';
import { enumValue } from '../enums';
import { type Attributes, runStyle, styleParagraph } from './attributes';
import type { Draft } from './draft';
import { childAt, Element, type Holder } from './element';
import { HorizontalRule, PageBreak } from './inlineMark';
import { copied, textNode, textOfParagraph } from './nodes';
import { replaceInParagraphs } from './replace';
import { styleRuns } from './runs';
import { Text } from './text';

type Length =
  | 'indentFirstLine'
  | 'indentStart'
  | 'indentEnd'
  | 'spacingBefore'
  | 'spacingAfter'
  | 'lineSpacing';

export class Paragraph extends Element {
  static readonly gas: string = 'DocumentApp.Paragraph';

  constructor(
    draft: Draft,
    readonly _node: DocParagraph,
    /** Null when detached: a copy or a removed one. */
    public _holder: Holder | null,
    type = 'PARAGRAPH',
  ) {
    super(draft, type);
  }

  getParent(): Holder | null {
    return this._holder;
  }

  getText(): string {
    return textOfParagraph(this._node);
  }

  setText(text: string): void {
    this._draft.edit();
    this._node.children = text === '' ? [] : [textNode(text)];
  }

  clear(): this {
    this._draft.edit();
    this._node.children = [];
    return this;
  }

  appendText(text: string): Text {
    this._draft.edit();
    const node = textNode(text);
    this._node.children.push(node);
    return new Text(this._draft, () => [this._node], node, this);
  }

  appendPageBreak(): PageBreak {
    this._draft.edit();
    const node = { kind: 'pageBreak' } as const;
    this._node.children.push(node);
    return new PageBreak(this._draft, this._node, node, this);
  }

  appendHorizontalRule(): HorizontalRule {
    this._draft.edit();
    const node = { kind: 'horizontalRule' } as const;
    this._node.children.push(node);
    return new HorizontalRule(this._draft, this._node, node, this);
  }

  editAsText(): Text {
    return new Text(this._draft, () => [this._node], null, this._holder as unknown as Element | null);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._draft.edit();
    replaceInParagraphs([this._node], searchPattern, replacement);
    return this;
  }

  getNumChildren(): number {
    return this._node.children.length;
  }

  getChild(childIndex: number): Element {
    const child = childAt(this._node.children, childIndex);
    if (child.kind === 'text') return new Text(this._draft, () => [this._node], child, this);
    const Mark = child.kind === 'pageBreak' ? PageBreak : HorizontalRule;
    return new Mark(this._draft, this._node, child, this);
  }

  copy(): Paragraph {
    return this._draft.elementOf(copied(this._node), null) as Paragraph;
  }

  removeFromParent(): this {
    this._holder?.removeChild(this);
    return this;
  }

  /** Puts this text at the end of the paragraph before and goes away. */
  merge(): Paragraph {
    const siblings = this._holder?._content() ?? [];
    const before = siblings[siblings.indexOf(this._node) - 1];
    if (!this._holder || !before || before.kind === 'table') {
      throw new Error('[local host] merge: there is no paragraph before this one');
    }
    this._draft.edit();
    before.children.push(...this._node.children);
    siblings.splice(siblings.indexOf(this._node), 1);
    return this._draft.elementOf(before, this._holder) as Paragraph;
  }

  isAtDocumentEnd(): boolean {
    const { body } = this._draft;
    return body[body.length - 1] === this._node;
  }

  getAlignment(): GasEnum {
    return enumValue('DocumentApp.HorizontalAlignment', this._node.alignment);
  }

  setAlignment(alignment: GasEnum): this {
    this._draft.edit();
    this._node.alignment = alignment.name() as DocParagraph['alignment'];
    return this;
  }

  getHeading(): GasEnum {
    return enumValue('DocumentApp.ParagraphHeading', this._node.heading);
  }

  setHeading(heading: GasEnum): this {
    this._draft.edit();
    this._node.heading = heading.name();
    return this;
  }

  getIndentFirstLine(): number | null {
    return this._node.indentFirstLine;
  }

  setIndentFirstLine(points: number): this {
    return this._length('indentFirstLine', points);
  }

  getIndentStart(): number | null {
    return this._node.indentStart;
  }

  setIndentStart(points: number): this {
    return this._length('indentStart', points);
  }

  getIndentEnd(): number | null {
    return this._node.indentEnd;
  }

  setIndentEnd(points: number): this {
    return this._length('indentEnd', points);
  }

  getSpacingBefore(): number | null {
    return this._node.spacingBefore;
  }

  setSpacingBefore(points: number): this {
    return this._length('spacingBefore', points);
  }

  getSpacingAfter(): number | null {
    return this._node.spacingAfter;
  }

  setSpacingAfter(points: number): this {
    return this._length('spacingAfter', points);
  }

  getLineSpacing(): number | null {
    return this._node.lineSpacing;
  }

  setLineSpacing(multiplier: number): this {
    return this._length('lineSpacing', multiplier);
  }

  setLinkUrl(url: string): this {
    this.editAsText().setLinkUrl(url);
    return this;
  }

  setAttributes(attributes: Attributes): this {
    this._draft.edit();
    styleParagraph(this._node, attributes);
    const style = runStyle(attributes);
    for (const child of this._node.children) {
      if (child.kind === 'text') styleRuns(child, 0, child.text.length, style);
    }
    return this;
  }

  private _length(key: Length, value: number): this {
    this._draft.edit();
    this._node[key] = value;
    return this;
  }
}
