import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { Refusal } from '../../src/core/protocol/calls';
import { openBrowser } from '../browser/browser';
import { canned, pair } from './canned';
import { rulesCard } from './cannedMatching';
import { place } from './cannedRegistries';
import { type Answers, openSidebar, type Sidebar } from './harness';

const limits = { timeout: 60_000 };
let browser: Browser;
let sidebar: Sidebar;

beforeAll(async () => {
  browser = await openBrowser();
}, 60_000);
afterEach(() => sidebar.close());
afterAll(() => browser.close());

async function open(section: string, answers: Answers = {}): Promise<void> {
  sidebar = await openSidebar(browser, answers);
  await sidebar.open(section);
}

const press = (name: string | RegExp) =>
  sidebar.page
    .getByRole('button', typeof name === 'string' ? { name, exact: true } : { name })
    .filter({ visible: true })
    .first()
    .click();
const sees = (text: string | RegExp) =>
  sidebar.page.getByText(text).filter({ visible: true }).first().waitFor();
const button = (name: string | RegExp) => sidebar.page.getByRole('button', { name });
const codes = (index: number) => ({ mentee: pair(index).mentee, mentor: pair(index).mentor });
const focused = () => sidebar.page.evaluate(() => document.activeElement?.textContent ?? '');

const proposal = canned['pairs.propose'];
/** The first person goes to Ли, and Ким is left over. */
const overridden = {
  ...proposal,
  fingerprint: 'f2',
  pairs: [
    { ...pair(0), mentor: 'М-004', mentorName: 'Ли Вера Сергеевна', points: 91, locked: true },
    pair(1),
    pair(2),
  ],
};

describe('another mentor', limits, () => {
  it('shows the price before the choice, what really changed after it, and undoes it without asking anew', async () => {
    await open('Подбор пар', { 'pairs.propose': (_input, time) => (time === 1 ? proposal : overridden) });
    await press('Подобрать пары');
    await press(/^Выбрать другого наставника: Иванов/);
    await sees('−1,5 балла, изменятся ещё две пары');
    await sees('Ким Ю.: вместо Ли В. С. – Петрова А. Л.');
    expect(sidebar.inputsOf('pairs.options')).toEqual([
      { locked: [], declined: [], keep: [0, 1, 2, 3].map(codes), resume: false, mentee: 'Н-001' },
    ]);
    await press(/^Нельзя по правилам/);
    await sees('Другая форма наставничества.');
    expect(await button('Выбрать: Тихонов').count()).toBe(0);
    await press('Выбрать: Ли Вера Сергеевна');
    await sees('Наставник изменился у 2\u00a0человек.');
    await sees('С наставником на 1\u00a0человека меньше. Сумма баллов ниже на 91\u00a0балл.');
    expect(await focused()).toContain('Наставник изменился');
    expect(sidebar.inputsOf('pairs.propose')[1]).toMatchObject({
      locked: [{ mentee: 'Н-001', mentor: 'М-004' }],
      keep: [0, 1, 2, 3].map(codes),
    });
    await button('Утвердить 3\u00a0пары').waitFor();
    await press(/Отменить: выбор наставника, Иванов/);
    await button('Утвердить 4\u00a0пары').waitFor();
    expect(sidebar.inputsOf('pairs.propose')).toHaveLength(2);
    await press(/^Повторить/);
    await button('Утвердить 3\u00a0пары').waitFor();
  });

  it('leaves the list as it was when nothing is chosen, with the keyboard where it had been', async () => {
    await open('Подбор пар');
    await press('Подобрать пары');
    await press(/^Выбрать другого наставника: Ким/);
    await press('К парам');
    await expect.poll(focused).toBe('Другой наставник');
    expect(sidebar.inputsOf('pairs.propose')).toHaveLength(1);
  });

  it('may be the waiting list, from which the person is let go again', async () => {
    const waits = {
      ...proposal,
      pairs: [1, 2, 3].map(pair),
      unmatched: [{ ...proposal.unmatched[0]!, code: 'Н-001', name: 'Иванов Пётр Олегович' }],
    };
    await open('Подбор пар', { 'pairs.propose': (_input, time) => (time === 1 ? proposal : waits) });
    await press('Подобрать пары');
    await press(/^Выбрать другого наставника: Иванов/);
    await press('Выбрать: Лист ожидания');
    await press('Вернуть в подбор: Иванов Пётр Олегович');
    await press('Пересчитать с вашими пометками');
    await expect
      .poll(() => sidebar.inputsOf('pairs.propose').map((input) => input.locked))
      .toEqual([[], [{ mentee: 'Н-001', mentor: '' }], []]);
  });
});

