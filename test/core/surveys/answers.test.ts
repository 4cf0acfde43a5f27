import { describe, expect, it } from 'vitest';
import { newCode } from '../../../src/core/registry/codes';
import { collectAnswers, type ReceivedAnswer } from '../../../src/core/surveys/answers';
import { survey } from './sample';

const mentor = newCode('mentor', new Set(), () => 4);
const mentee = newCode('mentee', new Set(), () => 7);
const stranger = newCode('mentee', new Set(), () => 2);
const participants = [
  { code: mentor, role: 'mentor' },
  { code: mentee, role: 'mentee' },
] as const;

/** The form numbers its items in its own way. */
const formIds = Object.fromEntries(survey.items.map((item, at) => [item.id, `9000${at}`]));

function received(id: string, at: string, values: Readonly<Record<string, string>>): ReceivedAnswer {
  return {
    id,
    at,
    answers: Object.fromEntries(Object.entries(values).map(([item, value]) => [formIds[item]!, value])),
  };
}

const collect = (...answers: readonly ReceivedAnswer[]) =>
  collectAnswers(survey, formIds, answers, participants);

describe('collecting answers', () => {
  it('brings the form’s items back to ours and the code to its person', () => {
    const { responses, quarantine, answered } = collect(
      received('1', '2026-10-05T10:00:00+03:00', {
        code: mentor,
        role: 'наставник',
        effect: '9',
        hopes: 'Помочь с физикой',
      }),
    );
    expect(quarantine).toEqual([]);
    expect(answered).toBe(1);
    expect(responses[0]).toMatchObject({ code: mentor, role: 'mentor', counts: true, marks: [] });
    expect(responses[0]?.values).toMatchObject({ effect: '9', hopes: 'Помочь с физикой', comfort: '' });
  });

  it('keeps all answers of a person and counts the latest, whatever order they come in', () => {
    const { responses, answered } = collect(
      received('late', '2026-10-07T10:00:00+03:00', { code: mentee, effect: '9' }),
      received('early', '2026-10-05T10:00:00+03:00', { code: mentee, effect: '3' }),
    );
    expect(answered).toBe(1);
    expect(responses.map((one) => [one.id, one.counts, one.marks])).toEqual([
      ['early', false, [{ kind: 'repeated' }]],
      ['late', true, []],
    ]);
  });

  it('takes no more of an answer than fits into a cell, whole letters only', () => {
    const long = '😀'.repeat(30_000);
    const { responses } = collect(received('1', '2026-10-05T10:00:00+03:00', { code: mentor, hopes: long }));
    const hopes = responses[0]!.values.hopes!;
    expect([hopes.length <= 5000, hopes.endsWith('😀…')]).toEqual([true, true]);
  });

  it('forgives how the code is typed', () => {
    const typed = ` ${mentor.toLowerCase().replace('-', ' ')} `;
    expect(collect(received('1', '2026-10-05T10:00:00+03:00', { code: typed })).responses[0]?.code).toBe(
      mentor,
    );
  });

  it('puts aside answers without a code, with a broken one and with one of nobody', () => {
    const at = '2026-10-05T10:00:00+03:00';
    const { responses, quarantine } = collect(
      received('1', at, {}),
      received('2', at, { code: 'Иванова' }),
      received('3', at, { code: stranger }),
    );
    expect(responses).toEqual([]);
    expect(quarantine.map((one) => [one.id, one.reason])).toEqual([
      ['1', 'empty'],
      ['2', 'broken'],
      ['3', 'unknown'],
    ]);
  });

  it('marks a role that is not the registry’s and text with personal data, and loses neither', () => {
    const { responses } = collect(
      received('1', '2026-10-05T10:00:00+03:00', {
        code: mentee,
        role: 'наставник',
        hopes: 'Мой телефон 8 912 345 67 89',
      }),
    );
    expect(responses[0]?.role).toBe('mentee');
    expect(responses[0]?.marks).toEqual([
      { kind: 'role' },
      { kind: 'private', itemId: 'hopes', found: ['phone'] },
    ]);
  });
});
