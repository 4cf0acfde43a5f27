import { keyOf } from '../text/key';
import { longestValue } from './values/longest';

/** The forms of mentoring: five of Р-145, the regional «учитель – ученик», and the teachers' model of 2021. */
export type FormId =
  | 'pupil-pupil'
  | 'teacher-teacher'
  | 'student-pupil'
  | 'employer-pupil'
  | 'employer-student'
  | 'teacher-pupil'
  | 'head-teacher'
  | 'university-teacher'
  | 'partner-teacher';

/** Who stands on a side: pupils and students sign with parents while minors, employees fall under the Labour Code. */
export type Side = 'pupil' | 'student' | 'employee' | 'outsider';

export interface MentoringForm {
  readonly id: FormId;
  readonly title: string;
  readonly mentor: Side;
  readonly mentee: Side;
  readonly roleModels: readonly string[];
}

const teacherRoleModels = [
  'опытный учитель – молодой специалист',
  'лидер педагогического сообщества – педагог, испытывающий проблемы',
  'педагог-новатор – консервативный педагог',
  'опытный предметник – неопытный предметник',
] as const;

export const mentoringForms: readonly MentoringForm[] = [
  {
    id: 'pupil-pupil',
    title: 'ученик – ученик',
    mentor: 'pupil',
    mentee: 'pupil',
    roleModels: [
      'успевающий – неуспевающий',
      'лидер – пассивный',
      'равный – равному',
      'адаптированный – неадаптированный',
    ],
  },
  {
    id: 'teacher-teacher',
    title: 'учитель – учитель',
    mentor: 'employee',
    mentee: 'employee',
    roleModels: teacherRoleModels,
  },
  {
    id: 'student-pupil',
    title: 'студент – ученик',
    mentor: 'student',
    mentee: 'pupil',
    roleModels: [
      'успевающий – неуспевающий',
      'лидер – равнодушный',
      'равный – другому',
      'куратор – автор проекта',
    ],
  },
  {
    id: 'employer-pupil',
    title: 'работодатель – ученик',
    mentor: 'outsider',
    mentee: 'pupil',
    roleModels: [
      'активный профессионал – равнодушный потребитель',
      'коллега – молодой коллега',
      'работодатель – будущий сотрудник',
    ],
  },
  {
    id: 'employer-student',
    title: 'работодатель – студент',
    mentor: 'outsider',
    mentee: 'student',
    roleModels: [
      'активный профессионал – равнодушный потребитель',
      'успешный профессионал – студент, выбирающий профессию',
      'коллега – будущий коллега',
      'работодатель – будущий сотрудник',
    ],
  },
  {
    id: 'teacher-pupil',
    title: 'учитель – ученик',
    mentor: 'employee',
    mentee: 'pupil',
    roleModels: [
      'учитель – неуспевающий ученик',
      'учитель – пассивный ученик',
      'учитель – одарённый ученик',
      'учитель – ученик с ОВЗ (ребёнок-инвалид)',
    ],
  },
  {
    id: 'head-teacher',
    title: 'руководитель – педагог',
    mentor: 'employee',
    mentee: 'employee',
    roleModels: [],
  },
  {
    id: 'university-teacher',
    title: 'педагог вуза (колледжа) – молодой педагог',
    mentor: 'outsider',
    mentee: 'employee',
    roleModels: [],
  },
  {
    id: 'partner-teacher',
    title: 'социальный партнёр – педагог',
    mentor: 'outsider',
    mentee: 'employee',
    roleModels: [],
  },
];

/** «ученик – ученик» */
export function formTitle(id: FormId): string {
  return formById(id).title;
}

export function formById(id: FormId): MentoringForm {
  return mentoringForms.find((form) => form.id === id) as MentoringForm;
}

/** Both sides are employees of the school: written consent and an additional agreement (ст. 351.8 ТК РФ) are due. */
export function isWorkplaceForm(id: FormId): boolean {
  const form = formById(id);
  return form.mentor === 'employee' && form.mentee === 'employee';
}

/** Whoever stands on this side may be under age. */
export function isPupilSide(id: FormId, role: 'mentor' | 'mentee'): boolean {
  return formById(id)[role] === 'pupil';
}