describe('decisions about pairs', limits, () => {
  it('are taken for all shown at once and undone one by one, each by its name', async () => {
    const pairs = Array.from({ length: 8 }, (_, at) => ({ ...pair(at), points: at < 3 ? 40 : 80 }));
    await open('Подбор пар', { 'pairs.propose': { ...proposal, pairs } });
    await press('Подобрать пары');
    await sidebar.page.getByLabel('Какие пары').selectOption('weak');
    await sees('Показано 3 из 8');
    await press('Закрепить все');
    await press('Отклонить все');
    await button('Утвердить 5\u00a0пар').waitFor();
    await press(/Отменить: отклонение, пар: 3/);
    await button('Утвердить 8\u00a0пар').waitFor();
    await press(/Отменить: закрепление, пар: 3/);
    await expect.poll(() => button(/^Открепить пару/).count()).toBe(0);
    expect(await button(/Отменить: /).count()).toBe(0);
  });

  it('may be taken on the tab as well, and are taken up from there beside those taken here', async () => {
    await open('Подбор пар');
    await press('Подобрать пары');
    await press(/^Закрепить пару: Ким/);
    await press('Показать листом');
    await sees('Подбор записан на лист «Подбор».');
    await press('Взять решения с листа');
    await expect
      .poll(() => sidebar.inputsOf('pairs.propose')[1])
      .toEqual({ locked: [codes(3)], declined: [], keep: [0, 1, 2, 3].map(codes), resume: true });
    expect(sidebar.inputsOf('pairs.sheet')[0]).toMatchObject({ locked: [codes(3)], resume: false });
  });

  it('are followed by the way back from the approval itself', async () => {
    await open('Подбор пар');
    await press('Подобрать пары');
    await press('Утвердить 4\u00a0пары');
    await press('Утвердить');
    await press('Отменить утверждение');
    await sees('Утверждение отменено');
    expect(sidebar.inputsOf('pairs.undo')).toEqual([{ change: 'p1' }]);
    await press('Утвердить 4\u00a0пары');
    await sees('На листе «Пары» прибавится 3\u00a0пары, останется 1\u00a0пара.');
  });
});

describe('other rules', limits, () => {
  it('are compared side by side with who gains and who loses, and saved only when asked', async () => {
    await open('Подбор пар');
    await press('Подобрать пары');
    await press('Сравнить правила');
    await press('Другие уровни правил');
    await sidebar.page.getByLabel('Один корпус').filter({ visible: true }).selectOption('must');
    await press('Сравнить');
    await sees('Людей с наставником столько же, баллов больше на 4.');
    await press(/^Кому хуже/);
    await sees(/Петрова Анна Львовна, 92 балла → Ли Вера/);
    expect(sidebar.inputsOf('pairs.compare')[0]).toMatchObject({
      a: { goal: 'coverage', levels: {} },
      b: { goal: 'quality', levels: { near: 'must' } },
    });
    expect(sidebar.inputsOf('rules.save')).toEqual([]);
    await press('Сохранить эти правила');
    await press('Пересчитать по новым правилам');
    await expect.poll(() => sidebar.inputsOf('pairs.propose').length).toBe(2);
    expect(sidebar.inputsOf('rules.save')).toEqual([
      { goal: 'quality', levels: { near: 'must' }, commonMinutes: 30 },
    ]);
  });

  it('are changed on their own screen, where a condition is made of two people found by name', async () => {
    await open('Правила подбора');
    await sees('Тихонова нет в реестре наставников.');
    await press('Строка 5: уровень «очень» не понят.');
    await expect.poll(() => sidebar.inputsOf('place.select')).toEqual([place(30, 5, 3)]);
    await sidebar.page.getByLabel('Что должно быть').selectOption('apart');
    await press('Прочитать списки');
    await sidebar.page.getByLabel('Кто: имя, класс или код').fill('крылов');
    await press(/^Крылов/);
    await sidebar.page.getByLabel('И кто ещё').fill('громова');
    await press(/^Громова Ольга Петровна.*учитель/);
    await press('Записать условие');
    await press(/^Убрать условие: Иванов/);
    await expect
      .poll(() => sidebar.inputsOf('rules.condition'))
      .toEqual([
        { kind: 'apart', people: ['Н-021', 'М-003'], remove: false },
        { kind: 'together', people: rulesCard.conditions[0]?.people, remove: true },
      ]);
    await sidebar.page.getByLabel('Похожие слова').selectOption('off');
    await sidebar.page.getByLabel(/Общее свободное время/).selectOption('60');
    await press('Сохранить правила');
    await sees('Правила сохранены.');
    expect(sidebar.inputsOf('rules.save')).toEqual([
      { goal: 'coverage', levels: { words: 'off' }, commonMinutes: 60 },
    ]);
  });

  it('include words: one press gives a word its meaning, another takes it back', async () => {
    await open('Слова запросов');
    await press('«дроби» – это «математика»');
    await sees('«дроби» – это «математика»');
    await press('Отменить');
    await press('«шитьё» ничего не значит');
    await sees('«шитьё» ничего не значит');
    await expect
      .poll(() => sidebar.inputsOf('words.bind'))
      .toEqual([
        { word: 'дроби', value: 'математика' },
        { word: 'дроби', value: 'математика' },
        { word: 'шитьё', value: '' },
      ]);
  });
});

