import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CallName, Refusal } from '../../src/core/protocol/calls';
import type { School } from './school';
import { approvalOf, approveAll, order, paired, schoolWithSettings } from './year';

let started: School;
let approved: School;

beforeAll(async () => {
  started = await schoolWithSettings();
  approved = paired(started);
});

function refusalOf(school: School, request: string): Refusal {
  const reply = JSON.parse(school.raw(request));
  expect(reply.ok).toBe(false);
  return reply.error;
}

describe('a request', () => {
  it.each([
    ['nothing', ''],
    ['no JSON', 'check'],
    ['half of a JSON', '{"name":"check"'],
    ['null', 'null'],
    ['a number', '5'],
    ['a list', '["check"]'],
    ['an unknown action', '{"name":"delete.everything","input":{}}'],
    ['a name of every object', '{"name":"constructor","input":{}}'],
    ['no name', '{"input":{}}'],
    ['input of another shape', '{"name":"order.create","input":{"number":45,"date":"завтра"}}'],
    ['input that is a text', '{"name":"pairs.propose","input":"все"}'],
    [
      'a number of 31 letters',
      `{"name":"order.create","input":{"number":"${'1'.repeat(31)}","date":"2026-09-03"}}`,
    ],
    [
      'a pair without a mentor',
      '{"name":"pairs.approve","input":{"fingerprint":"","pairs":[{"mentee":"Н-1"}]}}',
    ],
  ])('that is %s is refused in Russian and touches nothing', (_, request) => {
    const school = started.copy();
    const before = structuredClone(school.state.spreadsheet);
    const refusal = refusalOf(school, request);
    expect(refusal.code).toBe('wrong-request');
    expect(refusal.sentence).toMatch(/^Запрос составлен неверно/);
    expect(school.state.spreadsheet).toEqual(before);
  });

  it('of a sidebar of another build is told to open anew; of this build and of none it is answered', () => {
    const code = readFileSync(resolve(import.meta.dirname, '../../dist/Code.js'), 'utf8');
    const sidebar = readFileSync(resolve(import.meta.dirname, '../../dist/sidebar.html'), 'utf8');
    const build = sidebar.match(/[0-9a-f]{12}/g)?.find((id) => code.includes(id));
    const school = started.copy();
    const ask = (of: object) => school.raw(JSON.stringify({ name: 'status', input: {}, ...of }));
    expect(refusalOf(school, JSON.stringify({ name: 'status', input: {}, build: 'old' })).code).toBe(
      'stale-sidebar',
    );
    expect(JSON.parse(ask({ build })).ok).toBe(true);
    expect(JSON.parse(ask({})).ok).toBe(true);
  });

  it('with codes of nobody is refused, with a pair named twice as well', () => {
    const school = approved.copy();
    const proposal = approvalOf(school.call('pairs.propose'));
    const strange = { ...proposal, pairs: [{ mentee: 'Н-000000', mentor: 'М-000000' }] };
    expect(school.refusal('pairs.approve', strange).code).toBe('conflict');
    const twice = { ...proposal, pairs: [proposal.pairs[0]!, proposal.pairs[0]!] };
    expect(school.refusal('pairs.approve', twice).code).toBe('conflict');
  });

  it('that gives one mentee two mentors is refused', () => {
    const school = approved.copy();
    const proposal = approvalOf(school.call('pairs.propose'));
    const first = proposal.pairs[0]!;
    const other = proposal.pairs.find((pair) => pair.mentor !== first.mentor)!;
    const two = [first, { mentee: first.mentee, mentor: other.mentor }];
    expect(school.refusal('pairs.approve', { ...proposal, pairs: two }).code).toBe('conflict');
  });

  it('to go to a place that is not there is refused', () => {
    const school = started.copy();
    const { id } = school.sheet('Наставники');
    for (const place of [
      { sheetId: 5, row: 1, column: 1 },
      { sheetId: id, row: 5000, column: 1 },
      { sheetId: id, row: 1, column: 500 },
    ])
      expect(school.refusal('place.select', place).code).toBe('not-found');
  });
});

describe('while another run holds the lock', () => {
  const writing: readonly (readonly [CallName, object])[] = [
    ['check', {}],
    ['pairs.approve', { fingerprint: '', pairs: [] }],
    ['roadmap.create', {}],
    ['order.create', order],
    ['survey.create', {}],
    ['survey.send', { confirm: true }],
    ['survey.collect', {}],
    ['summary.build', {}],
    ['settings.save', { schoolYear: '2026/2027' }],
    ['summary.share', { email: 'head@school.example' }],
  ];

  it.each(writing)('%s is told to wait and writes nothing', (name, input) => {
    const school = approved.copy();
    school.state.locks.document = 'another execution';
    const before = structuredClone(school.state.spreadsheet);
    expect(school.refusal(name, input).code).toBe('busy');
    expect(school.state.spreadsheet).toEqual(before);
    delete school.state.locks.document;
  });

  it.each(['status', 'pairs.propose', 'order.preview', 'settings.read'] as const)(
    '%s still looks',
    (name) => {
      const school = approved.copy();
      school.state.locks.document = 'another execution';
      school.call(name);
    },
  );
});

describe('a right that was refused', () => {
  const refuse = (right: string): School => {
    const school = started.copy();
    school.state.user.refusedScopes = [`https://www.googleapis.com/auth/${right}`];
    return school;
  };

  it('to documents stops the order with a link to the consent page, and nothing else', () => {
    const school = refuse('documents');
    school.call('check');
    approveAll(school);
    const refusal = school.refusal('order.create', order);
    expect(refusal.code).toBe('needs-authorization');
    expect(refusal.link).toMatch(/^https:\/\//);
    school.call('order.preview');
    school.call('roadmap.create');
    school.call('survey.create');
    school.call('survey.send', { confirm: true });
    school.call('survey.collect');
    school.call('summary.build');
    school.state.user.refusedScopes = [];
    expect(school.call('order.create', order).created).toBe(true);
  });

  it('to forms stops survey, letters and answers, and nothing else: the summary goes without answers', () => {
    const made = approved.copy();
    made.call('survey.create');
    made.call('survey.collect');
    made.state.user.refusedScopes = ['https://www.googleapis.com/auth/forms'];
    for (const name of ['survey.create', 'survey.send', 'survey.collect'] as const) {
      const refusal = made.refusal(name);
      expect(refusal.code).toBe('needs-authorization');
      expect(refusal.link).toMatch(/^https:\/\//);
    }
    for (const name of ['check', 'status', 'pairs.propose', 'roadmap.create', 'summary.build'] as const)
      made.call(name);
    expect(made.call('order.create', order).created).toBe(true);
  });

  it('to mail stops the letters alone', () => {
    const school = refuse('script.send_mail');
    school.call('check');
    approveAll(school);
    school.call('survey.create');
    expect(school.refusal('survey.send', { confirm: true }).code).toBe('needs-authorization');
    school.call('survey.collect');
    expect(school.call('order.create', order).created).toBe(true);
  });

  it('to the spreadsheet itself is said in Russian, whatever is asked', () => {
    const school = refuse('spreadsheets.currentonly');
    for (const name of ['status', 'check', 'pairs.propose'] as const) {
      const refusal = school.refusal(name);
      expect(refusal.code).toBe('not-allowed');
      expect(refusal.sentence).not.toMatch(/[A-Za-z]{7,}/);
    }
  });
});
