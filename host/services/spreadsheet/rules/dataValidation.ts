import type { ValidationRule } from '../../../state/workbook';
import type { GasEnum } from '../../enum';
import type { Book } from '../book';
import { DataValidationCriteria } from '../enums';
import { criteriaValues } from './criteriaValues';
import { DataValidationBuilder } from './dataValidationBuilder';

export class DataValidation {
  static readonly gas = 'SpreadsheetApp.DataValidation';

  constructor(
    private readonly _book: Book,
    readonly _rule: ValidationRule,
  ) {}

  getCriteriaType(): GasEnum {
    return DataValidationCriteria[this._rule.criteria as keyof typeof DataValidationCriteria];
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this._book, this._rule);
  }

  getAllowInvalid(): boolean {
    return this._rule.allowInvalid;
  }

  getHelpText(): string | null {
    return this._rule.help;
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this._book, this._rule);
  }
}
