import type { DocElement, DocParagraph } from '../../state/document';
import { Exception } from '../exception';
import { type Attributes, runStyle, styleParagraph } from './attributes';
import { type Draft, rowWeight } from './draft';
import { childAt, Element, type Holder } from './element';
import type { HorizontalRule, PageBreak } from './inlineMark';
import type { ListItem } from './listItem';
import { emptyParagraph, paragraphAfter, paragraphOf, paragraphsIn, tableOf, textOfContent } from './nodes';
import type { Paragraph } from './paragraph';
import { RangeElement } from './rangeElement';
import { patternOf, replaceInParagraphs } from './replace';
import { styleRuns } from './runs';
import type { Table } from './table';
import { Text } from './text';

/** What a section of the document and a table cell have in common. It always ends with a paragraph. */
export abstract class Container extends Element implements Holder {
  constructor(draft: Draft, type: string) {
    super(draft, type);
  }

  abstract _content(): DocElement[];

  getNumChildren(): number {
    return this._content().length;
  }

  getChild(childIndex: number): Element {
    return this._draft.elementOf(childAt(this._content(), childIndex), this);
  }

  getChildIndex(child: Element): number {
    const at = this._content().indexOf(nodeOf(child));
    if (at < 0) throw new Exception('Element does not contain the specified child element.');
    return at;
  }

  getText(): string {
    return textOfContent(this._content());
  }

  setText(text: string): this {
    this._draft.edit();
    const content = this._content();
    content.splice(0, content.length, ...text.split('\n').map(paragraphOf));
    return this;
  }

  /** As with Google: refused while the last element is an item of a list. */
  clear(): this {
    this._draft.edit();
    const content = this._content();
    if (content[content.length - 1]?.kind === 'listItem') throw lastParagraph();
    content.splice(0, content.length, emptyParagraph());
    return this;
  }

  appendParagraph(paragraph: string | Paragraph): Paragraph {
    return this.insertParagraph(this.getNumChildren(), paragraph);
  }

  /** A new text begins in the type of the paragraph before it: after a bold heading it is bold. */
  insertParagraph(childIndex: number, paragraph: string | Paragraph): Paragraph {
    const before = this._content()[childIndex - 1];
    const node = typeof paragraph === 'string' ? paragraphAfter(before, paragraph) : detached(paragraph);
    return this._insert(childIndex, node) as Paragraph;
  }

  appendListItem(item: string | ListItem): ListItem {
    if (typeof item !== 'string') return this._insert(this.getNumChildren(), detached(item)) as ListItem;
    const content = this._content();
    const last = content[content.length - 1];
    const continued = last?.kind === 'listItem' ? last.listId : undefined;
    const listId = continued ?? `kix.list${content.filter((one) => one.kind === 'listItem').length}`;
    const node: DocParagraph = {
      ...paragraphOf(item),
      kind: 'listItem',
      listId,
      nesting: 0,
      glyph: 'NUMBER',
    };
    return this._insert(content.length, node) as ListItem;
  }

  appendPageBreak(): PageBreak {
    return this.appendParagraph('').appendPageBreak();
  }

  appendHorizontalRule(): HorizontalRule {
    return this.appendParagraph('').appendHorizontalRule();
  }

  /** A table is never the last: an empty paragraph comes after it. */
  appendTable(cells: readonly (readonly string[])[] | Table | null = null): Table {
    const node =
      cells === null || Array.isArray(cells) ? tableOf(cells ?? []) : detachedTable(cells as Table);
    this._draft.edit(1 + rowWeight * node.rows.length);
    const content = this._content();
    content.push(node, emptyParagraph());
    return this._draft.elementOf(node, this) as Table;
  }

  removeChild(child: Element): this {
    this._draft.edit();
    const content = this._content();
    const at = this.getChildIndex(child);
    if (at === content.length - 1) {
      throw lastParagraph();
    }
    content.splice(at, 1);
    (child as { _holder?: Holder | null })._holder = null;
    return this;
  }

  getParagraphs(): Paragraph[] {
    return this._content().flatMap((node) => {
      const element = this._draft.elementOf(node, this);
      return node.kind === 'table' ? (element as Table)._paragraphs() : [element as Paragraph];
    });
  }

  getTables(): Table[] {
    return this._content()
      .filter((node) => node.kind === 'table')
      .map((node) => this._draft.elementOf(node, this) as Table);
  }

  getListItems(): ListItem[] {
    return this._content()
      .filter((node) => node.kind === 'listItem')
      .map((node) => this._draft.elementOf(node, this) as ListItem);
  }

  editAsText(): Text {
    return new Text(this._draft, () => paragraphsIn(this._content()), null, this);
  }

  replaceText(searchPattern: string, replacement: string): this {
    this._draft.edit();
    replaceInParagraphs(paragraphsIn(this._content()), searchPattern, replacement);
    return this;
  }

  /** The first match, or the next one after `from`. */
  findText(searchPattern: string, from: RangeElement | null = null): RangeElement | null {
    const pattern = patternOf(searchPattern);
    let passed = from === null;
    for (const paragraph of paragraphsIn(this._content())) {
      for (const node of paragraph.children) {
        if (node.kind !== 'text') continue;
        const start = from?._node === node ? from.getEndOffsetInclusive() + 1 : 0;
        passed = passed || from?._node === node;
        if (!passed) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(node.text);
        if (!match) continue;
        const holder = this._draft.elementOf(paragraph, this);
        const text = new Text(this._draft, () => [paragraph], node, holder);
        return new RangeElement(text, node, match.index, match.index + match[0].length - 1);
      }
    }
    return null;
  }

  setAttributes(attributes: Attributes): this {
    this._draft.edit();
    const style = runStyle(attributes);
    for (const paragraph of paragraphsIn(this._content())) {
      styleParagraph(paragraph, attributes);
      for (const child of paragraph.children) {
        if (child.kind === 'text') styleRuns(child, 0, child.text.length, style);
      }
    }
    return this;
  }

  protected _insert(at: number, node: DocElement): Element {
    this._draft.edit();
    const content = this._content();
    if (at < 0 || at > content.length) childAt(content, at);
    content.splice(at, 0, node);
    return this._draft.elementOf(node, this);
  }
}

function lastParagraph(): Exception {
  return new Exception("Can't remove the last paragraph in a document section.");
}

function nodeOf(element: Element): DocElement {
  return (element as unknown as { _node: DocElement })._node;
}

function detached(paragraph: Paragraph): DocParagraph {
  if (paragraph._holder !== null) throw new Exception('Element must be detached.');
  return paragraph._node;
}

function detachedTable(table: Table): Table['_node'] {
  if (table._holder !== null) throw new Exception('Element must be detached.');
  return table._node;
}
