import { beforeAll, describe, it } from 'vitest';
import type { School } from './school';
import { expectConvergence } from './sweep';
import { answerAll, paired, schoolWithSettings } from './year';

let approved: School;
let asked: School;
let answered: School;

beforeAll(async () => {
  approved = paired(await schoolWithSettings());
  asked = approved.copy();
  asked.call('survey.create');
  answered = asked.copy();
  answerAll(answered);
});

describe('a run killed after any service call, then repeated, ends as an undisturbed one', () => {
  it('«Создать анкету»: one form', () => {
    expectConvergence(approved, 'survey.create', {});
  });

  it('«Разослать»: one letter to everybody, and a letter in doubt is asked about', () => {
    expectConvergence(asked, 'survey.send', { confirm: true });
  });

  it('«Собрать ответы»', () => {
    expectConvergence(answered, 'survey.collect', {});
  });

  it('«Сводка»', () => {
    const collected = answered.copy();
    collected.call('survey.collect');
    expectConvergence(collected, 'summary.build', {});
  });
});
