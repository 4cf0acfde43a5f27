import type { ValidationRule } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import { Exception } from '../../exception';
import type { Book } from '../book';
import { DataValidationCriteria } from '../enums';
import type { Range } from '../range/range';
import { criteriaValues } from './criteriaValues';
import { DataValidation } from './dataValidation';

type Criteria = keyof typeof DataValidationCriteria;

export class DataValidationBuilder {
  static readonly gas = 'SpreadsheetApp.DataValidationBuilder';

  private _rule: ValidationRule | null;
  private _allowInvalid = true;
  private _help: string | null = null;

  constructor(
    private readonly _book: Book,
    rule: ValidationRule | null = null,
  ) {
    this._rule = rule;
    if (rule) {
      this._allowInvalid = rule.allowInvalid;
      this._help = rule.help;
    }
  }

  build(): DataValidation {
    if (!this._rule) throw new Exception('A data validation rule must have criteria.');
    return new DataValidation(this._book, {
      ...this._rule,
      allowInvalid: this._allowInvalid,
      help: this._help,
    });
  }

  copy(): DataValidationBuilder {
    const copy = new DataValidationBuilder(this._book, this._rule);
    return copy.setAllowInvalid(this._allowInvalid).setHelpText(this._help);
  }

  getAllowInvalid(): boolean {
    return this._allowInvalid;
  }

  getCriteriaType(): GasEnum | null {
    return this._rule && DataValidationCriteria[this._rule.criteria as Criteria];
  }

  getCriteriaValues(): unknown[] {
    return this._rule ? criteriaValues(this._book, this._rule) : [];
  }

  getHelpText(): string | null {
    return this._help;
  }

  setAllowInvalid(allowInvalidData: boolean): this {
    this._allowInvalid = allowInvalidData;
    return this;
  }

  setHelpText(helpText: string | null): this {
    this._help = helpText;
    return this;
  }

  /** Arguments as getCriteriaValues gives them. */
  withCriteria(criteria: GasEnum, args: readonly unknown[]): this {
    const name = criteria.name() as Criteria;
    if (name === 'VALUE_IN_LIST')
      return this.requireValueInList(args[0] as string[], (args[1] as boolean) ?? true);
    if (name === 'VALUE_IN_RANGE')
      return this.requireValueInRange(args[0] as Range, (args[1] as boolean) ?? true);
    if (name.startsWith('DATE_')) return this._requireDays(name, ...(args as Date[]));
    return this._require(name, args);
  }

  requireCheckbox(
    ...values: [] | [checkedValue: unknown] | [checkedValue: unknown, uncheckedValue: unknown]
  ): this {
    return this._require('CHECKBOX', values);
  }

  requireValueInList(values: readonly string[], showDropdown = true): this {
    return this._require('VALUE_IN_LIST', values.map(String), showDropdown);
  }

  requireValueInRange(range: Range, showDropdown = true): this {
    return this._require('VALUE_IN_RANGE', [{ sheetId: range._sheetId, range: range._area }], showDropdown);
  }

  requireFormulaSatisfied(formula: string): this {
    return this._require('CUSTOM_FORMULA', [formula]);
  }

  requireDate(): this {
    return this._require('DATE_IS_VALID_DATE', []);
  }

  requireDateAfter(date: Date): this {
    return this._requireDays('DATE_AFTER', date);
  }

  requireDateBefore(date: Date): this {
    return this._requireDays('DATE_BEFORE', date);
  }

  requireDateBetween(start: Date, end: Date): this {
    return this._requireDays('DATE_BETWEEN', start, end);
  }

  requireDateNotBetween(start: Date, end: Date): this {
    return this._requireDays('DATE_NOT_BETWEEN', start, end);
  }

  requireDateEqualTo(date: Date): this {
    return this._requireDays('DATE_EQUAL_TO', date);
  }

  requireDateOnOrAfter(date: Date): this {
    return this._requireDays('DATE_ON_OR_AFTER', date);
  }

  requireDateOnOrBefore(date: Date): this {
    return this._requireDays('DATE_ON_OR_BEFORE', date);
  }

  requireNumberBetween(start: number, end: number): this {
    return this._require('NUMBER_BETWEEN', [start, end]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this._require('NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this._require('NUMBER_EQUAL_TO', [number]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this._require('NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this._require('NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this._require('NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this._require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this._require('TEXT_CONTAINS', [text]);
  }

  requireTextDoesNotContain(text: string): this {
    return this._require('TEXT_DOES_NOT_CONTAIN', [text]);
  }

  requireTextEqualTo(text: string): this {
    return this._require('TEXT_EQUAL_TO', [text]);
  }

  requireTextIsEmail(): this {
    return this._require('TEXT_IS_VALID_EMAIL', []);
  }

  requireTextIsUrl(): this {
    return this._require('TEXT_IS_VALID_URL', []);
  }

  /** The time of day of a date does not count. */
  private _requireDays(criteria: Criteria, ...dates: Date[]): this {
    return this._require(
      criteria,
      dates.map((date) => Math.floor(this._book.zone.toSerial(date))),
    );
  }

  private _require(criteria: Criteria, args: readonly unknown[], showDropdown = true): this {
    this._rule = { criteria, args: [...args], allowInvalid: true, showDropdown, help: null };
    return this;
  }
}
