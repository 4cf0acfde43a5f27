import { expectationItems, expectationWords, type ScaleWords } from '../wording/surveys';
import type { ChoiceItem, ScaleItem, Survey, TextItem } from './survey';

/** Ids never change: answers of spring are compared with those of autumn by them. */
export const codeItem = 'code';
export const roleItem = 'role';

export interface ExpectationsInput {
  readonly schoolShort: string;
  /** '2026/2027' */
  readonly schoolYear: string;
  /** What a participant's code looks like, RE2, whole match; and how to say so. */
  readonly codePattern: string;
  readonly codeHelp: string;
}

/** The entry questionnaire: one for all forms of mentoring and both roles, known by codes alone. */
export function expectationsSurvey(input: ExpectationsInput): Survey {
  const words = expectationWords;
  return {
    key: 'expectations',
    title: words.title(input.schoolYear),
    description: words.description(input.schoolShort),
    confirmation: words.confirmation,
    items: [
      {
        id: codeItem,
        kind: 'code',
        title: words.code,
        help: words.codeHelp,
        required: true,
        pattern: input.codePattern,
        patternHelp: input.codeHelp,
      },
      choice(roleItem, words.role, words.roles, ''),
      choice('before', words.before, words.beforeChoices, ''),
      ...expectationItems.map(scale),
      paragraph('hopes', words.hopes),
      paragraph('value', words.value),
      choice('glad', words.glad, words.yesNo, ''),
    ],
  };
}

function scale(words: ScaleWords): ScaleItem {
  return {
    id: words.id,
    kind: 'scale',
    title: words.title,
    help: '',
    required: true,
    low: 1,
    high: 10,
    lowLabel: words.low,
    highLabel: words.high,
  };
}

function choice(id: string, title: string, choices: readonly string[], help: string): ChoiceItem {
  return { id, kind: 'choice', title, help, required: true, choices };
}

/** Free text is never required and always warns against names. */
function paragraph(id: string, title: string): TextItem {
  return { id, kind: 'paragraph', title, help: expectationWords.noNames, required: false };
}
