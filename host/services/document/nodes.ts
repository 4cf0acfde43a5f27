import type { DocCell, DocElement, DocParagraph, DocTable, DocText } from '../../state/document';

export function emptyParagraph(): DocParagraph {
  return {
    kind: 'paragraph',
    heading: 'NORMAL',
    alignment: 'LEFT',
    indentFirstLine: null,
    indentStart: null,
    indentEnd: null,
    spacingBefore: null,
    spacingAfter: null,
    lineSpacing: null,
    children: [],
  };
}

export function paragraphOf(text: string): DocParagraph {
  return { ...emptyParagraph(), children: text === '' ? [] : [textNode(text)] };
}

/** Text that carries on the type of the last character before it. */
export function paragraphAfter(before: DocElement | undefined, text: string): DocParagraph {
  const node = paragraphOf(text);
  const [child] = node.children;
  if (before === undefined || before.kind === 'table' || child?.kind !== 'text') return node;
  const last = before.children.flatMap((one) => (one.kind === 'text' ? one.runs : [])).pop();
  if (last) child.runs = [{ ...last, start: 0, end: text.length }];
  return node;
}

export function textNode(text: string): DocText {
  return { kind: 'text', text, runs: text === '' ? [] : [{ start: 0, end: text.length }] };
}

/** A cell holds one paragraph per line. */
export function cellOf(text: string): DocCell {
  return {
    background: null,
    verticalAlignment: null,
    padding: { top: null, right: null, bottom: null, left: null },
    content: text.split('\n').map(paragraphOf),
  };
}

export function tableOf(cells: readonly (readonly string[])[]): DocTable {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  return {
    kind: 'table',
    borderWidth: null,
    borderColor: null,
    columnWidths: new Array<number | null>(columns).fill(null),
    rows: cells.map((row) => ({ minimumHeight: null, cells: row.map(cellOf) })),
  };
}

export function textOfParagraph(paragraph: DocParagraph): string {
  return paragraph.children.map((child) => (child.kind === 'text' ? child.text : '')).join('');
}

/** Paragraphs in reading order, those inside tables too. */
export function paragraphsIn(content: readonly DocElement[]): DocParagraph[] {
  return content.flatMap((element) =>
    element.kind === 'table'
      ? element.rows.flatMap((row) => row.cells.flatMap((cell) => paragraphsIn(cell.content)))
      : [element],
  );
}

export function textOfContent(content: readonly DocElement[]): string {
  return paragraphsIn(content).map(textOfParagraph).join('\n');
}

export function copied<T>(node: T): T {
  return JSON.parse(JSON.stringify(node)) as T;
}
