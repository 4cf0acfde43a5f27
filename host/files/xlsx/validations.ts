import type { RangeBox, SheetState, ValidationRule } from '../../state/workbook';
import { boxAddress, clipBox, fileGrid, parseBox, parseReference, reference } from './a1';
import { grouped } from './boxes';
import type { FileValidation } from './hucre';
import { attributesOf, unescapeXml, wholeElements } from './raw';

type Operator = NonNullable<FileValidation['operator']>;

const numberCriteria: Readonly<Record<Operator, string>> = {
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  lessThan: 'NUMBER_LESS_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

const dateCriteria: Readonly<Partial<Record<Operator, string>>> = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  lessThan: 'DATE_BEFORE',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** Google's "is a valid date" as the file says it: any day since 1900. */
const anyDate = { type: 'date', operator: 'greaterThanOrEqual', formula1: '1' } as const;

export interface ReadBook {
  readonly sheetIds: ReadonlyMap<string, number>;
  /** Boxes of the workbook's named ranges. */
  readonly names: ReadonlyMap<string, { readonly sheetId: number; readonly range: RangeBox }>;
  /** Lists that an earlier save put on the hidden sheet, by their address there. */
  readonly lists: ReadonlyMap<string, readonly string[]>;
}

/** What a rule keeps of the file for the next save. */
interface KeptRule {
  readonly file: Omit<FileValidation, 'range' | 'formula1' | 'formula2' | 'values' | 'type' | 'operator'>;
  readonly whole: boolean;
  /** The validation went down to the last row of the file's grid. */
  readonly toEnd: boolean;
  /** The source as written, when it is a name: `Классы`. */
  readonly source: string | null;
}

/** Null when Google Sheets has no such rule; the writer gets it back as it was. */
export function readRule(file: FileValidation, sheetId: number, book: ReadBook): ValidationRule | null {
  const meaning = meaningOf(file, sheetId, book);
  if (!meaning) return null;
  const { type, operator, formula1, formula2, values, range, inputMessage, errorStyle, ...rest } = file;
  const kept: KeptRule = {
    // «stop» is what the absence of a style means.
    file: errorStyle === undefined || errorStyle === 'stop' ? rest : { ...rest, errorStyle },
    whole: type === 'whole',
    toEnd: range.split(' ').some((part) => lastRow(part) >= fileGrid.rows),
    source: type === 'list' && formula1 && book.names.has(formula1.trim()) ? formula1.trim() : null,
  };
  return {
    ...meaning,
    allowInvalid: !(file.showErrorMessage && (file.errorStyle ?? 'stop') === 'stop'),
    showDropdown: type === 'list',
    help: inputMessage ?? null,
    kept,
  };
}

function lastRow(address: string): number {
  const box = parseBox(address);
  return box ? box.row + box.rows : 0;
}

function meaningOf(
  file: FileValidation,
  sheetId: number,
  book: ReadBook,
): Pick<ValidationRule, 'criteria' | 'args'> | null {
  const operator = file.operator ?? 'between';
  const args = [file.formula1, file.formula2].filter((formula) => formula !== undefined).map(Number);
  const plain = args.length > 0 && args.every(Number.isFinite);
  switch (file.type) {
    case 'list':
      return listMeaning(file, sheetId, book);
    case 'whole':
    case 'decimal':
      return plain ? { criteria: numberCriteria[operator], args } : null;
    case 'date': {
      if (operator === anyDate.operator && file.formula1 === anyDate.formula1) {
        return { criteria: 'DATE_IS_VALID_DATE', args: [] };
      }
      const criteria = dateCriteria[operator];
      return criteria && plain ? { criteria, args } : null;
    }
    case 'custom':
      return file.formula1 ? { criteria: 'CUSTOM_FORMULA', args: [`=${file.formula1}`] } : null;
    default:
      return null;
  }
}

function listMeaning(file: FileValidation, sheetId: number, book: ReadBook) {
  if (file.values) return { criteria: 'VALUE_IN_LIST', args: file.values.map((item) => item.trim()) };
  const source = (file.formula1 ?? '').trim();
  const list = book.lists.get(source);
  if (list) return { criteria: 'VALUE_IN_LIST', args: [...list] };
  const place = placeOf(source, sheetId, book);
  return place && { criteria: 'VALUE_IN_RANGE', args: [place] };
}

function placeOf(source: string, sheetId: number, book: ReadBook) {
  const named = book.names.get(source);
  if (named) return named;
  const own = parseBox(source);
  if (own) return { sheetId, range: own };
  const other = parseReference(source);
  const id = other && book.sheetIds.get(other.sheet);
  return other && id !== undefined && id !== null ? { sheetId: id, range: other.box } : null;
}

/** Excel puts a validation whose list stands on another sheet into the extension part. */
export function readExtendedValidations(tail: string): FileValidation[] {
  return wholeElements(tail, 'dataValidation')
    .filter((element) => element.startsWith('<x14:'))
    .map((element) => {
      const attributes = attributesOf(element.slice(0, element.indexOf('>')));
      const textOf = (name: string) => {
        const inner = new RegExp(`<(?:\\w+:)?${name}[^>]*>([\\s\\S]*?)</(?:\\w+:)?${name}>`).exec(
          element,
        )?.[1];
        return inner === undefined ? undefined : unescapeXml(inner.replace(/<[^>]*>/g, ''));
      };
      const isTrue = (name: string) => attributes[name] === '1' || attributes[name] === 'true';
      return {
        type: (attributes.type ?? 'list') as FileValidation['type'],
        operator: attributes.operator as Operator | undefined,
        formula1: textOf('formula1'),
        formula2: textOf('formula2'),
        range: textOf('sqref') ?? '',
        allowBlank: isTrue('allowBlank'),
        showInputMessage: isTrue('showInputMessage'),
        showErrorMessage: isTrue('showErrorMessage'),
        errorStyle: attributes.errorStyle as FileValidation['errorStyle'],
        inputMessage: attributes.prompt,
        inputTitle: attributes.promptTitle,
        errorMessage: attributes.error,
        errorTitle: attributes.errorTitle,
      };
    });
}

export interface WrittenBook {
  readonly sheetNames: ReadonlyMap<number, string>;
  /** Where a list that does not fit into a cell's rule goes; returns the reference to it. */
  readonly placeList: (items: readonly string[]) => string;
}

/** Rules the file cannot hold (check boxes, e-mail …) are left out: the sidecar has them. */
export function fileValidations(sheet: SheetState, book: WrittenBook): FileValidation[] {
  const rules = new Map<string, ValidationRule>();
  const keys = new Map<ValidationRule, string>();
  const boxes = grouped(sheet.rows, ({ rule }: { rule?: ValidationRule }) => {
    if (!rule) return undefined;
    let key = keys.get(rule);
    if (key === undefined) {
      key = JSON.stringify(rule);
      keys.set(rule, key);
      rules.set(key, rule);
    }
    return key;
  });
  return [...boxes].flatMap(([key, covered]) => {
    const rule = rules.get(key)!;
    const file = fileRule(rule, sheet.id, book);
    return file ? [{ ...file, range: covered.map((box) => extended(box, rule, sheet)).join(' ') }] : [];
  });
}

function extended(box: RangeBox, rule: ValidationRule, sheet: SheetState): string {
  const toEnd = (rule.kept as KeptRule | undefined)?.toEnd && box.row + box.rows >= sheet.maxRows;
  return boxAddress(toEnd ? { ...box, rows: fileGrid.rows - box.row } : box);
}

export function fileRule(
  rule: ValidationRule,
  sheetId: number,
  book: WrittenBook,
): Omit<FileValidation, 'range'> | null {
  const kept = rule.kept as KeptRule | undefined;
  const condition = conditionOf(rule, sheetId, book, kept);
  if (!condition) return null;
  const help = rule.help ?? undefined;
  return {
    ...(kept?.file ?? { allowBlank: true }),
    ...condition,
    ...(help === undefined ? {} : { inputMessage: help.slice(0, 255), showInputMessage: true }),
    // «warning» lets a person keep a value outside the list after a question, as Google does with a mark.
    showErrorMessage:
      !rule.allowInvalid || (kept?.file.showErrorMessage === true && kept.file.errorStyle !== undefined),
    errorStyle: rule.allowInvalid ? kept?.file.errorStyle : undefined,
  };
}

function conditionOf(
  { criteria, args }: ValidationRule,
  sheetId: number,
  book: WrittenBook,
  kept: KeptRule | undefined,
): Pick<FileValidation, 'type' | 'operator' | 'formula1' | 'formula2' | 'values'> | null {
  if (criteria === 'VALUE_IN_LIST') {
    const items = args.map(String);
    if (items.length === 0) return null;
    return fitsInline(items)
      ? { type: 'list', values: items }
      : { type: 'list', formula1: book.placeList(items) };
  }
  if (criteria === 'VALUE_IN_RANGE') {
    if (kept?.source) return { type: 'list', formula1: kept.source };
    const { sheetId: source, range } = args[0] as { sheetId: number; range: RangeBox };
    const name = book.sheetNames.get(source);
    const box = clipBox(range, fileGrid.rows, fileGrid.columns);
    if (name === undefined || !box) return null;
    return { type: 'list', formula1: source === sheetId ? boxAddress(box, true) : reference(name, box) };
  }
  if (criteria === 'CUSTOM_FORMULA') return { type: 'custom', formula1: String(args[0]).replace(/^=/, '') };
  if (criteria === 'DATE_IS_VALID_DATE') return anyDate;
  const [formula1, formula2] = args.map(String);
  const type = kept?.whole ? 'whole' : 'decimal';
  for (const [operator, name] of Object.entries(numberCriteria)) {
    if (name === criteria) return { type, operator: operator as Operator, formula1, formula2 };
  }
  for (const [operator, name] of Object.entries(dateCriteria)) {
    if (name === criteria) return { type: 'date', operator: operator as Operator, formula1, formula2 };
  }
  return null;
}

/** Excel cuts an inline list at 255 characters and splits items at commas; quotes and spaces do not survive either. */
function fitsInline(items: readonly string[]): boolean {
  return (
    items.join(',').length <= 255 &&
    items.every((item) => item !== '' && item === item.trim() && !/[,"\n]|^=/.test(item))
  );
}

/** Whether the file can hold the rule; what it cannot is for the sidecar. */
export function holdsRule(rule: ValidationRule): boolean {
  const nowhere: WrittenBook = { sheetNames: new Map([[0, 'x']]), placeList: () => 'A1' };
  if (rule.criteria === 'VALUE_IN_RANGE') return true;
  return conditionOf(rule, 0, nowhere, undefined) !== null;
}
