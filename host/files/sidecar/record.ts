import type { DocumentState } from '../../state/document';
import type { FormState } from '../../state/form';
import type { HostState } from '../../state/state';
import type { Cell, Protection, RangeBox, SpreadsheetState, ValidationRule } from '../../state/workbook';

/** The sidecar's layout. Raise it with every change that an older host would misread. */
export const version = 1;

/** `<книга>.host.json`: what Google would keep and an xlsx cannot. */
export interface SidecarRecord {
  readonly about: string;
  readonly version: number;
  /** The workbook this record belongs to, and the one that stood there before the save. */
  readonly workbook: { readonly hash: string; readonly before: string | null };
  /** Set in the record of a copy: which file it stands in for, and what that file was then. */
  readonly origin: { readonly name: string; readonly hash: string } | null;
  readonly spreadsheet: SpreadsheetRecord;
  readonly documents: readonly DocumentState[];
  readonly forms: readonly FormState[];
  readonly outbox: HostState['outbox'];
  readonly properties: HostState['properties'];
  readonly user: HostState['user'];
  readonly quotas: HostState['quotas'];
  readonly seed: number;
  readonly now: number;
}

export interface SpreadsheetRecord
  extends Pick<
    SpreadsheetState,
    | 'id'
    | 'locale'
    | 'timeZone'
    | 'owner'
    | 'editors'
    | 'viewers'
    | 'activeSheetId'
    | 'activeRange'
    | 'metadata'
  > {
  /** Null while it is the name of the file. */
  readonly name: string | null;
  readonly nextMetadataId: number;
  readonly sheets: readonly SheetRecord[];
}

export interface SheetRecord {
  readonly id: number;
  readonly name: string;
  /** The name in the workbook, where it must be shorter and without some signs. */
  readonly fileName: string;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly formUrl: string | null;
  /** Titles of the columns: after somebody moved columns in Excel they tell which is which. */
  readonly titles: readonly string[];
  readonly protections: readonly Protection[];
  readonly rules: readonly { readonly rule: ValidationRule; readonly boxes: readonly RangeBox[] }[];
  /** Cells the file shows a stand-in text for. */
  readonly cells: readonly CellRecord[];
  /** For metadata of rows: how the row read. */
  readonly rowTexts: Readonly<Record<number, string>>;
}

export interface CellRecord {
  readonly row: number;
  readonly column: number;
  readonly shown: string;
  readonly cell: Pick<Cell, 'value' | 'error' | 'formula' | 'runs'>;
}

/** Keys in order, so that equal states give equal files whatever the order in which they grew. */
export function stableJson(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => (isRecord(inner) ? sorted(inner) : inner), 1);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, record[key]]),
  );
}
