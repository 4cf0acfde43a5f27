import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Place, place } from './fixture';

let at: Place;
let form: string;

beforeEach(async () => {
  at = await place();
  const { out } = await at.host('run', at.workbook, '--call', 'papers');
  form = path.join(at.folder, 'forms', `${JSON.parse(out).output.form}.json`);
});

async function answer(responses: unknown) {
  const file = path.join(at.folder, 'ответы.json');
  await writeFile(file, typeof responses === 'string' ? responses : JSON.stringify(responses));
  return at.host('answer', form, '--responses', file);
}

describe('host answer', () => {
  it('takes answers by title or by id, into the sidecar and into the form file', async () => {
    const code = (await at.state()).forms[0]?.items[0]?.id ?? 0;
    const result = await answer([
      {
        answers: { Код: 'Н-001', Помощь: 4, 'Что понравилось': ['встречи'] },
        at: '2026-10-01T12:00:00+03:00',
      },
      { answers: { [code]: 'Н-002', Помощь: '5' } },
    ]);
    expect([result.code, result.out]).toEqual([0, '{"accepted":2,"refused":[]}\n']);
    const { items, responses } = (await at.state()).forms[0] ?? { items: [], responses: [] };
    expect(responses.map((one) => items.map((item) => one.answers[String(item.id)] ?? ''))).toEqual([
      ['Н-001', '4', ['встречи']],
      ['Н-002', '5', ''],
    ]);
    expect(responses[0]?.at).toBe(Date.parse('2026-10-01T12:00:00+03:00'));
    expect(new Set(responses.map((one) => one.id)).size).toBe(2);
    expect(JSON.parse(await readFile(form, 'utf8')).responses[0].answers).toMatchObject({ Код: 'Н-001' });
  });

  it('refuses what Google Forms would refuse, each response whole, with number and question', async () => {
    const { code, out, err } = await answer([
      { answers: { Помощь: 4 } },
      { answers: { Код: 'Н-001', Помощь: 6 } },
      { answers: { Код: 'Н-002', 'Что понравилось': ['танцы'] } },
      { answers: { Код: 'Н-003', Вес: '70' } },
      { answers: { Код: 'Н-004' } },
      { answers: { Код: 'Н-005' }, at: 'вчера' },
    ]);
    expect(code).toBe(1);
    const { accepted, refused } = JSON.parse(out) as {
      accepted: number;
      refused: { number: number; reason: string }[];
    };
    expect(accepted).toBe(1);
    expect(refused.map((one) => one.number)).toEqual([1, 2, 3, 4, 6]);
    expect(refused.map((one) => one.reason)).toEqual([
      '«Код»: это обязательный вопрос.',
      '«Помощь»: нужно целое число от 1 до 5.',
      '«Что понравилось»: «танцы» нет среди вариантов ответа.',
      'В анкете нет вопроса «Вес».',
      expect.stringContaining('«вчера»'),
    ]);
    expect(err).toContain('Ответ № 1 не принят: «Код»');
    expect((await at.state()).forms[0]?.responses).toHaveLength(1);
  });

  it('leaves with 2 when a file is not what it should be', async () => {
    expect((await answer('{')).code).toBe(2);
    expect((await answer([{ ответы: {} }])).code).toBe(2);
  });
});
