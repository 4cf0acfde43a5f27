/**
 * One year of the sample school through the command line of the host: the same calls that the sidebar makes,
 * on the same bundle. Prints what the curator would read, and what it cost in Google's terms.
 */
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { command } from '../host/commands/command';
import type { Calls, Input, Output } from '../src/core/protocol/calls';
import { answersOf, type FormFile } from './respondents';

const folder = join('out', 'demo');
const workbook = join(folder, 'school.xlsx');
/** The third of September: the school year begins, whatever day it is today. */
process.env.HOST_NOW ??= '2026-09-03T09:00:00+03:00';

interface Cost {
  readonly title: string;
  readonly calls: number;
  readonly seconds: number;
}

const costs: Cost[] = [];

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
copyFileSync(join('examples', 'school.xlsx'), workbook);

const school: Input<'settings.save'> = {
  schoolFull: 'Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 12»',
  schoolShort: 'МБОУ «СШ № 12»',
  place: 'г. Заречный',
  headPost: 'Директор',
  headName: 'Соловьёва Анна Игоревна',
  headEmail: 'director@school12.example',
  curatorPost: 'Заместитель директора по УВР',
  curatorName: 'Мельникова Ольга Петровна',
  schoolYear: '2026/2027',
  pupils: 486,
  teachers: 38,
  organisations: 4,
};

await step('Сведения о школе', 'settings.save', school);
const check = await step('Проверка реестров', 'check', { accept: false });
const wishes = { locked: [], declined: [], keep: [], resume: true };
const proposal = await step('Подбор пар', 'pairs.propose', wishes);
await step('Лист «Подбор»', 'pairs.sheet', wishes);
const [someone] = proposal.pairs;
const options = await step('Другой наставник и его цена', 'pairs.options', {
  ...wishes,
  mentee: someone?.mentee ?? '',
});
const compared = await step('Охват и качество рядом', 'pairs.compare', {
  ...wishes,
  a: { goal: 'coverage', levels: {} },
  b: { goal: 'quality', levels: { subjects: 'must' } },
});
const approved = await step('Утверждение пар', 'pairs.approve', {
  fingerprint: proposal.fingerprint,
  pairs: proposal.pairs.map(({ mentee, mentor }) => ({ mentee, mentor })),
  locked: [],
  declined: [],
});
const letters = await step('Листы для встречи', 'pairs.paper', {
  ...wishes,
  kind: 'sheets',
  ifUnknown: 'ask',
});
const roadmap = await step('Дорожная карта', 'roadmap.create', {});
const order = await step('Приказ', 'order.create', { number: '45-о', date: '2026-09-03', ifUnknown: 'ask' });
const survey = await step('Анкета', 'survey.create', { kind: 'expectations', ifUnknown: 'ask' });
const sent = await step('Рассылка ссылок', 'survey.send', {
  kind: 'expectations',
  confirm: true,
  ifUnknown: 'ask',
});
const answered = await respond(proposal);
const collected = await step('Сбор ответов', 'survey.collect', { kind: 'expectations' });
const summary = await step('Сводка директору', 'summary.build', {});
const shared = await step('Доступ директору', 'summary.share', { email: school.headEmail });
const status = await step('Где школа сейчас', 'status', {});

report();

async function step<N extends keyof Calls>(title: string, name: N, input: Input<N>): Promise<Output<N>> {
  say(`… ${title}`);
  const { out, err } = await run(
    ['run', workbook, '--call', name, '--input', JSON.stringify(input), '--trace'],
    title,
  );
  const trace = JSON.parse(err.find((line) => line.startsWith('{"calls"')) ?? '{}');
  costs.push({ title, calls: trace.total, seconds: trace.virtualSeconds });
  return JSON.parse(out).output;
}

async function run(
  args: readonly string[],
  title: string,
): Promise<{ readonly out: string; readonly err: readonly string[] }> {
  let out = '';
  const err: string[] = [];
  const code = await command(args, { out: (text) => (out += text), err: (text) => err.push(text) });
  if (code !== 0) {
    console.error(`${title}: ${err.filter((line) => !line.startsWith('{')).join('\n')}`);
    process.exit(1);
  }
  return { out, err };
}

