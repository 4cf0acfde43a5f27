import type { SurveyResponse } from '../../../src/core/surveys/answers';
import { expectationsSurvey } from '../../../src/core/surveys/expectations';

export const survey = expectationsSurvey({
  schoolShort: 'МБОУ «СШ № 12»',
  schoolYear: '2026/2027',
  codePattern: '[НМ]-[0-9]{6}',
  codeHelp: 'Код вида Н-483071',
});

/** One answer that counts; every scale item gets the same grade. */
export function response(code: string, role: SurveyResponse['role'], grade: number | string): SurveyResponse {
  const values = Object.fromEntries(
    survey.items.map((item) => [
      item.id,
      item.kind === 'scale' ? String(grade) : item.kind === 'code' ? code : '',
    ]),
  );
  return { id: `r-${code}`, code, role, at: '2026-10-05T10:00:00+03:00', values, counts: true, marks: [] };
}
