import { submit } from '../../host/forms/submit';
import type { Input } from '../../src/core/protocol/calls';
import type { Proposal } from '../../src/core/protocol/shapes/pairs';
import { columnTexts, typeIn } from './byHand';
import { cleanSchool, openSchool, type School } from './school';

export const settings: Input<'settings.save'> = {
  schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
  schoolShort: 'МБОУ «СШ № 12»',
  place: 'г. Заречный',
  headPost: 'Директор',
  headName: 'Соловьёва Анна Игоревна',
  headEmail: 'head@school.example',
  curatorPost: 'Заместитель директора по УВР',
  curatorName: 'Мельникова Ольга Петровна',
  schoolYear: '2026/2027',
  pupils: 480,
  teachers: 36,
  organisations: 4,
};

export const order = { number: '45-о', date: '2026-09-03' } as const;

/** The clean school on 7 September 2026, its settings filled in; everybody has an address of their own. */
export async function schoolWithSettings(): Promise<School> {
  const school = await openSchool(cleanSchool);
  school.state.now = Date.UTC(2026, 8, 7, 7);
  for (const tab of ['Наставляемые', 'Наставники']) {
    for (let row = 2; row <= school.sheet(tab).rows.length; row++)
      typeIn(school, tab, row, 'Контактные данные для связи', `person-${tab.length}-${row}@school.example`);
  }
  school.call('settings.save', settings);
  return school;
}

/** Proposes and approves everything that is proposed. */
export function approveAll(school: School): Proposal {
  const proposal = school.call('pairs.propose');
  school.call('pairs.approve', approvalOf(proposal));
  return proposal;
}

export function approvalOf(proposal: Proposal): Input<'pairs.approve'> {
  return {
    fingerprint: proposal.fingerprint,
    pairs: proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor })),
    locked: [],
    declined: [],
  };
}

/** Checked and paired. */
export function paired(school: School): School {
  const next = school.copy();
  next.call('check');
  approveAll(next);
  return next;
}

/** Everybody who has a link answers the survey, in the middle of every scale. */
export function answerAll(school: School): void {
  const form = school.state.forms.find((one) => one.items.length > 0)!;
  for (const code of columnTexts(school, 'Ссылки на анкету', 'Код')) {
    const answers: Record<string, string> = {};
    form.items.forEach((item, at) => {
      if (at === 0) answers[item.id] = code;
      else if (item.type === 'SCALE') answers[item.id] = '5';
      else if (item.type === 'MULTIPLE_CHOICE') answers[item.id] = item.choices![0]!;
    });
    const submission = submit(form, answers, school.state.now, `answer ${code}`);
    if (!submission.ok) throw new Error(submission.problems.map((problem) => problem.sentence).join(' '));
  }
}
