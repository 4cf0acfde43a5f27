import type { FormValidation } from '../../state/form';
import { Exception } from '../exception';
import { compileRe2 } from '../re2';
import { ParagraphTextValidation, TextValidation } from './textValidation';

abstract class PatternBuilder {
  protected _rule: FormValidation | null = null;
  protected _help = '';

  setHelpText(text: string): this {
    this._help = text;
    return this;
  }

  requireTextMatchesPattern(pattern: string): this {
    return this._pattern('textMatchesPattern', pattern);
  }

  requireTextDoesNotMatchPattern(pattern: string): this {
    return this._pattern('textDoesNotMatchPattern', pattern);
  }

  requireTextContainsPattern(pattern: string): this {
    return this._pattern('textContainsPattern', pattern);
  }

  requireTextDoesNotContainPattern(pattern: string): this {
    return this._pattern('textDoesNotContainPattern', pattern);
  }

  requireTextLengthGreaterThanOrEqualTo(length: number): this {
    return this._require('textLengthGreaterThanOrEqualTo', length);
  }

  requireTextLengthLessThanOrEqualTo(length: number): this {
    return this._require('textLengthLessThanOrEqualTo', length);
  }

  protected _require(kind: string, ...args: (string | number)[]): this {
    this._rule = { kind, args, help: '' };
    return this;
  }

  protected _built(): FormValidation {
    if (!this._rule) throw new Exception('A validation needs a criterion.');
    return { ...this._rule, help: this._help };
  }

  private _pattern(kind: string, pattern: string): this {
    if (!compileRe2(pattern)) throw new Exception(`Invalid regular expression: ${pattern}`);
    return this._require(kind, pattern);
  }
}

export class TextValidationBuilder extends PatternBuilder {
  static readonly gas = 'FormApp.TextValidationBuilder';

  requireNumber(): this {
    return this._require('number');
  }

  requireWholeNumber(): this {
    return this._require('wholeNumber');
  }

  requireNumberBetween(start: number, end: number): this {
    return this._require('numberBetween', start, end);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this._require('numberNotBetween', start, end);
  }

  requireNumberEqualTo(number: number): this {
    return this._require('numberEqualTo', number);
  }

  requireNumberNotEqualTo(number: number): this {
    return this._require('numberNotEqualTo', number);
  }

  requireNumberGreaterThan(number: number): this {
    return this._require('numberGreaterThan', number);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this._require('numberGreaterThanOrEqualTo', number);
  }

  requireNumberLessThan(number: number): this {
    return this._require('numberLessThan', number);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this._require('numberLessThanOrEqualTo', number);
  }

  requireTextIsEmail(): this {
    return this._require('textIsEmail');
  }

  requireTextIsUrl(): this {
    return this._require('textIsUrl');
  }

  build(): TextValidation {
    return new TextValidation(this._built());
  }
}

export class ParagraphTextValidationBuilder extends PatternBuilder {
  static readonly gas = 'FormApp.ParagraphTextValidationBuilder';

  build(): ParagraphTextValidation {
    return new ParagraphTextValidation(this._built());
  }
}
