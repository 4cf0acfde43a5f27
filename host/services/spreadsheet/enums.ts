import { gasEnum } from '../enum';

export const BorderStyle = gasEnum('DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'DOUBLE');
export const ProtectionType = gasEnum('RANGE', 'SHEET');
export const WrapStrategy = gasEnum('WRAP', 'OVERFLOW', 'CLIP');
export const DeveloperMetadataVisibility = gasEnum('DOCUMENT', 'PROJECT');
export const DeveloperMetadataLocationType = gasEnum('SPREADSHEET', 'SHEET', 'ROW', 'COLUMN');
export const Dimension = gasEnum('COLUMNS', 'ROWS');
export const DataValidationCriteria = gasEnum(
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_BETWEEN',
  'DATE_EQUAL_TO',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CUSTOM_FORMULA',
  'CHECKBOX',
);