/** Most participants open their link and answer; a few never do, one mistypes the code. */
async function respond({ pairs }: Output<'pairs.propose'>): Promise<{ readonly accepted: number }> {
  say('… Ответы участников');
  const file = join(folder, 'forms', readdirSync(join(folder, 'forms'))[0]!);
  const form: FormFile = JSON.parse(readFileSync(file, 'utf8'));
  const mentors = [...new Set(pairs.map((pair) => pair.mentor))];
  const responses = answersOf(
    form,
    pairs.map((pair) => pair.mentee),
    mentors,
  );
  const responsesFile = join(folder, 'responses.json');
  writeFileSync(responsesFile, JSON.stringify(responses, null, 2));
  const { out } = await run(['answer', file, '--responses', responsesFile], 'Ответы участников');
  return JSON.parse(out);
}

function report(): void {
  say(`\n${school.schoolShort}, ${school.schoolYear} учебный год\n`);
  say(`Проверка. ${check.sentence}`);
  for (const group of check.groups) say(`   ${String(group.findings.length).padStart(3)}  ${group.title}`);
  say(`\nПары. ${proposal.sentence.replace(/ Ничего не записано.*$/, '')}`);
  say(`   Сумма: ${proposal.score}. ${proposal.proof.sentence}`);
  for (const left of proposal.unmatched)
    say(`   Без пары: ${called(left)}.\n      ${left.reason}\n      ${left.change}`);
  for (const left of proposal.notReady) say(`   Пока не в подборе: ${called(left)}.\n      ${left.reason}`);
  for (const more of proposal.morePlaces.slice(0, 3)) say(`   ${more.sentence}`);
  for (const one of [
    ...proposal.recruiting.slice(0, 3),
    ...proposal.balance.map((sentence) => ({ sentence })),
  ])
    say(`   ${one.sentence}`);
  say(`\nЕсли выбрать другого наставника. ${options.sentence}`);
  for (const { name, price, present, forbidden } of options.options.slice(0, 4))
    say(`   ${name} – ${present ? 'предложен сейчас' : forbidden || price}`);
  say(`\nЕсли важнее качество, а запрос обязателен. ${compared.sentence}`);
  for (const [n, { title, value }] of compared.a.entries())
    say(`   ${title}: ${value} → ${compared.b[n]?.value}`);
  say(`\nУтверждение. ${approved.sentence} ${letters.sentence}`);
  say(`\nДорожная карта. ${roadmap.sentence} Сроки: с ${roadmap.from} по ${roadmap.to}.`);
  say(`\nПриказ. ${order.sentence}\n   ${order.document.title}`);
  for (const doubt of [...order.doubts, ...order.remarks]) say(`   ${doubt}`);
  say(`\nАнкета. ${survey.sentence} ${sent.sentence}`);
  say(`   Ответов подано: ${answered.accepted}. ${collected.sentence}`);
  for (const mean of collected.means) say(`   ${(mean.mean || '–').padStart(4)}  ${mean.title}`);
  say(`\nСводка. ${summary.sentence} ${shared.sentence}`);
  for (const figure of summary.figures) say(`   ${figure.value.padStart(8)}  ${figure.title}`);
  say('\nЭтапы');
  for (const stage of status.stages)
    say(
      `   ${{ done: '✓', now: '→', ahead: '·' }[stage.state]} ${stage.number}. ${stage.title}. ${stage.sentence}`,
    );
  say('\nСколько это стоит в Google: обращений к службам и минут работы скрипта');
  for (const cost of costs)
    say(
      `   ${String(cost.calls).padStart(6)}  ${(cost.seconds / 60).toFixed(2).replace('.', ',')} мин  ${cost.title}`,
    );
  say(`\nВсё лежит в папке ${folder}: книга school.xlsx, documents, forms, outbox.`);
}

/** A short name brings its own full stop along. */
function called({ name, about }: { readonly name: string; readonly about: string }): string {
  return about ? `${name} (${about})` : name.replace(/\.$/, '');
}

function say(text: string): void {
  console.log(text);
}
