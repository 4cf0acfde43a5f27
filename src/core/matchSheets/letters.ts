import { formatDay, type IsoDate } from '../cells/date';
import type { Block, Paper } from '../documents/blocks';
import { body, bold, leftAndRight, paper, paragraph } from '../documents/paper';
import type { Person } from '../registry/person';
import { isInitial } from '../text/names';
import { resultLetter } from '../wording/matchSheets';

export interface LetterHead {
  readonly school: string;
  readonly curatorPost: string;
  /** «О. П. Мельникова» */
  readonly curatorName: string;
  readonly today: IsoDate;
}

/** What a person without a pair is told: nothing of others, of points or of reasons. */
export function letterText(person: Person, head: LetterHead): string {
  return [
    ...(head.school === '' ? [] : [head.school]),
    resultLetter.title,
    '',
    greeting(person),
    '',
    ...resultLetter[person.role],
    '',
    [signer(head), head.curatorName].filter((part) => part !== '').join(' '),
    formatDay(head.today),
  ].join('\n');
}

/** Every letter on a page of its own. */
export function lettersPaper(people: readonly Person[], head: LetterHead): Paper {
  const blocks = people.flatMap((person, at): readonly Block[] => [
    ...(at > 0 ? [{ kind: 'pageBreak' as const }] : []),
    ...(head.school === '' ? [] : [paragraph(head.school, { align: 'center', after: 12 })]),
    leftAndRight(formatDay(head.today), resultLetter.code(person.code ?? ''), 60),
    paragraph(bold(resultLetter.title), { align: 'center', before: 18, after: 12 }),
    paragraph(greeting(person), { align: 'center', after: 8 }),
    ...resultLetter[person.role].map((text) => body(text, { after: 6 })),
    leftAndRight(signer(head), head.curatorName, 100, 24),
  ]);
  return paper(resultLetter.fileTitle(formatDay(head.today)), blocks);
}

function signer({ curatorPost }: LetterHead): string {
  return curatorPost === '' ? resultLetter.curator : curatorPost;
}

/** A pupil by the first name, a grown-up by name and patronymic; by nothing where only a code or initials are known. */
function greeting({ name, schoolClass }: Person): string {
  if (!name?.given || isInitial(name.given)) return resultLetter.hello('');
  const patronymic = schoolClass === null && !isInitial(name.patronymic) ? name.patronymic : null;
  return resultLetter.hello([name.given, patronymic].filter((part) => part !== null).join(' '));
}
