import type { ProposedPair } from '../../../../src/core/protocol/shapes/pairs';
import { type Choice, isLocked } from './choice';

export interface Filter {
  /** '' = all of them. */
  readonly form: string;
  readonly text: string;
  readonly what: What;
}

type What = '' | 'new' | 'moved' | 'weak' | 'locked' | 'group';

export const noFilter: Filter = { form: '', text: '', what: '' };

export const whats: readonly { readonly value: What; readonly title: string }[] = [
  { value: '', title: 'Все пары' },
  { value: 'new', title: 'Новые' },
  { value: 'moved', title: 'Сменился наставник' },
  { value: 'weak', title: 'Слабые: меньше половины баллов' },
  { value: 'locked', title: 'Закреплённые' },
  { value: 'group', title: 'Группы' },
];

const tests: Readonly<Record<What, (pair: ProposedPair, choice: Choice) => boolean>> = {
  '': () => true,
  new: (pair) => pair.change === 'new',
  moved: (pair) => pair.change === 'moved',
  weak: (pair) => 2 * pair.points < pair.pointsMax,
  locked: (pair, choice) => isLocked(choice, pair),
  group: (pair) => pair.group > 1,
};

export function filtered(choice: Choice, { form, text, what }: Filter): readonly ProposedPair[] {
  return alphabetical(choice.proposal.pairs, (pair) => pair.menteeName).filter(
    (pair) =>
      (form === '' || pair.form === form) &&
      tests[what](pair, choice) &&
      found(text, [
        pair.menteeName,
        pair.menteeAbout,
        pair.mentorName,
        pair.mentorAbout,
        pair.mentee,
        pair.mentor,
      ]),
  );
}

/** As a class register stands, ё with е; of namesakes the first stays first. */
export function alphabetical<T>(people: readonly T[], nameOf: (one: T) => string): readonly T[] {
  const keys = new Map(people.map((one) => [one, plain(nameOf(one))]));
  const key = (one: T) => keys.get(one) ?? '';
  return [...people].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** Every word typed is somewhere in what is searched; ё and е are one letter. */
export function found(text: string, within: readonly string[]): boolean {
  const whole = plain(within.join(' '));
  return plain(text)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/ё/g, 'е').trim();
}