describe('pairs at work', limits, () => {
  it('get a status together, with the reason where one is needed', async () => {
    await open('Пары в работе');
    await sees('Согласие отозвано.');
    await press('работает 2');
    await press('Отметить все');
    await sidebar.page.getByLabel(/Отмечено: 2\u00a0пары/).selectOption('приостановлена');
    expect(await button(/^Записать$/).isDisabled()).toBe(true);
    await sidebar.page.getByLabel('Причина').selectOption('уехал');
    await sidebar.page.getByLabel('С какого дня').fill('2026-11-20');
    await press('Записать');
    await sees('Записано: 1 пара приостановлена.');
    expect(sidebar.inputsOf('pairs.status')).toEqual([
      { pairs: [codes(0), codes(2)], status: 'приостановлена', reason: 'уехал', on: '2026-11-20' },
    ]);
    await expect.poll(() => sidebar.inputsOf('pairs.standing').length).toBe(2);
  });

  it('get another mentor while the others keep theirs, and the latest change is undone', async () => {
    await open('Пары в работе');
    await press(/^Заменить наставника: Иванов/);
    await sees('−1,5 балла, изменятся ещё две пары');
    expect(sidebar.inputsOf('pairs.options')[0]).toMatchObject({
      locked: [codes(1), codes(2), { mentee: 'Н-021', mentor: '' }],
    });
    expect(
      await button(/Лист ожидания|Петрова/)
        .filter({ visible: true })
        .count(),
    ).toBe(0);
    await press('Выбрать: Ли Вера Сергеевна');
    await sidebar.page.getByLabel('Причина').selectOption('не сложилось');
    await press('Заменить наставника');
    await sees('Наставник заменён.');
    expect(sidebar.inputsOf('pairs.replace')[0]).toMatchObject({
      ...codes(0),
      to: 'М-004',
      reason: 'не сложилось',
    });
    await press('Отменить последнее изменение');
    await press('Вернуть');
    await sees('Пары вернулись как были.');
    expect(sidebar.inputsOf('pairs.undo')).toEqual([{ change: 'p1' }]);
  });

  it('fill the curator’s own lists only where she leaves the tick', async () => {
    await open('Пары в работе');
    await press('Записать имена пар в мои списки');
    await sees('Имена второй стороны встанут в 2 ячейки.');
    await sidebar.page.getByRole('checkbox', { name: /строка 3/ }).uncheck();
    await press('Записать 1');
    await sees('Записано 2 ячейки.');
    expect(sidebar.inputsOf('pairs.fill.apply')).toEqual([{ only: ['fill-2'] }]);
  });
});

describe('papers', limits, () => {
  it('are selected for Ctrl+C where the clipboard is refused, and made again after a doubt only on her word', async () => {
    const doubt: Refusal = {
      code: 'unknown-effect',
      sentence: 'Неизвестно, создан ли документ.',
      safe: '',
      next: '',
      link: '',
    };
    await open('Подбор пар', {
      'pairs.paper': ({ ifUnknown }) => (ifUnknown === 'ask' ? { refusal: doubt } : canned['pairs.paper']),
    });
    await sidebar.page.evaluate(() => {
      document.execCommand = () => false;
      Object.defineProperty(navigator, 'clipboard', { value: undefined });
    });
    await press('Подобрать пары');
    await press('Листы для встречи');
    await press('Петрова Анна Львовна');
    await press('Скопировать: Петрова Анна Львовна');
    await sees('Текст выделен: нажмите Ctrl+C.');
    expect(await sidebar.page.evaluate(() => String(getSelection()))).toContain('1. Иванов Пётр');
    await press('Сделать документ для печати');
    await press('Создать снова');
    await sees('Документ готов: 2 листа.');
    expect(sidebar.inputsOf('pairs.paper').map((input) => input.ifUnknown)).toEqual(['ask', 'again']);
  });

  it('differ by kind of survey, and what was done with one is not shown for the other', async () => {
    await open('Анкета');
    await press('Создать анкету');
    await sees('Анкета готова, личные ссылки записаны на лист «Ссылки».');
    await sidebar.page.getByRole('radio', { name: /^Анкета пожеланий/ }).check();
    await press('Создать анкету');
    await expect
      .poll(() => sidebar.inputsOf('survey.create').map((input) => input.kind))
      .toEqual(['expectations', 'preferences']);
  });
});
