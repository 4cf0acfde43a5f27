/** A document as blocks; knows no Google. Lengths in millimetres, font sizes and spacing in points. */
export interface Paper {
  /** Also the file's name: no personal data in it. */
  readonly title: string;
  readonly page: Page;
  readonly font: { readonly family: string; readonly size: number };
  readonly blocks: readonly Block[];
}

export interface Page {
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

export type Block = Paragraph | Columns | PaperTable | PageBreak;

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly runs: readonly Run[];
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly firstLine: number;
  readonly left: number;
  readonly before: number;
  readonly after: number;
  /** Line spacing: 1, 1.15, 1.5. */
  readonly lines: number;
}

export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/** One line of parts side by side without borders: date left and number right, post and signature. */
export interface Columns {
  readonly kind: 'columns';
  readonly parts: readonly { readonly width: number; readonly paragraph: Paragraph }[];
}

/** A bordered table; the header row repeats on every page. */
export interface PaperTable {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly size: number;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}
