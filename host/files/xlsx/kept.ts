import type { FileFont, FileName, FileSheet, FileValidation, FileWorkbook } from './hucre';

/**
 * What an xlsx sheet has and the model has not. The reader leaves it in `SheetState.kept`, the writer puts it
 * back; nobody else looks inside. Addresses in here do not follow inserted rows or columns.
 */
export interface KeptSheet {
  readonly sheet: Pick<
    FileSheet,
    | 'conditionalRules'
    | 'pageSetup'
    | 'headerFooter'
    | 'view'
    | 'splitPane'
    | 'tables'
    | 'rowBreaks'
    | 'colBreaks'
    | 'outlineProperties'
    | 'sparklines'
    | 'veryHidden'
  >;
  /** Validations without a counterpart in Google Sheets: time, length of text. */
  readonly validations: readonly FileValidation[];
  /** Array formulas by 'row,column'. */
  readonly arrays: Readonly<Record<string, { formula: string; range: string; dynamic: boolean }>>;
  /** Grouped rows and columns by index. */
  readonly rowLevels: Readonly<Record<number, { outlineLevel?: number; collapsed?: boolean }>>;
  readonly columnLevels: Readonly<Record<number, { outlineLevel?: number; collapsed?: boolean }>>;
  /** Elements of the sheet's XML that the library reads in part only. */
  readonly autoFilter: { readonly range: string; readonly xml: string } | null;
  readonly protection: string | null;
  /** On the first sheet only: what belongs to the whole workbook. */
  readonly book: KeptBook | null;
}

export interface KeptBook {
  readonly names: readonly FileName[];
  readonly font: FileFont | null;
  readonly properties: Readonly<Record<string, string>>;
  readonly created: string | null;
  readonly protection: FileWorkbook['workbookProtection'] | null;
  /** Whether check boxes of the workbook are native ones of Excel 2024. */
  readonly nativeCheckboxes: boolean;
}

export function keptOf(kept: unknown): KeptSheet | null {
  return typeof kept === 'object' && kept !== null && 'arrays' in kept ? (kept as KeptSheet) : null;
}
