/** Google Docs as plain data. Lengths in points, as DocumentApp has them. */
export interface DocumentState {
  id: string;
  name: string;
  createdAt: number;
  page: { width: number; height: number; top: number; right: number; bottom: number; left: number };
  body: DocElement[];
  header: DocElement[] | null;
  footer: DocElement[] | null;
  viewers: string[];
  editors: string[];
  trashed: boolean;
}

export type DocElement = DocParagraph | DocTable;

/** A page break, a horizontal rule and text stand inside a paragraph, as in Google Docs. */
export interface DocParagraph {
  kind: 'paragraph' | 'listItem';
  heading: string;
  alignment: 'LEFT' | 'CENTER' | 'RIGHT' | 'JUSTIFY';
  indentFirstLine: number | null;
  indentStart: number | null;
  indentEnd: number | null;
  spacingBefore: number | null;
  spacingAfter: number | null;
  lineSpacing: number | null;
  listId?: string;
  nesting?: number;
  glyph?: string;
  children: (DocText | { kind: 'pageBreak' } | { kind: 'horizontalRule' })[];
}

export interface DocText {
  kind: 'text';
  text: string;
  /** Runs that cover the text in order; attributes absent = inherited. */
  runs: DocRun[];
}

export interface DocRun {
  start: number;
  end: number;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  fontFamily?: string;
  fontSize?: number;
  color?: string;
  background?: string;
  url?: string;
}

export interface DocTable {
  kind: 'table';
  borderWidth: number | null;
  borderColor: string | null;
  columnWidths: (number | null)[];
  rows: { minimumHeight: number | null; cells: DocCell[] }[];
}

export interface DocCell {
  background: string | null;
  verticalAlignment: 'TOP' | 'CENTER' | 'BOTTOM' | null;
  padding: { top: number | null; right: number | null; bottom: number | null; left: number | null };
  content: DocElement[];
}
