/** The only file that imports the xlsx library: whoever replaces it starts here. */
import { readXlsx, type WriteOptions, writeXlsx } from 'hucre';

export type {
  BorderLineStyle,
  BorderSide,
  Cell as FileCell,
  CellStyle as FileStyle,
  CellValue as FileValue,
  Color as FileColor,
  DataValidation as FileValidation,
  FillStyle as FileFill,
  FontStyle as FileFont,
  NamedRange as FileName,
  RichTextRun as FileRun,
  Sheet as FileSheet,
  Workbook as FileWorkbook,
  WriteSheet,
} from 'hucre';
export { dateToSerial, EncryptedFileError, resolveThemeColor } from 'hucre';

/** Without `readStyles` the library drops every style. */
export function readFile(bytes: Uint8Array, sheets: readonly string[]) {
  return readXlsx(bytes, { readStyles: true, sheets: [...sheets] });
}

export function writeFile(options: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(options);
}
