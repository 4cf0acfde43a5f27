import { describe, expect, it } from 'vitest';
import { submit } from '../../../host/forms/submit';
import type { FormItem, FormState } from '../../../host/state/form';

const item = (id: number, type: string, more: Partial<FormItem> = {}): FormItem => ({
  ...{ id, type, title: `Вопрос ${id}`, help: '', required: false },
  ...more,
});

function formOf(...items: FormItem[]): FormState {
  return {
    ...{ id: 'f', publishedId: 'p', name: '', title: '', description: '', confirmation: '', createdAt: 0 },
    ...{
      published: true,
      accepting: true,
      closedMessage: '',
      collectEmail: false,
      limitOne: false,
      progressBar: false,
    },
    ...{
      shuffle: false,
      linkToRespondAgain: false,
      quiz: false,
      destination: null,
      editors: [],
      trashed: false,
    },
    items,
    responses: [],
  };
}

const refusal = (form: FormState, answers: Record<string, string | string[]>) => {
  const result = submit(form, answers, 1, 'r');
  return result.ok ? null : result.problems.map((problem) => [problem.itemId, problem.sentence]);
};

describe('submit', () => {
  it('keeps the answers given, without the empty ones', () => {
    const form = formOf(item(1, 'TEXT'), item(2, 'CHECKBOX', { choices: ['а'] }), item(3, 'SECTION_HEADER'));
    expect(submit(form, { 1: 'да', 2: [] }, 5, 'r1')).toEqual({ ok: true });
    expect(form.responses).toEqual([{ id: 'r1', at: 5, email: '', answers: { 1: 'да' } }]);
  });

  it('takes all of a response or nothing', () => {
    const form = formOf(
      item(1, 'TEXT', { required: true }),
      item(2, 'SCALE', { low: 0, high: 10, required: true }),
    );
    expect(refusal(form, { 2: '11' })).toEqual([
      [1, '«Вопрос 1»: это обязательный вопрос.'],
      [2, '«Вопрос 2»: нужно целое число от 0 до 10.'],
    ]);
    expect(form.responses).toEqual([]);
  });

  it('says that the form is not open, with the form’s own words when it has some', () => {
    const form = formOf();
    form.accepting = false;
    expect(refusal(form, {})).toEqual([[0, 'Анкета закрыта, ответы больше не принимаются.']]);
    form.closedMessage = 'Опрос окончен.';
    expect(refusal(form, {})).toEqual([[0, 'Опрос окончен.']]);
    form.published = false;
    expect(refusal(form, {})).toEqual([[0, 'Анкета ещё не опубликована, ответы не принимаются.']]);
  });

  it('takes another answer where «Другое» is offered', () => {
    expect(
      refusal(formOf(item(1, 'MULTIPLE_CHOICE', { choices: ['а'], other: true })), { 1: 'б' }),
    ).toBeNull();
    expect(refusal(formOf(item(1, 'LIST', { choices: ['а'] })), { 1: 'б' })).toEqual([
      [1, '«Вопрос 1»: «б» нет среди вариантов ответа.'],
    ]);
  });

  it('takes only days of the calendar', () => {
    const form = formOf(item(1, 'DATE'));
    expect(refusal(form, { 1: '2028-02-29' })).toBeNull();
    expect(refusal(form, { 1: '2027-02-29' })).not.toBeNull();
    expect(refusal(form, { 1: '29.02.2028' })).not.toBeNull();
  });

  it.each([
    ['textMatchesPattern', ['Н-\\d{3}'], 'Н-001', 'Н-0012'],
    ['textContainsPattern', ['\\d'], 'а1', 'а'],
    ['textIsEmail', [], 'a@b.example', 'a@b'],
    ['number', [], '3,5', 'три'],
    ['wholeNumber', [], '3', '3.5'],
    ['numberBetween', [1, 5], '5', '6'],
    ['textLengthLessThanOrEqualTo', [3], 'абв', 'абвг'],
  ])('checks the rule %s and answers with its help text', (kind, args, good, bad) => {
    const form = formOf(item(1, 'TEXT', { validation: { kind, args, help: 'Подсказка' } }));
    expect(refusal(form, { 1: good })).toBeNull();
    expect(refusal(form, { 1: bad })).toEqual([[1, '«Вопрос 1»: Подсказка']]);
  });
});
