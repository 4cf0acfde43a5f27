import type { FormItem, FormState } from '../state/form';
import { passes } from './validation';

export type Answers = Readonly<Record<string, string | string[]>>;

export interface Problem {
  /** 0 when it concerns the form as a whole. */
  readonly itemId: number;
  readonly sentence: string;
}

export type Submission =
  | { readonly ok: true }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Takes one response as Google Forms would: all of it or nothing. `answers` go by item id; an empty answer counts as
 * none. The same rules serve the form page, the command line and FormResponse.submit().
 */
export function submit(form: FormState, answers: Answers, at: number, id: string): Submission {
  const problems = problemsOf(form, answers);
  if (problems.length > 0) return { ok: false, problems };
  const given = Object.entries(answers).filter(([, answer]) => answer.length > 0);
  form.responses.push({ id, at, email: '', answers: Object.fromEntries(given) });
  return { ok: true };
}

function problemsOf(form: FormState, answers: Answers): Problem[] {
  if (form.trashed) return [{ itemId: 0, sentence: 'Анкета удалена, ответы не принимаются.' }];
  if (!form.published) return [{ itemId: 0, sentence: 'Анкета ещё не опубликована, ответы не принимаются.' }];
  if (!form.accepting) {
    return [{ itemId: 0, sentence: form.closedMessage || 'Анкета закрыта, ответы больше не принимаются.' }];
  }
  const questions = form.items.filter((item) => !layout.includes(item.type));
  const strangers = Object.keys(answers).filter((id) => !questions.some((item) => String(item.id) === id));
  return [
    ...strangers.map((id) => ({ itemId: 0, sentence: `В анкете нет вопроса «${id}».` })),
    ...questions.flatMap((item) => problemOf(item, answers[String(item.id)])),
  ];
}

const layout = ['SECTION_HEADER', 'PAGE_BREAK', 'IMAGE', 'VIDEO'];

function problemOf(item: FormItem, answer: string | string[] | undefined): Problem[] {
  const problem = (sentence: string): Problem[] => [
    { itemId: item.id, sentence: `«${item.title}»: ${sentence}` },
  ];
  if (answer === undefined || answer.length === 0)
    return item.required ? problem('это обязательный вопрос.') : [];
  if (Array.isArray(answer) !== (item.type === 'CHECKBOX')) {
    return problem(item.type === 'CHECKBOX' ? 'нужен список ответов.' : 'нужен один ответ.');
  }
  const texts = Array.isArray(answer) ? answer : [answer];
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
    case 'CHECKBOX': {
      const stranger = texts.find((text) => !item.choices?.includes(text));
      return stranger === undefined || item.other ? [] : problem(`«${stranger}» нет среди вариантов ответа.`);
    }
    case 'SCALE': {
      const low = item.low ?? 1;
      const high = item.high ?? 5;
      const value = Number(answer);
      const fits = /^\d+$/.test(String(answer)) && value >= low && value <= high;
      return fits ? [] : problem(`нужно целое число от ${low} до ${high}.`);
    }
    case 'DATE':
      return isDay(String(answer)) ? [] : problem('нужна дата вида 2026-09-01.');
    default: {
      const { validation } = item;
      if (!validation || passes(validation, String(answer))) return [];
      return problem(validation.help || 'ответ не подходит под правило этого вопроса.');
    }
  }
}

function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const days = [
    31,
    year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28,
    31,
    30,
    31,
    30,
    31,
    31,
    30,
    31,
    30,
    31,
  ];
  return day >= 1 && day <= (days[month - 1] ?? 0);
}
