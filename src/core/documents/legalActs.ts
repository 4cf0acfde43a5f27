import type { FormId } from '../registry/forms';

/** The only place where acts are named: a wrong article in one order would be wrong in all, and is put right here once. */
export type LegalActId = 'law273' | 'r145' | 'letter1128' | 'labour351_8';

export interface LegalAct {
  readonly id: LegalActId;
  /** After «в соответствии с …» or «по …», in the case that asks for. */
  readonly cited: string;
}

export const legalActs: Readonly<Record<LegalActId, LegalAct>> = {
  law273: {
    id: 'law273',
    cited: 'Федеральным законом от 29.12.2012 № 273-ФЗ «Об образовании в Российской Федерации»',
  },
  r145: {
    id: 'r145',
    cited:
      'распоряжением Министерства просвещения Российской Федерации от 25.12.2019 № Р-145 (целевая модель наставничества обучающихся)',
  },
  letter1128: {
    id: 'letter1128',
    cited:
      'письмом Министерства просвещения Российской Федерации и Общероссийского Профсоюза образования от 21.12.2021 № АЗ-1128/08/657',
  },
  labour351_8: {
    id: 'labour351_8',
    cited: 'статьёй 351.8 Трудового кодекса Российской Федерации',
  },
};

const teacherForms: ReadonlySet<FormId> = new Set<FormId>([
  'teacher-teacher',
  'head-teacher',
  'university-teacher',
  'partner-teacher',
]);

/** Which acts an order on these pairs rests on; `staff`: mentor and mentee are both employees of the school. */
export function actsFor(forms: readonly FormId[], staff: boolean): readonly LegalAct[] {
  const teachers = forms.some((form) => teacherForms.has(form));
  const pupils = forms.some((form) => !teacherForms.has(form)) || forms.includes('teacher-teacher');
  const ids: LegalActId[] = ['law273'];
  if (pupils) ids.push('r145');
  if (teachers) ids.push('letter1128');
  if (staff) ids.push('labour351_8');
  return ids.map((id) => legalActs[id]);
}
