import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import type { CallName, Input } from '../../src/core/protocol/calls';
import { answerOf, openSchool, type School, sampleSchool } from './school';
import { curatorsTabs } from './sweep';
import { approvalOf, schoolWithSettings, settings } from './year';

/** One press of a button by the curator, whatever was done before. */
type Press = (school: School) => string;

function press<N extends CallName>(school: School, name: N, input: Partial<Input<N>> = {}): string {
  const execution = school.attempt(name, input, []);
  answerOf(execution);
  return execution.outcome.ok ? String(execution.outcome.value) : '';
}

const presses: Readonly<Record<string, Press>> = {
  check: (school) => press(school, 'check'),
  pairs: (school) => {
    const text = press(school, 'pairs.propose');
    const reply = JSON.parse(text);
    return text + (reply.ok ? press(school, 'pairs.approve', approvalOf(reply.output)) : '');
  },
  roadmap: (school) => press(school, 'roadmap.create'),
  order: (school) =>
    press(school, 'order.preview') + press(school, 'order.create', { number: '1', date: '2026-09-03' }),
  nextOrder: (school) => press(school, 'order.create', { number: '2', date: '2026-10-01' }),
  survey: (school) => press(school, 'survey.create'),
  letters: (school) => press(school, 'survey.send', { confirm: true }),
  answers: (school) => press(school, 'survey.collect'),
  summary: (school) => press(school, 'summary.build'),
  status: (school) => press(school, 'status'),
};

/** The ids that Google has given to things: no sentence may carry one; addresses do. */
function idsOf({ state }: School): readonly string[] {
  return [state.spreadsheet.id, ...state.documents.map((one) => one.id), ...state.forms.map((one) => one.id)];
}

/** Every text of a reply but addresses to open. */
function sentences(value: unknown, key = ''): readonly string[] {
  if (typeof value === 'string') return /^(address|link|fingerprint|name|rule)$/.test(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    sentences(inner, Array.isArray(value) ? key : name),
  );
}

let clean: School;
let untidy: School;

beforeAll(async () => {
  clean = await schoolWithSettings();
  untidy = await openSchool(sampleSchool);
  untidy.call('settings.save', settings);
});

it('whatever is pressed in whatever order, the curator’s cells stay as they are and no reply speaks of the machine', () => {
  const sequence = fc.array(fc.constantFrom(...Object.keys(presses)), { minLength: 4, maxLength: 9 });
  fc.assert(
    fc.property(sequence, fc.boolean(), (names, tidy) => {
      const school = (tidy ? clean : untidy).copy();
      const before = structuredClone(curatorsTabs(school));
      for (const name of names) {
        const replies = presses[name]!(school);
        expect(curatorsTabs(school), name).toEqual(before);
        for (const id of idsOf(school))
          expect(sentences(JSON.parse(`[${replies.replace(/\}\{/g, '},{')}]`)).join('\n')).not.toContain(id);
        expect(replies).not.toMatch(
          /\bat \w+ \(|Code\.js|TypeError|ReferenceError|Exception|undefined|\[object/,
        );
      }
      const letters = school.state.outbox.map((letter) => letter.to);
      expect(letters).toHaveLength(new Set(letters).size);
      expect(school.state.forms.length).toBeLessThanOrEqual(1);
      expect(school.state.documents.length).toBeLessThanOrEqual(2);
      expect(school.state.locks).toEqual({});
    }),
    { numRuns: 8, seed: 20260907 },
  );
});
