import type { FormValidation } from '../../state/form';

export class TextValidation {
  static readonly gas: string = 'FormApp.TextValidation';

  constructor(readonly _rule: FormValidation) {}
}

export class ParagraphTextValidation extends TextValidation {
  static override readonly gas: string = 'FormApp.ParagraphTextValidation';
}