type Word = 'pupil' | 'student' | 'teacher' | 'employer' | 'head' | 'university' | 'partner';

/** Checked from the top: «педагог вуза» is no teacher of the school. */
const words: readonly (readonly [RegExp, Word])[] = [
  [/вуз|универс|колледж|институт|преподавател/, 'university'],
  [/партн/, 'partner'],
  [/работодат|предприят|бизнес/, 'employer'],
  [/студент/, 'student'],
  [/учени[кц]|обучающ|школьник|классник|учащ|воспитанник|ребен|дет[иья]/, 'pupil'],
  [/руковод|директор|администрац|завуч/, 'head'],
  [/учител|педагог|воспитател|молод.*специалист|коллег/, 'teacher'],
];

/** What an abbreviated side may stand for: «уч.» is a pupil as well as a teacher. */
const fullWords: readonly (readonly [string, Word])[] = [
  ['ученик', 'pupil'],
  ['учащийся', 'pupil'],
  ['обучающийся', 'pupil'],
  ['школьник', 'pupil'],
  ['учитель', 'teacher'],
  ['педагог', 'teacher'],
  ['студент', 'student'],
  ['работодатель', 'employer'],
  ['руководитель', 'head'],
  ['директор', 'head'],
  ['преподаватель', 'university'],
  ['партнер', 'partner'],
  ['социальный партнер', 'partner'],
];

/**
 * The form in any usual spelling: «Ученик-ученик», «педагог – педагог», «форма "студент / ученик"»,
 * «ученик – ученик (равный – равному)», «раб.-уч.». Null when the two sides cannot be told or may be several:
 * «У–У» is pupils as well as teachers.
 */
export function formOf(text: string): FormId | null {
  const meant = formsMeant(text);
  return meant.length === 1 ? (meant[0] ?? null) : null;
}

/** Every form that the text may mean; none when it says nothing of two sides. */
export function formsMeant(text: string): readonly FormId[] {
  if (text.length > longestValue) return [];
  const key = keyOf(text)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/форма( наставничества)?|модель/g, ' ')
    .replace(/["']/g, ' ');
  const whole = ofSides(key);
  // The role model may stand behind the form: «ученик – ученик: лидер – пассивный».
  return whole.length > 0 ? whole : ofSides(key.split(/[:;,]|\. /)[0] ?? '');
}

function ofSides(key: string): readonly FormId[] {
  const sides = sidesOf(key.replace(/[:.]/g, ' ').trim()).map(wordsOf);
  const [mentors = [], mentees = []] = sides;
  if (sides.length !== 2) return [];
  return mentoringForms
    .filter(({ id }) => mentors.some((mentor) => mentees.some((mentee) => id === `${mentor}-${mentee}`)))
    .map(({ id }) => id);
}

/** The listed role model of this form that the text means; null when it means none. */
export function roleModelOf(form: FormId, text: string): string | null {
  const key = modelKey(text);
  return (
    formById(form).roleModels.find(
      (model) => modelKey(model) === key || modelKey(model).startsWith(`${key} `),
    ) ?? null
  );
}

function sidesOf(key: string): readonly string[] {
  // «учитель-наставник – молодой учитель»: the dash with spaces parts the sides.
  const spaced = key.split(/\s+[-/→]+\s+/);
  if (spaced.length === 2) return spaced;
  const cut = key.split(/\s*[-/\\→]+\s*|\s+к\s+/).filter((side) => side.trim() !== '');
  return cut.length > 1 ? cut : key.split(/[\s,]+/).filter((side) => side !== '');
}

function wordsOf(side: string): readonly Word[] {
  const word = words.find(([pattern]) => pattern.test(side))?.[1];
  if (word) return [word];
  const short = /^\s*([а-я]{1,6})\s*$/.exec(side)?.[1];
  return short
    ? [...new Set(fullWords.filter(([full]) => full.startsWith(short)).map(([, meant]) => meant))]
    : [];
}

function modelKey(text: string): string {
  return keyOf(text)
    .replace(/["'.,()]/g, ' ')
    .replace(/\s*[-/]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
