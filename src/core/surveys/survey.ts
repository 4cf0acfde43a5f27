/** A questionnaire as items; knows no Google. Item ids are stable, titles may be reworded. */
export interface Survey {
  readonly key: string;
  readonly title: string;
  readonly description: string;
  readonly confirmation: string;
  readonly items: readonly SurveyItem[];
}

export type SurveyItem = CodeItem | ScaleItem | ChoiceItem | TextItem;

interface Common {
  readonly id: string;
  readonly title: string;
  readonly help: string;
  readonly required: boolean;
}

/** The participant's code; `pattern` is what Google Forms checks (RE2, whole match). */
export interface CodeItem extends Common {
  readonly kind: 'code';
  readonly pattern: string;
  readonly patternHelp: string;
}

export interface ScaleItem extends Common {
  readonly kind: 'scale';
  readonly low: number;
  readonly high: number;
  readonly lowLabel: string;
  readonly highLabel: string;
}

export interface ChoiceItem extends Common {
  readonly kind: 'choice';
  readonly choices: readonly string[];
}

export interface TextItem extends Common {
  readonly kind: 'text' | 'paragraph';
}
