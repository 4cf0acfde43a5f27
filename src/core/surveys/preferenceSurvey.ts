import { preferenceQuestions as words } from '../wording/preferences';
import { expectationWords } from '../wording/surveys';
import { codeItem, type ExpectationsInput } from './expectations';
import type { Survey, TextItem } from './survey';

/** The most wanted first. */
export const wantItems = ['want1', 'want2', 'want3'] as const;

/** After the group meeting: whom one would and would not like. `codes`: the school keeps no names, so none are asked. */
export function preferenceSurvey(input: ExpectationsInput & { readonly codes: boolean }): Survey {
  const whom = words.whom(input.codes);
  return {
    // Another decision about names makes another form.
    key: input.codes ? 'preferences-codes' : 'preferences',
    title: words.title(input.schoolYear),
    description: words.description(input.schoolShort, input.codes),
    confirmation: words.confirmation,
    items: [
      {
        id: codeItem,
        kind: 'code',
        title: expectationWords.code,
        help: expectationWords.codeHelp,
        required: true,
        pattern: input.codePattern,
        patternHelp: input.codeHelp,
      },
      ...wantItems.map((id, at) => text(id, words.want[at]!, whom)),
      text('avoid', words.avoid, whom),
      text('story', words.story, whom),
      text('topic', words.topic, words.topicHelp),
      text('time', words.time, words.timeHelp),
      { ...text('remarks', words.remarks, words.remarksHelp), kind: 'paragraph' },
    ],
  };
}

function text(id: string, title: string, help: string): TextItem {
  return { id, kind: 'text', title, help, required: false };
}
